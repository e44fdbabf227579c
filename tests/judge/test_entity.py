from dataclasses import replace

import pytest

from claimcheck.judge.entity import ENTITY, compare_entities
from claimcheck.judge.levels import Pair
from claimcheck.models import Mention, Quantity, Term
from tests.match.build import item, timex


def term(cell, role=""):
    """Return the term of "lemma", "@Name=kind", "~pronoun", with ":1" for a modifier, "(noun)" for what it modifies."""
    cell, _, depth = cell.partition(":")
    cell, _, of = cell.removesuffix(")").partition("(")
    name, _, kind = cell.partition("=")
    if name.startswith("@"):
        lemma = name[1:].replace("_", " ")
        return Term(lemma=lemma, pos="PROPN", role=role or kind or "other", depth=int(depth or 0))
    if name.startswith("~"):
        return Term(lemma=name[1:], pos="PRON", role=role)
    return Term(lemma=name, pos="NOUN", role=role or of, depth=int(depth or 0))


def slot(text, part, relation, value, theme, act=None):
    topic = [Term(lemma=act or relation, pos="X", role="act")]
    topic += [term(cell, "theme") for cell in theme.split()]
    start = text.index(part)
    return {
        "kind": "entity",
        "start": start,
        "end": start + len(part),
        "relation": relation,
        "value": [term(cell) for cell in value.split()],
        "topic": topic,
    }


def entity(outlet, part, value, theme="fire", relation="cause", act=None, text="", **more):
    text = text or f"It was {part}."
    return item(text, "fire", slot(text, part, relation, value, theme, act), outlet=outlet, **more)


def a(part="lightning", value="lightning", **more):
    return entity("Courier", part, value, **more)


def b(part="a cigarette", value="cigarette", **more):
    return entity("Beacon", part, value, **more)


def dated(outlet, part, value, when, day):
    text = f"It was {part} in {when}."
    return entity(outlet, part, value, text=text, claim={"timexes": (0,)}, timexes=(timex(text, when, day),))


SAYS = "Courier names “lightning” as the cause, Beacon “a cigarette”"
LEADS = {"relation": "agent", "act": "lead", "theme": "jury"}
BROKERS = {"relation": "agent", "act": "broker", "theme": "truce"}

CASES = [
    (
        "other thing",
        a(),
        b(theme="flood"),
        "not_comparable",
        None,
        "The statements are of different acts or things.",
    ),
    (
        "denied",
        a(claim={"modality": "denied"}),
        b(),
        "not_comparable",
        None,
        "One of the statements is a denial.",
    ),
    (
        "plan and outcome",
        a(claim={"modality": "conditional"}),
        b(),
        "different_scope",
        None,
        f"{SAYS}, one of them as a plan or a condition.",
    ),
    (
        "other time",
        dated("Courier", "lightning", "lightning", "1998", "1998"),
        dated("Beacon", "a cigarette", "cigarette", "2004", "2004"),
        "different_scope",
        None,
        f"{SAYS}, for different times.",
    ),
    (
        "same entity",
        a("Ana Ruiz", "@Ana_Ruiz=person", **LEADS),
        b("Ruiz", "@Ruiz=person", **LEADS),
        "agree",
        None,
        "Courier and Beacon both name “Ana Ruiz” as who is in charge.",
    ),
    (
        "not exclusive",
        a("a storm", "storm"),
        b("lightning", "lightning"),
        "compatible",
        None,
        "Courier names “a storm” as the cause, Beacon “lightning”: both can be true.",
    ),
    (
        "both told",
        a("Ana Ruiz", "@Ana_Ruiz=person", **LEADS),
        b("Tom Reeve", "@Tom_Reeve=person", text="Tom Reeve took over from Ana Ruiz.", **LEADS),
        "compatible",
        None,
        "Courier names “Ana Ruiz” as who is in charge, Beacon “Tom Reeve”, and one of them names both.",
    ),
    (
        "written apart",
        a(published="2024-01-02"),
        b(published="2024-05-02"),
        "different_scope",
        None,
        f"{SAYS}, in articles written far apart.",
    ),
    (
        "may both be true",
        a("Orland", "@Orland=place", **BROKERS),
        b("the Velm Trust", "@Velm_Trust=organisation", **BROKERS),
        "contradict",
        "soft",
        "Courier names “Orland” as who did it, Beacon “the Velm Trust”.",
    ),
    ("other entity", a(), b(), "contradict", "hard", f"{SAYS}."),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "outcome", "strength", "explanation"), CASES, ids=[case[0] for case in CASES]
)
def test_each_level_decides_and_explains(level, one, other, outcome, strength, explanation):
    found = compare_entities(Pair(one, other))
    assert (found.level.name, found.outcome, found.level.strength) == (level, outcome, strength)
    assert found.explanation == explanation
    turned = compare_entities(Pair(other, one))
    assert (turned.outcome, turned.level.strength) == (outcome, strength)


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in ENTITY]


