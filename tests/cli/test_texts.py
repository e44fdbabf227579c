import io
import json
import sys

import pytest

from tests.report.sample import article, report

ROWS = [{"title": "One", "text": "First text.\n"}, {"title": "Two", "text": "Second text."}]


@pytest.fixture
def articles(folder, line):
    (folder / "a.txt").write_text("Some text, as it is.\r\n", "utf-8", newline="")
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, ROWS)), "utf-8")
    found = [
        article(str(n), "S", path=path) for n, path in enumerate(["a.txt", "rows.jsonl#1", "rows.jsonl#2"])
    ]
    line.report = report(articles=tuple(found))


def texts(ran) -> list[str | None]:
    return [found.get("text") for found in json.loads(ran.out)["articles"]]


def test_texts_stand_in_the_json_where_they_are_wanted(run, articles):
    ran = run("compare", "a.txt", "rows.jsonl", "--format", "json", "--with-text")
    assert texts(ran) == ["Some text, as it is.\r\n", "First text.\n", "Second text."]
    assert texts(run("compare", "a.txt", "rows.jsonl", "--format", "json")) == [None, None, None]


def test_html_alone_brings_none_into_the_json(run, articles, folder):
    ran = run("compare", "a.txt", "rows.jsonl", "--format", "json", "-o", "html:r.html")
    assert texts(ran) == [None, None, None]
    assert (folder / "r.html").read_text("utf-8").startswith("<!")


def test_standard_input_is_read_once(run, articles, line, monkeypatch):
    line.report = report(articles=(article("in", "S", path="-"),))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"From a pipe.")))
    assert texts(run("compare", "-", "--format", "json", "--with-text")) == ["From a pipe."]
