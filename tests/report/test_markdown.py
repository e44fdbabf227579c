import re

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.models import Side
from claimcheck.report import RenderOptions, render
from claimcheck.report.markdown import ROOM, code, escape
from claimcheck.report.registry import Known
from tests.report.sample import HOSTILE, article, evidence, finding, fire, hostile, report


def parsed(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def headings(text: str) -> list[str]:
    tokens = parsed(text)
    return [tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open"]


def tables(text: str) -> list[list[str]]:
    """Return the cells of every row, the header rows too."""
    rows: list[list[str]] = []
    tokens = parsed(text)
    for at, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in {"th_open", "td_open"}:
            rows[-1].append(tokens[at + 1].content)
    return rows


def test_headings_tell_the_findings():
    assert headings(render(fire(), "markdown")) == [
        "claimcheck: 4 articles · 1 story · 2 contradictions · 2 agreements · 1 changed · 1 disputed",
        "Factory fire in Kelderwick",
        "✗ number, hard: people killed in the fire",
        "~ quote, soft: Ana Ruiz on the sprinklers",
        "→ number, changed over time: people missing",
        "? polarity, disputed between the parties: doors locked",
    ]


def test_a_difference_is_a_table():
    text = render(fire(), "markdown", RenderOptions(files={"ledger.md": "./in/ledger.md"}))
    table = [row for row in tables(text) if len(row) == 5]
    assert table[0] == ["value", "source", "published", "sentence", "where"]
    assert table[1] == [
        "12",
        "**Courier**",
        "Thu 16 May 2024",
        "“<b>Twelve</b> people have died in the fire at the mill, the town said.”",
        "`courier.md:14`",
    ]
    assert table[2][0] == ""
    assert table[2][4] == "`in/ledger.md:6`"
    assert "Two sources count 12 dead; Beacon counts 15 for the same fire and day." in text


def test_agreements_are_folded_away():
    text = render(fire(), "markdown")
    assert (
        "<details><summary>2 agreements</summary>\n\n- ✓ start of the fire: Tue 14 May 2024 (4 sources"
        in text
    )
    assert "- 1 fact more only in copies of one text\n" in text


def test_the_baseline_is_told():
    known = {"0" * 16: Known("expected", "They count @staff apart.", "Ana")}
    text = render(fire(), "markdown", RenderOptions(known=known, stale={"f00d": "number: 3 | 4"}))
    assert "In the baseline: expected, Ana. They count @<!-- -->staff apart." in text
    assert "### In the baseline, but no longer found\n\n- `f00d` number: 3 \\| 4\n" in text


def test_nothing_found_is_said():
    assert "No article could be read" in render(report(), "markdown")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("1. one", r"1\. one"),
        ("- one", r"\- one"),
        ("# one", r"\# one"),
        ("@ana, ana@b.org", "@<!-- -->ana, ana@<!-- -->b.org"),
        ("see #12 and GH-3", "see #<!-- -->12 and G<!-- -->H-3"),
        ("https://x.org www.x.org", "https:<!-- -->//x.org w<!-- -->ww.x.org"),
        ("<b>&amp;", r"\<b\>\&amp;"),
        ("at 3.5%, No. 4", "at 3.5%, No. 4"),
    ],
)
def test_text_is_no_markup(text, expected):
    assert escape(text) == expected
    shown = MarkdownIt("commonmark").render(escape(text))
    assert (
        re.sub("<!-- -->|</?p>|\n", "", shown).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        == text
    )


@pytest.mark.parametrize(
    ("text", "expected"), [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("", "")]
)
def test_code(text, expected):
    assert code(text) == expected


def test_hostile_text_is_text():
    text = render(hostile(), "markdown")
    inline = [child for token in parsed(text) for child in token.children or ()]
    assert {child.type for child in inline} <= {
        "text",
        "softbreak",
        "html_inline",
        "code_inline",
        "strong_open",
        "strong_close",
    }
    raw = {child.content for child in inline if child.type == "html_inline"}
    assert raw <= {"<b>", "</b>", "<!-- -->"}
    assert all(len(row) == 5 for row in tables(text))
    assert HOSTILE not in text


def test_it_fits_a_comment_and_says_what_is_left_out():
    side = Side(value="12", evidence=(evidence("a", "Twelve people died there. " * 20, "Twelve"),))
    many = tuple(
        finding("number", "contradict", side, side, group=f"g-{n}", strength="hard") for n in range(200)
    )
    text = render(report(many, (article("a", "A"),)), "markdown")
    assert len(text) <= ROOM
    assert "sections more: this format is cut" in text
    assert text.count("#### ✗") > 20


def test_the_one_source_behind_an_agreement_is_named():
    proof = (evidence("a", "x"), evidence("b", "x"))
    agreed = finding("number", "agree", Side(value="27", evidence=proof), independent=True, origin="*police*")
    made = report((agreed,), (article("a", "A"), article("b", "B")), {"g-1": "hikers led down"})
    line = "- ✓ hikers led down: 27 (2 sources, 1 independent; all from \\*police\\*)"
    assert line in render(made, "markdown").splitlines()
