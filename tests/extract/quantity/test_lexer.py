import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.quantity.lexer import adjacent, is_torn, lex


def kinds(text: str) -> list[tuple[str, str]]:
    return [(lexeme.text, lexeme.kind) for lexeme in lex(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US$1.2bn", [("US$", "currency"), ("1.2", "num"), ("bn", "word")]),
        ("EUR 3", [("EUR", "currency"), ("3", "num")]),
        ("EUR rose", [("EUR", "word"), ("rose", "word")]),
        ("7:40 a.m.", [("7:40", "clock"), ("a.m.", "word")]),
        ("2013-03-22", [("2013-03-22", "date")]),
        ("see www.x.org/5", [("see", "word"), ("www.x.org/5", "name")]),
        ("#3 million", [("#", "currency"), ("3", "num"), ("million", "word")]),
        ("#5 and @x1", [("#", "other"), ("5", "num"), ("and", "word"), ("@x1", "name")]),
        ("G7", [("G7", "word")]),
        ("a\n\nb", [("a", "word"), ("\n\n", "break"), ("b", "word")]),
        ("citizens,15", [("citizens", "word"), (",", "other"), ("15", "num")]),
    ],
)
def test_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_dashes_share_a_form() -> None:
    assert [lexeme.low for lexeme in lex("a‑b — c – d - e") if lexeme.kind == "dash"] == ["-", "–", "–", "-"]


def test_adjacent() -> None:
    first, second, third = lex("5km far")
    assert adjacent(first, second)
    assert not adjacent(second, third)


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_every_lexeme_is_its_slice_and_in_order(text: str) -> None:
    lexemes = lex(text)
    assert all(text[lexeme.start : lexeme.end] == lexeme.text for lexeme in lexemes)
    assert all(left.end <= right.start for left, right in pairwise(lexemes))


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1 000 ", "1.000.", "\n ", "#1", "1:", "$", "a.", "1-", "½", "1,000,", "http://"]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        lex(piece * times)
        return time.process_time() - start

    assert seconds(80_000) < 40 * max(seconds(8_000), 0.02)


TORN = "A 4. 2 quake shook the U. S. coast. "


@pytest.mark.parametrize(
    ("text", "numerals"),
    [
        ("It cost £1. 7m and razed 1, 250 homes.", ["1. 7", "1, 250"]),
        ("It rose from 3. 6 to 4. 3, then to 5. 9.", ["3. 6", "4. 3", "5. 9"]),
        ("It was a magnitude-6. 1 quake.", ["6. 1"]),
        ("It had 5, 184, 000 dots.", ["5, 184, 000"]),
        ("It had a depth of 4.\n5 miles.", ["4.\n5"]),
        ("He is 48. 12 others fled.", ["48", "12"]),
        ("On May 12, 150 fled, and on Nov. 3, 120 more.", ["12", "150", "3", "120"]),
        ("In 2009, 150 fled.", ["2009", "150"]),
    ],
)
def test_numerals_are_put_together_in_a_text_that_copying_has_torn(text, numerals):
    assert [lexeme.text for lexeme in lex(TORN + text) if lexeme.kind == "num"][1:] == numerals


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        (TORN, True),
        ("It razed 12, 000 homes.", True),
        ("The U.S. put it at 4.2. He is 48. 12 others fled.", False),
        ("It razed 1,250 homes and 12, 000 sheds.", False),
        ("She won in 2009. 12 others lost.", False),
    ],
)
def test_a_torn_text_shows_it_and_has_nothing_whole(text, torn):
    assert is_torn(text) is torn
