import pytest

from claimcheck.judge.levels import Pair
from claimcheck.judge.number import LEVELS, compare_numbers, written
from claimcheck.models import Quantity
from tests.match.build import number, timex

FIRE = "worker die:1/VERB fire:2"
ROOF = "worker repair:1/VERB roof:2"
"""A count that does not run on after the event."""


def a(value, spec=ROOF, text="12 of them repaired it.", **more):
    return number(text, text.split()[0], value, spec, outlet="Courier", **more)


def b(value, spec=ROOF, text="15 of them repaired it.", **more):
    return number(text, text.split()[0], value, spec, outlet="Beacon", **more)


def money(unit):
    return {"dimension": "money", "unit": unit}


def length(unit, metres):
    return {"dimension": "length", "unit": unit, "canonical": metres, "canonical_unit": "metre"}


SPEED = {"dimension": "rate", "unit": "mile per hour"}
DATED = "15 of them repaired it in April."
PARTS = "103 passengers and 26 crew were on board."
CREW = Quantity(start=19, end=26, text="26 crew", value=26, dimension="count")


def exchanged(value, outlet, euros=110):
    """Return a sum in dollars that stands in brackets behind one in euros."""
    text = f"The loan of €{euros} (${value}) was paid."
    first = Quantity(
        start=12, end=16, text=f"€{euros}", value=euros, unit="EUR", dimension="money", modifier="="
    )
    dollars = {"dimension": "money", "unit": "USD"}
    return number(
        text, f"${value}", value, "loan pay:1/VERB", quantity=dollars, more_quantities=(first,), outlet=outlet
    )


MONTHS = Quantity(start=0, end=1, text="six months", value=6, unit="month", dimension="duration")

