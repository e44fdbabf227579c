"""Turning points: until a day here, from another day on there."""

import pytest

from claimcheck.judge.turns import turns
from tests.match.build import date


def told(text, part, value, spec, outlet, polarity="positive", modality="planned", mod=None, **more):
    claim = {"timexes": (0,), "polarity": polarity, "modality": modality}
    return date(text, part, value, spec, outlet=outlet, claim=claim, timex_more={"mod": mod}, **more)


LEAVES = told("Ana Ruiz will leave on 31 May", "31 May", "2024-05-31", "leave/VERB @Ana_Ruiz:1", "Courier")


def stays(value, part, mod=None):
    return told(f"She will stay until {part}", part, value, "stay/VERB post:1", "Beacon", mod=mod)


def found(*items):
    return [(d.outcome, d.level.strength, d.explanation) for d, _ in turns(items)]


def test_who_stays_until_a_later_day_does_not_leave_before():
    assert found(LEAVES, stays("2024-06", "the end of June", "END")) == [
        (
            "contradict",
            "hard",
            "Courier says “31 May” (2024-05-31), Beacon “the end of June” (2024-06) for the same turn.",
        )
    ]


@pytest.mark.parametrize(
    ("value", "part", "mod"),
    [("2024-05-31", "31 May", None), ("2024-05", "the end of May", "END"), ("2024-06-01", "1 June", None)],
)
def test_who_stays_until_the_day_leaves_on_it(value, part, mod):
    assert found(LEAVES, stays(value, part, mod)) == []


def nobody(value, part):
    text = f"Nobody will be let back before {part}"
    return told(text, part, value, "let_back/VERB", "Beacon", polarity="negative")


RETURN = told("They can return on Thursday", "Thursday", "2024-05-16", "return/VERB able:1", "Courier")


def test_what_is_denied_up_to_a_day_is_not_so_before_it():
    assert [row[0] for row in found(RETURN, nobody("2024-05-19", "Sunday"))] == ["contradict"]
    assert found(RETURN, nobody("2024-05-16", "Thursday")) == []


def test_two_plain_days_are_left_to_the_comparison_of_dates():
    other = told("They can go home on Friday", "Friday", "2024-05-17", "go_home/VERB", "Beacon")
    assert found(RETURN, other) == []


def test_two_people_leave_on_two_days():
    other = told("Ida Holm will stay until 9 July", "9 July", "2024-07-09", "stay/VERB @Ida_Holm:1", "Beacon")
    assert found(LEAVES, other) == []
