import pytest

from claimcheck.judge.acts import little_in_common
from claimcheck.judge.levels import Pair
from tests.match.build import number


def made(spec, value, outlet="Courier", state="", **more):
    counted = {"noun": "bridge", "state": state}
    return number(f"{value} bridges.", str(value), value, spec, outlet=outlet, quantity=counted, **more)


@pytest.mark.parametrize(
    ("a", "b", "score", "expected"),
    [
        ("bridge repair:1/VERB town:3", "bridge photograph:1/VERB town:3", 0.3, True),
        ("bridge repair:1/VERB town:3", "bridge photograph:1/VERB town:3", 0.5, False),
        ("bridge repair:1/VERB town:3", "bridge repair:1/VERB river:3", 0.3, False),
        ("bridge repair:1/VERB town:3 river:3", "bridge photograph:1/VERB river:3 town:4", 0.3, False),
        ("bridge cost:1/VERB", "bridge come:1/VERB", 0.3, False),
        ("bridge", "bridge photograph:1/VERB", 0.3, True),
    ],
)
def test_one_thing_counted_is_not_enough(a, b, score, expected):
    assert little_in_common(Pair(made(a, 12), made(b, 15, "Beacon"), score)) is expected


@pytest.mark.parametrize("more", [{"sole": True}, {"measure": "thing length bridge"}, {"state": "damaged"}])
def test_it_is_where_each_article_gives_but_one(more):
    one, other = "bridge repair:1/VERB town:3", "bridge photograph:1/VERB town:3"
    assert not little_in_common(Pair(made(one, 12, **more), made(other, 15, "Beacon", **more), 0.3))