CASES = [
    ("unreadable", a(None), b(15), 1, "not_comparable", None, "A value could not be read."),
    (
        "other unit",
        a(5e6, quantity=money("USD")),
        b(5e6, quantity=money("EUR")),
        1,
        "not_comparable",
        None,
        "Courier gives 5 million USD, Beacon 5 million EUR: the units differ and the texts do not convert them.",
    ),
    (
        "other polarity",
        a(12),
        b(15, claim={"polarity": "negative"}),
        1,
        "not_comparable",
        None,
        "One of the statements is negated.",
    ),
    (
        "converted",
        a(8, quantity=length("kilometre", 8000)),
        b(5, quantity=length("mile", 8046.72)),
        1,
        "agree",
        None,
        "Courier gives 8 kilometre, Beacon 5 mile: the same value in another unit.",
    ),
    (
        "unit differs",
        a(8, quantity=length("kilometre", 8000)),
        b(6, quantity=length("mile", 9656)),
        1,
        "not_comparable",
        None,
        "Courier gives 8 kilometre, Beacon 6 mile: the units differ.",
    ),
    (
        "common number",
        a(2),
        b(2),
        0.1,
        "compatible",
        None,
        "Both give 2, which is too common a count to tell.",
    ),
    ("exact", a(2), b(2), 0.8, "agree", None, "Courier and Beacon both give 2."),
    (
        "close",
        a(500, quantity={"modifier": "~"}),
        b(487),
        1,
        "agree",
        None,
        "Courier gives about 500, Beacon 487: one rounds or bounds the other.",
    ),
    (
        "compatible",
        a(10, quantity={"modifier": ">="}),
        b(15),
        1,
        "compatible",
        None,
        "Courier gives at least 10, Beacon 15: both can be true.",
    ),
    (
        "two rates",
        exchanged(143, "Courier"),
        exchanged(158, "Beacon"),
        1,
        "different_scope",
        None,
        "Courier gives 143 USD, Beacon 158 USD, converted from one sum.",
    ),
    (
        "all and part",
        number("All 9 gates were lifted.", "9", 9, "gate lift:1/VERB", outlet="Courier"),
        number(
            "6 of the nine gates were lifted.",
            "6",
            6,
            "gate lift:1/VERB",
            outlet="Beacon",
            quantity={"of": 9},
        ),
        1,
        "contradict",
        "hard",
        "Courier gives 9, Beacon 6: all of them in the one, some of them in the other.",
    ),
    (
        "thin",
        a(12, "worker die:1/VERB sluice:2"),
        b(15, "ticket die:1/VERB violin:2"),
        1,
        "not_comparable",
        None,
        "The two statements share too little to count one thing.",
    ),
    (
        "measured apart",
        a(62, "coach/VERB:1", text="62 mph, the coach did.", measure="speed", quantity=SPEED),
        b(
            48,
            "lorry/VERB:1",
            text="48 mph, the lorry did.",
            measure="speed",
            quantity=SPEED,
            more_quantities=(Quantity(start=0, end=1, text="x", value=62, dimension="rate"),),
        ),
        1,
        "different_scope",
        None,
        "Courier gives 62 mile per hour, Beacon 48 mile per hour, perhaps of two things.",
    ),
    (
        "other time",
        a(
            12,
            text="12 of them repaired it in May.",
            claim={"timexes": (0,)},
            timexes=(timex("12 of them repaired it in May.", "May", "2024-05"),),
        ),
        b(15, text=DATED, claim={"timexes": (0,)}, timexes=(timex(DATED, "April", "2024-04"),)),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, for different times.",
    ),
    (
        "other moment",
        a(12, FIRE, published="2024-05-14"),
        b(15, FIRE, published="2024-05-17"),
        1,
        "superseded",
        None,
        "Courier gives 12, Beacon 15, at different times.",
    ),
    (
        "still open",
        a(12, text="So far, 12 workers died in the fire."),
        b(15),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, one of them for the time being.",
    ),
    (
        "drifting",
        a(6.2, "share fall:1/VERB", quantity=money("USD")),
        b(5.1, "share slump:1/VERB", quantity=money("USD")),
        1,
        "different_scope",
        None,
        "Courier gives 6.2 USD, Beacon 5.1 USD: a value that is another by the hour.",
    ),
    (
        "required",
        a(200, text="200 miles, the moon would have to be away.", quantity=length("mile", 2)),
        b(221, text="221 miles, the moon was away.", quantity=length("mile", 3)),
        1,
        "different_scope",
        None,
        "Courier gives 200 mile, Beacon 221 mile, one of them as what is needed.",
    ),
    (
        "other round",
        a(12, text="12 of them repaired it the last time."),
        b(15),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, one of them of the time before.",
    ),
    (
        "other event",
        a(12, ROOF + " aftershock:2"),
        b(15),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, one of them of another event.",
    ),
    (
        "written apart",
        a(12, published="2024-05-15"),
        b(15, published="2024-06-20"),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, in articles written far apart.",
    ),
    (
        "plan and outcome",
        a(12, claim={"modality": "planned"}),
        b(15),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, one of them as a plan.",
    ),
    (
        "other place",
        a(12, ROOF + " city:2"),
        b(15, ROOF + " province:2"),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, for areas of different size.",
    ),
    (
        "other fate",
        a(12, FIRE),
        b(15, "worker injure:1/VERB fire:2"),
        1,
        "not_comparable",
        None,
        "Courier gives 12, Beacon 15, of people who met different fates.",
    ),
    (
        "loose kind",
        a(12, quantity={"kind": "difference"}),
        b(15),
        1,
        "not_comparable",
        None,
        "Courier gives 12, Beacon 15: scores and magnitudes are no counts.",
    ),
    (
        "other act",
        a(12),
        b(15, "worker photograph:1/VERB roof:2"),
        1,
        "not_comparable",
        None,
        "Courier gives 12, Beacon 15, of things to which other things happened.",
    ),
    (
        "other person",
        a(41, "baker fall:1/VERB roof:2", quantity={"dimension": "age"}),
        b(52, "baker fall:1/VERB roof:2", quantity={"dimension": "age"}),
        1,
        "not_comparable",
        None,
        "The ages are not told of one person.",
    ),
    (
        "other actor",
        a(12, claim={"quantities": (0,), "frame": {"predicate": "repair", "subject": ("council",)}}),
        b(15, claim={"quantities": (0,), "frame": {"predicate": "repair", "subject": ("goalkeeper",)}}),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, of different actors.",
    ),
    (
        "other statistic",
        a(12, "goal score:1/VERB @Ana_Ruiz:3", quantity={"noun": "goal"}),
        b(15, "goal score:1/VERB @Bo_Gil:3", quantity={"noun": "goal"}),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, of other players or another part of the play.",
    ),
    (
        "other period",
        a(12, more_quantities=(MONTHS,), claim={"quantities": (0, 1)}),
        b(15),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, for different lengths of time.",
    ),
    (
        "small counts",
        a(2),
        b(3),
        0.3,
        "not_comparable",
        None,
        "Courier gives 2, Beacon 3: counts too small to be sure of one thing.",
    ),
    (
        "part of whole",
        a(12, quantity={"of": 27}),
        b(27),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 27: one is a part of the other.",
    ),
    (
        "adds up",
        a(129),
        b(103, text=PARTS, more_quantities=(CREW,)),
        1,
        "different_scope",
        None,
        "Courier gives 129, Beacon 103: the parts told in one make up the other.",
    ),
    (
        "other names",
        a(12, ROOF + " @Northmere:1"),
        b(15, ROOF + " @Southmere:1"),
        1,
        "different_scope",
        None,
        "Courier gives 12, Beacon 15, of different holders or places.",
    ),
    (
        "too far apart",
        a(12),
        b(90),
        1,
        "not_comparable",
        None,
        "Courier gives 12, Beacon 90: too far apart to be one count.",
    ),
    (
        "approximate conflict",
        a(200, quantity={"modifier": "~"}),
        b(350, quantity={"modifier": "~"}),
        1,
        "contradict",
        "soft",
        "Courier gives about 200, Beacon about 350 for the same thing.",
    ),
    ("conflict", a(12), b(15), 1, "contradict", "hard", "Courier gives 12, Beacon 15 for the same thing."),
]


