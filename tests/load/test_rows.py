import pytest

from claimcheck.load.containers import from_data
from claimcheck.load.place import Place
from claimcheck.load.rows import dangling
from claimcheck.models import Extraction

ROW = {
    "schema_version": "1.0",
    "article": {"id": "a-1", "path": "a.txt", "text": "Ruiz said 12 barges sank on Monday."},
    "sentences": [{"start": 0, "end": 35, "paragraph": 0}],
    "quotations": [[10, 23]],
    "mentions": [{"start": 0, "end": 4, "text": "Ruiz", "name": "Ruiz"}],
    "attributions": [{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 34]]}],
    "timexes": [{"start": 28, "end": 34, "text": "Monday", "type": "DATE"}],
    "quantities": [{"start": 10, "end": 19, "text": "12 barges", "value": 12}],
    "claims": [
        {
            "id": "c-1", "article": "a-1", "start": 10, "end": 34, "text": "12 barges sank on Monday",
            "voices": [0], "timexes": [0], "quantities": [0], "as_of": 0,
            "slots": [{"kind": "number", "start": 10, "end": 19, "quantity": 0, "timex": 0}],
        }
    ],
}  # fmt: skip


def changed(where, value):
    """Return the row with one value changed, at a path of keys and positions."""

    def put(node, path):
        if not path:
            return value
        copy = dict(node) if isinstance(node, dict) else list(node)
        copy[path[0]] = put(node.get(path[0]) if isinstance(node, dict) else node[path[0]], path[1:])
        return copy

    return put(ROW, where)


def test_a_whole_row_has_no_fault():
    assert dangling(Extraction.model_validate(ROW)) is None


@pytest.mark.parametrize(
    ("where", "value", "expected"),
    [
        (("article", "text"), "Ruiz.", "quotations.0"),
        (("quotations", 0), [-1, 4], "quotations.0"),
        (("quotations", 0), [9, 4], "quotations.0"),
        (("sentences", 0, "end"), 36, "sentences.0"),
        (("mentions", 0, "end"), 10**30, "mentions.0"),
        (("timexes", 0, "start"), -3, "timexes.0"),
        (("quantities", 0, "end"), 99, "quantities.0"),
        (("attributions", 0, "cue"), [[5, 99]], "attributions.0.1"),
        (("attributions", 0, "parent"), 1, "attributions.0"),
        (("timexes", 0, "reading"), {"partner": 4}, "timexes.0"),
        (("timexes", 0, "reading"), {"of": -1}, "timexes.0"),
        (("claims", 0, "start"), 35, "claims.0"),
        (("claims", 0, "sentence"), 1, "claims.0"),
        (("claims", 0, "voices"), [0, 1], "claims.0"),
        (("claims", 0, "timexes"), [-1], "claims.0"),
        (("claims", 0, "quantities"), [99999], "claims.0"),
        (("claims", 0, "as_of"), 2, "claims.0"),
        (("claims", 0, "slots", 0, "end"), 36, "claims.0.slots.0"),
        (("claims", 0, "slots", 0, "quantity"), 1, "claims.0"),
        (("claims", 0, "slots", 0, "timex"), 1, "claims.0"),
    ],
)
def test_a_row_that_points_to_nothing_is_skipped(where, value, expected):
    row = changed(where, value)
    assert dangling(Extraction.model_validate(row)) == expected
    (skipped,) = from_data(row, Place("rows.jsonl#1", stem="rows"), "jsonl", 1000)
    assert skipped.path == "rows.jsonl#1"
    assert "points to what is not there" in skipped.reason
