import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.quantity.lexer import adjacent, lex


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
