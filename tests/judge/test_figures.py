import pytest

from claimcheck.judge.figures import judge_figures
from tests.match.build import date, number

SHARE = {"dimension": "percent", "unit": "percent"}


def item(value, text, outlet, **more):
    return number(text, text.split()[0], value, "member involve/VERB", outlet=outlet, **more)


ONE = item(640, "640 are involved.", "Courier")
TWO = item(640, "640 take part.", "Beacon")


def told(*figures, findings=None):
    groups, found = [], findings if findings is not None else []
    judge_figures("s-1", figures, groups, found)
    return [(f.kind, f.verdict, f.level, f.explanation) for f in found], groups


def test_a_figure_in_two_articles_is_an_agreement():
    found, (group,) = told([ONE, TWO])
    assert found == [("number", "agree", "same figure", "Courier and Beacon both give 640.")]
    assert (group.status, group.claims) == ("agree", (ONE.claim.id, TWO.claim.id))


def test_what_a_finding_shows_already_is_not_told_again():
    findings = []
    told([ONE, TWO], findings=findings)
    assert len(told([ONE, TWO], findings=findings)[0]) == 1


def test_another_figure_of_a_claim_that_is_shown_is_still_told():
    text = "640 are involved, 91 are paid."
    pair = [
        [number(text, part, int(part), "member/NOUN", outlet=o) for o in ("Courier", "Beacon")]
        for part in ("640", "91")
    ]
    assert len(told(*pair)[0]) == 2


def test_near_values_are_told_as_what_they_are():
    near = [
        item(41, "41 are safe.", "Courier", quantity=SHARE),
        item(40, "40 are safe.", "Beacon", quantity={**SHARE, "modifier": "~"}),
    ]
    assert told(near)[0] == [
        (
            "number",
            "agree",
            "close",
            "Courier gives 41 per cent, Beacon about 40 per cent: one rounds or bounds the other.",
        )
    ]


def test_near_values_that_differ_are_no_agreement():
    near = [
        item(41, "41 are safe.", "Courier", quantity=SHARE),
        item(43, "43 are safe.", "Beacon", quantity=SHARE),
    ]
    assert told(near) == ([], [])


@pytest.mark.parametrize(
    ("text", "agrees"), [("The 640 have not been paid.", True), ("They did not pay 640.", False)]
)
def test_a_negated_claim_still_gives_the_figure_of_its_subject(text, agrees):
    negated = number(text, "640", 640, "member pay/VERB", outlet="Beacon", claim={"polarity": "negative"})
    assert bool(told([ONE, negated])[0]) is agrees


def test_a_telling_moment_is_told_as_a_date():
    one, other = (
        date("Got in on 11 April.", "11 April", "2024-04-11", "thief/NOUN", outlet=outlet)
        for outlet in ("Courier", "Beacon")
    )
    ((kind, verdict, level, _),) = told([one, other])[0]
    assert (kind, verdict, level) == ("date", "agree", "equal")


def test_those_of_one_sign_agree_where_the_first_is_negated():
    negated = number(
        "They did not pay 640.", "640", 640, "x/NOUN", outlet="Echo", claim={"polarity": "negative"}
    )
    (group,) = told([negated, ONE, TWO])[1]
    assert group.claims == (ONE.claim.id, TWO.claim.id)
