"""A few plain sentences through the real pipeline; published on Wednesday 15 May 2024."""

import pytest

from claimcheck.extract.nlp import load_pipeline
from tests.extract.timex.conftest import Anchored


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The council met on Tuesday and will meet again on Friday.", ["2024-05-14", "2024-05-17"]),
        ("The strike will begin on Monday, the union said.", ["2024-05-20"]),
        ("The company said on Monday that it cut 400 jobs in March.", ["2024-05-13", "2024-03"]),
        ("Elections will be held in March.", ["2025-03"]),
        ("The hearing was postponed until Thursday.", ["2024-05-16"]),
        ("Nothing like it had been seen in the past.", ["PAST_REF"]),
        ("Trading was slow in the morning session.", []),
    ],
)
def test_sentences(anchored: Anchored, text: str, values: list[str]) -> None:
    assert [timex.value for timex in anchored(load_pipeline()(text))] == values
