"""Spans, types and values of every class of expression; published on Wednesday 15 May 2024."""

import pytest

from tests.extract.timex.conftest import Anchored


def shown(anchored: Anchored, text: str) -> list[tuple[str, str, str | None]]:
    return [(timex.text, timex.type, timex.value) for timex in anchored(text)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("14 May 2024", "2024-05-14"),
        ("May 14, 2024", "2024-05-14"),
        ("May 14 2024", "2024-05-14"),
        ("Tuesday, May 14, 2024", "2024-05-14"),
        ("Tuesday 14 May 2024", "2024-05-14"),
        ("the 14th of May 2024", "2024-05-14"),
        ("May the 14th, 2024", "2024-05-14"),
        ("14th May, 2024", "2024-05-14"),
        ("Sept. 3, 2019", "2019-09-03"),
        ("2024-05-14", "2024-05-14"),
        ("14/05/2024", "2024-05-14"),
        ("5/14/24", "2024-05-14"),
        ("14.05.2024", "2024-05-14"),
        ("May 2019", "2019-05"),
        ("March of 2019", "2019-03"),
        ("2019", "2019"),
        ("the year 2019", "2019"),
        ("nineteen ninety-six", "1996"),
        ("January nineteen ninety-seven", "1997-01"),
        ("the 1990s", "199"),
        ("the '80s", "198"),
        ("the nineties", "199"),
        ("the 19th century", "18"),
        ("the third quarter of 2023", "2023-Q3"),
        ("Q3 2023", "2023-Q3"),
        ("the first half of 2023", "2023-H1"),
        ("the summer of 2021", "2021-SU"),
        ("the week of 6 March 2024", "2024-W10"),
        ("Christmas Day 2023", "2023-12-25"),
        ("Thanksgiving 2023", "2023-11-23"),
    ],
)
def test_a_full_date_needs_no_anchor(anchored: Anchored, written: str, value: str) -> None:
    (timex,) = anchored(f"It was closed in {written}.", None)
    assert (timex.text, timex.value, timex.anchor, timex.reason) == (written, value, None, None)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("today", "2024-05-15"),
        ("yesterday", "2024-05-14"),
        ("tomorrow", "2024-05-16"),
        ("the day before yesterday", "2024-05-13"),
        ("last week", "2024-W19"),
        ("this week", "2024-W20"),
        ("next month", "2024-06"),
        ("last year", "2023"),
        ("this quarter", "2024-Q2"),
        ("last weekend", "2024-W19-WE"),
        ("last decade", "201"),
        ("this century", "20"),
        ("three days ago", "2024-05-12"),
        ("two weeks ago", "2024-W18"),
        ("a month ago", "2024-04"),
        ("five years ago", "2019"),
        ("a decade ago", "2014"),
        ("two months from now", "2024-07"),
        ("last Friday", "2024-05-10"),
        ("next Friday", "2024-05-17"),
        ("this Thursday", "2024-05-16"),
        ("Tuesday of last week", "2024-05-07"),
        ("last March", "2024-03"),
        ("last April", "2023-04"),
        ("next May", "2025-05"),
        ("June last year", "2023-06"),
        ("January this year", "2024-01"),
        ("last summer", "2023-SU"),
        ("this year's third quarter", "2024-Q3"),
        ("the third quarter of last year", "2023-Q3"),
        ("the end of the year", "2024"),
        ("year-end", "2024"),
        ("April-end", "2024-04"),
        ("the early hours of Tuesday", "2024-05-14"),
        ("the small hours of 3 May", "2024-05-03"),
        ("Oct. 3", "2023-10-03"),
        ("3 June", "2024-06-03"),
        ("next Christmas", "2024-12-25"),
        ("last Thanksgiving", "2023-11-23"),
    ],
)
def test_a_relative_date_is_anchored_on_the_publication_date(
    anchored: Anchored, written: str, value: str
) -> None:
    (timex,) = anchored(f"They met, {written}.")
    assert (timex.text, timex.type, timex.value, timex.anchor) == (written, "DATE", value, "published")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("9 p.m. on Tuesday", "2024-05-14T21:00"),
        ("Tuesday at 9:30 pm", "2024-05-14T21:30"),
        ("10:15 a.m. EST Tuesday", "2024-05-14T10:15-05:00"),
        ("9 a.m. ET on 14 May 2024", "2024-05-14T09:00-04:00"),
        ("9 a.m. ET on 14 January 2024", "2024-01-14T09:00-05:00"),
        ("0735 GMT on 14 May", "2024-05-14T07:35Z"),
        ("21:00 BST on Tuesday", "2024-05-14T21:00+01:00"),
        ("9 p.m. local time on Tuesday", "2024-05-14T21:00"),
        ("noon on Tuesday", "2024-05-14T12:00"),
        ("midnight Tuesday", "2024-05-14T24:00"),
        ("nine o'clock on Tuesday", "2024-05-14T09:00"),
        ("4 in the morning", "2024-05-15T04:00"),
        ("2024-05-14T21:00:00+02:00", "2024-05-14T21:00:00+02:00"),
        ("Tuesday morning", "2024-05-14TMO"),
        ("late Tuesday night", "2024-05-14TNI"),
        ("the afternoon of 3 May", "2024-05-03TAF"),
        ("mid-afternoon on Tuesday", "2024-05-14TAF"),
        ("dawn on Tuesday", "2024-05-14TMO"),
        ("this morning", "2024-05-15TMO"),
        ("last night", "2024-05-14TNI"),
        ("tonight", "2024-05-15TNI"),
        ("yesterday evening", "2024-05-14TEV"),
    ],
)
def test_a_clock_time_stands_with_its_day(anchored: Anchored, written: str, value: str) -> None:
    (timex,) = anchored(f"It began {written}.")
    assert (timex.text, timex.type, timex.value) == (written, "TIME", value)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("three days", "P3D"),
        ("90-minute", "PT90M"),
        ("a month-long", "P1M"),
        ("week-long", "P1W"),
        ("yearlong", "P1Y"),
        ("half an hour", "PT30M"),
        ("an hour and a half", "PT1H30M"),
        ("two and a half years", "P2Y6M"),
        ("2 1/2 years", "P2Y6M"),
        ("2½ years", "P2Y6M"),
        ("twenty four hours", "PT24H"),
        ("a hundred days", "P100D"),
        ("two decades", "P20Y"),
        ("a fortnight", "P2W"),
        ("half a century", "P50Y"),
        ("several years", "PXY"),
        ("a few minutes", "PTXM"),
        ("a couple of years", "P2Y"),
        ("several quarters", "PXQ"),
        ("30 seconds", "PT30S"),
    ],
)
def test_a_length_needs_no_anchor(anchored: Anchored, written: str, value: str) -> None:
    (timex,) = anchored(f"He waited for {written} there.", None)
    assert (timex.text, timex.type, timex.value) == (written, "DURATION", value)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("every day", "P1D"),
        ("each year", "P1Y"),
        ("every two weeks", "P2W"),
        ("every other week", "P2W"),
        ("daily", "P1D"),
        ("weekly", "P1W"),
        ("annually", "P1Y"),
        ("every Tuesday", "XXXX-WXX-2"),
        ("Sundays", "XXXX-WXX-7"),
        ("each July", "XXXX-07"),
        ("every morning", "XXXX-XX-XXTMO"),
        ("every summer", "XXXX-SU"),
    ],
)
def test_a_set_has_its_period_for_a_value(anchored: Anchored, written: str, value: str) -> None:
    assert shown(anchored, f"The bells ring, {written}, for him.") == [(written, "SET", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill is now shut.", "PRESENT_REF"),
        ("It is currently shut.", "PRESENT_REF"),
        ("It was recently shut.", "PAST_REF"),
        ("Nobody knows the future.", "FUTURE_REF"),
        ("He will one day return.", "FUTURE_REF"),
        ("It may reopen in the coming months.", "FUTURE_REF"),
        ("It shut a few years ago.", "PAST_REF"),
    ],
)
def test_a_vague_word_is_a_reference(anchored: Anchored, text: str, value: str) -> None:
    assert [timex.value for timex in anchored(text, None)] == [value]


