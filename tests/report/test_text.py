"""The terminal report, read as its reader would."""

import re

import pytest
from rich.cells import cell_len

from claimcheck.models import ClaimGroup, Evidence, Report, Side, Skipped, Story
from claimcheck.report import RenderOptions, render
from claimcheck.report.registry import Known
from tests.report.sample import article, evidence, finding, fire, report

ANSI = re.compile(r"\x1b\[[0-9;]*m")

FIRE_80 = """\
4 articles · 1 story · 2 contradictions · 2 agreements · 1 changed · 1 disputed

Factory fire in Kelderwick     Courier, Ledger, Beacon and Wire · 14–16 May 2024
────────────────────────────────────────────────────────────────────────────────
✗ number, hard      people killed in the fire
    12  Courier  16 May  “[Twelve] people have died in the …”      courier.md:14
        Ledger   16 May  “… which killed [12] workers on …”          ledger.md:6
    15  Beacon   16 May  “… blaze claimed [15] lives before …”       beacon.md:9
    Two sources count 12 dead; Beacon counts 15 for the same fire and day.

~ quote, soft       Ana Ruiz on the sprinklers
    A  Courier  16 May  “Nobody had [checked] them since the …     courier.md:20
    B  Beacon   16 May  … had [switched them on] since the …        beacon.md:14
    The same sentence is quoted with a different verb.

Changed over time
→ number            people missing
    9  Wire    14 May  “[Nine] people were missing.”                   wire.md:3
    2  Ledger  16 May  “[Two] are still missing.”                   ledger.md:11
    Wire counted 9 missing on 14 May; by 16 May Ledger counts 2.

Disputed between the parties
? polarity          doors locked
    asserted  Courier · 16 May · courier.md:30
                “The union says the doors were locked.”
    denied    Courier · 16 May · courier.md:31
                “The owner [denied] that they were locked.”
    The union asserts it and the owner denies it.

✓ start of the fire: Tue 14 May 2024                    4 sources, 3 independent
  1 more fact stands only in copies of one text

Read 4 articles (1,200 words), 57 claims. Contradictions: 1 hard and 1 soft.
Agreements: 2, 1 from independent sources.
"""


def test_the_whole_picture_without_colour():
    assert render(fire(), "text", RenderOptions(80)) == FIRE_80


def test_colour_marks_the_words_and_changes_nothing_else():
    coloured = render(fire(), "text", RenderOptions(110, colour=True))
    assert "killed \x1b[1;31m12\x1b[0m workers" in coloured
    assert ANSI.sub("", coloured).replace(" ", "") == re.sub(
        r"[\[\] ]", "", render(fire(), "text", RenderOptions(110))
    )


@pytest.mark.parametrize("width", [1, 40, 60, 80, 100, 110])
def test_no_line_is_wider_than_the_page(width):
    text = render(fire(), "text", RenderOptions(width))
    assert max(map(cell_len, text.splitlines())) <= max(width, 40)
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_a_narrow_page_puts_the_quotation_below():
    lines = render(fire(), "text", RenderOptions(50)).splitlines()
    at = lines.index("    12  Courier · 16 May · courier.md:14")
    assert lines[at + 1 : at + 3] == [
        "          “[Twelve] people have died in the fire",
        "          at the mill, the town said.”",
    ]


def long_sides(words: int, marked: str) -> Report:
    text = " ".join(["Nobody there had checked the", *["old"] * words, "pumps", "since", "the", "winter."])
    sides = (Side(value=text, evidence=(evidence("courier", text, marked),)),) * 2
    return report(
        (finding("quote", "contradict", *sides, strength="soft"),), (article("courier", "Courier"),)
    )


def test_a_long_sentence_is_cut_around_its_marks():
    text = render(long_sides(90, "pumps"), "text")
    assert "[pumps] since the winter.”" in text
    assert text.count("…") == 2
    assert max(map(len, text.splitlines())) <= 80


def test_a_mark_longer_than_the_room_is_cut_between_words():
    text = render(long_sides(90, " ".join(["checked the", *["old"] * 80])), "text")
    assert re.search(r"old\]? …", text)
    assert not re.search(r"\bol\b|\bo\b", text)


def test_brackets_of_the_source_are_not_taken_for_marks():
    text = "They told him [the mayor] that nobody had checked the pumps."
    side = Side(value="x", evidence=(evidence("courier", text, "checked"),))
    made = report((finding("quote", "contradict", side, side, strength="soft"),), (article("courier", "C"),))
    assert "[the mayor] that nobody had *checked* the" in " ".join(
        render(made, "text", RenderOptions(110)).split()
    )


