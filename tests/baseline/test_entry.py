import json

import pytest
from jsonschema import Draft202012Validator

from claimcheck.baseline.entry import CitedArticle, entries_of
from claimcheck.baseline.file import dumped
from claimcheck.report.schemas import json_schema
from tests.baseline.sample import ARTICLES, clash, run_of
from tests.report.sample import finding, fire


def test_only_contradictions_are_entries():
    made = run_of(clash("aaaa"), finding("number", "agree"), finding("polarity", "disputed"))
    assert list(entries_of(made)) == ["aaaa"]


def test_an_entry_tells_what_it_is_about():
    entry = entries_of(run_of(clash("aaaa")))["aaaa"]
    assert entry.values == ("12", "15")
    assert entry.articles == (
        CitedArticle(source="Beacon", title="Fire at the mill"),
        CitedArticle(source="Courier", title="Mill burns"),
    )
    assert (entry.status, entry.reason, entry.reviewer) == ("unreviewed", "", "")
    assert entry.about == "number, hard: people killed: 12 | 15 (Beacon, Courier)"


def test_nothing_in_it_changes_while_the_finding_stays():
    text = dumped(entries_of(fire()))
    for changing in ("2024-05-16", "courier.md", "a-courier", "c-courier", '"line"', '"start"', "g-1"):
        assert changing not in text


def test_two_findings_with_one_fingerprint_are_one_entry():
    soft = clash("aaaa", "ledger", "beacon", strength="soft")
    (entry,) = entries_of(run_of(soft, clash("aaaa"))).values()
    assert [cited.source for cited in entry.articles] == ["Beacon", "Courier", "Ledger"]
    assert entry.strength == "hard"


def test_the_order_of_input_does_not_matter():
    one = run_of(clash("bbbb"), clash("aaaa", "ledger"))
    two = run_of(clash("aaaa", "ledger"), clash("bbbb"), articles=ARTICLES[::-1])
    assert dumped(entries_of(one)) == dumped(entries_of(two))


@pytest.mark.parametrize("made", [run_of(clash("aaaa")), fire()])
def test_a_line_is_valid_against_its_schema(made):
    schema = json_schema("baseline")
    Draft202012Validator.check_schema(schema)
    for line in dumped(entries_of(made)).splitlines():
        Draft202012Validator(schema).validate(json.loads(line))
