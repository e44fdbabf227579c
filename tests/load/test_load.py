import io
import json
import os
from itertools import islice
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from claimcheck.errors import InputMissing
from claimcheck.load import assign_ids, iter_load, load
from claimcheck.models.article import Article, Skipped
from claimcheck.models.claim import Extraction

TEXT = "Divers went down at noon.\r\nNobody came up.\n"


def _write(folder: Path, files: dict[str, str | bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_a_folder_with_every_kind_of_trouble_is_read_to_the_end(tmp_path: Path) -> None:
    folder = _write(
        tmp_path / "news",
        {
            "a.txt": TEXT,
            "b.md": "---\ntitle: B\n---\n" + TEXT,
            "binary.txt": bytes(range(256)),
            "blank.txt": " \n\t\n",
            "broken.json": '{"text": ',
            "deep.json": "[" * 100_000,
            "empty.txt": b"",
            "photo.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)),
            "report.pdf": b"%PDF-1.7",
            "rows.jsonl": '{"text": "Row one."}\n{broken\n\n{"text": "Row four."}\n\xff\n',
            "settings": '{"colour": "red"}',
            "unknown": TEXT,
        },
    )
    result = load([folder])
    assert [article.path for article in result.articles] == [
        "news/a.txt",
        "news/b.md",
        "news/rows.jsonl#1",
        "news/rows.jsonl#4",
        "news/unknown",
    ]
    reasons = {skipped.path: skipped.reason for skipped in result.skipped}
    assert reasons["news/binary.txt"] == "It is a binary file, not text."
    assert reasons["news/blank.txt"] == "It holds only white space."
    assert reasons["news/broken.json"].startswith("It is not valid JSON")
    assert reasons["news/deep.json"] == "Its JSON is nested too deeply."
    assert reasons["news/empty.txt"] == "It is empty."
    assert reasons["news/photo.jpg"] == "It is a binary file, not text."
    assert reasons["news/report.pdf"] == "It is a PDF; save its text as .txt."
    assert reasons["news/rows.jsonl#2"].startswith("It is not valid JSON")
    assert reasons["news/rows.jsonl#5"].startswith("It is not valid JSON")
    assert "has no text field" in reasons["news/settings"]
    assert len(reasons) == 10


def test_text_is_the_file_and_markdown_what_follows_the_block(tmp_path: Path) -> None:
    folder = _write(
        tmp_path / "n", {"a.txt": "\ufeff" + TEXT, "b.md": "---\r\nsource: Post\r\n---\r\n" + TEXT}
    )
    first, second = load([folder]).articles
    assert (first.text, first.first_line, first.source, first.reader) == (TEXT, 1, "a", "text")
    assert (second.text, second.first_line, second.source, second.reader) == (TEXT, 4, "Post", "markdown")


@pytest.mark.parametrize(
    ("content", "reader", "path"),
    [
        (TEXT, "text", "-"),
        ("---\ntitle: T\n---\n" + TEXT, "markdown", "-"),
        (json.dumps({"text": TEXT}), "json", "-"),
        (json.dumps({"text": TEXT}, indent=1), "json", "-"),
        (json.dumps([{"text": TEXT}]), "json", "-#1"),
        ('{"text": "One."}\n{"text": "Two."}\n', "jsonl", "-#1"),
    ],
)
def test_standard_input_is_recognised_by_its_beginning(content: str, reader: str, path: str) -> None:
    first = load(["-"], stdin=io.BytesIO(content.encode())).articles[0]
    assert (first.reader, first.path) == (reader, path)


def test_empty_standard_input_is_skipped_and_a_missing_path_is_an_error(tmp_path: Path) -> None:
    assert load(["-"], stdin=io.BytesIO()).skipped == (Skipped(path="-", reason="It is empty."),)
    with pytest.raises(InputMissing):
        iter_load([tmp_path / "a.txt"])


def test_articles_beyond_the_limit_are_skipped(tmp_path: Path) -> None:
    folder = _write(tmp_path / "n", {"a.txt": "x" * 11, "b.txt": "é" * 10, "c.txt": "x" * 500})
    result = load([folder], max_chars=10)
    assert [article.path for article in result.articles] == ["n/b.txt"]
    assert "11 characters, more than the 10 of --max-chars" in result.skipped[0].reason
    assert "larger than" in result.skipped[1].reason


class _Endless:
    """A stream of rows that never ends."""

    ROW = b'{"title": "T", "text": "One more."}\n'

    def read(self, size: int) -> bytes:
        return self.ROW * (size // len(self.ROW)) or b"\n"


def test_rows_are_read_one_at_a_time() -> None:
    endless = iter_load(["-"], stdin=cast(BinaryIO, _Endless()))
    rows = [item for item in islice(endless, 5000) if isinstance(item, Article)]
    assert len(rows) == 5000
    assert [row.path for row in rows[:3]] == ["-#1", "-#2", "-#3"]


def test_a_link_to_nothing_is_skipped(tmp_path: Path) -> None:
    folder = _write(tmp_path / "n", {"b.txt": TEXT})
    (folder / "a.txt").symlink_to(folder / "gone.txt")
    result = load([folder])
    assert result.skipped == (
        Skipped(path="n/a.txt", reason="It cannot be read: No such file or directory."),
    )
    assert len(result.articles) == 1


def test_a_very_long_row_from_a_pipe_is_still_a_row() -> None:
    row = json.dumps({"title": "T", "text": "Nobody came up. " * 10_000})
    found = load(["-"], stdin=io.BytesIO(f"{row}\n{row}\n".encode()))
    assert [article.path for article in found.articles] == ["-#1", "-#2"]


def test_rows_of_extract_come_back_as_extractions(tmp_path: Path) -> None:
    article = load(["-"], stdin=io.BytesIO(TEXT.encode())).articles[0]
    row = Extraction(article=article).model_dump_json()
    folder = _write(tmp_path / "n", {"a.jsonl": row + "\n" + row + "\n", "b.json": row, "c.json": f"[{row}]"})
    result = load([folder])
    assert [extraction.article for extraction in result.extractions] == [article] * 4
    assert result.articles == ()
    assert result.skipped == ()


def test_named_pipes_in_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (skipped,) = load([tmp_path]).skipped
    assert skipped.reason == "It is not a regular file."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_skipped(tmp_path: Path) -> None:
    folder = _write(tmp_path / "n", {"a.txt": TEXT, "b.txt": TEXT})
    (folder / "a.txt").chmod(0)
    result = load([folder])
    assert result.skipped[0].reason == "It cannot be read: Permission denied."
    assert len(result.articles) == 1


def test_published_is_taken_from_the_best_place(tmp_path: Path) -> None:
    folder = _write(
        tmp_path / "n",
        {
            "a.md": "---\ndate: 2024-03-05\n---\nPublished: 6 March 2024\n\n" + TEXT,
            "b.md": "---\ntitle: T\nurl: https://post.example/2024/03/07/x\n---\nPublished: 6 March 2024\n\n"
            + TEXT,
            "c.json": json.dumps({"text": TEXT, "url": "https://post.example/2024/03/07/x"}),
            "d.json": json.dumps({"text": TEXT, "date_modify": "2024-03-08", "filedate": "2025-01-01"}),
            "e_2024-03-09.txt": TEXT,
            "f.txt": TEXT,
        },
    )
    assert [(article.published, article.published_from) for article in load([folder]).articles] == [
        ("2024-03-05", "front_matter"),
        ("2024-03-06", "header"),
        ("2024-03-07", "metadata"),
        ("2024-03-08", "metadata"),
        ("2024-03-09", "metadata"),
        (None, None),
    ]


def test_identical_articles_keep_apart_once_ids_are_assigned(tmp_path: Path) -> None:
    folder = _write(tmp_path / "n", {"a.json": json.dumps({"text": TEXT, "source": "P"})})
    _write(tmp_path / "m", {"a.json": json.dumps({"text": TEXT, "source": "P"})})
    forth = assign_ids(load([folder, tmp_path / "m"]).articles)
    back = assign_ids(load([tmp_path / "m", folder]).articles)
    assert {article.path: article.id for article in forth} == {article.path: article.id for article in back}
    assert len({article.id for article in forth}) == 2


def test_the_order_of_the_paths_is_kept(tmp_path: Path) -> None:
    folder = _write(tmp_path / "n", {"a.txt": TEXT, "b.txt": TEXT})
    found = [item for item in iter_load([folder / "b.txt", folder / "a.txt"]) if isinstance(item, Article)]
    assert [Path(article.path).name for article in found] == ["b.txt", "a.txt"]
