"""Doings: acts that clash in their words and are not one act."""

import pytest

from claimcheck.judge.doings import other_doings
from claimcheck.judge.reading import Reading
from tests.match.build import statement


def doing(text, spec, **frame):
    """Return a statement's reading with its first act."""
    reading = Reading(statement(text, spec, outlet="Courier", claim={"frame": {"tense": "past", **frame}}))
    return reading, reading.acts[0]


CREW = doing("The crew went on with the tour.", "go_on/VERB tour:1", subject=("crew",), oblique=("tour",))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(
            doing("A quarrel continued in Velm.", "continue/VERB quarrel:1", subject=("quarrel",)),
            True,
            id="nothing in common",
        ),
        pytest.param(
            doing("The tour continued.", "continue/VERB tour:1", subject=("tour",)),
            False,
            id="a thing in common",
        ),
        pytest.param(
            doing("They continued.", "continue/VERB tour:1", subject=("they",)), False, id="who knows who"
        ),
        pytest.param(
            doing("A quarrel went on.", "go_on/VERB quarrel:1", subject=("quarrel",)),
            False,
            id="the same verb",
        ),
        pytest.param(
            doing("continued to matter", "continue/VERB tour:1", subject=("tour",)),
            True,
            id="a bare participle",
        ),
        pytest.param(
            doing("continued the tour", "continue/VERB tour:1", subject=("crew",), object=("tour",)),
            False,
            id="a participle with its object",
        ),
    ],
)
def test_other_verbs_need_something_in_common(other, expected):
    assert other_doings(CREW, other) is expected
    assert other_doings(other, CREW) is expected
