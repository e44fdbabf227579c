import json

from jsonschema import Draft202012Validator

from claimcheck.models import Report, Side, Skipped
from claimcheck.report import render
from claimcheck.report.schemas import SCHEMAS, json_schema
from tests.report.sample import article, evidence, finding, fire, report

CONTRACT = {
    "": "schema_version tool articles claims groups findings skipped summary",
    "tool": "name version model",
    "articles": "id path source title published published_from reader words story lineage",
    "groups": "id story topic claims status",
    "findings": "id fingerprint group kind verdict strength level confidence independent origin explanation sides band",
    "skipped": "path reason",
    "summary": "articles stories claims agree contradict superseded disputed",
}
"""The keys of the design's contract."""


def test_the_contract_keys_stand_in_its_order():
    made = fire().model_copy(update={"skipped": (Skipped(path="x", reason="y"),)})
    whole = json.loads(render(made, "json"))
    for name, wanted in CONTRACT.items():
        record = whole if not name else whole[name]
        keys = list(record[0] if isinstance(record, list) else record)
        assert [key for key in keys if key in wanted.split()] == wanted.split(), name
    side = whole["findings"][0]["sides"][0]
    assert list(side) == ["value", "as_of", "lineages", "evidence"]
    assert list(side["evidence"][0]) == ["article", "claim", "start", "end", "line", "text", "marks"]


def test_it_is_valid_against_its_schema_and_reads_back():
    schema = json_schema("compare")
    Draft202012Validator.check_schema(schema)
    for made in (fire(), report()):
        text = render(made, "json")
        Draft202012Validator(schema).validate(json.loads(text))
        assert Report.model_validate_json(text) == made


def test_every_schema_is_one():
    for name in SCHEMAS:
        Draft202012Validator.check_schema(json_schema(name))


def test_it_can_neither_steer_a_terminal_nor_split_a_line():
    text = "\x1b[2J\x9b\u202e\u2028caf\u00e9 “q”"
    made = report(
        (finding("number", "agree", Side(value=text, evidence=(evidence("a", text),)), independent=True),),
        (article("a", text),),
    )
    out = render(made, "json")
    assert "\\u202e" in out
    assert "caf\u00e9 “q”" in out
    assert not set("\x1b\x9b\u202e\u2028") & set(out)
    assert json.loads(out)["articles"][0]["source"] == text


def test_the_same_report_gives_the_same_bytes():
    assert render(fire(), "json") == render(fire(), "json")
    assert render(fire(), "json").endswith("}\n")
