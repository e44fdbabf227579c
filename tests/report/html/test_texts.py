import pytest

from claimcheck.report.html import budget
from claimcheck.report.html.texts import article_texts
from tests.report.html.stories import TEXTS, fire
from tests.report.sample import article


def test_texts_go_to_the_articles_that_are_cited_with_their_claims():
    report = fire()
    report = report.model_copy(update={"articles": (*report.articles, article("idle", "Idle"))})
    told = {t.source: t for t in article_texts(report, {**TEXTS, "a-idle": "Unrelated."}, report.findings)}
    assert told["Courier"].text == TEXTS["a-courier"]
    assert told["Idle"].text == ""
    assert told["Beacon"].claims == "0 24 2 0 39 4 0 58 4"  # the start, the dead, the sprinklers


def test_without_texts_the_articles_are_still_listed():
    assert [(t.source, t.text) for t in article_texts(fire(), {}, fire().findings)] == [
        ("Courier", ""),
        ("Ledger", ""),
        ("Beacon", ""),
        ("Wire", ""),
    ]


def test_what_does_not_fit_is_left_out(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(budget, "TEXT", 100)
    sizes = {"a-ledger": 60, "a-wire": 30, "a-courier": 20, "a-beacon": 10}  # in the order of the findings
    texts = {name: "x" * size for name, size in sizes.items()}
    kept = [t.source for t in article_texts(fire(), texts, fire().findings) if t.text]
    assert kept == ["Ledger", "Beacon", "Wire"]


def test_room_is_counted_in_bytes_as_they_are_written(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(budget, "TEXT", 100)
    texts = {"a-ledger": '"' * 21, "a-wire": "é" * 51, "a-courier": '"' * 20}  # 105, 102 and 100 bytes
    assert [t.source for t in article_texts(fire(), texts, fire().findings) if t.text] == ["Courier"]
