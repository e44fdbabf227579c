from dataclasses import replace

import pytest

from claimcheck.judge.dates import judge_dates
from claimcheck.models import Sentence
from tests.match.build import date


def told(part, value, outlet, lemmas, spec="build/VERB thing:1", *, clock=None, minute=False, **more):
    """Return a date whose sentence has some lemmas."""
    reading = {"reading": {"clock": clock}, "type": "TIME"} if clock else {}
    made = date(f"It happened {part}.", part, value, spec, outlet=outlet, timex_more=reading, **more)
    row = Sentence(start=0, end=99, paragraph=0, lemmas=tuple(lemmas.split()))
    return replace(made, extraction=made.extraction.model_copy(update={"sentences": (row,)}))


def judged(*items, both_told=False):
    groups, findings = [], []
    judge_dates("s", items, lambda *_: both_told, groups, findings)
    assert [group.status for group in groups] == [found.verdict for found in findings]
    return findings


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        pytest.param(
            told("in 1983", "1983", "Courier", "family run club"),
            told("since 1983", "1983", "Beacon", "owner buy club"),
            True,
            id="a year long past, and a word in common",
        ),
        pytest.param(
            told("in 1983", "1983", "Courier", "family run club"),
            told("since 1983", "1983", "Beacon", "bridge carry road"),
            False,
            id="nothing in common",
        ),
        pytest.param(
            told("last year", "2023", "Courier", "family run club"),
            told("in 2023", "2023", "Beacon", "owner buy club"),
            False,
            id="the year before",
        ),
        pytest.param(
            told("on Monday", "2024-05-13", "Courier", "family run club"),
            told("on 13 May", "2024-05-13", "Beacon", "owner buy club"),
            False,
            id="a day of the news itself",
        ),
        pytest.param(
            told("6:52 a.m.", "2024-05-13T06:52", "Courier", "train hit slip", clock="06:52"),
            told("06:52", "2024-05-13T06:52", "Beacon", "lights go", clock="06:52"),
            True,
            id="an odd minute",
        ),
        pytest.param(
            told("6:30 a.m.", "2024-05-13T06:30", "Courier", "train hit slip", clock="06:30"),
            told("06:30", "2024-05-13T06:30", "Beacon", "lights go", clock="06:30"),
            False,
            id="a half hour",
        ),
        pytest.param(
            told("in 1983", "1983", "Courier", "family run club"),
            told(
                "in 1983", "1983", "Beacon", "owner run club", claim={"polarity": "negative", "timexes": (0,)}
            ),
            False,
            id="a negation",
        ),
    ],
)
def test_a_date_tells_the_thing_by_itself_where_few_sentences_have_it(one, other, agreed):
    found = judged(one, other)
    assert [(f.kind, f.verdict, len(f.sides)) for f in found] == ([("date", "agree", 1)] if agreed else [])


def test_the_sentence_of_a_telling_date():
    one = told("in 1983", "1983", "Courier", "family run club")
    other = told("41 years ago", "1983", "Beacon", "owner buy club")
    (found,) = judged(one, other)
    assert found.explanation == (
        "Courier says “in 1983” (1983), Beacon “41 years ago” (1983), in sentences on one matter."
    )


FALL = "fall/VERB bridge:1 span:1"


def clocks():
    day = {"claim": {"timexes": (0,), "frame": {"tense": "past"}}}
    early = told("7:40 a.m.", "2024-05-14T07:40", "Courier", "bridge fall", FALL, clock="07:40", **day)
    late = told("08:25", "2024-05-14T08:25", "Beacon", "bridge fall", FALL, clock="08:25", **day)
    return early, late


def test_clock_times_of_one_event_clash_though_a_day_matches_better():
    (found,) = judged(*clocks())
    assert (found.kind, found.verdict, found.strength) == ("date", "contradict", "hard")
    assert [side.value for side in found.sides] == ["07:40", "08:25"]
    assert found.explanation == ("Courier says “7:40 a.m.” (07:40), Beacon 08:25 for the same event.")


def test_clock_times_that_one_article_gives_both_are_of_two_events():
    assert judged(*clocks(), both_told=True) == []


def deed(year, outlet, spec):
    return told(f"in {year}", year, outlet, "party", spec)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("expel/VERB @Ida_Holm:1 x:1 y:1 z:1", "oust/VERB @Ida_Holm:1 u:1 v:1 w:1", True),
        ("expel/VERB @Ida_Holm:1 x:1 y:1 z:1", "oust/VERB @Per_Lund:1 u:1 v:1 w:1", False),
        ("win/VERB @Ida_Holm:1 x:1 y:1 z:1", "win/VERB @Ida_Holm:1 u:1 v:1 w:1", False),
    ],
    ids=["one deed", "two people", "what happens often"],
)
def test_neighbouring_years_of_what_happens_to_somebody_but_once(one, other, clash):
    found = judged(deed("2002", "Courier", one), deed("2003", "Beacon", other))
    assert [row.verdict for row in found] == ["contradict"] * clash
    assert not judged(deed("2002", "Courier", one), deed("2003", "Beacon", other), both_told=True)
    assert not judged(deed("2002", "Courier", one), deed("2005", "Beacon", other))
