import pytest

from claimcheck.judge.qualities import affixed, graded, graded_apart


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The climber was well equipped", {"equip": (1, "well equipped")}),
        ("a well-equipped climber", {"equip": (1, "well equipped")}),
        ("The school is understaffed", {"staff": (-1, "understaffed")}),
        ("The ship was badly maintained", {"maintain": (-1, "badly maintained")}),
        ("The plan went well", {}),
        ("A well near the mill", {}),
        ("The well held water", {}),
    ],
)
def test_what_was_done_well_or_ill(text, expected):
    found = graded(text)
    assert {form: found.get(form) for form in expected} == expected
    assert bool(found) == bool(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("They were well equipped", "They were poorly equipped", ("well equipped", "poorly equipped")),
        ("They were well equipped", "They were properly equipped", None),
        ("They were well equipped", "They were poorly trained", None),
        ("They were equipped", "They were poorly equipped", None),
        ("They were well equipped, then poorly equipped", "They were poorly equipped", None),
    ],
)
def test_qualities_that_exclude_each_other(one, other, expected):
    assert graded_apart(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("stable", "unstable", True),
        ("inexperienced", "experienced", True),
        ("legal", "illegal", True),
        ("famous", "infamous", False),
        ("formed", "informed", False),
        ("it", "unit", False),
        ("stable", "stable", False),
    ],
)
def test_contraries_by_affix(one, other, expected):
    assert affixed(one, other) is expected
