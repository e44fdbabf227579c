"""The workflow commands, read as GitHub's runner reads them (actions/runner, ActionCommand.TryParseV2)."""

import re

from claimcheck.models import Skipped
from claimcheck.report import RenderOptions, render
from claimcheck.report.registry import Known
from tests.report.sample import article, fire, hostile, report

COMMAND = re.compile(r"::(?P<name>[a-z]+)(?: (?P<properties>.*?))?::(?P<data>.*)")
ESCAPES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def unescape(text: str) -> str:
    return re.sub("%(0D|0A|3A|2C|25)", lambda found: ESCAPES[found[0]], text)


def commands(made, **options) -> list[tuple[str, dict[str, str], str]]:
    found = []
    for line in render(made, "github", RenderOptions(**options)).splitlines():
        read = COMMAND.fullmatch(line)
        assert read, line
        properties = dict(part.split("=", 1) for part in (read["properties"] or "").split(",") if part)
        found.append((read["name"], {k: unescape(v) for k, v in properties.items()}, unescape(read["data"])))
    return found


def test_every_side_is_annotated_on_its_line():
    found = commands(fire(), files={"courier.md": "./in/courier.md"})
    assert [(name, at["file"], at["line"]) for name, at, _ in found] == [
        ("error", "in/courier.md", "14"),
        ("error", "beacon.md", "9"),
        ("warning", "in/courier.md", "20"),
        ("warning", "beacon.md", "14"),
    ]
    _, at, message = found[0]
    assert at["title"] == "claimcheck: number, hard"
    assert message.startswith("people killed in the fire: Two sources count 12 dead;")


def test_only_new_articles_are_annotated_where_there_are_any():
    found = commands(fire(), new=frozenset({"ledger.md", "courier.md"}))
    assert [(at["file"], at["line"]) for _, at, _ in found] == [
        ("courier.md", "14"),
        ("ledger.md", "6"),
        ("courier.md", "20"),
    ]


def test_what_the_baseline_knows_is_left_out():
    assert render(fire(), "github", RenderOptions(known={"0" * 16: Known("confirmed")})) == ""


def test_stale_entries_and_unread_inputs_are_warnings():
    made = report(skipped=(Skipped(path="in/x.jsonl#3", reason="It is empty."),))
    assert commands(made, stale={"f00d": "number: 3 | 4"}) == [
        ("warning", {"file": "in/x.jsonl", "line": "3", "title": "claimcheck: not read"}, "It is empty."),
        ("warning", {"title": "claimcheck: stale baseline entry"}, "number: 3 | 4"),
    ]


def test_rows_are_annotated_in_their_file():
    rows = article("courier", "Courier", path="in/all.jsonl#7"), *fire().articles[1:]
    made = fire().model_copy(update={"articles": rows})
    assert commands(made)[0][1]["file"] == "in/all.jsonl"


def test_hostile_text_starts_no_command():
    (error, unread) = commands(hostile())
    assert (error[0], unread[0]) == ("error", "warning")
    assert set(error[1]) == {"file", "line", "title"}
    assert "::error::%0A,: www.example.org" in error[2]
