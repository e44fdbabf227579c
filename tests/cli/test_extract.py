import json

import pytest

from claimcheck.models import Article, Attribution, Extraction, Quantity, Skipped, Timex

TEXT = "Ana Ruiz said on Tuesday that 12 people\u2028 were hurt."


def extraction(path: str = "a.txt", text: str = TEXT) -> Extraction:
    return Extraction(
        article=Article(
            id="a-1", path=path, source="Ledger", title="Fire", text=text, published="2024-05-16"
        ),
        attributions=(
            Attribution(
                source=((0, 8),), cue=((9, 13),), content=((25, 51),), speaker="Ana Ruiz", named=True
            ),
        ),
        timexes=(
            Timex(start=17, end=24, text="Tuesday", type="DATE", value="2024-05-14", anchor="published"),
            Timex(start=17, end=24, text="soon", type="DATE", reason="it names no time"),
        ),
        quantities=(Quantity(start=30, end=39, text="12 people", value=12, unit="people", modifier=">="),),
    )


def test_text(run, line):
    line.results = [extraction()]
    ran = run("extract", "a.txt")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "Fire                                              Ledger · 2024-05-16 · 0 claims",
        "─" * 80,
        "Said (1)",
        "  Ana Ruiz                said: that 12 people were hurt.",
        "",
        "When (2)",
        "  Tuesday                 Tue 14 May 2024",
        "  soon                    not known: it names no time",
        "",
        "How many (1)",
        "  12 people               >= 12 people",
        "",
    ]


def test_jsonl_is_one_row_an_article_and_reads_back(run, line):
    line.results = [
        extraction("a.txt"),
        Skipped(path="b.bin", reason="It is not text."),
        extraction("c.txt", ""),
    ]
    ran = run("extract", "new/", "--format", "jsonl")
    rows = [json.loads(row) for row in ran.out.splitlines()]
    assert ran.code == 0
    assert [row["article"]["path"] for row in rows] == ["a.txt", "c.txt"]
    assert Extraction.model_validate(rows[0]) == extraction("a.txt")
    assert rows[0]["article"]["text"] == TEXT
    assert ran.err.splitlines() == ["not read: b.bin: It is not text.", "2 read, 1 not read"]


def test_a_file_beside_stdout(run, line, tmp_path):
    line.results = [extraction()]
    file = tmp_path / "x.jsonl"
    ran = run("extract", "a.txt", "-o", f"jsonl:{file}", "--quiet")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(file.read_text("utf-8"))["article"]["source"] == "Ledger"


def test_a_crash_midway_leaves_no_file(run, line, tmp_path):
    line.results, line.fault = [extraction()], ZeroDivisionError("by zero")
    assert run("extract", "a.txt", "-o", f"jsonl:{tmp_path / 'x.jsonl'}").code == 4
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("results", "options", "code"),
    [
        ([Skipped(path="b", reason="It is empty.")], [], 3),
        ([Skipped(path="b", reason="It is empty."), extraction()], [], 0),
        ([Skipped(path="b", reason="It is empty."), extraction()], ["--strict"], 3),
        ([], [], 2),
    ],
)
def test_exit_codes(run, line, results, options, code):
    line.results = results
    assert run("extract", "x", *options).code == code


def test_an_article_without_anything(run, line):
    line.results = [Extraction(article=Article(id="a-1", path="a.txt", text="Hm."))]
    assert "Nothing was found in it" in run("extract", "a.txt").out