@pytest.mark.parametrize(
    ("written", "mod"),
    [
        ("about two years", "APPROX"),
        ("nearly two years", "APPROX"),
        ("more than two years", "MORE_THAN"),
        ("less than a year", "LESS_THAN"),
        ("at least two years", "EQUAL_OR_MORE"),
        ("up to two years", "EQUAL_OR_LESS"),
        ("early 2019", "START"),
        ("mid-2019", "MID"),
        ("late 2019", "END"),
        ("the end of 2019", "END"),
        ("the middle of March 2019", "MID"),
        ("around 9 p.m.", "APPROX"),
    ],
)
def test_a_modifier_is_inside_the_span(anchored: Anchored, written: str, mod: str) -> None:
    (timex,) = anchored(f"It lasted or began, {written}, they say.")
    assert (timex.text, timex.mod) == (written, mod)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("The fair runs May 3-5.", "2024-05-03", "2024-05-05"),
        ("The fair runs from 3 to 5 May 2023.", "2023-05-03", "2023-05-05"),
        ("The fair ran between Monday and Tuesday.", "2024-05-13", "2024-05-14"),
        ("He ruled from 2010 to 2014.", "2010", "2014"),
        ("The 2010-14 plan failed.", "2010", "2014"),
        ("It is shut from 9 to 11 p.m. on Tuesday.", "2024-05-14T21:00", "2024-05-14T23:00"),
        ("It is shut from 10 p.m. to 4 a.m. on Tuesday.", "2024-05-14T22:00", "2024-05-15T04:00"),
        ("It takes two to six days.", "P2D", "P6D"),
        ("It takes a year or two.", "P1Y", "P2Y"),
    ],
)
def test_a_range_has_two_ends(anchored: Anchored, text: str, begin: str, end: str) -> None:
    found = anchored(text)
    assert {(timex.begin, timex.end_value) for timex in found} == {(begin, end)}


