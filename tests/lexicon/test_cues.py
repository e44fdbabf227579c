import pytest

from claimcheck.lexicon import denial, denials, hedge, hedges


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("deny", "deny"),
        ("debunk", "debunk"),
        ("hoax", "hoax"),
        ("satire", "hoax"),
        ("fake", "hoax"),
        ("false", "false"),
        ("untrue", "false"),
        ("myth", "false"),
        ("retract", "retract"),
        ("dispute", "dispute"),
        ("rumour", "rumour"),
        ("rumor", "rumour"),
        ("no truth", "false"),
        ("confirm", None),
        ("dog", None),
        ("", None),
    ],
)
def test_denial(word: str, kind: str | None) -> None:
    assert denial(word) == kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("reportedly", "report"),
        ("alleged", "allege"),
        ("claim", "allege"),
        ("may", "modal"),
        ("could", "modal"),
        ("rumoured", "report"),
        ("suspected", "allege"),
        ("unclear", "doubt"),
        ("know", None),
        ("", None),
    ],
)
def test_hedge(word: str, kind: str | None) -> None:
    assert hedge(word) == kind


def test_expressions_are_found_in_place_and_not_twice() -> None:
    lemmas = ["there", "be", "no", "truth", "in", "the", "report", "of", "a", "fake", "duchess"]
    assert denials(lemmas) == [(2, 4, "false"), (9, 10, "hoax")]
    assert hedges(lemmas) == [(6, 7, "report")]


def test_nothing_to_find() -> None:
    assert denials([]) == []
    assert hedges(["the", "cat", "sleep"]) == []
