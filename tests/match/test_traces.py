from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.mention.names import same_name
from claimcheck.lexicon import relatedness, traces
from claimcheck.lexicon.vocabulary import entries
from claimcheck.match.overlap import word_relation
from claimcheck.match.traces import name_traces
from tests.match.build import words

LISTED = sorted({" ".join(entry.words) for entry in entries() if len(entry.words) < 3})
INFLECTED = ["injured", "fallen", "crowded", "denies", "protester", "decision", "organise", "tram"]
POS = st.sampled_from(["NOUN", "VERB", "ADJ", "ADV", None])
PART = """
Ana Anna W. Bill William Ruiz Ruis Ruiz-Lopez Zelensky Zelenskyy al-Haddad Haddad Kim Ford Motor Company
Union of Dock Workers UDW UODW Port Authority PA Iran Kyiv Kremlin US gk G.K.
"""
PARTS = st.sampled_from(sorted(set(PART.split())))
NAMES = st.lists(PARTS, min_size=1, max_size=4).map(" ".join) | st.text(max_size=12)


@given(st.sampled_from(LISTED + INFLECTED), POS, st.sampled_from(LISTED + INFLECTED), POS)
@settings(deadline=None, max_examples=300)
def test_related_words_have_a_trace_in_common(a, pos_a, b, pos_b):
    if traces(a, pos_a).isdisjoint(traces(b, pos_b)):
        assert relatedness(a, b, pos_a, pos_b) == 0


def test_all_words_of_the_lists_that_are_related_have_a_trace_in_common():
    sample = LISTED[::7] + INFLECTED
    missed = [
        (a, b) for a, b in combinations(sample, 2) if relatedness(a, b) and traces(a).isdisjoint(traces(b))
    ]
    assert missed == []


@given(NAMES, NAMES)
@settings(deadline=None, max_examples=500)
def test_names_of_one_have_a_trace_in_common(a, b):
    if name_traces(a).isdisjoint(name_traces(b)):
        assert not same_name(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ana Ruiz", "Ruiz"),
        ("Zelensky", "Volodymyr Zelenskyy"),
        ("UDW", "Union of Dock Workers"),
        ("Ford", "Ford Motor Company"),
        ("Bill Ruiz", "William Ruiz"),
    ],
)
def test_spellings_of_one_name_leave_a_common_trace(a, b):
    assert not name_traces(a).isdisjoint(name_traces(b))


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        pytest.param("rose @Rose", 0.0, id="a flower is no name"),
        pytest.param("lorry truck", 0.9, id="one concept"),
        pytest.param("biscuit lorry", 0.0, id="nothing in common"),
        pytest.param("@Ruiz @Ana_Ruiz", 1.0, id="one name"),
    ],
)
def test_relation_of_topic_words(spec, expected):
    one, other = words(spec)
    assert word_relation(one, other) == expected