def test_months_of_one_list_share_their_year(anchored: Anchored) -> None:
    assert shown(anchored, "They met in May and June 2021.") == [
        ("May", "DATE", "2021-05"),
        ("June 2021", "DATE", "2021-06"),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 3 April 2020 it fell. The same day he left.", ["2020-04-03", "2020-04-03"]),
        ("On 3 April 2020 it fell. The next day he left.", ["2020-04-03", "2020-04-04"]),
        ("On 3 April 2020 it fell. Two weeks later he left.", ["2020-04-03", "2020-W16"]),
        ("On 3 April 2020 it fell. That night he left.", ["2020-04-03", "2020-04-03TNI"]),
        ("On 3 April 2020 it fell. At 9 p.m. he left.", ["2020-04-03", "2020-04-03T21:00"]),
        (
            "On 2 April 2020 he called at 9 p.m. On 3 April 2020 it fell.",
            ["2020-04-02", "2020-04-02T21:00", "2020-04-03"],
        ),
        (
            "At 9 p.m. on 3 April 2020 it fell; two hours later he left.",
            ["2020-04-03T21:00", "2020-04-03T23:00"],
        ),
        ("Profit in the third quarter of 2023 beat that of a year earlier.", ["2023-Q3", "2022-Q3"]),
        ("Profit in 2023 beat that of a year earlier.", ["2023", "2022"]),
        ("It was founded in 2012 and left the year after.", ["2012", "2013"]),
    ],
)
def test_an_expression_refers_to_an_earlier_one(anchored: Anchored, text: str, values: list[str]) -> None:
    found = anchored(text, None)
    assert [timex.value for timex in found] == values
    assert found[1].anchor == "timex:0"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("For the quarter ended 30 June 2023 it lost money.", "2023-Q2"),
        ("For the quarter ended 31 July 2023 it lost money.", "2023-Q2"),
    ],
)
def test_a_quarter_that_ended_takes_its_place_from_that_day(
    anchored: Anchored, text: str, value: str
) -> None:
    assert anchored(text)[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "Route 66 and Flight 1980 crossed at Room 2001.",
        "They counted 2,012 people.",
        "They counted 2012 people.",
        "The pass is 1950 metres high.",
        "They won 6-1.",
        "The 22-year-old runner, a boy of 23, is 45 years old.",
        "A second man left; this was the second time.",
        "You may march with us, she said; we may yet fall.",
        "The fall of the house was long in coming.",
        "They saw it on 60 Minutes.",
        "He was named player of the year.",
        "About three-quarters of them left.",
        "It stood at the end of the day, day after day.",
        "They led 3-2 with 4:43 left.",
        "The sun sat low; a jan or a dec is not a word.",
        "Mass was offered in thanksgiving.",
        "She wrote for the Daily Courier.",
    ],
)
def test_what_is_no_time_is_left_alone(anchored: Anchored, text: str) -> None:
    assert shown(anchored, text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 2012 there were 2,012 of them.", ["2012"]),
        ("He came in May, in March and in the fall.", ["2024-05", "2024-03", "2023-FA"]),
        ("It rose since the second quarter.", ["2024-Q2"]),
        ("Ten seconds later it fell.", ["PT10S"]),
    ],
)
def test_the_same_words_are_times_where_their_neighbours_say_so(
    anchored: Anchored, text: str, values: list[str]
) -> None:
    assert [timex.value for timex in anchored(text)] == values


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It is due 03/04/2024.", "day and month could change places"),
        ("They met yesterday.", "needs a publication date"),
        ("They met on Friday at noon.", "needs a publication date"),
        ("The same day they left.", "refers to a date that the text does not give"),
        ("It is due on 30 February 2024.", "lies outside the calendar"),
    ],
)
def test_what_cannot_be_resolved_says_why(anchored: Anchored, text: str, reason: str) -> None:
    (timex,) = anchored(text, None)
    assert (timex.value, timex.reason) == (None, reason)


def test_offsets_count_code_points(anchored: Anchored) -> None:
    text = "🔥🔥 Sé — it burned on 14 May 2024 …"
    (timex,) = anchored(text)
    assert text[timex.start : timex.end] == timex.text == "14 May 2024"


def test_no_expression_runs_over_a_paragraph(anchored: Anchored) -> None:
    assert shown(anchored, "They came in 2012\n\nMay rains fell on 3 June.")[0] == ("2012", "DATE", "2012")


def test_a_line_break_inside_a_paragraph_is_a_space(anchored: Anchored) -> None:
    assert anchored("It burned on 14\nMay 2024.")[0].value == "2024-05-14"