@pytest.mark.parametrize(
    ("level", "one", "other", "score", "outcome", "strength", "explanation"),
    CASES,
    ids=[case[0] for case in CASES],
)
def test_each_level_decides_and_explains(level, one, other, score, outcome, strength, explanation):
    found = compare_numbers(Pair(one, other, score))
    assert (found.kind, found.level.name, found.outcome) == ("number", level, outcome)
    assert found.level.strength == strength
    assert found.explanation == explanation
    names = [rung.name for rung in LEVELS]
    assert list(found.tried) == names[: names.index(level)]


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in LEVELS]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_the_order_of_the_two_does_not_change_the_outcome(case):
    _, one, other, score, outcome, strength, _ = case
    found = compare_numbers(Pair(other, one, score))
    assert (found.outcome, found.level.strength) == (outcome, strength)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"value": 12, "modifier": ">"}, {"value": 15}, id="more than"),
        pytest.param({"value": 20, "modifier": "<="}, {"value": 15}, id="as many as"),
        pytest.param({"value": 10, "modifier": "range", "upper": 16}, {"value": 15}, id="a range"),
        pytest.param({"value": 38_000}, {"value": 38_400}, id="rounded to thousands"),
        pytest.param({"value": 100, "modifier": "~"}, {"value": 95}, id="about"),
    ],
)
def test_bounds_and_rounding_are_no_conflict(one, other):
    first, second = (
        number("x of them", "x", q.pop("value"), ROOF, outlet=o, quantity=q)
        for q, o in ((dict(one), "Courier"), (dict(other), "Beacon"))
    )
    assert compare_numbers(Pair(first, second)).outcome in ("agree", "compatible")


def test_an_update_that_says_as_of_when_replaces_the_older_count():
    """As of Monday and as of Wednesday: one count that grew, not two."""
    texts = ("12 of them repaired it by Monday.", "15 of them repaired it by Wednesday.")
    one = a(12, text=texts[0], claim={"timexes": (0,)}, timexes=(timex(texts[0], "Monday", "2024-05-13"),))
    other = b(
        15, text=texts[1], claim={"timexes": (0,)}, timexes=(timex(texts[1], "Wednesday", "2024-05-15"),)
    )
    assert compare_numbers(Pair(one, other)).outcome == "superseded"


@pytest.mark.parametrize(
    ("modality", "level"),
    [
        ("planned", "plan and outcome"),
        ("possible", "plan and outcome"),
        ("conditional", "plan and outcome"),
        ("asserted", "conflict"),
    ],
)
def test_only_what_is_not_yet_so_is_a_plan(modality, level):
    assert compare_numbers(Pair(a(12, claim={"modality": modality}), b(15))).level.name == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Debts of 12 will be paid off.", "conflict"),
        ("The 12 will be paid off.", "conflict"),
        ("Arvo’s 12 will be paid off.", "conflict"),
        ("It will pay 12.", "plan and outcome"),
    ],
)
def test_what_a_plan_is_about_is_not_planned_itself(text, level):
    one = number(text, "12", 12, ROOF, claim={"modality": "planned"}, outlet="Courier")
    assert compare_numbers(Pair(one, b(15))).level.name == level


