import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.polarity import modality, negators, polarity, takes_side
from tests.extract.claim.docs import VOCAB, tree


def clause(sentence, head):
    return next(c for c in clauses(tree(sentence)) if c.head.text == head)


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("The valve did not fail.", "fail", "negative", id="not"),
        pytest.param("The train never stopped.", "stopped", "negative", id="never"),
        pytest.param("The road is no longer closed.", "closed", "negative", id="no longer"),
        pytest.param("Nobody died in the fire.", "died", "negative", id="negative subject"),
        pytest.param("Neither side signed the treaty.", "signed", "negative", id="negative determiner"),
        pytest.param("Police found no weapon.", "found", "negative", id="negative object"),
        pytest.param("The pump failed to start.", "failed", "negative", id="negative verb"),
        pytest.param("The pump did not fail to start.", "fail", "positive", id="two cancel each other"),
        pytest.param("The fire not only killed two men.", "killed", "positive", id="not only"),
        pytest.param("There is no doubt that the dam held.", "is", "positive", id="no doubt"),
        pytest.param("There is no doubt that the dam held.", "held", "positive", id="below no doubt"),
        pytest.param("Officials with no training ran the camp.", "ran", "positive", id="beside a noun"),
        pytest.param("The plane landed without lights.", "landed", "positive", id="without a thing"),
        pytest.param("The driver was not arrested or charged.", "charged", "negative", id="joined by or"),
        pytest.param("The suspects were never charged nor tried.", "charged", "negative", id="before nor"),
        pytest.param("The suspects were never charged nor tried.", "tried", "negative", id="joined by nor"),
        pytest.param("The barge may be sold and broken.", "broken", "positive", id="joined by and"),
        pytest.param("The guards wore nothing but sandals.", "wore", "positive", id="nothing but"),
        pytest.param("The guards wore nothing.", "wore", "negative", id="nothing"),
        pytest.param("Orr left with no warning.", "left", "positive", id="with no"),
        pytest.param("Orr spoke to no neighbour.", "spoke", "negative", id="to no"),
        pytest.param("The council approved the plan.", "approved", "positive", id="plain"),
    ],
)
def test_polarity(sentence, head, expected):
    assert polarity(clause(sentence, head)) == expected


def test_the_words_that_negate_are_returned():
    assert [t.text for t in negators(clause("The pump did not fail to start.", "fail"))] == ["not", "fail"]


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("The ministers will meet in Corvane.", "meet", "planned", id="future"),
        pytest.param("The ministers plan to meet in Corvane.", "plan", "planned", id="intention"),
        pytest.param("The verdict is due on Friday.", "is", "planned", id="due"),
        pytest.param("The trial is set for Friday.", "set", "planned", id="set for"),
        pytest.param("The council agreed to close the library.", "agreed", "planned", id="agreed to"),
        pytest.param("The runner set a record.", "set", "asserted", id="set a record"),
        pytest.param("The council approved the plan.", "approved", "asserted", id="a plan approved"),
        pytest.param("If the dam breaks, the village will flood.", "breaks", "conditional", id="condition"),
        pytest.param("If the dam breaks, the village will flood.", "flood", "conditional", id="consequence"),
        pytest.param("The dam may break.", "break", "possible", id="modal"),
        pytest.param("The dam possibly broke.", "broke", "possible", id="adverb"),
        pytest.param("The dam reportedly broke.", "broke", "reported", id="hearsay"),
        pytest.param("The barge may be sold and broken.", "broken", "possible", id="joined under a modal"),
        pytest.param(
            "The talks end if both sides sign but the court objects.",
            "objects",
            "conditional",
            id="joined under if",
        ),
        pytest.param("Nobody died in the fire.", "died", "asserted", id="plain"),
    ],
)
def test_modality(sentence, head, expected):
    assert modality(clause(sentence, head)) == expected


def test_a_denial_goes_before_all_else():
    assert modality(clause("The ministers will meet in Corvane.", "meet"), denied=True) == "denied"


def test_what_is_told_as_hearsay_is_reported():
    assert modality(clause("Nobody died in the fire.", "died"), reported=True) == "reported"


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param("The council approved the plan.", "approved", True, id="accepts"),
        pytest.param("Neither side signed the treaty.", "signed", True, id="signs"),
        pytest.param("Police found no weapon.", "found", False, id="finds"),
    ],
)
def test_verbs_that_take_a_side(sentence, head, expected):
    assert takes_side(clause(sentence, head).head) is expected


