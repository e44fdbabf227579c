import pytest

from claimcheck.cli.paths import expanded, inputs_of, typed
from claimcheck.errors import InputMissing


@pytest.fixture(autouse=True)
def articles(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("day/new/a.md", "day/new/b.txt", "day/old/c.md", "rows.jsonl", "what?.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", "utf-8")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["day/*/*.md"], ("day/new/a.md", "day/old/c.md")),
        (["day/**/*.txt", "rows.jsonl"], ("day/new/b.txt", "rows.jsonl")),
        (["what?.txt"], ("what?.txt",)),
        (["-", "day"], ("-", "day")),
    ],
)
def test_patterns(given, expected):
    assert expanded(given) == expected


def test_an_empty_pattern_is_a_fault():
    with pytest.raises(
        InputMissing, match=r"No file matches day/\*\.md; check the pattern, or name a folder"
    ):
        expanded(["day/*.md"])


def test_files_open_from_the_working_folder():
    inputs = inputs_of(["day/new", "rows.jsonl"])
    assert inputs.files == {
        "new/a.md": "day/new/a.md",
        "new/b.txt": "day/new/b.txt",
        "rows.jsonl": "rows.jsonl",
    }
    assert inputs.total is None, "nobody knows how many rows there are"


@pytest.mark.parametrize(
    ("path", "expected"),
    [("new/a.md", True), ("old/c.md", False), ("rows.jsonl#3", True), ("rows.jsonl#3.1", True)],
)
def test_what_is_new(path, expected):
    assert inputs_of(["day/new", "rows.jsonl"], ["day/old"]).is_new(path) is expected


def test_new_articles_within_the_archive():
    inputs = inputs_of(["day/new/a.md"], ["day"])
    assert [path for path in inputs.files if inputs.is_new(path)] == ["day/new/a.md"]
    assert inputs.total == 3


@pytest.mark.parametrize(
    ("paths", "against", "typed_again"),
    [
        (["new"], [], "new"),
        (["my fire.txt", "b.md"], ["old"], "'my fire.txt' b.md --against old"),
        pytest.param([f"{n}.txt" for n in range(40)], [], "PATH", id="too many to be shown"),
    ],
)
def test_a_hint_repeats_the_paths(paths, against, typed_again):
    assert typed(paths, against) == typed_again
