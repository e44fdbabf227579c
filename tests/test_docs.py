"""The committed documents say what the code says."""

import json
import re
import runpy
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck.cli.app import app
from claimcheck.cli.exits import Exit
from claimcheck.models import Report
from claimcheck.report import EXTRACT_FORMATS, FORMATS, render
from tests.report.sample import fire

ROOT = Path(__file__).resolve().parent.parent
BUILD = runpy.run_path(str(ROOT / "tools" / "build_docs.py"))
GENERATED = dict(BUILD["generated"]())


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.name)
def test_generated_documents_are_up_to_date(path):
    assert path.read_text("utf-8") == GENERATED[path], "type: make docs"


def test_the_readme_shows_what_the_demo_prints():
    assert (ROOT / "README.md").read_text("utf-8") == BUILD["readme"](), "type: make docs"


def test_every_command_and_exit_code_is_documented():
    reference = (ROOT / "docs" / "cli.md").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    for name in app.commands:
        assert f"## claimcheck {name}\n" in reference
        assert f"claimcheck {name}" in readme
    for code in Exit:
        for text in (reference, readme):
            assert re.search(rf"^\| {code:d} \|", text, re.M), code


def test_every_format_is_in_the_readme():
    readme = (ROOT / "README.md").read_text("utf-8")
    for name in {*FORMATS, *EXTRACT_FORMATS}:
        assert f"`{name}`" in readme


def test_a_report_is_valid_against_the_committed_schema():
    schema = json.loads((ROOT / "docs" / "schema" / "compare.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(json.loads(render(fire(), "json")))


def test_every_key_of_the_report_is_explained():
    explained = (ROOT / "docs" / "json.md").read_text("utf-8")
    schema = Report.model_json_schema()
    for name, model in {**schema["$defs"], "Report": schema}.items():
        for key in model.get("properties", ()):
            assert f"`{key}`" in explained, f"{name}.{key}"


@pytest.mark.parametrize(
    "document", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda p: p.name
)
def test_links_to_files_lead_somewhere(document):
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text("utf-8")):
        assert (document.parent / target).exists(), target
