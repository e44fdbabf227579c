"""What holds for every date, every length and every text."""

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.lang.en import English

from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.extract.timex.durations import written_length
from claimcheck.extract.timex.lexicon import lexicon
from claimcheck.extract.timex.read import read_timexes
from claimcheck.models.timex import Timex

NLP = English()
FORMS = [
    "{d:%Y-%m-%d}",
    "{day} {d:%B} {year}",
    "{day} {d:%b} {year}",
    "{d:%B} {day}, {year}",
    "{short} {day}, {year}",
    "{d:%A}, {d:%B} {day}, {year}",
    "{d:%A} {day} {d:%B} {year}",
    "the {day}th of {d:%B} {year}",
    "{year}/{d:%m}/{d:%d}",
]
RELATIVE = {
    0: "today",
    -1: "yesterday",
    1: "tomorrow",
}
DATES = st.dates(date(1800, 1, 1), date(2150, 12, 31))
SPOKEN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
UNITS = ["minute", "hour", "day", "week", "month", "year"]
VOCABULARY = sorted({" ".join(entry.words) for entries in lexicon().values() for entry in entries})
OTHERS = (
    "3 12 1999 2024 ½ 1/2 9:30 pm a.m. 3rd 1990s '98 - , / ( ) ’s . Q3 2024-05-14 03/04/2024 31.12.2024 "
    "45:99 the 0 99999999999 $ x 1,234 Flight"
)
PIECES = st.sampled_from([*VOCABULARY, *OTHERS.split(), "\n", "\n\n"])


def short(day: date) -> str:
    """Return the month as agencies write it before a day; May has no short form."""
    return "May" if day.month == 5 else f"{day:%b}."


def read(text: str, published: str | None = None) -> list[Timex]:
    return anchor_timexes(read_timexes(NLP(text)), published)


@given(DATES, st.sampled_from(FORMS))
@settings(deadline=None, max_examples=150)
def test_a_date_reads_back_in_any_of_its_forms(day: date, form: str) -> None:
    written = form.format(d=day, day=day.day, short=short(day), year=f"{day.year:04}")
    assert [timex.value for timex in read(f"It happened on {written} there.")] == [day.isoformat()]


@given(DATES, st.integers(-6, 6))
@settings(deadline=None, max_examples=100)
def test_a_day_near_the_publication_reads_back(published: date, distance: int) -> None:
    day = published + timedelta(days=distance)
    forms = [f"{day.day} {day:%B}", f"{short(day)} {day.day}", f"{day:%A}, {day:%B} {day.day}"]
    forms.append(
        RELATIVE.get(distance, f"{-distance} days ago" if distance < 0 else f"{distance} days from now")
    )
    if distance <= 0:
        forms.append(f"{day:%A}")
    for form in forms:
        found = read(f"It was there, {form}, they said.", published.isoformat())
        assert [timex.value for timex in found] == [day.isoformat()], form


@given(st.integers(1, 12), st.sampled_from(UNITS))
@settings(deadline=None, max_examples=100)
def test_a_length_reads_back_in_any_of_its_forms(amount: int, unit: str) -> None:
    plural = unit if amount == 1 else f"{unit}s"
    forms = [f"{amount} {plural}", f"{SPOKEN[amount - 1]} {plural}", f"a {amount}-{unit} wait"]
    if amount == 1:
        forms += [f"{'an' if unit == 'hour' else 'a'} {unit}", f"a {unit}-long wait"]
    for form in forms:
        assert [timex.value for timex in read(f"It took {form}.")] == [written_length(amount, unit)], form


@given(st.times(), st.sampled_from(["12", "24"]))
@settings(deadline=None, max_examples=100)
def test_a_clock_time_reads_back(clock: object, style: str) -> None:
    written = f"{clock:%H:%M}" if style == "24" else f"{clock:%I:%M %p}"
    (found,) = read(f"It began at {written} on 14 May 2024.")
    assert found.value == f"2024-05-14T{clock:%H:%M}"


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
@settings(deadline=None, max_examples=300)
def test_no_text_makes_it_raise(text: str) -> None:
    found = read_timexes(NLP(text))
    for timex in found:
        assert text[timex.start : timex.end] == timex.text
        assert (timex.value is None) == (timex.reason is not None)
    assert all(first.end <= second.start for first, second in pairwise(found))
    for published in (None, "2024-05-15", "2024-05-15T18:00:00+02:00", "0001-01-01", "9999-12-31"):
        done = anchor_timexes(found, published)
        assert anchor_timexes(done, published) == done
        assert [timex.model_copy(update=timex.model_dump(include={"start"})) for timex in found] == found


@given(st.lists(PIECES, max_size=40).map(" ".join))
@settings(deadline=None, max_examples=50)
def test_what_is_read_survives_json(text: str) -> None:
    found = read(text, "2024-05-15")
    assert [Timex.model_validate_json(timex.model_dump_json()) for timex in found] == found


@pytest.mark.parametrize(
    "unit",
    [
        "two and a half ",
        "the ",
        "May ",
        "9 a.m. ",
        "1-",
        "in the last ",
        "1999 ",
        "'",
        "twenty ",
        "early ",
        "of the ",
    ],
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def seconds(count: int) -> float:
        doc = NLP(unit * count)
        start = time.process_time()
        read_timexes(doc)
        return time.process_time() - start

    # The least of three: in a long run of tests a collection of garbage may fall into one of them.
    small, large = (min(seconds(count) for _ in range(3)) for count in (500, 4_000))
    assert large < 8 * 4 * max(small, 0.01)
