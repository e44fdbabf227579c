import pytest

from claimcheck.judge.alike import judge_alike
from claimcheck.match.alike import alike
from tests.match.build import statement

SPEC = "hand/VERB ^warden:1 key:2 lighthouse:3 heir:4"
TEXT = "The warden handed the keys of the lighthouse to her heir."


def made(outlet, spec=SPEC, text=TEXT, **more):
    return statement(text, spec, outlet=outlet, **more)


def told(*items, findings=None):
    groups, found = [], findings if findings is not None else []
    judge_alike("s-1", alike(items), groups, found)
    return [(f.kind, f.verdict, f.level, f.explanation) for f in found], groups


def test_statements_in_the_same_words_agree():
    found, (group,) = told(made("Courier"), made("Beacon"))
    assert found == [("event", "agree", "same", "Courier and Beacon say the same.")]
    assert group.status == "agree"


def test_three_that_are_alike_are_told_once():
    findings = []
    told(made("Courier"), made("Beacon"), made("Herald"), findings=findings)
    assert [len(side.evidence) for found in findings for side in found.sides] == [3]


def test_what_a_finding_shows_already_is_not_told_again():
    findings, items = [], (made("Courier"), made("Beacon"))
    told(*items, findings=findings)
    assert len(told(*items, findings=findings)[0]) == 1


@pytest.mark.parametrize(
    "other",
    [
        made("Beacon", claim={"polarity": "negative"}),
        made("Beacon", "hand/VERB ^warden:1 drum:1 storm:1 parish:1 barn:1"),
        made("Beacon", SPEC + " @Kestrel:1", TEXT + " So Kestrel says."),
    ],
    ids=["negated", "of something else", "of another place"],
)
def test_what_differs_is_no_agreement(other):
    one = made("Courier", SPEC + " @Dunlow:1") if other.names else made("Courier")
    assert told(one, other)[0] == []


def test_quoted_words_are_left_to_the_quotations():
    quoted = {"quotations": ((0, len(TEXT)),)}
    assert told(made("Courier", **quoted), made("Beacon", **quoted))[0] == []
