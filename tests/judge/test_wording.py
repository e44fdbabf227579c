import pytest

from claimcheck.judge.wording import changes_sense, edited_words, telling_words
from claimcheck.match.utterances import quote_pairs
from tests.match.build import quote


def pair(a, b):
    (found,) = quote_pairs([quote(a, "Ana Ruiz", outlet="Courier"), quote(b, "Ana Ruiz", outlet="Beacon")])
    return found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("Nobody was askin about the pumps", "Nobody was asking about the pumps", id="dropped g"),
        pytest.param("The anaesthetist left before noon", "The anesthetist left before noon", id="ae and e"),
        pytest.param("I saw 14 boats on the reef", "I saw fourteen boats on the reef", id="digits"),
        pytest.param(
            "She is the 12th harbour master we had", "She is the twelfth harbour master we had", id="ordinals"
        ),
        pytest.param(
            "It was a twelfth-hour plea to save the mill",
            "It was a 12th hour plea to save the mill",
            id="an ordinal and a hyphen",
        ),
        pytest.param(
            "The old mill by the harbour went under at 18:41 this evening, before any boat came",
            "The old mill by the harbour went under at 6:41pm EST this evening, before any boat came",
            id="a clock time",
        ),
        pytest.param(
            "We ask all HMO tenants to leave the mill",
            "We ask all Harbour Masters Office tenants to leave the mill",
            id="an abbreviation spelt out",
        ),
        pytest.param(
            "I hear the villager's anger over the mill",
            "I hear the villagers' anger over the mill",
            id="apostrophe",
        ),
        pytest.param(
            "The trawler turned (its bow) towards the reef",
            "The trawler turned towards the reef",
            id="round brackets",
        ),
        pytest.param(
            "Before noon we are going to leave the old mill",
            "Before noon we will leave the old mill",
            id="will and going to",
        ),
    ],
)
def test_words_written_otherwise_are_no_edit(a, b):
    assert edited_words(pair(a, b)) == []


def test_another_hour_is_an_edit():
    found = pair(
        "The old mill by the harbour went under at 18:41 this evening, before any boat came",
        "The old mill by the harbour went under at 6:41am this evening, before any boat came",
    )
    assert edited_words(found)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(
            "The ship is old but she will sail before noon",
            "The ship is old but it will sail before noon",
            [],
            id="a ship is she or it",
        ),
        pytest.param(
            "The mill burned and we left the mill before noon",
            "The mill burned and we left it before noon",
            [],
            id="a pronoun for its noun",
        ),
        pytest.param(
            "We all knew that the pumps would fail",
            "We knew that all the pumps would fail",
            [],
            id="a word moved",
        ),
        pytest.param(
            "We told every guard on the reef that you have to be ready quickly.",
            "We told every guard on the reef that you have to be quickly ready and to help each other before noon.",
            [],
            id="words that changed places where one goes on",
        ),
        pytest.param(
            "How many pumps do we have left in the mill",
            "How many pumps do they have left in the mill",
            [(("we",), ("they",))],
            id="we and they",
        ),
        pytest.param(
            "The mill is old and will not last the winter",
            "The mill is old and will not last the summer",
            [(("winter",), ("summer",))],
            id="another noun",
        ),
    ],
)
def test_which_edits_may_change_the_sense(a, b, expected):
    assert telling_words(pair(a, b)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We saw two men on the roof", "We saw twelve men on the roof", True),
        ("We saw 2 men on the roof", "We saw 12 men on the roof", True),
        ("We will leave the mill on foot", "We may leave the mill on foot", True),
        ("We will always love the mill", "We always will love the mill", False),
        ("We did not leave the mill on foot", "We did leave the mill on foot", True),
        ("We saw two men on the roof", "We saw two women on the roof", False),
    ],
)
def test_a_number_a_negation_and_a_commitment_change_it(a, b, expected):
    assert changes_sense(pair(a, b)) is expected
