import io
import json
import sys
from types import SimpleNamespace

import pytest

GOOD = '{"id": 7, "a": "Twelve died.", "b": "Fifteen died.", "a_date": "2024-05-14", "extra": [1]}'


@pytest.fixture
def pairs(tmp_path):
    def write(*rows: str) -> str:
        path = tmp_path / "pairs.jsonl"
        path.write_text("\n".join(rows), "utf-8")
        return str(path)

    return write


def test_one_row_a_pair(run, line, pairs):
    ran = run("judge", pairs(GOOD, "", '{"a": "x", "b": "y"}'))
    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(row) for row in ran.out.splitlines()] == [
        {"id": "7", "label": "neutral", "findings": []},
        {"id": "3", "label": "neutral", "findings": []},
    ]
    assert line.asked["7"]["a_date"] == "2024-05-14"


def test_standard_input(run, line, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"\xef\xbb\xbf" + GOOD.encode())))
    assert run("judge", "-").out == '{"id":"7","label":"neutral","findings":[]}\n'


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{", "it is not JSON"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[1]", 'it has no statements "a" and "b"'),
        ('{"a": "x"}', 'it has no statements "a" and "b"'),
        ('{"a": "x", "b": 3}', 'it has no statements "a" and "b"'),
    ],
)
def test_a_broken_row_is_named_and_the_rest_judged(run, line, pairs, row, reason):
    name = pairs(row, GOOD)
    ran = run("judge", name)
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 1
    assert f"pairs.jsonl#1: {reason}" in ran.err
    assert run("judge", name, "--strict").code == 3
    alone = run("judge", pairs(row))
    assert (alone.code, alone.out) == (3, "")
    assert run("judge", pairs(row), "--quiet").err == ""


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [((), "is empty; give one pair a line"), (("", " "), "is empty; give one pair a line")],
)
def test_nothing_to_judge(run, line, pairs, rows, sentence):
    ran = run("judge", pairs(*rows))
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err


def test_a_missing_file(run, line, tmp_path):
    ran = run("judge", str(tmp_path / "gone.jsonl"))
    assert (ran.code, ran.out) == (2, "")
    assert "gone.jsonl does not exist; name a file of pairs, or - for standard input." in ran.err


def test_a_folder(run, line, tmp_path):
    ran = run("judge", str(tmp_path))
    assert (ran.code, ran.out) == (2, "")
    assert "cannot be opened (is a directory); name a file of pairs" in ran.err
