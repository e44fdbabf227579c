import pytest

from claimcheck.judge.episodes import aside, other_episode, satellite
from claimcheck.judge.levels import Pair
from claimcheck.models import Sentence
from tests.match.build import number, timex

TOP = "A quake shook Orme on Sunday. People fled."


def told(text, value, *dates, opens="", top=TOP, top_dates=(), outlet="Courier", published="2024-05-15"):
    """Return a number in the last sentence of an article; `dates` are (words, value) in that sentence."""
    whole = f"{top} {text}"
    start = len(top) + 1
    claim = whole.index(opens, start)
    found = number(
        whole, str(value), value, outlet=outlet, published=published,
        timexes=tuple(timex(whole, words, value) for words, value in (*top_dates, *dates)),
        claim={"start": claim, "text": whole[claim:], "sentence": top.count(".")},
    )  # fmt: skip
    ends = [place + 1 for place, sign in enumerate(whole) if sign == "."]
    starts = [0, *(end + 1 for end in ends)]
    sentences = tuple(
        Sentence(start=first, end=last, paragraph=n)
        for n, (first, last) in enumerate(zip(starts, ends, strict=False))
    )
    extraction = found.extraction.model_copy(update={"sentences": sentences})
    return type(found)(extraction, found.claim, found.slot, found.words, found.order)


LAST = ("February", "2024-02")
NOW = told("The quake killed 12.", 12)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(told("In February, a quake killed 612.", 612, LAST), True, id="a date long before"),
        pytest.param(
            told("The worst was in February, when one killed 612.", 612, LAST, opens="one"), True, id="when"
        ),
        pytest.param(told("The last big quake killed 612.", 612), True, id="the last one"),
        pytest.param(told("A separate attack killed 15.", 15), True, id="a separate one"),
        pytest.param(told("It came two weeks after a fire killed 15.", 15), True, id="weeks after another"),
        pytest.param(
            told("Two weeks after a fire killed 15, it shook.", 15), True, id="weeks after, fronted"
        ),
        pytest.param(told("Two weeks after a fire, it killed 15.", 15), False, id="behind what is fronted"),
        pytest.param(told("On Sunday it killed 15.", 15, ("Sunday it", "2024-05-12")), False, id="the day"),
        pytest.param(told("Its February budget was 15.", 15, LAST), False, id="a thing of that date"),
        pytest.param(
            told("Gil, who came in February, counted 15.", 15, LAST, opens="counted"),
            False,
            id="another clause",
        ),
        pytest.param(
            told("The last quake killed 15.", 15, top="Orme shook."), False, id="the top of the article"
        ),
        pytest.param(NOW, False, id="nothing says so"),
    ],
)
def test_what_is_told_in_passing_is_known(item, expected):
    assert (aside(item) is not None) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(NOW, True, id="the event and an earlier one"),
        pytest.param(told("In February it killed 600.", 600, LAST), False, id="one earlier event"),
        pytest.param(
            told("In January it killed 60.", 60, ("January", "2024-01")), True, id="two earlier events"
        ),
        pytest.param(told("The last quake killed 600.", 600), False, id="perhaps one earlier event"),
        pytest.param(
            told("It killed 600.", 600, top="A quake shook Orme in February. They fled.", top_dates=(LAST,)),
            False,
            id="the other article is about it",
        ),
    ],
)
def test_an_earlier_event_is_set_only_against_itself(other, expected):
    earlier = told("In February, a quake killed 612.", 612, LAST, outlet="Beacon")
    assert other_episode(Pair(earlier, other)) is expected
    assert other_episode(Pair(other, earlier)) is expected


def test_a_sentence_that_takes_up_an_earlier_event_is_told_of_it_too():
    top = "A quake shook Orme. People fled. The last big quake was worse."
    assert aside(told("It killed 612.", 612, top=top)) is not None
    assert aside(told("Police counted 612.", 612, top=top)) is None


@pytest.mark.parametrize(
    ("text", "spec", "expected"),
    [
        ("It was followed by a 12 foot wave.", "wave:0", True),
        ("There was an aftershock of 12.", "aftershock:1", True),
        ("It was followed by 12 arrests.", "arrest:0", False),
        ("The quake killed 12.", "quake:1", False),
    ],
)
def test_what_goes_with_an_event_is_not_the_event(text, spec, expected):
    assert satellite(number(text, "12", 12, spec)) is expected


MONDAY = {"reading": {"weekday": 1}}


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("Monday", None, False),
        ("Tuesday", "2024-05-14", True),
        ("13 May", "2024-05-13", False),
        ("May", "2024-05", False),
    ],
)
def test_a_weekday_of_no_known_week_is_no_other_weekday(words, value, expected):
    made = []
    for outlet, day, of, more in (
        ("Courier", "Monday", None, MONDAY),
        ("Beacon", words, value, MONDAY if words == "Monday" else {}),
    ):
        text = f"It killed 12 on {day}."
        made.append(
            number(
                text,
                "12",
                12,
                timexes=(timex(text, day, of, **more),),
                claim={"timexes": (0,)},
                outlet=outlet,
            )
        )
    assert other_episode(Pair(*made)) is expected
