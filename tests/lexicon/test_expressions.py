import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lexicon import multiword
from claimcheck.lexicon.trie import Trie


@pytest.mark.parametrize(
    ("lemmas", "words", "concept"),
    [
        ("the rule come into force on friday", "come into force", "take-effect"),
        ("the rule come force friday", "come force", "take-effect"),
        ("the storm claim the life of two sailor", "claim the life", "death"),
        ("the storm claim 15 more life", "claim 15 more life", "death"),
        ("six miner lose their life", "lose their life", "death"),
        ("they turn down the offer", "turn down", "reject"),
        ("they turn the second offer down", "turn the second offer down", "reject"),
        ("the union call the strike off", "call the strike off", "cancel"),
        ("the parade will not go ahead", "will not go ahead", "cancel"),
        ("the parade go ahead", "go ahead", "go-ahead"),
        ("the prime minister arrive", "prime minister", "prime-minister"),
        ("a state of emergency be declare", "state of emergency", "emergency"),
        ("the wall give way", "give way", "collapse"),
        ("she step down in may", "step down", "resign"),
        ("the jet take off at noon", "take off", "take-off"),
        ("he rule out a deal", "rule out", "reject"),
        ("both side agree a cease - fire", "cease - fire", "ceasefire"),
    ],
)
def test_expressions(lemmas: str, words: str, concept: str) -> None:
    sequence = lemmas.split()
    found = [(" ".join(sequence[start:end]), names) for start, end, names in multiword(sequence)]
    assert any(text == words and concept in names for text, names in found), found


def test_words_in_the_gap_are_read_on_their_own() -> None:
    found = multiword(["they", "turn", "the", "prime", "minister", "down"])
    assert [(start, end) for start, end, _ in found] == [(1, 6), (3, 5)]


@pytest.mark.parametrize(
    "lemmas",
    ["", "turn", "down turn", "life claim", "turn the very large and old boat down", "a prime number"],
)
def test_no_expression(lemmas: str) -> None:
    assert multiword(lemmas.split()) == []


def test_the_longest_expression_wins() -> None:
    trie = Trie([(("go", "on"), "continue"), (("go", "on", "trial"), "trial")])
    assert trie.find(["he", "go", "on", "trial"]) == [(1, 4, frozenset({"trial"}))]


def test_an_expression_that_does_not_finish_leaves_the_shorter_one() -> None:
    trie = Trie([(("go", "on"), "continue"), (("go", "on", "trial"), "trial")])
    assert trie.find(["he", "go", "on", "tour"]) == [(1, 3, frozenset({"continue"}))]


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(["turn", "down", "the", "go", "ahead", "not", "life", "lose", "of", "x", ""]),
        max_size=30,
    )
)
def test_spans_lie_inside_and_are_ordered(lemmas: list[str]) -> None:
    found = multiword(lemmas)
    assert all(0 <= start < end <= len(lemmas) and names for start, end, names in found)
    assert [start for start, _, _ in found] == sorted({start for start, _, _ in found})


def test_time_is_linear() -> None:
    def seconds(count: int) -> float:
        start = time.perf_counter()
        multiword(["turn", "the", "go", "call", "very"] * count)
        return time.perf_counter() - start

    seconds(10)
    assert seconds(20_000) < 40 * max(seconds(2_000), 0.001)
