import pytest

from claimcheck.models import Story
from score_stories import b_cubed

EVENTS = {"a": "fire", "b": "fire", "c": "flood", "d": "flood"}


@pytest.mark.parametrize(
    ("stories", "precision", "recall"),
    [
        ([("a", "b"), ("c", "d")], 1, 1),
        ([("a", "b", "c", "d")], 0.5, 1),
        ([("a",), ("b",), ("c",), ("d",)], 1, 0.5),
        # a, b: 2/3 each; c: 1/3; d: 1, and recall 1, 1, 1/2, 1/2.
        ([("a", "b", "c"), ("d",)], (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, 0.75),
    ],
)
def test_b_cubed(stories, precision, recall):
    found = [Story(id=f"s-{i}", articles=articles) for i, articles in enumerate(stories)]
    assert b_cubed(found, EVENTS) == (pytest.approx(precision), pytest.approx(recall))