def test_marking_everything_is_marking_nothing():
    whole = "Nobody there had checked the old pumps since the winter."
    assert "[" not in render(long_sides(1, whole), "text")


HOSTILE = "\x1b[31m\u202eevil\u2066[bold]x[/bold]\x9b2J:smile:\nnext [link=http://x]y[/link]"
TAMED = "[31mevil[bold]x[/bold]2J:smile: next [link=http://x]y[/link]"


def hostile() -> Report:
    side = Side(value=HOSTILE, evidence=(evidence("bad", HOSTILE),))
    return report(
        (
            finding("number", "contradict", side, side, strength="hard", explanation=HOSTILE),
            finding("date", "agree", side, group="g-2", independent=True),
        ),
        (article("bad", HOSTILE, path=HOSTILE),),
        {"g-1": HOSTILE, "g-2": HOSTILE},
        label=HOSTILE,
        skipped=(Skipped(path=HOSTILE, reason=HOSTILE),),
    )


@pytest.mark.parametrize("colour", [False, True])
def test_what_articles_say_cannot_steer_the_terminal(colour):
    text = render(hostile(), "text", RenderOptions(110, colour=colour))
    bare = ANSI.sub("", text)
    assert "".join(TAMED.split()) in "".join(bare.split())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", bare)
    if not colour:
        assert "\x1b" not in text


def test_an_agreement_cannot_either():
    text = render(hostile(), "text", RenderOptions(110, verbose=True))
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (report(), "No article could be read, so nothing was compared."),
        (
            report(articles=(article("a", "A"),)),
            "Only one article was read. Give at least two about the same",
        ),
        (
            report(articles=(article("a", "A"), article("b", "B"))),
            "These 2 articles neither contradict each other nor state the same fact twice.",
        ),
        (
            report(articles=(article("a", "A"), article("b", "B"))).model_copy(update={"stories": ()}),
            "The 2 articles tell different stories, so there was nothing to compare.",
        ),
    ],
)
def test_nothing_found_is_said_in_a_sentence(made, sentence):
    assert sentence in render(made, "text")


def test_what_was_skipped_stands_last():
    text = render(report(skipped=(Skipped(path="x/y.bin", reason="It is not text."),)), "text")
    assert text.endswith("Not read: 1 input\n  x/y.bin: It is not text.\n")


def agreements(*given: tuple[str, int, int]) -> Report:
    """Return a report with an agreement of a kind, a number of words and of lineages for each entry."""
    articles = tuple(article(name, name.upper()) for name in "abc")
    proof = (evidence("a", "x"), evidence("b", "x"))
    many = tuple(
        finding(
            kind,
            "agree",
            Side(value="word " * words, lineages=lineages, evidence=proof),
            group=f"g-{number}",
            independent=lineages > 1,
        )
        for number, (kind, words, lineages) in enumerate(given)
    )
    return report(many, articles, {"g-2": "what the mayor said"})


def facts(made: Report, **options: bool) -> list[str]:
    lines = render(made, "text", RenderOptions(**options)).splitlines()
    return [line for line in lines if "sources, " in line and line.endswith("independent")]


def test_agreements_with_the_most_voices_come_first_and_fit_two_lines():
    made = agreements(("quote", 2, 1), ("quote", 60, 3), ("quote", 4, 2))
    lines = render(made, "text", RenderOptions(verbose=True)).splitlines()
    shown = facts(made, verbose=True)
    assert [line.split()[-2] for line in shown] == ["3", "2", "1"]
    assert shown[1].startswith("✓ “word word word word”  ")
    assert lines[lines.index(shown[0]) - 1].startswith("✓ “word word")
    assert " … " in shown[0]


def test_what_only_copies_say_is_summed_up():
    made = agreements(("quote", 2, 1), ("quote", 60, 3), ("quote", 4, 1))
    text = render(made, "text")
    assert len(facts(made)) == 1
    assert "  2 more facts stand only in copies of one text\n" in text
    assert "  1 fact stands only in copies of one text\n" in render(agreements(("quote", 2, 1)), "text")


def test_a_long_event_keeps_to_one_line():
    (line,) = facts(agreements(("event", 60, 2)))
    assert line.startswith("✓ word word")
    assert " …" in line


def test_many_agreements_are_cut_unless_all_are_wanted():
    made = agreements(*[("event", 4, 2)] * 30)
    assert len(facts(made)) == 25
    assert "  … and 5 more (--verbose shows them)\n" in render(made, "text")
    assert len(facts(made, verbose=True)) == 30


