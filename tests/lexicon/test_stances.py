import pytest

from claimcheck.lexicon.stances import alike, flips, light, listed, other_state, stance


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("accept", "for"),
        ("sign up", "for"),
        ("turn down", "against"),
        ("rule out", "against"),
        ("boycott", "against"),
        ("paint", None),
    ],
)
def test_stance(lemma, expected):
    assert stance(lemma) == expected


@pytest.mark.parametrize(
    ("lemma", "expected"), [("rule out", True), ("deny", True), ("ban", False), ("join", False)]
)
def test_flips(lemma, expected):
    """A ban does not say that what is banned was not done."""
    assert flips(lemma) is expected


def test_light_verbs_and_lists():
    assert light("make")
    assert not light("arrest")
    assert listed("reporting", "say")
    assert listed("motions", "offers")
    assert not listed("motions", "bridge")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("receive", "reach", True), ("file", "seek", True), ("join", "serve", True), ("join", "sell", False)],
)
def test_alike_acts_are_symmetric(a, b, expected):
    assert alike(a, b) is expected
    assert alike(b, a) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("stay on", "step down", True),
        ("insured", "uninsured", True),
        ("step down", "resign", False),
        ("alive", "uninsured", False),
    ],
)
def test_opposed_states_are_symmetric(a, b, expected):
    assert other_state(a, b) is expected
    assert other_state(b, a) is expected