def test_a_size_is_the_same_planned_or_not():
    planned = {"modality": "planned", "frame": {"predicate": "cost"}}
    one = number("It will cost 12", "12", 12, ROOF, outlet="Courier", claim=planned)
    assert compare_numbers(Pair(one, b(15))).level.name == "conflict"


def test_what_was_decided_is_no_outcome():
    one = number("to close 12 schools", "12", 12, ROOF, outlet="Courier")
    plan = number("15 schools will go", "15", 15, ROOF, outlet="Beacon", claim={"modality": "planned"})
    assert compare_numbers(Pair(one, plan)).level.name == "conflict"


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        pytest.param((114_000, ">"), (114_000, "<"), "contradict", id="opposite bounds at one value"),
        pytest.param((114_000, ">"), (112_000, "<="), "contradict", id="opposite bounds"),
        pytest.param((50, ">"), (50, "="), "agree", id="a round number"),
        pytest.param((31, "<"), (31, "="), "contradict", id="a precise number is ruled out by its bound"),
        pytest.param((10, "<"), (10, "="), "contradict", id="fewer than ten are not ten"),
        pytest.param((100, "<"), (100, "="), "agree", id="less than a hundred may be one"),
        pytest.param((2000, "~"), (1500, "~"), "contradict", id="two estimates"),
        pytest.param((2000, "~"), (1800, "~"), "agree", id="two estimates that meet"),
        pytest.param((2000, "~"), (1700, "~"), "contradict", id="two estimates that do not meet"),
    ],
)
def test_bounds_and_estimates(one, other, outcome):
    first, second = (
        number("x of them", "x", value, ROOF, outlet=outlet, quantity={"modifier": modifier})
        for (value, modifier), outlet in ((one, "Courier"), (other, "Beacon"))
    )
    found = compare_numbers(Pair(first, second))
    assert (found.outcome, found.level.strength) == (outcome, "soft" if outcome == "contradict" else None)


@pytest.mark.parametrize("kind", ["score", "vague", "difference"])
def test_scores_magnitudes_and_differences_are_no_counts(kind):
    assert compare_numbers(Pair(a(12), b(15, quantity={"kind": kind}))).level.name == "loose kind"


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ({"value": 12}, "12"),
        ({"value": 12_500}, "12,500"),
        ({"value": 1.2e9, "dimension": "money", "unit": "USD"}, "1.2 billion USD"),
        ({"value": 10, "modifier": ">="}, "at least 10"),
        ({"value": 10, "modifier": ">"}, "more than 10"),
        ({"value": 10, "modifier": "<="}, "up to 10"),
        ({"value": 10, "modifier": "<"}, "less than 10"),
        ({"value": 8, "upper": 10, "modifier": "range"}, "8 to 10"),
        ({"value": 4.5, "dimension": "percent", "unit": "percent"}, "4.5 per cent"),
        ({"value": 4, "dimension": "count", "unit": "worker"}, "4"),
        ({"value": None, "raw": "ten zillion"}, "ten zillion"),
        ({"value": None}, "x"),
    ],
)
def test_values_are_written_as_people_write_them(quantity, expected):
    assert written(Quantity.model_validate({"start": 0, "end": 1, "text": "x", **quantity})) == expected


@pytest.mark.parametrize(
    ("tons", "outcome"), [(2400, "contradict"), (4200, "agree"), (4000, "not_comparable")]
)
def test_tons_and_tonnes_differ_only_where_no_conversion_explains_it(tons, outcome):
    tonnes = length("tonne", 4.2e6) | {"dimension": "mass", "canonical_unit": "kilogram"}
    one, other = a(4200, quantity=tonnes), b(tons, quantity={"dimension": "mass", "unit": "ton"})
    assert compare_numbers(Pair(one, other, 1)).outcome == outcome


