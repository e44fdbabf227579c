import pytest

from claimcheck.judge.parties import actors_meet, holders_meet, noun_of, parties_meet, voices_meet
from claimcheck.models import Attribution
from tests.match.build import item


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("a report reviewed by the agency", "report"),
        ("the state transport department", "department"),
        ("the heads of the union", "head"),
        ("sheriff", "sheriff"),
    ],
)
def test_the_noun_of_a_description(text, noun):
    assert noun_of(text) == noun


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ana Ruiz", "Ruiz", "same"),
        ("Ana Ruiz", "Jon Tull", "other"),
        ("the sheriff", "sheriff", "same"),
        ("the company", "Kestrel Mills", "may be"),
        ("the company", "the baker", "may be"),
        ("the sailor", "the baker", "other"),
        ("the ministry", "Ministry of Works", "same"),
    ],
)
def test_parties_meet(one, other, expected):
    assert parties_meet(one, other) == expected
    assert parties_meet(other, one) == expected


def clause(text, content, speaker=None, outlet="Courier", **frame):
    start = text.index(content)
    voices = {"voices": (0,), "speaker": speaker, "speakers": (speaker,)} if speaker else {}
    cue = text.index(" said")
    said = Attribution(
        source=((0, cue),), cue=((cue, cue + 5),), content=((start, start + len(content)),), speaker=speaker
    )
    return item(
        text,
        "lift/VERB order:1",
        {"kind": "statement", "start": start, "end": start + len(content)},
        outlet=outlet,
        claim={"start": start, "end": start + len(content), "text": content, "frame": frame, **voices},
        attributions=(said,),
    )


def test_who_speaks_with_the_title_of_the_actor_is_the_actor():
    one = clause("Sheriff Lea Voss said the order stands.", "the order stands", "Lea Voss")
    other = clause("It said the sheriff lifted it.", "the sheriff lifted it", subject=("sheriff",))
    assert actors_meet(one, other) == "same"


def test_two_actors_are_two():
    one = clause("It said Voss lifted it.", "Voss lifted it", subject=("Voss",))
    other = clause("It said Tull lifted it.", "Tull lifted it", subject=("Tull",))
    assert actors_meet(one, other) == "other"
    assert actors_meet(one, clause("It said it lifted it.", "it lifted it", subject=("it",))) == "unknown"


def test_who_speaks_for_a_body_speaks_as_it():
    one = clause("Lea Voss of the harbour office said it came.", "it came", "Lea Voss")
    other = clause("The harbour office said it never came.", "it never came", "The harbour office")
    assert voices_meet(one, other) == "same"


def test_two_people_are_two_voices_and_the_outlet_is_none():
    one = clause("Lea Voss said it came.", "it came", "Lea Voss")
    other = clause("Jon Tull said it came.", "it came", "Jon Tull")
    assert voices_meet(one, other) == "other"
    assert voices_meet(one, clause("It said it came.", "it came")) == "unknown"


def test_the_subject_of_a_passive_holds_the_state():
    one = clause("It said the zoo was shut.", "the zoo was shut", object=("zoo",), passive=True)
    other = clause("It said the zoo was open.", "the zoo was open", subject=("zoo",))
    assert holders_meet(one, other)
