import csv
import io
from pathlib import Path

import pytest

from claimcheck.report import RenderOptions, render
from claimcheck.report.csv_report import COLUMNS, safe
from claimcheck.report.registry import Known
from tests.report.sample import fire, hostile, report


def rows(made, **options):
    text = render(made, "csv", RenderOptions(**options))
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_row_is_a_side():
    found = rows(fire())
    assert len(found) == sum(len(finding.sides) for finding in fire().findings)
    first, second = found[:2]
    assert (first["kind"], first["verdict"], first["strength"]) == ("number", "contradict", "hard")
    assert (first["side"], first["value"], first["lineages"]) == ("1", "12", "2")
    assert (second["side"], second["value"]) == ("2", "15")
    assert first["sources"] == "Courier | Ledger"
    assert first["places"] == "courier.md:14 | ledger.md:6"
    assert first["texts"].startswith(
        "Twelve people have died in the fire at the mill, the town said. | The fire,"
    )
    assert first["fingerprint"] == second["fingerprint"]
    assert [row["independent"] for row in found[-2:]] == ["true", "false"]


def test_there_is_a_header_without_findings():
    assert render(report(), "csv") == ",".join(COLUMNS) + "\n"


def test_the_status_in_the_baseline_is_told():
    assert rows(fire(), known={"0" * 16: Known("confirmed")})[0]["baseline"] == "confirmed"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "＝", "\t=", " =", "\r\n=", "\u200b="])
def test_no_cell_is_a_formula(begin):
    assert safe(f"{begin}1+1").startswith("'")


def test_a_plain_cell_is_left_alone():
    assert safe("12 = a dozen") == "12 = a dozen"


def test_hostile_text_stays_in_its_cell():
    (one, two, three) = rows(hostile())
    assert set(one) == set(COLUMNS)
    assert one["value"] == two["value"] == three["value"]
    for row in (one, two, three):
        assert not any(cell[:1] in "=+-@" for cell in row.values() if cell)
        assert not any("\n" in cell or "\x1b" in cell for cell in row.values())


def test_every_column_is_documented():
    documented = (Path(__file__).resolve().parents[2] / "docs" / "formats.md").read_text("utf-8")
    for column in COLUMNS:
        assert f"| `{column}` |" in documented