@pytest.mark.parametrize(
    ("miles", "metres", "outcome"),
    [
        (8, 12875, "contradict"),
        (5, 8047, "agree"),
        (6, 9656, "not_comparable"),
        (80, 128748, "not_comparable"),
    ],
)
def test_values_in_two_units_clash_only_where_no_rounding_explains_it(miles, metres, outcome):
    one, other = a(8, quantity=length("kilometre", 8000)), b(miles, quantity=length("mile", metres))
    assert compare_numbers(Pair(one, other, 1)).outcome == outcome


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("bridge include:1/VERB quake:3", "bridge damage:1/VERB quake:2", "conflict"),
        ("detour cost:1/VERB runner:2", "detour come:1/VERB runner:2", "conflict"),
        ("bridge close:1/VERB quake:3", "bridge photograph:1/VERB quake:2", "other act"),
    ],
)
def test_a_verb_that_joins_a_value_to_its_thing_is_no_act(one, other, level):
    assert compare_numbers(Pair(a(12, one), b(15, other))).level.name == level


@pytest.mark.parametrize(
    ("other", "level"),
    [("It stood at 15 at the end of May.", "conflict"), ("It stood at 15.", "still open")],
)
def test_as_of_a_day_that_both_give_is_not_open(other, level):
    text = "It fell to 12 by the end of May."
    said = timex(text, "the end of May", "2024-05")
    more = {"timexes": (timex(other, "the end of May", "2024-05"),)} if "May" in other else {}
    first = number(text, "12", 12, ROOF, outlet="Courier", timexes=(said,), claim={"timexes": (0,)})
    second = number(
        other,
        "15",
        15,
        ROOF,
        outlet="Beacon",
        claim={"timexes": (0,) if more else ()},
        published=None,
        **more,
    )
    assert compare_numbers(Pair(first, second)).level.name == level


AGE = {"dimension": "age", "unit": "year"}


@pytest.mark.parametrize(
    ("one", "other", "measure", "level"),
    [
        ((5, "boy"), (6, "boy"), "only age year", "conflict"),
        ((5, "boy"), (6, ""), "only age year", "conflict"),
        ((5, "boy"), (12, "boy"), "only age year", "other person"),
        ((25, "driver"), (26, "goalkeeper"), "only age year", "other person"),
        ((5, "boy"), (6, "boy"), "", "other person"),
    ],
)
def test_the_only_ages_of_two_articles_are_of_one_person(one, other, measure, level):
    first, second = (
        number(
            f"The {noun} of {value} fell.", str(value), value, "well fall:1/VERB", measure=measure,
            quantity=AGE | {"noun": noun},
        )
        for value, noun in (one, other)
    )  # fmt: skip
    assert compare_numbers(Pair(first, second)).level.name == level


def test_no_age_goes_on_changing():
    first, second = (
        number(
            f"Ana Ruiz, {value}, died.", str(value), value, "die/VERB:1 @Ana_Ruiz", published=day, quantity=AGE,
        )
        for value, day in ((41, "2024-05-14"), (42, "2024-05-16"))
    )  # fmt: skip
    assert compare_numbers(Pair(first, second)).level.name == "conflict"


@pytest.mark.parametrize(("measure", "level"), [("culprits", "conflict"), ("", "small counts")])
def test_small_counts_of_one_measure_are_compared(measure, level):
    first, second = (
        number(f"{v} of them", str(v), v, "thief break:1/VERB", outlet=o, measure=measure)
        for v, o in ((2, "Courier"), (3, "Beacon"))
    )
    assert compare_numbers(Pair(first, second, 0.3)).level.name == level


def test_two_years_are_no_small_count():
    years = {"dimension": "duration", "unit": "year"}
    first, second = (
        number(f"{v} years", str(v), v, "sentence/VERB", outlet=o, quantity=years)
        for v, o in ((2, "Courier"), (2.5, "Beacon"))
    )
    assert compare_numbers(Pair(first, second, 0.3)).level.name == "conflict"


def test_two_first_offers_are_of_one_round():
    first, second = (
        number(text, "12", 12 + 3 * (o == "Beacon"), ROOF, outlet=o)
        for text, o in (("The initial offer was 12.", "Courier"), ("The original offer was 12.", "Beacon"))
    )
    assert compare_numbers(Pair(first, second, 0.3)).level.name == "conflict"


