from itertools import permutations

from claimcheck.load.identity import article_id, assign_ids
from claimcheck.models.article import Article


def _article(path: str, text: str = "Divers.") -> Article:
    return Article(id=article_id("Post", "Ferry", text), path=path, source="Post", title="Ferry", text=text)


def test_an_id_depends_on_source_title_and_text_alone() -> None:
    assert article_id("a", "b", "c") == article_id("a", "b", "c")
    assert len({article_id("a", "b", "c"), article_id("ab", "", "c"), article_id("a", "b", "c", 1)}) == 3
    assert len(article_id("a", "b", "c")) == len("a-") + 12


def test_equal_articles_get_ids_by_path_whatever_the_order() -> None:
    articles = [_article("b.txt"), _article("a.txt"), _article("c.txt", "Others.")]
    expected = {article.path: article.id for article in assign_ids(articles)}
    assert len(set(expected.values())) == 3
    assert expected["a.txt"] == articles[1].id
    for order in permutations(articles):
        assert {article.path: article.id for article in assign_ids(order)} == expected
        assert [article.path for article in assign_ids(order)] == [article.path for article in order]


def test_assigning_twice_changes_nothing() -> None:
    once = assign_ids([_article("b.txt"), _article("a.txt")])
    assert assign_ids(once) == once
