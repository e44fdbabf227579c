import pytest

from claimcheck.judge.scales import about, degrees, is_view


def told(text, *, negated=False):
    return [(found.rank, found.text) for found in degrees(text, negated=negated)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mill was badly damaged", [(1, "badly damaged")], id="an adverb and a verb"),
        pytest.param("It did heavy damage to the mill", [(1, "heavy damage")], id="an adjective and a noun"),
        pytest.param("The blaze destroyed the mill", [(2, "destroyed")], id="another form"),
        pytest.param("It burned the old mill down", [(2, "burned the old mill down")], id="a gap"),
        pytest.param("The mill was partly destroyed", [(1, "partly destroyed")], id="the longer phrase"),
        pytest.param("A driver forced them off the bus", [(1, "forced them off")], id="a particle"),
        pytest.param("The fee is closed", [], id="close! is not closed"),
        pytest.param("The mill stands by the river", [], id="nothing"),
        pytest.param("", [], id="empty"),
    ],
)
def test_degrees(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "negated", "expected"),
    [
        ("The mill was not destroyed", True, []),
        ("There was no panic in the hall", True, [(0, "no panic")]),
        ("not badly damaged", False, []),
    ],
)
def test_a_denied_degree_is_none(text, negated, expected):
    assert told(text, negated=negated) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The shed was burnt by arson", [(1, "arson")], id="a fact"),
        pytest.param(
            "The fire was a suspected case of arson", [(0, "suspected case of arson")], id="suspected"
        ),
        pytest.param("It may have been arson", [(0, "may have been arson")], id="may"),
        pytest.param("Arson investigators came", [], id="who looks into it"),
        pytest.param("They ruled out arson", [(0, "ruled out arson")], id="excluded tells no fact"),
        pytest.param("Arson is suspected", [(0, "arson is suspected")], id="the suspicion behind it"),
        pytest.param("A suspected smuggler took his own life", [(1, "took his own life")], id="a suspect"),
        pytest.param("It was not arson", [], id="denied"),
    ],
)
def test_suspicion_and_fact(text, expected):
    assert told(text) == expected


def test_a_scale_knows_what_it_is_about_and_whether_it_is_a_view():
    (sea,) = degrees("The sea was calm as glass", negated=False)[:1]
    (deal,) = degrees("It was a landmark deal", negated=False)
    assert ("sea" in about(sea.scale), is_view(sea.scale)) == (True, False)
    assert is_view(deal.scale)