def test_the_number_of_a_flight_denies_nothing():
    words = ["Flight", "no", ".", "446", "left", "Tarn", "."]
    doc = Doc(
        Vocab(),
        words=words,
        heads=[4, 0, 1, 0, 4, 4, 4],
        deps=["nsubj", "det", "punct", "nummod", "ROOT", "dobj", "punct"],
        pos=["NOUN", "DET", "PUNCT", "NUM", "VERB", "PROPN", "PUNCT"],
        lemmas=["flight", "no", ".", "446", "leave", "Tarn", "."],
    )
    assert polarity(clauses(doc)[0]) == "positive"


def test_not_far_from_a_place_denies_nothing():
    words = ["The", "boat", "sank", "not", "far", "from", "shore", "."]
    doc = Doc(
        Vocab(),
        words=words,
        heads=[1, 2, 2, 4, 2, 4, 5, 2],
        deps=["det", "nsubj", "ROOT", "neg", "advmod", "prep", "pobj", "punct"],
        pos=["DET", "NOUN", "VERB", "PART", "ADV", "ADP", "NOUN", "PUNCT"],
        lemmas=words,
    )
    assert polarity(clauses(doc)[0]) == "positive"


def doc(*rows):
    """Build a document of (word, head, dep, tag, pos, lemma) rows."""
    words, heads, deps, tags, pos, lemmas = zip(*rows, strict=True)
    return Doc(VOCAB, words=words, heads=heads, deps=deps, tags=tags, pos=pos, lemmas=lemmas)


def test_a_negation_before_a_turned_auxiliary_denies_the_participle():
    made = doc(
        ("At", 3, "prep", "IN", "ADP", "at"),
        ("no", 2, "det", "DT", "DET", "no"),
        ("time", 0, "pobj", "NN", "NOUN", "time"),
        ("were", 3, "ROOT", "VBD", "AUX", "be"),
        ("guests", 5, "nsubj", "NNS", "NOUN", "guest"),
        ("stranded", 3, "ccomp", "VBN", "VERB", "strand"),
    )
    assert {c.head.text: polarity(c) for c in clauses(made)}["stranded"] == "negative"


def test_a_negative_pronoun_beside_the_subject_denies_nothing():
    made = doc(
        ("None", 2, "nsubj", "NN", "PRON", "none"),
        ("Orr", 2, "nsubj", "NNP", "PROPN", "Orr"),
        ("fell", 2, "ROOT", "VBD", "VERB", "fall"),
    )
    assert polarity(clauses(made)[0]) == "positive"


def test_what_is_joined_to_a_denied_thing_takes_no_denial_back():
    made = doc(
        ("They", 1, "nsubj", "PRP", "PRON", "they"),
        ("found", 1, "ROOT", "VBD", "VERB", "find"),
        ("no", 3, "det", "DT", "DET", "no"),
        ("gun", 1, "dobj", "NN", "NOUN", "gun"),
        ("and", 3, "cc", "CC", "CCONJ", "and"),
        ("no", 6, "det", "DT", "DET", "no"),
        ("knife", 3, "conj", "NN", "NOUN", "knife"),
    )
    assert polarity(clauses(made)[0]) == "negative"


def test_no_one_denies_what_is_told_of_it():
    made = doc(
        ("No", 1, "det", "DT", "DET", "no"),
        ("one", 3, "nsubjpass", "NN", "NOUN", "one"),
        ("was", 3, "auxpass", "VBD", "AUX", "be"),
        ("hurt", 3, "ROOT", "VBN", "VERB", "hurt"),
    )
    assert polarity(clauses(made)[0]) == "negative"


def test_no_one_with_a_hyphen_denies_as_well():
    made = Doc(
        VOCAB,
        words=["No", "-", "one", "was", "hurt"],
        spaces=[False, False, True, True, False],
        heads=[4, 4, 4, 4, 4],
        deps=["nsubjpass", "nsubjpass", "nsubjpass", "auxpass", "ROOT"],
        tags=["NN", "NN", "NN", "VBD", "VBN"],
        pos=["NOUN", "NOUN", "NOUN", "AUX", "VERB"],
        lemmas=["no", "-", "one", "be", "hurt"],
    )
    assert polarity(clauses(made)[0]) == "negative"


def test_what_something_is_taken_for_is_no_denial():
    made = doc(
        ("They", 1, "nsubj", "PRP", "PRON", "they"),
        ("dismissed", 1, "ROOT", "VBD", "VERB", "dismiss"),
        ("it", 1, "dobj", "PRP", "PRON", "it"),
        ("as", 1, "prep", "IN", "ADP", "as"),
        ("nothing", 3, "pobj", "NN", "PRON", "nothing"),
    )
    assert polarity(clauses(made)[0]) == "positive"
