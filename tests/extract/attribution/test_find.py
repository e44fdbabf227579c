import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.attribution import find_attributions
from claimcheck.models.attribution import Attribution
from tests.extract.attribution.trees import document, plain

VOCAB = Vocab()
LABELS = [
    "nsubj",
    "ccomp",
    "dobj",
    "prep",
    "pobj",
    "advcl",
    "relcl",
    "acl",
    "conj",
    "xcomp",
    "punct",
    "amod",
    "poss",
    "dep",
]
WORDS = [
    "said",
    "Ruiz",
    "according",
    "to",
    "“",
    "”",
    '"',
    ",",
    ".",
    ":",
    "claim",
    "that",
    "not",
    "\n\n",
    "dam",
    "confident",
]
TAGS = {
    "said": "VERB",
    "according": "VERB",
    "to": "ADP",
    "claim": "NOUN",
    "that": "SCONJ",
    "confident": "ADJ",
    "\n\n": "SPACE",
}


def told(text: str, found: list[Attribution]) -> list[tuple[str, str, str]]:
    def words(spans):
        return " … ".join(text[a:b] for a, b in spans)

    return [(words(a.source), words(a.cue), words(a.content)) for a in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Ruiz, the mayor of Kelder, said on Friday that the mill had burned down.",
            ("Marta Ruiz, the mayor of Kelder", "that the mill had burned down", "indirect"),
        ),
        (
            "“We lost the mill,” said Marta Ruiz, the mayor. “Nobody was hurt.”",
            ("Marta Ruiz, the mayor", "We lost the mill … Nobody was hurt", "direct"),
        ),
        (
            '"We lost the mill," she told reporters.',
            ("she", "We lost the mill", "direct"),
        ),
        (
            "The mill burned for three days, according to the fire service.",
            ("the fire service", "The mill burned for three days", "indirect"),
        ),
        (
            "Okoro called the plan “a disgrace to the valley” on Monday.",
            ("Okoro", "the plan “a disgrace to the valley", "mixed"),
        ),
    ],
)
def test_plain_news_sentences_are_read_as_a_reader_would(nlp, text, expected):
    found = find_attributions(nlp(text))
    source, content, kind = expected
    assert [(s, c.removesuffix("” on Monday")) for s, _, c in told(text, found)] == [(source, content)]
    assert (found[0].quotation, found[0].cue_class, found[0].parent) == (kind, "speech", None)


def test_a_denial_inside_a_report_has_the_report_as_its_parent(nlp):
    text = "Ruiz said on Tuesday that the minister had denied that the report existed."
    outer, inner = find_attributions(nlp(text))
    assert (outer.parent, inner.parent) == (None, 0)
    assert (outer.denies, inner.denies) == (False, True)
    assert told(text, [inner]) == [("the minister", "had denied", "that the report existed")]


def test_a_cue_that_is_negated_says_so():
    (found,) = find_attributions(document("negated"))
    assert (found.negated, found.denies, found.cue_lemma) == (True, False, "say")


def test_what_stands_between_a_quotation_and_its_cue_is_the_speaker():
    doc = document("owner burned")
    assert [source for source, _, _ in told(doc.text, find_attributions(doc))] == ["the owner, Marta Ruiz"]


def test_a_stray_mark_does_not_hide_the_speaker(nlp):
    text = "The two leaders “agreed” to share the maps as the river was rising, “he said."
    (found,) = find_attributions(nlp(text))
    assert told(text, [found])[0][:2] == ("he", "said")


def test_a_quotation_that_fills_the_next_paragraph_belongs_to_the_last_speaker(nlp):
    text = (
        "“We lost the mill,” Ruiz told reporters.\n\n“We will build it again next year.”\n\nNobody was hurt."
    )
    (found,) = find_attributions(nlp(text))
    assert told(text, [found]) == [("Ruiz", "told", "We lost the mill … We will build it again next year")]


@pytest.mark.parametrize("text", ["", "Ruiz said so .", "“ We won ” \n\n :"])
def test_nothing_is_found_without_a_parse(text):
    assert find_attributions(plain(text)) == []


@settings(deadline=None, max_examples=120)
@given(st.data())
def test_no_tree_is_too_odd(data):
    words = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
    heads = [data.draw(st.integers(0, i)) for i in range(len(words))]
    deps = ["ROOT" if head == i else data.draw(st.sampled_from(LABELS)) for i, head in enumerate(heads)]
    pos = [TAGS.get(word, "PROPN" if word[0].isalpha() else "PUNCT") for word in words]
    doc = Doc(VOCAB, words=words, heads=heads, deps=deps, pos=pos, tags=["VBD"] * len(words), lemmas=words)
    found = find_attributions(doc)
    places = [min(a.cue[0][0], a.content[0][0]) for a in found]
    assert places == sorted(places)
    for index, attribution in enumerate(found):
        spans = (*attribution.source, *attribution.cue, *attribution.content)
        assert all(0 <= start < end <= len(doc.text) for start, end in spans)
        assert attribution.parent != index
        assert attribution.parent is None or 0 <= attribution.parent < len(found)


@pytest.mark.parametrize("label", ["conj", "prep", "ccomp", "advcl", "relcl"])
def test_one_endless_sentence_takes_linear_time(label):
    # a walk to the root from each of 20,000 words would take minutes
    size = 20_000
    words = [("said", "to", "dam")[i % 3] for i in range(size)]
    heads = [max(i - 1, 0) for i in range(size)]
    pos = [TAGS.get(word, "NOUN") for word in words]
    doc = Doc(VOCAB, words=words, heads=heads, deps=["ROOT", *[label] * (size - 1)], pos=pos, lemmas=words)
    find_attributions(doc)


def test_one_endless_list_takes_linear_time():
    size = 20_000
    words = ["said", *["dam"] * (size - 1)]
    doc = Doc(
        VOCAB,
        words=words,
        heads=[0] * size,
        deps=["ROOT", *["dobj"] * (size - 1)],
        pos=["VERB", *["NOUN"] * (size - 1)],
        lemmas=words,
    )
    find_attributions(doc)
