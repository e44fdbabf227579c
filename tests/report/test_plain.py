import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.report.plain import clean, clean_marked, quoted, shorten, tidy_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("two\n lines\tand  spaces ", "two lines and spaces"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31mC1\x85", "31mC1"),
        ("a\u202eb\u2066c\u200fd\ufeff", "abcd"),
        ("[bold]x[/bold]", "[bold]x[/bold]"),
        ("a\u2028b", "a b"),
        ("caf\u00e9 \u2013 “q”", "caf\u00e9 \u2013 “q”"),
        ("\ud800x", "x"),
    ],
)
def test_clean(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("a big fire", [(2, 5)], [(2, 5)]),
        ("a  \x1b[1mbig fire", [(7, 10)], [(5, 8)]),
        ("a big fire", [(1, 6)], [(2, 5)]),
        ("a big fire", [(2, 5), (6, 10)], [(2, 10)]),
        ("a big fire", [(6, 10), (0, 1)], [(0, 1), (6, 10)]),
        ("a big fire", [(2, 5), (3, 9)], [(2, 9)]),
        ("a big fire", [(5, 6), (20, 30), (4, 4), (-3, 1)], [(0, 1)]),
    ],
)
def test_marks_move_along(text, marks, expected):
    assert list(clean_marked(text, marks)[1]) == expected


TEXT = "The fire, which killed 12 workers on Tuesday, spread fast."


@pytest.mark.parametrize(
    ("marks", "room", "expected"),
    [
        ([(23, 25)], 80, TEXT),
        ([(23, 25)], 30, "… killed 12 workers on …"),
        ([], 30, "The fire, which killed 12 …"),
        ([(0, 3)], 30, "The fire, which killed 12 …"),
        ([(53, 58)], 30, "… on Tuesday, spread fast."),
        ([(0, 3), (53, 57)], 30, "The fire, which killed 12 …"),
    ],
)
def test_shorten_keeps_the_marks(marks, room, expected):
    text, moved = shorten(TEXT, marks, room)
    assert text == expected
    for start, end in moved:
        assert text[start:end] in {TEXT[a:b] for a, b in marks} or (start, end) == (0, len(text) - 2)


@settings(deadline=None, max_examples=200)
@given(
    st.text(max_size=120),
    st.lists(st.tuples(st.integers(-5, 130), st.integers(-5, 130)), max_size=4),
    st.integers(8, 60),
)
def test_whatever_the_text_it_fits_and_marks_lie_inside(text, marks, room):
    plain, moved = clean_marked(text, marks)
    short, kept = shorten(plain, moved, room)
    assert len(short) <= room
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in short)
    assert all(0 <= start < end <= len(short) for start, end in kept)
    assert list(kept) == sorted(kept)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nobody knew", "“nobody knew”"),
        ('"nobody knew,"', "“nobody knew,”"),
        ("“nobody” knew “why”", "“nobody” knew “why”"),
        ("", ""),
        ("“”", "“”"),
    ],
)
def test_quoted(text, expected):
    assert quoted(text) == expected


def test_tidy_quotes():
    assert tidy_quotes('““Much of it …” and “"x,"”') == "“Much of it …” and “x,”"
