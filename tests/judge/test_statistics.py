import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.statistics import other_statistic
from tests.match.build import number


def stat(text, value, spec="goal score:1/VERB @Ana_Ruiz:2", *, noun="goal", outlet="Courier", **frame):
    return number(
        text, str(value), value, spec, outlet=outlet, quantity={"noun": noun}, claim={"frame": frame}
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            stat("Ruiz scored 12 goals.", 12),
            stat("Gil scored 15 goals.", 15, "goal score:1/VERB @Bo_Gil:2", outlet="Beacon"),
            True,
            id="two players",
        ),
        pytest.param(
            stat("Ruiz scored 12 goals.", 12),
            stat("Ruiz scored 15 goals.", 15, outlet="Beacon"),
            False,
            id="one player",
        ),
        pytest.param(
            stat("Ruiz scored 12 goals this season.", 12),
            stat("Ruiz scored 15 goals in her career.", 15, outlet="Beacon"),
            True,
            id="a season and a career",
        ),
        pytest.param(
            stat("Ruiz scored 12 goals this season.", 12),
            stat("Ruiz scored 15 goals.", 15, outlet="Beacon"),
            False,
            id="a season, and nothing told",
        ),
        pytest.param(
            stat("Ruiz ran 120 rushing yards.", 120, noun="rushing yard"),
            stat("Ruiz ran 150 receiving yards.", 150, noun="receiving yard", outlet="Beacon"),
            True,
            id="two kinds of yards",
        ),
        pytest.param(
            stat("Ruiz scored 12 goals.", 12),
            stat("scoring 15 goals", 15, "goal score:1/VERB", outlet="Beacon"),
            True,
            id="nobody is told of",
        ),
        pytest.param(
            stat("Ruiz scored 12 goals.", 12),
            stat("She scored 15 goals.", 15, "goal score:1/VERB", outlet="Beacon", subject=("she",)),
            False,
            id="who it is, is not told",
        ),
        pytest.param(
            stat("Ruiz sold 12 houses.", 12, noun="house"),
            stat("Gil sold 15 houses.", 15, "house sell:1/VERB @Bo_Gil:2", noun="house", outlet="Beacon"),
            False,
            id="no sport",
        ),
    ],
)
def test_statistics_of_two_players_or_stretches_are_two(one, other, expected):
    assert other_statistic(Pair(one, other)) is expected
    assert other_statistic(Pair(other, one)) is expected
