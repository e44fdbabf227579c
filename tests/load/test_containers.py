from typing import Any

import pytest

from claimcheck.load.build import Loaded
from claimcheck.load.containers import from_data
from claimcheck.load.place import Place
from claimcheck.models.article import Article, Skipped
from claimcheck.models.claim import Extraction

ONE = {"title": "One", "text": "Divers went down."}
TWO = {"title": "Two", "text": "Nobody came up."}


def _load(value: Any) -> list[Loaded]:
    return list(from_data(value, Place("f.json", "f"), "json", 1000))


@pytest.mark.parametrize(
    "value",
    [
        [ONE, TWO],
        {"articles": [ONE, TWO]},
        {"status": "ok", "results": [ONE, TWO]},
        {"response": {"status": "ok", "results": [ONE, TWO]}},
        {"response": {"docs": [ONE, TWO]}},
        {"items": [ONE, TWO], "title": "a feed", "description": "all of it"},
        {"@graph": [{"@type": "WebSite", "name": "Post"}, ONE, TWO]},
        {"V1": ONE, "V2": TWO},
        [{"articles": [ONE]}, TWO],
    ],
)
def test_every_wrapper_gives_its_articles(value: Any) -> None:
    found = _load(value)
    assert [item.title for item in found if isinstance(item, Article)] == ["One", "Two"]
    assert found[-1].path.startswith("f.json#") if isinstance(found[-1], Article) else False


@pytest.mark.parametrize("value", [ONE, {"data": {"item": ONE}}, {"article": ONE}])
def test_a_single_article_keeps_the_path_of_its_file(value: Any) -> None:
    (article,) = _load(value)
    assert isinstance(article, Article)
    assert (article.path, article.title) == ("f.json", "One")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"event": "x", "items": [{"id": 1}, {"id": 2}]}, "has no text field"),
        ([{"id": 1}, {"id": 2}], "None of its members has a text field"),
        ([], "holds no articles"),
        (7, "not an object"),
        ("text", "not an object"),
        ({}, "has no text field (its keys: none)"),
        ({"title": "T", "text": "x" * 1001}, "1,001 characters, more than the 1,000"),
        ({"text": " \n "}, "has no text field"),
        ({**ONE, "pubstatus": "canceled"}, "canceled"),
    ],
)
def test_what_gives_no_article_is_one_skipped_with_its_reason(value: Any, reason: str) -> None:
    (skipped,) = _load(value)
    assert isinstance(skipped, Skipped)
    assert reason in skipped.reason
    assert skipped.path == "f.json"


def test_a_member_without_text_is_skipped_and_the_others_are_read() -> None:
    found = _load([ONE, {"id": 2}, "three", TWO])
    assert [type(item).__name__ for item in found] == ["Article", "Skipped", "Skipped", "Article"]
    assert [item.path for item in found if not isinstance(item, Extraction)] == [
        f"f.json#{n}" for n in range(1, 5)
    ]


def test_deep_nesting_ends_in_a_reason() -> None:
    for key in ("article", "articles"):
        value: Any = dict(ONE)
        for _ in range(300):
            value = {key: [value] if key == "articles" else value}
        assert [type(item) for item in _load(value)] == [Skipped]


def _row(**changes: Any) -> dict[str, Any]:
    article = {"id": "a-1", "path": "x/one.md", "source": "Post", "title": "One", "text": "Divers."}
    return {"schema_version": "1.0", "article": article, "attributions": [], "claims": [], **changes}


def test_a_row_of_extract_comes_back_as_it_was() -> None:
    (extraction,) = _load(_row(later_key=1))
    assert isinstance(extraction, Extraction)
    assert (extraction.article.path, extraction.article.id) == ("x/one.md", "a-1")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (_row(schema_version="2.0"), "format 2.0"),
        (_row(article={"path": "x"}), "not a complete row of `claimcheck extract` (article.id"),
        (_row(claims=[{"id": 3}]), "not a complete row"),
    ],
)
def test_a_broken_row_of_extract_is_skipped(row: dict[str, Any], reason: str) -> None:
    (skipped,) = _load(row)
    assert isinstance(skipped, Skipped)
    assert reason in skipped.reason
