import os
from pathlib import Path

import pytest

from claimcheck.errors import InputMissing
from claimcheck.load.walk import Found, find
from claimcheck.models.article import Skipped


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "news/b.txt",
        "news/a/z.md",
        "news/a.txt",
        "news/.hidden",
        "news/.git/x.txt",
        "news/c/d/e.json",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def _paths(*paths: str | os.PathLike[str]) -> list[str]:
    return [item.path for item in find(paths)]


def test_a_folder_gives_its_files_in_order_relative_to_its_parent(tree: Path) -> None:
    expected = ["news/a/z.md", "news/a.txt", "news/b.txt", "news/c/d/e.json"]
    assert _paths(tree / "news") == expected
    assert _paths(f"{tree}/news/") == expected
    assert _paths(f"{tree}/news/a/..") == expected


def test_a_file_keeps_the_path_that_was_given(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree / "news")
    assert _paths("./b.txt", "a.txt") == ["./b.txt", "a.txt"]
    assert _paths(".")[0] == "news/a/z.md"


def test_a_file_reached_twice_is_read_once_under_one_path(tree: Path) -> None:
    folder, file = tree / "news", tree / "news" / "b.txt"
    assert sorted(_paths(folder, file)) == sorted(_paths(file, folder))
    assert len(_paths(folder, file, folder)) == 4
    assert _paths("-", "-") == ["-"]


def test_a_missing_path_is_an_error(tree: Path) -> None:
    for path in ("nowhere.txt", str(tree / "news" / "b.txt" / "x"), "", "nul\0"):
        with pytest.raises(InputMissing, match="does not exist"):
            find([path])


def test_links_back_up_do_not_go_round(tree: Path) -> None:
    (tree / "news" / "a" / "loop").symlink_to(tree / "news", target_is_directory=True)
    (tree / "news" / "again.txt").symlink_to(tree / "news" / "b.txt")
    found = find([tree / "news"])
    assert len(found) == 4


def test_folders_deeper_than_calls_may_nest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Made and removed step by step: the functions of the library that do it at once are recursive.
    depth = 1100
    monkeypatch.chdir(tmp_path)
    for _ in range(depth):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.txt").write_text("x")
    found = find([tmp_path / "d"])
    Path("a.txt").unlink()
    for _ in range(depth):
        os.chdir("..")
        Path("d").rmdir()
    assert [item.path for item in found] == ["d/" * depth + "a.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_skipped(tree: Path) -> None:
    (tree / "news" / "c").chmod(0)
    try:
        found = find([tree / "news"])
    finally:
        (tree / "news" / "c").chmod(0o700)
    assert next(item for item in found if isinstance(item, Skipped)).path == "news/c"
    assert len([item for item in found if isinstance(item, Found)]) == 3


def test_a_name_that_is_no_text_is_shown_with_replacements(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/ull\xff.txt"
    Path(os.fsdecode(name)).write_bytes(b"x")
    assert find([tmp_path])[0].path.endswith("ull\ufffd.txt")
