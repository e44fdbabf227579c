from dataclasses import replace

import pytest

from claimcheck.match.fit import fits
from claimcheck.match.overlap import overlap
from claimcheck.match.words import Vocabulary
from tests.match.build import item

SLOT = {"kind": "statement", "start": 0, "end": 3}
SPECS = [
    ("barge sink:0/VERB harbour:2", "boat sink:0/VERB harbour:1 storm:3", True),
    ("@Ana_Ruiz resign:0/VERB", "@Ruiz resign:0/VERB council:2", True),
    ("tram strike:1", "goat escape:0/VERB", False),
    ("fire fire:2 blaze:1", "blaze fire:1 fire:4", True),
]


@pytest.mark.parametrize(("one", "other", "meet"), SPECS)
def test_a_vocabulary_changes_nothing(one, other, meet):
    plain = [
        item("It did.", spec, SLOT, outlet=outlet) for spec, outlet in ((one, "Wire"), (other, "Beacon"))
    ]
    vocabulary = Vocabulary()
    known = [replace(each, vocabulary=vocabulary, numbers=vocabulary.numbers(each.words)) for each in plain]
    assert overlap(*known) == overlap(*plain)
    assert fits(*known) == fits(*plain) == meet
    assert bool(overlap(*plain).shared) == meet
