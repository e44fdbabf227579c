import pytest

from claimcheck.judge.reading import Reading, negative, spared, unsure
from tests.match.build import statement

NOT = {"polarity": "negative", "frame": {"tense": "past"}}
PAST = {"frame": {"tense": "past"}}


def told(text, spec, claim=None, **more):
    return [act.told for act in Reading(statement(text, spec, claim=claim or PAST, **more)).acts]


@pytest.mark.parametrize(
    ("text", "spec", "claim", "expected"),
    [
        pytest.param("They paid it.", "pay/VERB fee:1", PAST, ["pay"], id="so"),
        pytest.param("They did not pay it.", "pay/VERB fee:1", NOT, ["not pay"], id="not so"),
        pytest.param(
            "They ruled out joining it.",
            "rule_out/VERB join:1/VERB club:2",
            PAST,
            ["rule out", "not join"],
            id="flipped",
        ),
        pytest.param(
            "They refused to join it.",
            "refuse/VERB join:1/VERB club:2",
            NOT,
            ["refuse", "not join"],
            id="refused",
        ),
        pytest.param(
            "They made no arrest.", "make/VERB arrest:1", NOT, ["not make", "not arrest"], id="light verb"
        ),
        pytest.param(
            "They confirmed receipt.",
            "confirm/VERB receipt:1",
            PAST,
            ["confirm", "receipt"],
            id="affirmed noun",
        ),
        pytest.param(
            "They voiced opposition.",
            "voice/VERB opposition:1",
            PAST,
            ["voice", "opposition"],
            id="stance noun",
        ),
        pytest.param("They took no time.", "take/VERB time:1", NOT, ["not take"], id="a vague noun"),
        pytest.param(
            "They say they joined.", "say/VERB join:1/VERB", PAST, ["join"], id="saying is not told"
        ),
        pytest.param(
            "They joined.", "join/VERB resign:1/VERB", PAST, ["join"], id="a word of the clause above"
        ),
    ],
)
def test_acts_have_signs(text, spec, claim, expected):
    assert told(text, spec, claim) == expected


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        pytest.param("They paid.", PAST, True, id="finite"),
        pytest.param("to avoid paying", {}, False, id="infinitive"),
        pytest.param("paying late", {"modality": "denied"}, True, id="denied participle"),
        pytest.param("They would pay.", {}, True, id="modal"),
        pytest.param("They nearly paid.", PAST, False, id="nearly"),
        pytest.param("whether they ever paid", PAST, False, id="question"),
        pytest.param("Not all of them paid.", NOT, False, id="partly"),
        pytest.param("They have not paid since May.", NOT, False, id="since"),
        pytest.param("Nobody had ever paid.", NOT, False, id="till then"),
        pytest.param("No fee was ever paid.", NOT, True, id="ever"),
    ],
)
def test_what_is_told_at_all(text, claim, expected):
    assert Reading(statement(text, "pay/VERB fee:1", claim=claim)).told is expected


@pytest.mark.parametrize(
    ("spec", "claim", "expected"),
    [
        pytest.param("reach/VERB", PAST, {"fact"}, id="fact"),
        pytest.param("reject/VERB", PAST, {"fact", "intention"}, id="stance"),
        pytest.param("reach/VERB", {"modality": "planned"}, {"intention"}, id="plan"),
        pytest.param("agree/VERB", {"modality": "planned", **PAST}, {"fact", "intention"}, id="agreed to"),
        pytest.param("reach/VERB", {"modality": "conditional"}, {"maybe"}, id="condition"),
        pytest.param("ready/ADJ reach:1/VERB", {"modality": "conditional"}, {"maybe"}, id="no predicate"),
        pytest.param("volunteer/VERB", {"modality": "conditional"}, {"intention"}, id="willing"),
    ],
)
def test_moods(spec, claim, expected):
    text = "They reach, reject, agree, volunteer."
    assert Reading(statement(text, spec, claim=claim)).moods == expected


def test_a_likely_cause_in_the_past_is_told_as_a_fact():
    claim = {"modality": "possible", **PAST}
    assert Reading(
        statement("It was probably caused by frost.", "cause/VERB frost:1", claim=claim)
    ).moods == {"fact"}


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ({}, False),
        ({"polarity": "negative"}, True),
        ({"modality": "denied"}, True),
        ({"polarity": "negative", "modality": "denied"}, False),
    ],
)
def test_negative(claim, expected):
    assert negative(statement("It is so.", "pay/VERB", claim=claim)) is expected


@pytest.mark.parametrize(
    ("spec", "directed", "permits"),
    [
        ("warn/VERB drink:1/VERB water:2", True, False),
        ("safe/ADJ drink:1/VERB water:2", False, True),
        ("try/VERB drink:1/VERB water:2", False, False),
    ],
)
def test_what_people_are_told_to_do_is_not_yet_done(spec, directed, permits):
    reading = Reading(statement("They warn, are safe, try to drink water.", spec, claim=PAST))
    told_act = next(act for act in reading.acts if act.word.lemma == "drink")
    assert (reading.directed(told_act), reading.permits(told_act)) == (directed, permits)


def test_who_could_not_do_it_has_not_done_it():
    could = {"modality": "possible", **NOT}
    assert Reading(statement("They could not reach it.", "reach/VERB it:1", claim=could)).moods == {"fact"}
    might = {"modality": "possible", **NOT}
    assert Reading(statement("They might not reach it.", "reach/VERB it:1", claim=might)).moods == {"maybe"}


@pytest.mark.parametrize(
    ("text", "lemma", "expected"),
    [
        pytest.param("Despite leading the table, they have not won.", "lead", True, id="before the negation"),
        pytest.param(
            "An arrest for driving it will not keep him out.", "drive", True, id="within the subject"
        ),
        pytest.param("They are not leading the table.", "lead", False, id="behind the negation"),
        pytest.param("They lead the table and did not win.", "lead", False, id="no verb on -ing"),
        pytest.param("Leading is hard, and they do not lead.", "lead", False, id="on both sides"),
        pytest.param("They refused to lead.", "lead", False, id="negated by a verb"),
    ],
)
def test_what_stands_before_a_negation_is_not_denied(text, lemma, expected):
    assert spared(statement(text, f"{lemma}/VERB", claim=NOT), lemma) is expected
    assert not spared(statement(text, f"{lemma}/VERB", claim=PAST), lemma)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town had not been hit in more than forty years.", True),
        ("It has not rained in weeks.", True),
        ("It has not opened in the past 12 months.", True),
        ("The town was not hit in 2019.", False),
        ("He was not seen in the week.", False),
    ],
)
def test_a_no_for_a_length_of_time_is_one_until_now(text, expected):
    assert unsure(text, negated=True) is expected
