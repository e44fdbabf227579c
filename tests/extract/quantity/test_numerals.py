from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.extract.quantity.digits import BEYOND, digits_value, is_european
from claimcheck.extract.quantity.lexer import lex
from claimcheck.extract.quantity.numerals import read_number
from tests.extract.quantity.writing import grouped, in_words


def value_of(text: str, *, money: bool = False) -> Decimal | None:
    number = read_number(lex(text), 0, money=money, european=is_european(text))
    return number.value if number else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three dozen", 36),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("half-million", 500_000),
        ("a hundred thirty million", 130_000_000),
        ("a quarter of a million", 250_000),
        ("three-quarters of a million", 750_000),
        ("twenty-six", 26),
        ("twenty‑six", 26),
        ("a hundred and one", 101),
        ("two thousand million", 2_000_000_000),
        ("one million two hundred thousand", 1_200_000),
        ("nine-and-a-half", 9.5),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("a couple of", 2),
        ("a couple hundred", 200),
        ("a few hundred", 300),
        ("several thousand", 3000),
        ("dozens", 12),
        ("tens of thousands", 10_000),
        ("hundreds of millions", 100_000_000),
        ("two-fifths", 0.4),
        ("one-half", 0.5),
        ("a quarter of", 0.25),
    ],
)
def test_words(text: str, value: float) -> None:
    assert value_of(text) == Decimal(str(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,200,000", 1_200_000),
        ("1.200.000", 1_200_000),
        ("1 200 000", 1_200_000),
        ("12\u00a0500", 12_500),
        ("12\u202f500", 12_500),
        ("230, 000", 230_000),
        ("1.200,50", 1200.5),
        ("1,00,000", 100_000),
        ("3,5", 3.5),
        (".38", 0.38),
        ("1.2bn", 1_200_000_000),
        ("1.2 billion", 1_200_000_000),
        ("3 dozen", 36),
        ("2 1/2", 2.5),
        ("3-1/2", 3.5),
        ("2½ million", 2_500_000),
        ("3/4", 0.75),
        ("¾", 0.75),
        ("5m people", 5_000_000),
        ("300k", 300_000),
        ("100m race", 100),
        ("10k run", 10),
        ("4K screens", 4),
    ],
)
def test_figures(text: str, value: float) -> None:
    assert value_of(text) == Decimal(str(value))


@pytest.mark.parametrize(
    "text", ["3.2.1", "1,23,4", "007", "several people", "few", "tens", "million", "a man", "second"]
)
def test_no_number(text: str) -> None:
    assert value_of(text) is None


def test_a_thousand_with_a_point_only_where_the_text_groups_so() -> None:
    assert digits_value("1.200") == Decimal("1.2")
    assert digits_value("1.200", european=True) == 1200
    assert is_european("1.200.000 Euro")
    assert not is_european("version 1.200 and 1.5")


def test_beyond_the_limit() -> None:
    assert value_of("1" + "0" * 15) == Decimal(10) ** 15
    assert value_of("1" + "0" * 16) == BEYOND
    assert value_of("9" * 5000) == BEYOND
    assert value_of("900 trillion trillion") == BEYOND


@settings(deadline=None, max_examples=200)
@given(value=st.integers(0, 10**15 - 1), joint=st.sampled_from(["", "and "]))
def test_words_read_back(value: int, joint: str) -> None:
    assert value_of(in_words(value, joint=joint)) == value


@settings(deadline=None, max_examples=200)
@given(value=st.integers(1_000_000, 10**15 - 1), sign=st.sampled_from([",", ".", " ", "\u00a0", "\u202f"]))
def test_groups_read_back(value: int, sign: str) -> None:
    assert value_of(grouped(value, sign)) == value


@settings(deadline=None, max_examples=200)
@given(
    tenths=st.integers(11, 9_999),
    scale=st.sampled_from(
        [("thousand", 10**3), ("million", 10**6), ("bn", 10**9), ("billion", 10**9), ("trillion", 10**12)]
    ),
)
def test_multipliers_read_back(tenths: int, scale: tuple[str, int]) -> None:
    written = f"{tenths // 10}.{tenths % 10} {scale[0]}"
    if tenths * scale[1] // 10 <= 10**15:
        assert value_of(written) == Decimal(tenths) * scale[1] / 10


@settings(deadline=None, max_examples=100)
@given(
    upper=st.integers(1, 9),
    lower=st.sampled_from([("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10)]),
)
def test_fractions_read_back(upper: int, lower: tuple[str, int]) -> None:
    assume(upper < lower[1])
    plural = "s" if upper > 1 else ""
    assert value_of(f"{in_words(upper)}-{lower[0]}{plural}") == Decimal(upper) / lower[1]
