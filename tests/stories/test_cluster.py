import pytest

from claimcheck.stories.cluster import average_link, neighbours

NOBODY: list[dict[str, float]] = [{}] * 6


def same(first: object, second: object) -> float:
    return 1.0


def test_a_chain_of_resemblance_does_not_make_one_group():
    # 0-1 and 1-2 share half of their words, 0-2 none: average link joins one pair and leaves the third,
    # since (0.5 + 0) / 2 is below 0.3.
    chain = [{"a": 0.7071, "b": 0.7071}, {"b": 0.7071, "c": 0.7071}, {"c": 0.7071, "d": 0.7071}]
    assert average_link(chain, NOBODY[:3], 0.3, same) == [[0, 1], [2]]


def test_fit_scales_the_similarity():
    pair = [{"a": 1.0}, {"a": 1.0}]
    assert average_link(pair, NOBODY[:2], 0.5, same) == [[0, 1]]
    assert average_link(pair, NOBODY[:2], 0.5, lambda a, b: 0.4) == [[0], [1]]


def test_articles_that_name_nobody_in_common_need_more_words_in_common():
    pair = [{"fire": 0.5, "mill": 0.866}, {"fire": 0.5, "barn": 0.866}]  # similarity 0.25
    here, there = {"kell": 1.0}, {"orm": 1.0}
    assert average_link(pair, [here, there], 0.2, same) == [[0], [1]]  # 0.6 · 0.25 = 0.15
    assert average_link(pair, [here, here], 0.2, same) == [[0, 1]]
    assert average_link(pair, [here, {}], 0.2, same) == [[0, 1]]


def test_two_tight_groups_need_more_in_common_than_two_loose_ones():
    # Each group: three articles alike to 1.0; across: 0.2, above the threshold of 0.14 but below 0.7 · 0.35.
    first = [{"x": 0.447, "a": 0.894}] * 3
    second = [{"x": 0.447, "b": 0.894}] * 3
    assert average_link([*first, *second], NOBODY[:6], 0.14, same) == [[0, 1, 2], [3, 4, 5]]
    assert average_link([first[0], second[0]], NOBODY[:2], 0.14, same) == [[0, 1]]


def test_a_word_that_very_many_share_makes_no_neighbours():
    crowd = [{"common": 0.8, f"own{i}": 0.6} for i in range(100)]
    assert neighbours(crowd) == set()
    assert len(neighbours(crowd[:3])) == 3


@pytest.mark.parametrize("vectors", [[], [{}], [{}, {}]])
def test_without_words_everyone_stands_alone(vectors):
    assert average_link(vectors, NOBODY[: len(vectors)], 0.1, same) == [[i] for i in range(len(vectors))]
