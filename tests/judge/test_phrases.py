"""Phrases: what an act is called in the article's own words."""

import pytest

from claimcheck.judge.phrases import phrase
from claimcheck.models import Attribution
from tests.match.build import item, statement


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        pytest.param("The notice reached his desk in May", "reach", "reached", id="another form"),
        pytest.param("Workers struck on Monday", "strike", "struck", id="an irregular form"),
        pytest.param("He never received the notice", "not receive", "never received", id="never"),
        pytest.param("The ban has not been lifted", "not lift", "has not been lifted", id="with auxiliaries"),
        pytest.param("We can't promise it", "not promise", "can't promise", id="joined n't"),
        pytest.param("We won’t sign it", "not sign", "won’t sign", id="a curved apostrophe"),
        pytest.param("She ruled it out on Friday", "rule out", "ruled it out", id="a parted expression"),
        pytest.param(
            "She ruled the old plan and all others like it out", "rule out", "rule out", id="too far"
        ),
        pytest.param(
            "Nobody was\n charged", "not charge", "Nobody was charged", id="a negative subject, one line"
        ),
        pytest.param("He denied that he took money", "not take", "not take", id="denied, not negated"),
        pytest.param("The report says so", "reach", "reach", id="not there"),
        pytest.param("The road reopened", "", "", id="nothing asked for"),
    ],
)
def test_acts_are_told_as_written(text, act, told):
    assert phrase(statement(text, "thing:0", outlet="Courier"), act) == told


def test_a_denial_is_told_with_its_cue():
    denied = item(
        "He denied that he took money",
        "take/VERB money:1",
        {"kind": "statement", "start": 15, "end": 28},
        claim={"start": 15, "text": "he took money", "modality": "denied", "voices": (0,)},
        attributions=(Attribution(cue=((3, 9),)),),
    )
    assert phrase(denied, "not take") == "denied … took"
