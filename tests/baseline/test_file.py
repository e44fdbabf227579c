import pytest

from claimcheck.baseline.entry import entries_of
from claimcheck.baseline.file import dumped, read_baseline
from claimcheck.errors import InputMissing, UsageError
from tests.baseline.sample import clash, run_of

ENTRIES = entries_of(run_of(clash("bbbb"), clash("aaaa")))


def test_it_is_sorted_one_line_an_entry_and_reads_back(tmp_path):
    path = tmp_path / "known.jsonl"
    path.write_text(dumped(ENTRIES), "utf-8")
    assert [line[:45] for line in path.read_text("utf-8").splitlines()] == [
        '{"schema_version":"1.0","fingerprint":"aaaa",',
        '{"schema_version":"1.0","fingerprint":"bbbb",',
    ]
    assert read_baseline(path) == ENTRIES
    assert list(read_baseline(path)) == ["aaaa", "bbbb"]


def test_empty_lines_a_byte_order_mark_and_later_keys_do_no_harm(tmp_path):
    path = tmp_path / "known.jsonl"
    text = dumped({"aaaa": ENTRIES["aaaa"]}).replace('"1.0"', '"1.7","mood":"good"')
    path.write_text(f"\ufeff\n{text}\n\n", "utf-8")
    assert list(read_baseline(path)) == ["aaaa"]


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_lines_the_reviewed_one_counts(tmp_path, order):
    path = tmp_path / "known.jsonl"
    reviewed = ENTRIES["aaaa"].model_copy(update={"status": "expected"})
    lines = [dumped({"aaaa": ENTRIES["aaaa"]}), dumped({"aaaa": reviewed})][::order]
    path.write_text("".join(lines), "utf-8")
    assert read_baseline(path)["aaaa"].status == "expected"


def test_a_missing_file(tmp_path):
    path = tmp_path / "known.jsonl"
    assert read_baseline(path, missing_ok=True) == {}
    with pytest.raises(InputMissing, match=r"does not exist; make it with: claimcheck baseline update"):
        read_baseline(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("<<<<<<< HEAD\n", "line 1, is not JSON; resolve the merge conflict"),
        ("\n{oops\n", "line 2, is not JSON; mend it"),
        ("[1]\n", "line 1, is no entry"),
        (
            '{"fingerprint": "aaaa"}\n',
            r"no entry \(kind: Field required\); mend it, or see: claimcheck schema",
        ),
        ('{"fingerprint": "aaaa", "kind": "number", "status": "fine"}\n', r"is no entry \(status: "),
        ('{"schema_version": "2.0"}\n', "was written by another version"),
        (b"\xff\xfe", "it is not UTF-8"),
    ],
)
def test_a_broken_file(tmp_path, content, sentence):
    path = tmp_path / "known.jsonl"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(UsageError, match=sentence):
        read_baseline(path)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        read_baseline(tmp_path)
