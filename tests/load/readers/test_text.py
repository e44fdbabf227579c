import io
from pathlib import Path

import pytest

from claimcheck.load import load
from claimcheck.load.readers.text import headline

PARAGRAPH = "Divers went down at noon and had not come up by one, which the harbour master called odd. " * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferry sinks off Ullmouth\n\nDivers went down.", "Ferry sinks off Ullmouth"),
        ("\n# Ferry sinks off Ullmouth\n\nDivers went down.", "Ferry sinks off Ullmouth"),
        ("Ferry sinks off Ullmouth\n" + PARAGRAPH, "Ferry sinks off Ullmouth"),
        ("Divers went down at noon.\n\nNobody came up.", ""),
        ("Divers went down at noon and had not\ncome up by one, which the harbour\nmaster called odd.", ""),
        ("By Jo Hale\n\nDivers went down.", ""),
        ("5 March 2024\n\nDivers went down.", ""),
        ("Key facts:\n\nDivers went down.", ""),
        ("Ferry sinks off Ullmouth", ""),
        ("Ferry sinks off Ullmouth\n\n\n", ""),
        ("", ""),
    ],
)
def test_a_first_line_that_reads_like_one_is_the_headline(text: str, expected: str) -> None:
    assert headline(text) == expected


def test_a_block_of_keys_is_read_and_stays_in_the_text() -> None:
    text = "Title: Ferry sinks\nSource: Ull Post\nDate: 5 March 2024\n\nDivers went down."
    (article,) = load(["-"], stdin=io.BytesIO(text.encode())).articles
    assert (article.text, article.title, article.source) == (text, "Ferry sinks", "Ull Post")
    assert (article.published, article.published_from) == ("2024-03-05", "header")


def test_front_matter_of_a_text_file_is_read_and_stays_in_the_text(tmp_path: Path) -> None:
    text = "---\ntitle: Ferry sinks\nsitename: Ull Post\ndate: '2024-03-05'\n---\nDivers went down."
    path = tmp_path / "x.txt"
    path.write_text(text)
    (article,) = load([path]).articles
    assert (article.text, article.title, article.source) == (text, "Ferry sinks", "Ull Post")
    assert (article.published, article.published_from, article.first_line) == (
        "2024-03-05",
        "front_matter",
        1,
    )
