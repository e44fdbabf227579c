import pytest

from claimcheck.load.header import is_header_line, stated_date

BODY = "\n\nThe ferry to Ullmouth sank in calm water, and nobody on the quay could say why it had done so.\n"


@pytest.mark.parametrize(
    ("line", "published", "published_from"),
    [
        ("date 2025-03-19 By Rae Morton", "2025-03-19", "header"),
        ("Published: 5 March 2024", "2024-03-05", "header"),
        ("Published March 5, 2024 at 6:10 PM", "2024-03-05", "header"),
        ("Posted on Tue Mar 5, 2024 08:45 AM EDT", "2024-03-05T08:45:00-04:00", "header"),
        ("By Jo Hale | March 5, 2024", "2024-03-05", "header"),
        ("By Jo Hale, 5 March 2024", "2024-03-05", "header"),
        ("Updated 5 March 2024 at 14:10 GMT", "2024-03-05T14:10:00Z", "header"),
        ("Ullmouth ferry sinks Updated: 2024-03-05 09:53 (Agencies)", "2024-03-05", "header"),
        ("Wednesday, March 6, 2024", "2024-03-06", "dateline"),
        ("**5 March 2024**", "2024-03-05", "dateline"),
        ("Ullmouth, Tuesday, 5 March 2024, 22:30", "2024-03-05", "dateline"),
        ("Tuesday 5 March 2024 – 14h10 GMT", "2024-03-05T14:10:00Z", "dateline"),
        ("ULLMOUTH, 5 March 2024.", "2024-03-05", "dateline"),
        ("5 March 2024, Ullmouth – Divers have begun to search for", "2024-03-05", "dateline"),
        ("ULLMOUTH, March 5, 2024 (Coastline) -- Divers have begun to search the", "2024-03-05", "dateline"),
        ("PORT ULL (5 March 2024): Divers have begun to search the harbour", "2024-03-05", "dateline"),
        ("ULLMOUTH, Tuesday, March 5, 2024 — Divers have begun to search", "2024-03-05", "dateline"),
    ],
)
def test_header_lines_and_datelines_date_a_text(line: str, published: str, published_from: str) -> None:
    for text in (line + BODY, "Ferry sinks off Ullmouth\n" + line + BODY, "\r\n" + line + "\r\n" + BODY):
        stated = stated_date(text)
        assert (stated.published, stated.published_from) == (published, published_from)


@pytest.mark.parametrize(
    "line",
    [
        "ULLMOUTH, March 5 (Coastline) - Divers have begun to search the harbour.",
        "On March 5, 2024 – the day after the storm – divers began to search.",
        "The ferry was launched on March 5, 2024, and was never insured.",
        "Divers began the search on Tuesday, March 5, 2024.",
        "FILE - In this March 5, 2024 file photo, the ferry leaves Ullmouth.",
        "Nobody saw it go down. — Harbour Watch (@harbourwatch) March 5, 2024",
        "By March 5, 2024, the divers had found eleven of them, officials said on the quay.",
        "3/4/2024",
        "published the list on 5 March 2024, a copy of which was shown to reporters here",
    ],
)
def test_dates_in_prose_captions_and_posts_do_not(line: str) -> None:
    assert stated_date(line + BODY).published is None


def test_published_comes_before_updated_and_both_are_kept() -> None:
    stated = stated_date("Published: 5 March 2024 | Updated: 7 March 2024" + BODY)
    assert stated == ("2024-03-05", "header", "2024-03-07")


def test_a_bare_date_beside_an_update_is_the_publication() -> None:
    stated = stated_date("5 March 2024 Last updated on 7 March 2024" + BODY)
    assert stated == ("2024-03-05", "header", "2024-03-07")


def test_two_datelines_that_differ_are_a_timeline() -> None:
    text = "March 5, 2024 – Storm warning\nMarch 6, 2024 – Ferry leaves\n" + BODY
    assert stated_date(text).published is None


def test_today_with_its_date_and_a_notice_at_the_end_count_as_text() -> None:
    assert stated_date("The line said today (5 March 2024) that it would stop." + BODY) == (
        "2024-03-05",
        "text",
        None,
    )
    closing = "Storm.\n" + BODY * 9 + "\nFirst published on 5 March 2024\n"
    assert stated_date(closing) == ("2024-03-05", "text", None)


@pytest.mark.parametrize("line", ["By Jo Hale", "5 March 2024", "Published: 5 March 2024"])
def test_bylines_and_dates_are_header_lines(line: str) -> None:
    assert is_header_line(line)


def test_a_headline_is_not() -> None:
    assert not is_header_line("Ferry sinks off Ullmouth")
