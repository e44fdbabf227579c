import pytest

from claimcheck.explain import explain_pair


@pytest.fixture(scope="module")
def deaths(batch):
    return explain_pair(batch, "Twelve people", "Fifteen people")


def steps(meeting):
    return {step.name: step.passed for step in meeting.steps}


def test_two_counts_met_and_contradict_each_other(deaths):
    assert deaths.answer == (
        "They met: a hard contradiction (number). Beacon gives 12, Courier 15 for the same thing."
    )
    (found,) = deaths.findings
    assert (found.kind, found.level) == ("number", "conflict")
    assert [group.status for group in deaths.groups if group.id == found.group] == ["contradict"]


def test_the_slots_of_both_are_told_with_their_words(deaths):
    (one,), (other,) = deaths.a, deaths.b
    assert (one.source, one.line, other.source) == ("Beacon", 8, "Courier")
    numbers = [slot for claim in (one, other) for slot in claim.slots if slot.kind == "number"]
    assert [(slot.text, slot.value) for slot in numbers] == [
        ("Twelve people", "12"),
        ("Fifteen people", "15"),
    ]
    assert {"people", "kill", "landslide"} <= {word for word, _ in numbers[0].words}
    weights = [weight for _, weight in numbers[0].words]
    assert weights == sorted(weights, reverse=True)


def test_the_way_to_the_finding_is_told_step_by_step(deaths):
    best = next(meeting for meeting in deaths.meetings if meeting.slot_a.kind == "number")
    names = ["blocks", "fit", "score", "best", "group", "levels", "clash"]
    assert steps(best) == dict.fromkeys(names, True)
    assert best.score == pytest.approx(min(1, best.core + best.context + best.bonus), abs=0.002)
    assert best.score >= best.threshold > 0
    assert ("kill", "kill") in {(x, y) for x, y, _ in best.shared}
    assert all(count >= 2 for _, count in best.keys)


def test_the_levels_are_told_to_the_one_that_held(deaths):
    best = next(meeting for meeting in deaths.meetings if meeting.slot_a.kind == "number")
    assert [level.held for level in best.levels] == [False] * (len(best.levels) - 1) + [True]
    last = best.levels[-1]
    assert (last.name, last.outcome, best.strength) == ("conflict", "contradict", "hard")
    asked = {level.name: level.asks for level in best.levels}
    assert asked["exact"] == "the values are the same"


def test_what_shares_no_word_did_not_meet(batch):
    told = explain_pair(batch, "two dogs", "stay closed")
    assert told.answer.startswith("They did not meet: ")
    assert told.findings == ()
    assert told.groups == ()


def test_two_counts_of_other_things_say_where_they_were_stopped(batch):
    told = explain_pair(batch, "two dogs", "Fifteen people")
    numbers = next(meeting for meeting in told.meetings if meeting.slot_a.kind == "number")
    assert not all(steps(numbers).values())
    assert told.answer.startswith("They did not meet: ")


def test_a_quotation_that_recurs(batch):
    told = explain_pair(batch, "beacon.md:10", "courier.md:10")
    quote = next(meeting for meeting in told.meetings if meeting.slot_a.kind == "quote")
    assert (quote.level, quote.outcome, quote.score) == ("verbatim", "agree", 1.0)
    assert [step.name for step in quote.steps] == ["blocks", "score", "levels"]


def test_entities_are_compared_without_a_group(batch):
    told = explain_pair(batch, "Heavy rain caused", "A burst pipe caused")
    cause = next(meeting for meeting in told.meetings if meeting.slot_a.kind == "entity")
    assert [step.name for step in cause.steps] == ["blocks", "levels"]
    assert all(steps(cause).values())
    assert (cause.outcome, cause.levels[-1].name) == ("contradict", cause.level)
    assert told.answer.startswith("They met: a hard contradiction (event). ")


def test_the_order_in_which_they_are_given_changes_nothing_but_the_sides(batch, deaths):
    other = explain_pair(batch, "Fifteen people", "Twelve people")
    assert (other.answer, other.meetings) == (deaths.answer, deaths.meetings)
    assert (other.a, other.b) == (deaths.b, deaths.a)


def test_articles_of_two_stories_are_not_compared(batch):
    told = explain_pair(batch, "Twelve people", "900 tickets")
    assert "tell two stories" in told.answer
    assert (told.meetings, told.findings) == ((), ())


def test_an_article_is_not_compared_with_itself(batch):
    told = explain_pair(batch, "Twelve people", "two dogs")
    assert told.answer.startswith("Both stand in ")
    assert told.meetings == ()
