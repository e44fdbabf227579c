"""One article in the shape of each tool, with invented contents, as its own reader finds it."""

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.load import load

SHAPES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "newspaper4k": (
        {
            "title": "Ferry sinks",
            "text": "Divers went down.",
            "publish_date": "2024-03-05T10:00:00+01:00",
            "authors": ["Jo Hale"],
            "meta_site_name": "Ull Post",
            "canonical_link": "https://ullpost.example/a",
            "summary": "S.",
            "tags": None,
            "language": "en",
        },
        {
            "source": "Ull Post",
            "published": "2024-03-05T10:00:00+01:00",
            "authors": ("Jo Hale",),
            "language": "en",
        },
    ),
    "trafilatura": (
        {
            "title": "Ferry sinks",
            "author": "Jo Hale; Rae Morton",
            "hostname": "ullpost.example",
            "date": "2024-03-05",
            "fingerprint": "1",
            "raw_text": "RAW",
            "source": "https://ullpost.example/a",
            "source-hostname": "Ull Post",
            "excerpt": "E.",
            "text": "Divers went down.",
            "comments": "",
            "filedate": "2025-01-01",
        },
        {
            "source": "Ull Post",
            "published": "2024-03-05",
            "authors": ("Jo Hale", "Rae Morton"),
            "url": "https://ullpost.example/a",
        },
    ),
    "news-please": (
        {
            "title": "Ferry sinks",
            "maintext": "Divers went down.",
            "date_publish": "2024-03-05 10:00:00",
            "date_modify": "None",
            "date_download": "2025-01-01 00:00:00",
            "source_domain": "www.ullpost.example",
            "authors": [],
            "description": "D.",
            "url": "https://www.ullpost.example/a",
        },
        {"source": "ullpost.example", "published": "2024-03-05", "updated": None},
    ),
    "fundus": (
        {
            "topics": [],
            "title": "Ferry sinks",
            "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["Divers went down."]}]},
            "publishing_date": "2024-03-05 10:00:00+00:00",
            "authors": ["Jo Hale"],
            "free_access": True,
        },
        {"source": "fundus", "published": "2024-03-05T10:00:00Z"},
    ),
    "json-ld": (
        {
            "@context": "https://schema.org",
            "@type": ["NewsArticle"],
            "headline": "Ferry sinks",
            "articleBody": "Divers went down.",
            "datePublished": "2024-03-05T10:00:00Z",
            "dateModified": "2024-03-06T10:00:00Z",
            "author": [{"@type": "Person", "name": "Jo Hale"}],
            "publisher": {"@type": "Organization", "name": "Ull Post"},
            "mainEntityOfPage": {"@id": "https://ullpost.example/a"},
            "inLanguage": "en-GB",
        },
        {
            "source": "Ull Post",
            "published": "2024-03-05T10:00:00Z",
            "updated": "2024-03-06T10:00:00Z",
            "url": "https://ullpost.example/a",
            "authors": ("Jo Hale",),
            "language": "en-GB",
        },
    ),
    "newsapi": (
        {
            "source": {"id": None, "name": "Ull Post"},
            "author": "Jo Hale",
            "title": "Ferry sinks",
            "description": "D.",
            "url": "https://ullpost.example/a",
            "publishedAt": "2024-03-05T10:00:00Z",
            "content": "Divers went down.",
        },
        {"source": "Ull Post", "published": "2024-03-05T10:00:00Z", "truncated": False},
    ),
    "guardian": (
        {
            "webTitle": "Ferry sinks",
            "webUrl": "https://ullpost.example/a",
            "webPublicationDate": "2024-03-05T10:00:00Z",
            "fields": {"headline": "Ferry sinks", "byline": "Jo Hale", "bodyText": "Divers went down."},
        },
        {"source": "ullpost.example", "published": "2024-03-05T10:00:00Z", "authors": ("Jo Hale",)},
    ),
    "nyt": (
        {
            "headline": {"main": "Ferry sinks", "kicker": None},
            "lead_paragraph": "Divers went down.",
            "abstract": "A.",
            "pub_date": "2024-03-05T10:00:00+0000",
            "byline": {"original": "By Jo Hale and Rae Morton"},
            "source": "Ull Post",
            "web_url": "https://ullpost.example/a",
        },
        {"source": "Ull Post", "published": "2024-03-05T10:00:00Z", "truncated": True},
    ),
    "ninjs-1": (
        {
            "uri": "https://ullpost.example/a",
            "versioncreated": "2024-03-05T10:00:00Z",
            "pubstatus": "usable",
            "byline": "Jo Hale",
            "headline": "Ferry sinks",
            "body_xhtml": "<div><p>Divers went down.</p></div>",
            "infosource": [{"name": "Coastline"}],
        },
        {"source": "Coastline", "credit": "Coastline", "published": "2024-03-05T10:00:00Z"},
    ),
    "ninjs-2": (
        {
            "uri": "urn:a",
            "firstCreated": "2024-03-05T10:00:00Z",
            "pubStatus": "usable",
            "headlines": [{"role": "main", "value": "Ferry sinks"}],
            "bodies": [{"contentType": "text/html", "value": "<p>Divers went down.</p>"}],
            "by": "Jo Hale",
        },
        {"published": "2024-03-05T10:00:00Z", "authors": ("Jo Hale",), "url": None},
    ),
}


@pytest.mark.parametrize("tool", SHAPES)
@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_every_tool_is_read_without_configuration(tool: str, ending: str, tmp_path: Path) -> None:
    data, expected = SHAPES[tool]
    path = tmp_path / f"{tool}.{ending}"
    path.write_text(json.dumps(data))
    (article,) = load([path]).articles
    found = article.model_dump()
    assert (article.title, article.text, article.reader) == ("Ferry sinks", "Divers went down.", ending)
    assert article.first_line is None
    wanted = dict(expected)
    if tool == "fundus" and ending == "jsonl":
        wanted["source"] = "fundus#1"
    assert {key: found[key] for key in wanted} == wanted
    assert article.published_from == "metadata"


def test_csv_and_tsv_by_their_column_names(tmp_path: Path) -> None:
    long = "Divers, “went” down.\n" * 9000
    (tmp_path / "a.csv").write_text(
        'Title,Content,Publication,Date\nFerry,"' + long + '",Ull Post,2024-03-05\n,,,\n'
    )
    (tmp_path / "b.tsv").write_text("title\ttext\nFerry\tDivers went down.\n")
    (tmp_path / "c.csv").write_text("title,text\n")
    result = load([tmp_path])
    first, second = result.articles
    assert (first.text, first.source, first.published) == (long, "Ull Post", "2024-03-05")
    assert first.path.endswith("a.csv#1")
    assert (second.text, second.reader) == ("Divers went down.", "csv")
    assert [skipped.path.rpartition("/")[2] for skipped in result.skipped] == ["a.csv#2", "c.csv"]


def test_json_lines_under_the_name_of_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "One."}\n{"text": "Two."}\n')
    assert [article.text for article in load([tmp_path]).articles] == ["One.", "Two."]


def test_json_lines_in_utf16(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Un été."}\n{"text": "Ça."}\n', encoding="utf-16")
    assert [article.text for article in load([tmp_path]).articles] == ["Un été.", "Ça."]


def test_a_line_separator_inside_a_row_is_no_new_row(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One.\u2028Still one.\x85"}\n')
    (article,) = load([tmp_path]).articles
    assert article.text == "One.\u2028Still one.\x85"
