import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.voices import Voices
from tests.extract.claim.docs import attribution, tree

TEXT = "Adair said Brandt had claimed the pumps failed in May."
OUTER = attribution(TEXT, "Adair", "said", "Brandt had claimed the pumps failed in May")
INNER = attribution(TEXT, "Brandt", "claimed", "the pumps failed in May", parent=0)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Adair", ()), ("Brandt", (0,)), ("pumps", (0, 1)), ("May", (0, 1))],
)
def test_voices_nest_outermost_first(word, expected):
    assert Voices([OUTER, INNER]).at(TEXT.index(word)) == expected


def test_the_order_of_attributions_does_not_matter():
    assert Voices([INNER, OUTER]).at(TEXT.index("pumps")) == (1, 0)


@pytest.mark.parametrize(
    ("cue_class", "expected"), [("speech", (0,)), ("belief", (0,)), ("desire", ()), ("stance", ())]
)
def test_only_speech_and_belief_make_a_voice(cue_class, expected):
    found = Voices([OUTER.model_copy(update={"cue_class": cue_class})])
    assert found.at(TEXT.index("pumps")) == expected


def test_a_content_in_two_pieces_leaves_out_what_stands_between():
    text = "“The pumps failed,” Adair said, “in the first hour.”"
    first, last = text.index("The"), text.index("in the")
    said = attribution(text, "Adair", "said", "The pumps failed").model_copy(
        update={"content": ((first, first + 16), (last, last + 17))}
    )
    voices = Voices([said])
    assert [voices.at(text.index(w)) for w in ("pumps", "Adair", "hour")] == [(0,), (), (0,)]


def test_a_clause_around_a_cue_reports():
    doc = tree("Officials said the dam held because crews reinforced it.")
    said = attribution(doc.text, "Officials", "said", "the dam held because crews reinforced it")
    assert [(c.head.text, Voices([said]).reporting(c)) for c in clauses(doc)] == [
        ("said", 0),
        ("held", None),
        ("reinforced", None),
    ]
