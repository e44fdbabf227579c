import time

import pytest

from claimcheck.load.markup import looks_like_markup, plain_text


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<p>Divers\n  went <b>down</b>.</p><p>Nobody came&nbsp;up &amp; out.</p>",
            "Divers went down.\n\nNobody came\xa0up & out.",
        ),
        ("Divers<br/>went<hr>down", "Divers\nwent\n\ndown"),
        ("<a title=\"a > b\" href='x'>Divers</a> went", "Divers went"),
        ('<a title="open>Divers</a> went', "Divers went"),
        ("<!-- <p>note</p> -->Divers<SCRIPT>if (a<b) x()</Script> went<style>p{}</style>", "Divers went"),
        ("Divers<!-- never closed <p>went</p>", "Divers"),
        ("<![CDATA[<p>Divers</p>]]>", "Divers"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"),
    ],
)
def test_tags_become_breaks_or_nothing(markup: str, expected: str) -> None:
    assert plain_text(markup) == expected


def test_only_text_that_opens_with_a_tag_is_markup() -> None:
    assert looks_like_markup(" <p>Divers</p>")
    assert not looks_like_markup("Divers <p>went</p>")
    assert not looks_like_markup("<3 all of you")


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", "<!--", "<script>", "</", '<a x="', "&", "<p>", "x='", "<!", "<a x='<b y=\"", "</script "],
)
def test_broken_markup_is_read_in_time(piece: str) -> None:
    start = time.perf_counter()
    plain_text(piece * (400_000 // len(piece)))
    assert time.perf_counter() - start < 5  # quadratic time would take minutes
