from typing import Any

import pytest

from claimcheck.load.record import Record, host_of


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"maintext": "A.", "text": "B."}, "A."),
        ({"maintext": None, "text": "B.\n"}, "B.\n"),
        ({"maintext": "None", "Article-Body": "B."}, "B."),
        (
            {"body": {"summary": ["S."], "sections": [{"headline": ["H"], "paragraphs": ["P1.", "P2."]}]}},
            "S.\n\nH\n\nP1.\n\nP2.",
        ),
        ({"bodies": [{"role": "main", "value": "A."}, {"value": "<p>A.</p>"}]}, "A."),
        ({"body_html": "<p>A &amp; B.</p><script>x()</script><p>C<br>D</p>"}, "A & B.\n\nC\nD"),
        ({"content": "<p>A.</p>\n<p>B.</p>"}, "A.\n\nB."),
        ({"content": "1 < 2 </p> A."}, "1 < 2 </p> A."),
        ({"text": "<p>as given</p>"}, "<p>as given</p>"),
        ({"fields": {"bodyText": "A."}}, "A."),
        ({"content": ["A.", "B."]}, "A.\n\nB."),
        ({"text": "a\x00\ud800"}, "a\ufffd\ufffd"),
    ],
)
def test_finds_the_text_under_its_many_names(data: dict[str, Any], text: str) -> None:
    body = Record(data).body()
    assert body == (text, False)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"title": "T", "summary": "S."}, ("S.", True)),
        ({"headline": {"main": "T"}, "lead_paragraph": "L.", "abstract": "A."}, ("L.", True)),
        ({"content": "A. … [+1234 chars]"}, ("A. … [+1234 chars]", True)),
        ({"summary": "S."}, None),
        ({"title": "T", "raw_text": "R."}, None),
    ],
)
def test_an_excerpt_stands_in_beside_a_title_and_is_marked(data: dict[str, Any], expected: object) -> None:
    assert Record(data).body() == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"date_publish": "None", "publish_date": "2024-03-05"}, "2024-03-05"),
        ({"date_publish": "soon", "date": "2024-03-05"}, "2024-03-05"),
        ({"filedate": "2024-03-05", "date_download": "2024-03-05"}, None),
        ({"date": {"$date": "2024-03-05T10:00:00Z"}}, "2024-03-05T10:00:00Z"),
    ],
)
def test_the_first_full_date_wins_and_run_dates_never_do(data: dict[str, Any], expected: str | None) -> None:
    assert Record(data).date("published") == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"source_domain": "www.ullpost.example"}, "ullpost.example"),
        ({"publisher": {"name": "Ull Post"}, "source": "Other"}, "Ull Post"),
        ({"publisher": [{"@type": "Organization", "name": "Ull Post"}]}, "Ull Post"),
        ({"source": {"id": None, "name": "Ull Post"}}, "Ull Post"),
        ({"source": "https://www.ullpost.example/a", "hostname": "null"}, "ullpost.example"),
        ({"source": "Ull Post", "url": "https://other.example/a"}, "Ull Post"),
        ({"url": "https://www.ullpost.example/a"}, "ullpost.example"),
        ({"uri": "urn:x:1"}, ""),
    ],
)
def test_the_source_is_a_name_before_it_is_a_host(data: dict[str, Any], expected: str) -> None:
    assert Record(data).source() == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"authors": ["Jo Hale", "Rae Morton"]}, ("Jo Hale", "Rae Morton")),
        ({"author": "Jo Hale; Rae Morton"}, ("Jo Hale", "Rae Morton")),
        ({"byline": "By Jo Hale and Rae Morton"}, ("Jo Hale", "Rae Morton")),
        ({"authors": [], "author": {"name": "Jo Hale"}}, ("Jo Hale",)),
        ({"author": [{"name": "Jo Hale"}, {"name": "None"}]}, ("Jo Hale",)),
        ({"byline": {"original": "By Jo Hale"}}, ("Jo Hale",)),
    ],
)
def test_authors_are_split_and_stripped(data: dict[str, Any], expected: tuple[str, ...]) -> None:
    assert Record(data).authors() == expected


def test_other_fields() -> None:
    record = Record(
        {"Web Title": " A\n title ", "isBasedOn": "https://www.wire.example/1", "pubStatus": "stat:withheld"}
    )
    assert record.string("title") == "A title"
    assert record.credit() == "wire.example"
    assert record.withheld() == "withheld"
    assert Record({"headline_long": "T"}).string("title") == "T"
    assert Record({"pubstatus": "usable"}).withheld() is None


def test_an_address_that_is_none_has_no_host() -> None:
    assert host_of("http://[broken") == ""
    assert host_of("None") == ""
