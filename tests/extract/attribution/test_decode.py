from claimcheck.extract.attribution.adopt import adopt
from claimcheck.extract.attribution.decode import select
from claimcheck.extract.attribution.model import Model
from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.source import find_source
from claimcheck.extract.attribution.tree import Tree
from tests.extract.attribution.trees import parts, reading, text_of

MODEL = Model({}, {}, threshold=0.4, other_threshold=0.5, nested_threshold=0.7)


def decision(name: str, cue: str, frame: str, probability: float) -> tuple[Tree, Decision]:
    tree, found = reading(name, cue, frame)
    return tree, Decision(found, find_source(tree, found)[0], probability, [])


def chosen(tree: Tree, *decisions: Decision) -> list[tuple[str, str, int | None]]:
    kept = select(tree, decisions, MODEL)
    return [(tree.word[d.candidate.cue], text_of(tree, d.candidate.content), parent) for d, parent in kept]


def test_what_is_said_needs_less_than_what_is_wanted():
    tree, said = decision("clause", "said", "ccomp>", 0.45)
    assert chosen(tree, said) == [("said", "the mill had burned", None)]
    tree, hopes = decision("infinitive", "hopes", "xcomp>", 0.45)
    assert chosen(tree, hopes) == []
    assert chosen(tree, hopes._replace(probability=0.5)) != []


def test_of_two_cues_with_one_content_the_more_probable_stands():
    tree, rejected = decision("noun", "rejected", "dobj>", 0.8)
    _, claim = decision("noun", "claim", "acl:that>", 0.9)
    claim.candidate.content = rejected.candidate.content
    rejected.candidate.content = ((2, 8),)
    claim.candidate.content = ((4, 8),)
    wide = rejected._replace(candidate=claim.candidate, probability=0.6)
    assert chosen(tree, claim, wide) == [("claim", "that the dam failed", None)]


def test_second_hand_speech_is_kept_inside_its_report():
    tree, said = decision("nested", "said", "ccomp>", 0.9)
    _, denied = decision("nested", "denied", "dobj>", 0.75)
    assert chosen(tree, denied, said) == [
        ("said", "that Okoro had denied the report", None),
        ("denied", "the report", 0),
    ]


def test_a_doubtful_cue_inside_a_content_is_dropped():
    tree, said = decision("nested", "said", "ccomp>", 0.9)
    _, denied = decision("nested", "denied", "dobj>", 0.45)
    assert chosen(tree, said, denied) == [("said", "that Okoro had denied the report", None)]


def test_a_doubtful_content_gives_way_to_a_sure_one_inside_it():
    tree, said = decision("nested", "said", "ccomp>", 0.5)
    _, denied = decision("nested", "denied", "dobj>", 0.9)
    assert chosen(tree, said, denied) == [("denied", "the report", None)]


def test_a_content_ends_where_its_source_begins_to_speak_again():
    tree, said = decision("adding", "said", "ccomp>", 0.9)
    _, adding = decision("adding", "adding", "ccomp>", 0.9)
    assert chosen(tree, said, adding) == [
        ("said", "the mill burned", None),
        ("adding", "that the road was open", None),
    ]


def test_a_content_ends_where_the_outlet_sets_another_voice_against_it():
    tree, ruiz = decision("while", "said", "ccomp>", 0.9)
    second = next(i for i, word in enumerate(tree.word) if word == "said" and i > ruiz.candidate.cue)
    other = ruiz._replace(
        candidate=type(ruiz.candidate)(second, "ccomp>", ((second + 1, second + 3),), second + 2),
        source=((second - 1, second),),
    )
    assert chosen(tree, ruiz, other) == [("said", "the dam held", None), ("said", "it failed", None)]


def test_a_quotation_without_a_cue_goes_to_the_last_speaker():
    tree, quotes = parts("split")
    _, said = decision("split", "said", "q<", 0.9)
    assert quotes[1].words == 3
    kept = [(said, None)]
    assert adopt(tree, quotes, kept) == kept  # too short to be more than a title
    longer = [quotes[0], quotes[1].__class__(10, 13, 4, quotes[1].before, quotes[1].after, comma=False)]
    ((adopted, _),) = adopt(tree, longer, kept)
    assert text_of(tree, adopted.candidate.content) == "The dam held … We were lucky"
