"""Datelines: where they stand, and that they belong to no claim."""

import pytest

from claimcheck.extract.assemble import extract_articles
from claimcheck.extract.datelines import datelines
from claimcheck.models import Article


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("KELDER (CW) — The dam held.", ["KELDER (CW) — "], id="agency"),
        pytest.param("ORR BAY, Ore. — The dam held.", ["ORR BAY, Ore. — "], id="state"),
        pytest.param("SORIN, March 21 (Meridian) - It rained.", ["SORIN, March 21 (Meridian) - "], id="day"),
        pytest.param("It rained.\n\n  TARN — It stopped.", ["TARN — "], id="a later line"),
        pytest.param("NATO (the alliance) met.", [], id="no dash"),
        pytest.param("It was he — TARN — who came.", [], id="inside a line"),
        pytest.param("Orr — a town — is small.", [], id="a name in a sentence"),
        pytest.param("", [], id="empty"),
    ],
)
def test_datelines_stand_at_line_beginnings(text, found):
    assert [text[start:end] for start, end in datelines(text)] == found


@pytest.mark.parametrize(
    "opening", ["ORR BAY, Ore. — ", "KELDER (CW) — ", "SORIN, March 21 (Meridian) - ", "TARN — "]
)
def test_a_dateline_is_in_no_claim(nlp, opening):
    article = Article(id="a-1", path="a.txt", text=f"{opening}The dam broke on Monday.")
    (made,) = extract_articles([article], nlp)
    assert [claim.text for claim in made.claims] == ["The dam broke on Monday"]
