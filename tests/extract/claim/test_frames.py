import pytest

from claimcheck.extract.claim.clauses import clauses
from claimcheck.extract.claim.frames import frame
from claimcheck.extract.claim.terms import Masked
from tests.extract.claim.docs import mention, tree


def frame_of(sentence, head, **names):
    """Return the frame of a clause; `names` are canonical names by the word they stand for."""
    doc = tree(sentence)
    found = {t.i: mention(doc, t.text, names[t.text]) for t in doc if t.text in names}
    return frame(next(c for c in clauses(doc) if c.head.text == head), Masked(names=found))


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        pytest.param(
            "Rescuers searched the valley and found two boys.",
            "searched",
            ("search", ("rescuer",), ("valley",), (), "past", False),
            id="active",
        ),
        pytest.param(
            "Twelve miners were rescued by a crew from Velia.",
            "rescued",
            ("rescue", ("crew",), ("miner",), ("velia",), "past", True),
            id="passive with agent",
        ),
        pytest.param(
            "The driver was not arrested or charged.",
            "charged",
            ("charge", (), ("driver",), (), "past", True),
            id="a passive joined to another",
        ),
        pytest.param(
            "Rescuers searched the valley and found two boys.",
            "found",
            ("find", ("rescuer",), ("boy",), (), "past", False),
            id="subject inherited by a conjunct",
        ),
        pytest.param(
            "The bridge that carried the railway collapsed.",
            "collapsed",
            ("collapse", ("bridge",), (), (), "past", False),
            id="main clause around a relative clause",
        ),
        pytest.param(
            "The mayor is ill.",
            "is",
            ("ill", ("mayor",), (), (), "present", False),
            id="adjective predicates",
        ),
        pytest.param(
            "The ministers will meet in Corvane.",
            "meet",
            ("meet", ("minister",), (), ("corvane",), "future", False),
            id="future",
        ),
    ],
)
def test_who_did_what_to_whom(sentence, head, expected):
    found = frame_of(sentence, head)
    told = (found.predicate, found.subject, found.object, found.oblique, found.tense, found.passive)
    assert told == expected


def test_names_are_canonical():
    found = frame_of("Brandt visited the port and praised the crew.", "praised", Brandt="Odalys Brandt")
    assert found.subject == ("Odalys Brandt",)
    assert found.names == ()
    found = frame_of("Brandt visited the port and praised the crew.", "visited", Brandt="Odalys Brandt")
    assert (found.subject, found.names) == (("Odalys Brandt",), ("Odalys Brandt",))
