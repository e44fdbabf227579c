import pytest

from claimcheck.lexicon import is_person


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("sailor", True),
        ("Passenger", True),
        ("soul", True),
        ("crew", True),
        ("quarryman", True),
        ("trawlerman", True),
        ("climber", True),
        ("couple", True),
        ("trawler", False),
        ("server", False),
        ("omen", False),
        ("lamp", False),
        ("vessel", False),
        ("", False),
    ],
)
def test_which_nouns_count_people(word, expected):
    assert is_person(word) is expected
