from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.attribution import find_quotations


def inside(text: str, depth: int = 0) -> list[list[str]]:
    return [[text[a:b] for a, b in q.pieces] for q in find_quotations(text) if q.depth == depth]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The dam held,” she said. “Go home.”", [["The dam held,"], ["Go home."]]),
        ('"The dam held," she said. "Go home."', [["The dam held,"], ["Go home."]]),
        ("''The dam held,'' she said.", [["The dam held,"]]),
        ("``The dam held,'' she said.", [["The dam held,"]]),
        ("«The dam held», she said.", [["The dam held"]]),
        ("‘The dam held,’ she said.", [["The dam held,"]]),
        ("`The dam held,' she said of the miners' club.", [["The dam held,"]]),
        ("It`s the `old dam` that held.", [["old dam"]]),
        (
            "'The dam held,' she said. 'We won't leave the miners' club.'",
            [["The dam held,"], ["We won't leave the miners' club."]],
        ),
        ("The “dam” and the “mill”.", [["dam"], ["mill"]]),
        ('He called it ("the mill") home.', [["the mill"]]),
        ("“Open to the end of the line", [["Open to the end of the line"]]),
        ("“”", []),
        ("", []),
    ],
)
def test_marks_of_every_kind_are_paired(text, expected):
    assert inside(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The miners' rights and the mayor's office aren't ours.",
        "It's the '90s and '24 again, 'cause they're back.",
        "Rock ‘n’ roll on the river’s bank",
        'The door is 6\'2" high and 30" wide.',
    ],
)
def test_apostrophes_and_measures_are_no_marks(text):
    assert find_quotations(text) == []


def test_a_quotation_goes_on_in_the_next_paragraph_if_that_begins_with_a_mark():
    text = "She said: “We waited.\n\n“Then we left.” He nodded.\n\n“Yes.”"
    assert inside(text) == [["We waited.", "Then we left."], ["Yes."]]
    first = find_quotations(text)[0]
    assert text[first.start : first.end] == "“We waited.\n\n“Then we left.”"
    assert text[slice(*first.inside)] == "We waited.\n\n“Then we left."
    assert first.closed


def test_a_quotation_without_a_closing_mark_ends_with_its_paragraph():
    text = "“We waited, she said.\n\nThe mill burned. “Yes,” he said."
    assert inside(text) == [["We waited, she said."], ["Yes,"]]
    assert [q.closed for q in find_quotations(text)] == [False, True]


def test_a_second_opening_mark_costs_only_the_quotation_that_was_not_closed():
    assert inside("“We waited, she said. “Then we left,” he said.")[1:] == [["Then we left,"]]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“He said ‘never again’ to me,” she said.", "He said ‘never again’ to me,", ["never again"]),
        ("\"He said 'never again' to me,\" she said.", "He said 'never again' to me,", ["never again"]),
        ("''He had me at 'never,''' she wrote.", "He had me at 'never,'", ["never,"]),
        ("“He said “never again” to me,” she said.", "He said “never again” to me,", []),
    ],
)
def test_a_quotation_inside_another_has_depth_one(text, outer, inner):
    assert inside(text) == [[outer]]
    assert [piece for pieces in inside(text, depth=1) for piece in pieces] == inner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two “agreed” to share it as the day went on, “he said.", [["agreed"]]),
        ("“We are ready, “he said. “Go.”", [["We are ready, "], ["Go."]]),
        ("“We are ready,“ he said.", [["We are ready,"]]),
    ],
)
def test_slips_of_the_typesetter_cost_nothing(text, expected):
    assert inside(text) == expected


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet="ab .,\n“”\"'‘’`«»!?", max_size=80))
def test_any_text_gives_spans_in_order_that_lie_in_it(text):
    found = find_quotations(text)
    assert found == sorted(found, key=lambda q: (q.start, q.depth))
    for quotation in found:
        ends = [quotation.start, *(at for piece in quotation.pieces for at in piece), quotation.end]
        assert ends == sorted(ends)
        assert 0 <= ends[0] < ends[-1] <= len(text)
    outer = [q for q in found if q.depth == 0]
    assert all(a.end <= b.start for a, b in pairwise(outer))


@pytest.mark.parametrize("piece", ["“", '"', "'a ", "“a” ", "‘a b’ ", "“a\n\n", "''' ", "a' 'b "])
def test_long_runs_of_marks_take_linear_time(piece):
    # a quadratic scan of 200,000 marks would run for hours
    find_quotations(piece * (200_000 // len(piece)))
