import pytest

from claimcheck.match.fit import fits
from tests.match.build import date, number

TEXT = "Twelve of them."


def counted(spec, **quantity):
    return number(TEXT, "Twelve", 12, spec, quantity=quantity)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(counted("worker"), counted("worker"), True, id="the same thing"),
        pytest.param(counted("car"), counted("vehicle"), True, id="related things"),
        pytest.param(counted("passenger"), counted("acre"), False, id="two things"),
        pytest.param(counted("people"), counted("firefighter"), True, id="people may be anyone"),
        pytest.param(
            counted("trawlerman", noun="trawlerman"),
            counted("sailor", noun="sailor"),
            True,
            id="as many people",
        ),
        pytest.param(
            counted("trawlerman", noun="trawlerman"),
            counted("goat", noun="goat"),
            False,
            id="as many people and animals",
        ),
        pytest.param(
            counted("trawlerman", noun="trawlerman"),
            counted("sailor", noun="sailor", value=14),
            False,
            id="two numbers of people under two names",
        ),
        pytest.param(
            counted("worker", verb="kill"),
            counted("worker", state="injured"),
            False,
            id="the dead and the injured",
        ),
        pytest.param(
            counted("worker", verb="injure"),
            counted("worker", state="missing"),
            True,
            id="the injured may be missing too",
        ),
        pytest.param(
            counted("earthquake", noun="earthquake"),
            counted("earthquake", noun="magnitude earthquake", value=6.8),
            False,
            id="how many and how strong",
        ),
        pytest.param(
            counted("earthquake", value=7),
            counted("earthquake", value=6.8),
            True,
            id="how strong, in round figures",
        ),
        pytest.param(
            counted("patient", noun="patient"),
            counted("record", noun="patient record"),
            True,
            id="one phrase",
        ),
        pytest.param(
            counted("worker", noun="worker"),
            counted("shed_job/VERB", noun="job"),
            True,
            id="a noun in an expression",
        ),
        pytest.param(
            counted("patient", noun="old patient"),
            counted("record", noun="old record"),
            False,
            id="two phrases",
        ),
        pytest.param(
            counted("trawlerman", noun="trawlerman", state="dead"),
            counted("sailor", noun="sailor", value=14, state="dead"),
            True,
            id="people of one fate",
        ),
        pytest.param(
            counted("tunnel", dimension="money"), counted("tunnel", dimension="money"), True, id="money"
        ),
        pytest.param(counted("tunnel", dimension="money"), counted("tunnel"), False, id="money and a count"),
        pytest.param(
            counted("price", dimension="percent"),
            counted("price", dimension="points"),
            False,
            id="per cent and points",
        ),
        pytest.param(counted("worker"), counted("worker", dimension=""), True, id="a bare number is a count"),
    ],
)
def test_numbers(a, b, expected):
    assert fits(a, b) is expected
    assert fits(b, a) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("collapse/VERB bridge:1", "fall/VERB bridge:1", True),
        ("collapse/VERB bridge:1", "sing/VERB choir:1", False),
        ("collapse/VERB bridge:1", "sing/VERB choir:1 bridge:3", False),
    ],
)
def test_dates_need_a_common_word_beside_them(a, b, expected):
    one, other = (date("It was on Monday.", "Monday", "2024-05-13", spec) for spec in (a, b))
    assert fits(one, other) is expected


def test_two_names_of_one_measure_fit():
    fan, crowd = (number(TEXT, "Twelve", 12, noun, measure="attendance") for noun in ("fan", "crowd"))
    assert fits(fan, crowd)
    assert not fits(counted("fan", noun="fan"), counted("gate", noun="gate"))


def test_a_score_fits_scores_alone():
    assert not fits(counted("match", kind="score"), counted("match"))
    assert fits(counted("match", kind="score"), counted("match", kind="score"))


def _length(text, part, value):
    lasted = {"dimension": "duration", "unit": "day"}
    return number(text, part, value, "vote:1", quantity=lasted)


def test_lengths_of_time_fit_where_they_are_counted_from_one_turn():
    before = _length("It closes nine days before the vote.", "nine days", 9)
    assert fits(before, _length("It closes ten days before the vote.", "ten days", 10))
    assert not fits(before, _length("It closes 30 days from the vote.", "30 days", 30))
    assert not fits(before, _length("The vote lasted three days.", "three days", 3))


def test_further_times_are_not_all_of_them():
    times = {"dimension": "factor", "unit": "time"}
    more = number("He won two more times.", "two more times", 2, "win/VERB", quantity=times)
    all_told = number("He won three times.", "three times", 3, "win/VERB", quantity=times)
    assert not fits(more, all_told)
    assert fits(all_told, all_told)