def test_parts_of_one_whole_may_have_met_two_fates():
    first, second = (
        number(f"{v} of 27", str(v), v, spec, outlet=o, measure="share 27", quantity={"of": 27})
        for v, spec, o in ((14, "state sign:1/VERB", "Courier"), (9, "state object:1/VERB", "Beacon"))
    )
    assert compare_numbers(Pair(first, second)).level.name == "other act"


COLD = {"dimension": "temperature", "unit": "degree"}


@pytest.mark.parametrize(
    ("unit", "value", "level"),
    [("degree", -22, "conflict"), ("degree Celsius", -20, "conflict"), ("degree Celsius", -38, "other unit")],
)
def test_temperatures_are_those_of_the_air_whoever_is_out_in_it(unit, value, level):
    frame = {"predicate": "work", "subject": ("firefighter",)}
    first = number(
        "It was -17 out.", "-17", -17, "temperature work:1/VERB", quantity=COLD, claim={"frame": frame}
    )
    second = number(
        f"It was {value} out.", str(value), value, "temperature play:1/VERB", outlet="Beacon",
        quantity=COLD | {"unit": unit}, claim={"frame": frame | {"subject": ("orchestra",)}},
    )  # fmt: skip
    assert compare_numbers(Pair(first, second)).level.name == level


def test_two_plans_are_no_plan_and_its_outcome():
    cost = {"modality": "planned", "frame": {"predicate": "cost"}}
    cut = {"modality": "planned", "frame": {"predicate": "lay"}}
    pair = Pair(
        a(1400, "worker", claim=cost | {"quantities": (0,)}),
        b(1100, "worker", claim=cut | {"quantities": (0,)}),
    )
    assert compare_numbers(pair).level.name == "conflict"


@pytest.mark.parametrize(
    ("noun", "level"), [("offer", "conflict"), ("bid", "conflict"), ("fine", "other act"), ("", "other act")]
)
def test_a_sum_that_describes_a_thing_is_not_of_what_was_done_with_it(noun, level):
    euro = {"dimension": "money", "unit": "EUR"}
    first, second = (
        number(
            f"It {o} 4 million", "4 million", value, f"offer board:1 {verb}:1/VERB", outlet=o,
            quantity={**euro, "noun": given, "noun_start": 50 if given else None},
        )
        for o, verb, given, value in (("Courier", "reject", "offer", 4e6), ("Beacon", "draft", noun, 5e6))
    )  # fmt: skip
    assert compare_numbers(Pair(first, second, 0.5)).level.name == level


@pytest.mark.parametrize(("dimension", "level"), [("age", "conflict"), ("count", "still open")])
def test_an_age_is_not_open_for_the_time_being(dimension, level):
    first, second = (
        number(
            text,
            "12",
            value,
            "boy trap:1/VERB",
            outlet=o,
            quantity={"dimension": dimension},
            measure="only age",
        )
        for text, value, o in (
            ("The boy, 12, is still in.", 12, "Courier"),
            ("The boy, 12, is in.", 13, "Beacon"),
        )
    )
    assert compare_numbers(Pair(first, second, 0.4)).level.name == level


def test_what_goes_on_is_open():
    hours = {"dimension": "duration", "unit": "hour"}
    first, second = (
        number(text, "12 hours", value, "fire burn:1/VERB", outlet=o, quantity=hours)
        for text, value, o in (
            ("It has been burning for 12 hours.", 12, "Courier"),
            ("It burned for 12 hours.", 15, "Beacon"),
        )
    )
    assert compare_numbers(Pair(first, second, 0.4)).level.name == "still open"


@pytest.mark.parametrize(("word", "level"), [("after", "conflict"), ("of", "other period")])
def test_how_long_after_is_no_period(word, level):
    texts = (f"Three months {word} it came 12 were paid.", "It came and 12 were paid.")
    spell = Quantity(start=0, end=12, text="Three months", value=3, dimension="duration", unit="month")
    one = number(texts[0], "12", 12, ROOF, more_quantities=(spell,), claim={"quantities": (0, 1)})
    other = number(texts[1], "12", 15, ROOF, outlet="Beacon")
    assert compare_numbers(Pair(one, other, 0.4)).level.name == level


def test_sums_converted_from_two_sums_are_no_rates():
    pair = Pair(exchanged(143, "Courier"), exchanged(158, "Beacon", 120))
    assert compare_numbers(pair).level.name == "conflict"