def test_a_cause_is_an_event_and_all_else_an_entity():
    assert compare_entities(Pair(a(), b())).kind == "event"
    one, other = a("Ana Ruiz", "@Ana_Ruiz=person", **LEADS), b("Tom Reeve", "@Tom_Reeve=person", **LEADS)
    assert compare_entities(Pair(one, other)).kind == "entity"


def test_a_suspicion_is_soft():
    assert compare_entities(Pair(a(claim={"modality": "possible"}), b())).level.strength == "soft"


def test_two_mishaps_of_two_places_are_two():
    found = compare_entities(Pair(a(theme="fire @Arlby"), b(theme="blaze @Dunlow")))
    assert found.level.name == "other thing"


@pytest.mark.parametrize(("pronoun", "level"), [("~it", "other thing"), ("~they", "other entity")])
def test_pronouns_must_point_to_people(pronoun, level):
    """Where only pronouns say who is meant, all that ties the two is that each article tells it once, of people."""
    work = {"relation": "member", "theme": pronoun}
    one = a("Orme Coal", "@Orme_Coal=organisation", **work)
    other = b("Halden Mining", "@Halden_Mining=organisation", **work)
    assert compare_entities(Pair(one, other)).level.name == level


def people(*names):
    return tuple(Mention(start=0, end=1, text=name, name=name, kind="person") for name in names)


@pytest.mark.parametrize(
    ("known", "level"), [(("Ana Ruiz", "Tom Reeve"), "other entity"), (("Ana Ruiz",), "both told")]
)
def test_a_state_is_contradicted_only_by_those_who_know_both(known, level):
    """Two may be at large; whoever names both and puts only the other at large says something else."""
    free = {"relation": "state", "act": "at large", "theme": ""}
    one = a("Ana Ruiz", "@Ana_Ruiz=person", mentions=people("Ana Ruiz", "Tom Reeve"), **free)
    other = b("Tom Reeve", "@Tom_Reeve=person", mentions=people(*known, "Tom Reeve"), **free)
    if level == "both told":
        one = a("Ana Ruiz", "@Ana_Ruiz=person", mentions=people("Ana Ruiz"), **free)
    assert compare_entities(Pair(one, other)).level.name == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        pytest.param("mayor @Arlby", "mayor @Arlby", "other entity", id="one town"),
        pytest.param("mayor @Arlby", "mayor @Velm", "other thing", id="two towns"),
        pytest.param("mayor", "mayor", "other thing", id="no town"),
        pytest.param("captain", "captain", "other entity", id="the captain of the ship"),
    ],
)
def test_a_post_is_of_one_place(one, other, level):
    def held(side, name, spec):
        post, *places = spec.split()
        made = side(name, f"@{name.replace(' ', '_')}=person", relation="holder", act="hold-post", theme=post)
        topic = (*made.slot.topic, *(term(place, "beside") for place in places))
        return replace(made, slot=made.slot.model_copy(update={"topic": topic}))

    pair = Pair(held(a, "Ana Ruiz", one), held(b, "Tom Reeve", other))
    assert compare_entities(pair).level.name == level


def test_the_post_below_is_another_post():
    more = {"relation": "holder", "act": "hold-post", "theme": "captain"}
    one = a("Ana Ruiz", "@Ana_Ruiz=person", text="The vice captain, Ana Ruiz, spoke.", **more)
    other = b("Tom Reeve", "@Tom_Reeve=person", text="The captain, Tom Reeve, spoke.", **more)
    assert compare_entities(Pair(one, other)).level.name == "other thing"
    plain = a("Ana Ruiz", "@Ana_Ruiz=person", text="The captain, Ana Ruiz, spoke.", **more)
    assert compare_entities(Pair(plain, other)).level.name == "other entity"


def caught(side, who, count, *others):
    """Return who caught so many smugglers, in an article that tells of other catches."""
    text = f"{count} smugglers were caught by {who}."
    more = {"relation": "agent", "act": "catch", "theme": "smuggler", "text": text}
    value = Quantity(
        start=0, end=len(count), text=count, value=int(count), dimension="count", noun="smuggler"
    )
    made = side(
        who, f"@{who.replace(' ', '_')}=organisation", claim={"quantities": (0,)}, quantities=(value,), **more
    )
    rest = [caught(side, name, count).claim for name in others]
    own = made.claim.model_copy(update={"slots": (made.slot,)})
    return replace(made, claim=own, extraction=made.extraction.model_copy(update={"claims": (own, *rest)}))


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        pytest.param(("Orme Guard", "8"), ("Velm Guard", "8"), "may both be true", id="one catch"),
        pytest.param(("Orme Guard", "8"), ("Velm Guard", "23"), "other thing", id="two counts"),
        pytest.param(
            ("Orme Guard", "8", "Harbour Police"), ("Velm Guard", "8"), "both told", id="many catches"
        ),
    ],
)
def test_two_catches_are_two(one, other, level):
    pair = Pair(caught(a, *one), caught(b, *other))
    assert compare_entities(pair).level.name == level
