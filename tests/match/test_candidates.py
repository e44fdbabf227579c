from claimcheck.match.candidates import candidates
from tests.match.build import date, number


def slot(outlet, spec):
    return number("Twelve died.", "Twelve", 12, spec, outlet=outlet)


def found(*items):
    return [(a.article, b.article) for a, b in candidates(items)]


def test_a_shared_concept_makes_candidates():
    assert found(slot("A", "die/VERB"), slot("B", "kill/VERB")) == [("a-a", "a-b")]


def test_a_shared_surname_makes_candidates():
    assert found(slot("A", "@Ana_Ruiz"), slot("B", "@Ruiz")) == [("a-a", "a-b")]


def test_nothing_shared_makes_none():
    assert found(slot("A", "violin"), slot("B", "sluice")) == []


def test_one_article_is_not_compared_with_itself():
    assert found(slot("A", "fire"), slot("A", "fire")) == []


def test_kinds_are_kept_apart():
    other = date("It fell on Monday.", "Monday", "2024-05-13", "fire", outlet="B")
    assert found(slot("A", "fire"), other) == []


def test_each_pair_comes_once_however_many_words_it_shares():
    items = [slot(outlet, "worker die/VERB fire") for outlet in "ABC"]
    assert found(*items) == [("a-a", "a-b"), ("a-a", "a-c"), ("a-b", "a-c")]


def test_a_word_of_nearly_every_item_finds_nothing_in_a_large_run():
    crowd = [slot(f"S{i}", f"fire word{i}") for i in range(401)]
    assert found(*crowd) == []
    assert found(*crowd[:3]) != []


def test_of_keys_on_more_than_sixty_items_two_must_be_shared():
    """Words without a concept have one key each: 61 items share the violin, two of those the sluice."""
    crowd = [slot(f"S{i}", f"violin word{i}") for i in range(61)]
    assert found(*crowd) == []
    assert len(found(*crowd[:60])) == 60 * 59 // 2
    crowd[:2] = [slot(f"S{i}", f"violin sluice word{i}") for i in range(2)]
    assert found(*crowd) == [("a-s0", "a-s1")]
