import pytest

from claimcheck.extract.attribution.cue import cue_range, denies, is_negated
from claimcheck.extract.attribution.lexicon import cue_class
from claimcheck.extract.attribution.source import find_source
from tests.extract.attribution.trees import reading, text_of


@pytest.mark.parametrize(
    ("name", "cue", "frame", "words"),
    [
        ("clause", "said", "ccomp>", "said"),
        ("negated", "say", "ccomp>", "did not say"),
        ("according", "according", "^adjunct", "According to"),
        ("preposition", "called", "prep:for>", "called for"),
        ("expected", "expected", "<nsubjpass+xcomp", "is expected"),
        ("quoted", "quoted", "prep:as+ing>", "was quoted as"),
    ],
)
def test_a_cue_has_its_auxiliaries_and_its_preposition(name, cue, frame, words):
    tree, found = reading(name, cue, frame)
    assert text_of(tree, cue_range(tree, found)) == words


@pytest.mark.parametrize(
    ("name", "cue", "frame", "expected"),
    [
        ("noun", "rejected", "dobj>", True),
        ("noun", "claim", "acl:that>", True),
        ("made", "claim", "acl:that>", False),
        ("nested", "denied", "dobj>", True),
        ("clause", "said", "ccomp>", False),
        ("negated", "say", "ccomp>", False),
    ],
)
def test_denials_are_told_from_statements(name, cue, frame, expected):
    tree, found = reading(name, cue, frame)
    assert denies(tree, found) is expected


@pytest.mark.parametrize(
    ("name", "cue", "frame", "expected"),
    [
        ("negated", "say", "ccomp>", True),
        ("nobody", "believes", "ccomp>", True),
        ("refused", "confirm", "dobj>", True),
        ("clause", "said", "ccomp>", False),
        ("nested", "denied", "dobj>", False),
        ("infinitive", "hopes", "xcomp>", False),
    ],
)
def test_a_cue_under_negation_asserts_nothing(name, cue, frame, expected):
    tree, found = reading(name, cue, frame)
    assert is_negated(tree, found, find_source(tree, found)[0]) is expected


@pytest.mark.parametrize(
    ("name", "cue", "frame", "expected"),
    [
        ("clause", "said", "ccomp>", "speech"),
        ("colon", "was", "q>", "speech"),
        ("headline", ":", "name:", "speech"),
        ("according", "according", "^adjunct", "speech"),
        ("nobody", "believes", "ccomp>", "belief"),
        ("expected", "expected", "<nsubjpass+xcomp", "belief"),
        ("infinitive", "hopes", "xcomp>", "desire"),
        ("object", "opposes", "dobj>", "stance"),
        ("adjective", "confident", "ccomp>", "belief"),
        ("expected", "hold", "<nsubj", "stance"),
    ],
)
def test_the_class_of_a_cue_comes_from_the_list_and_its_frame(name, cue, frame, expected):
    if cue == "hold":  # a word of two classes, judged by a frame that it does not have in its own sentence
        tree, found = reading("clause", "said", "ccomp>")
        found.cue, found.frame = tree.word.index("burned"), frame
    else:
        tree, found = reading(name, cue, frame)
    assert cue_class(tree, found) == expected
