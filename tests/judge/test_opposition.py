import pytest

from claimcheck.judge.opposition import Oppositions, apart, clash
from claimcheck.judge.reading import Act
from tests.match.build import statement, words

PAST = {"tense": "past"}


def act(spec, sign=1, *, noun=False):
    return Act(words(spec)[0], sign, noun=noun)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(act("pay/VERB"), act("pay/VERB", -1), "negated", id="one act"),
        pytest.param(act("reach/VERB"), act("receive/VERB", -1), "negated", id="acts alike"),
        pytest.param(act("approve/VERB"), act("reject/VERB"), "opposed", id="opposites"),
        pytest.param(act("stay_on/VERB"), act("step_down/VERB"), "states", id="states"),
        pytest.param(act("recommend/VERB"), act("spurn/VERB"), "stances", id="stances"),
        pytest.param(act("join/VERB", -1), act("ready/ADJ"), "stances", id="will not join, is ready"),
        pytest.param(act("arrest", noun=True), act("arrest/VERB", -1), "negated", id="noun and verb"),
        pytest.param(act("bridge", noun=True), act("arrest/VERB", -1), None, id="another noun"),
        pytest.param(act("make/VERB"), act("give/VERB", -1), None, id="light verbs"),
        pytest.param(act("rise/VERB"), act("fall/VERB"), None, id="figures differ otherwise"),
        pytest.param(act("reject/VERB", -1), act("accept/VERB"), None, id="did not reject"),
        pytest.param(act("pay/VERB", -1), act("pay/VERB", -1), None, id="both not"),
    ],
)
def test_clash_is_symmetric(one, other, expected):
    assert clash(one, other) == expected
    assert clash(other, one) == expected


def told(text, spec, *, outlet="Courier", speakers=(), negative=False, **frame):
    claim = {"polarity": "negative" if negative else "positive", "frame": {**PAST, **frame}}
    return statement(text, spec, outlet=outlet, speakers=speakers, claim=claim)


def other(text, spec, **more):
    return told(text, spec, outlet="Beacon", **more)


UNION = {"subject": ("the union",)}

GROUNDS = [
    pytest.param(
        told("Orr will stay on.", "stay_on/VERB @Orr:1", subject=("Orr",)),
        other("Orr will step down.", "step_down/VERB @Orr:1", subject=("Orr",)),
        "state",
        id="opposed states of one person",
    ),
    pytest.param(
        told("The union rejected the rise.", "reject/VERB ^union:1 rise:1", **UNION),
        other("The union accepted the rise.", "accept/VERB ^union:1 rise:1", **UNION),
        "actor",
        id="one actor and one thing",
    ),
    pytest.param(
        told("No fee was paid.", "pay/VERB fee:1", negative=True),
        other("A fee was paid.", "pay/VERB fee:1"),
        "whole",
        id="all of the matter",
    ),
    pytest.param(
        told("There was no fire.", "fire:1", negative=True),
        other("There was a fire.", "fire:1"),
        "noun",
        id="nothing but the noun",
    ),
    pytest.param(
        told("They did not lift the order for Tarn.", "lift/VERB order:1 @Tarn:2", negative=True),
        other("They lifted the order by night.", "lift/VERB order:1 night:1"),
        "act",
        id="one act on one thing",
    ),
    pytest.param(
        told(
            "Orr says he never received a gift.",
            "receive/VERB gift:2 hall:2",
            speakers=("Orr",),
            negative=True,
        ),
        other("Orr says he received the present.", "receive/VERB present:2 mill:2", speakers=("Orr",)),
        "voice",
        id="one voice on related things",
    ),
    pytest.param(
        told("The union rejected the offer.", "reject/VERB ^union:1 offer:1 bridge:2", **UNION),
        other("The union accepted the offer.", "accept/VERB ^union:1 offer:1 school:2", **UNION),
        None,
        id="which offer is not said",
    ),
    pytest.param(
        told("The crew paid no toll.", "pay/VERB ^crew:1 toll:1", negative=True, subject=("the sailor",)),
        other("The baker paid a toll.", "pay/VERB ^baker:1 toll:1", subject=("the baker",)),
        None,
        id="two actors",
    ),
    pytest.param(
        told("The lower court did not hear the case.", "hear/VERB ^court:1 case:1", negative=True),
        other("The mayor painted the barn.", "paint/VERB ^mayor:1 barn:1"),
        None,
        id="no clash",
    ),
]


@pytest.mark.parametrize(("one", "two", "expected"), GROUNDS)
def test_grounds(one, two, expected):
    for found in (Oppositions().between(one, two), Oppositions().between(two, one)):
        assert (found.ground if found else None) == expected


def test_an_opposition_tells_its_words_in_the_order_of_the_statements():
    one = told("No fee was paid.", "pay/VERB fee:1", negative=True)
    two = other("A fee was paid.", "pay/VERB fee:1")
    found = Oppositions().between(one, two)
    assert found is not None
    assert (found.told, found.kind, found.met) == (("not pay", "pay"), "negated", (("fee", "fee", 1.0),))


def test_a_denial_of_another_actor_or_of_another_court_is_apart():
    one = told("The army did not fire.", "fire/VERB ^army:1", negative=True, subject=("the army",))
    two = other("The sailor fired.", "fire/VERB ^sailor:1", subject=("the sailor",))
    assert apart([one, two])
    lower = told("They did not hear it.", "hear/VERB lower:1/ADJ", negative=True)
    assert not apart([lower, other("They heard it.", "hear/VERB")])
    assert not apart([one, told("The sailor fired.", "fire/VERB ^sailor:1", subject=("the sailor",))])