def test_links_lead_to_the_file_and_line():
    options = RenderOptions(
        110, colour=True, root="/home/ana", files={"ledger.md": "new/led ger.md", "beacon.md": "/srv/b.md"}
    )
    text = render(fire(), "text", options)
    assert "\x1b]8;;file:///home/ana/new/led%20ger.md#6\x1b\\" in text
    assert "\x1b]8;;file:///srv/b.md#9\x1b\\" in text
    assert text == render(fire(), "text", options), "no random ids"
    assert "\x1b]8" not in render(fire(), "text", RenderOptions(110, colour=True))


def test_the_baseline_is_told():
    known = {"0" * 16: Known("false_positive", "Two\x1b fires.", "Ana")}
    text = render(fire(), "text", RenderOptions(known=known, stale={"f00": "number: 3 | 4"}))
    assert "    In the baseline: false positive, Ana. Two fires.\n" in text
    assert "In the baseline, but no longer found: 1\n  f00  number: 3 | 4\n" in text


def test_what_led_to_no_finding_is_counted():
    articles = (
        article("a", "A"),
        article("b", "B", None, published_from="inferred"),
        article("c", "C", story="s-2"),
    )
    base = report(
        (finding("number", "agree", Side(value="3", evidence=(evidence("a", "x"),))),), articles[:2]
    )
    made = base.model_copy(
        update={
            "articles": articles,
            "groups": tuple(
                ClaimGroup(id=f"g-{n}", story="s-1", topic="", claims=(), status=status)
                for n, status in enumerate(
                    ["agree", "compatible", "compatible", "different_scope", "single_source"]
                )
            ),
            "stories": (*base.stories, Story(id="s-3", articles=("a-a", "a-b"), label="Other")),
        }
    )
    text = " ".join(render(made, "text").split())
    assert "Not counted as differences: 2 compatible" in text
    assert "1 of different scope" in text
    assert "Nothing to report in 1 further story: “Other”." in text
    assert "1 article told a story that no other article tells." in text
    assert "Dated from their story, as they give no date: B." in text


def test_records_that_do_not_fit_together_are_still_shown():
    odd = finding(
        "number",
        "contradict",
        Side(value="1", evidence=(Evidence(article="a-gone", claim="", start=0, end=1, text="one"),)),
        Side(value="2", evidence=()),
        strength="hard",
        group="g-gone",
    )
    text = render(Report(tool=report().tool, findings=(odd,)), "text")
    assert "Untitled story" in text
    assert "“one”" in text


@pytest.mark.parametrize(
    ("value", "fact", "gap"),
    [
        pytest.param("27", "✓ hikers led down: 27", " ", id="beside a short fact"),
        pytest.param(
            "27, then 14 more (later)",
            "✓ hikers led down: 27, then 14 more (later)",
            "\n",
            id="below a long one",
        ),
    ],
)
def test_the_one_source_behind_an_agreement_is_named(value, fact, gap):
    proof = (evidence("a", "x"), evidence("b", "x"))
    agreed = finding("number", "agree", Side(value=value, evidence=proof), independent=True, origin="police")
    made = report((agreed,), (article("a", "A"), article("b", "B")), {"g-1": "hikers led down"})
    told = "2 sources, 1 independent (all from police)"
    right = told.rjust(80 if gap == "\n" else 80 - len(fact) - 1)
    assert f"\n{fact}{gap}{right}\n" in render(made, "text")


def spoken_of(day: str) -> Report:
    """Return a report of two counts, the first as of a day, in articles of 16 May."""
    sides = (
        Side(value="9", as_of=day, evidence=(evidence("a", "Nine were missing.", "Nine"),)),
        Side(value="2", as_of="2024-05-16", evidence=(evidence("b", "Two are missing.", "Two"),)),
    )
    found = finding("number", "superseded", *sides)
    return report((found,), (article("a", "A"), article("b", "B")), {"g-1": "people missing"})


def test_a_row_has_its_articles_own_date_and_the_side_the_time_that_it_speaks_of():
    lines = render(spoken_of("2024-05-14"), "text").splitlines()
    assert any(line.startswith("    9, as of 14 May  A  16 May  ") for line in lines)
    assert any(line.startswith("    2                B  16 May  ") for line in lines)
    assert "as of" not in render(spoken_of("2024-05-16"), "text")


def test_markdown_tells_the_two_apart_as_well():
    lines = render(spoken_of("2024-05-14"), "markdown").splitlines()
    assert any(line.startswith("| 9, as of 14 May 2024 | **A** | Thu 16 May 2024 |") for line in lines)
