from claimcheck.models import Side
from claimcheck.report.html.columns import column_groups
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire, versions
from tests.report.sample import article, evidence, finding, report


def groups(of, new=frozenset()):
    [story] = ReportView(of).stories
    return column_groups(story, {a.id: n for n, a in enumerate(of.articles)}, new)


def test_copies_and_versions_stand_together_and_are_told_apart():
    told = [(g.label, [(c.name, c.note) for c in g.columns]) for g in groups(versions())]
    assert told == [
        ("One text, 2 outlets", [("Wire", "version 1 of 2"), ("Wire", "version 2 of 2"), ("Echo", "")]),
        ("One outlet, 2 articles", [("Star", "article 1 of 2"), ("Star", "article 2 of 2")]),
        ("", [("Post", "")]),
    ]


def test_every_column_shows_its_publication_time():
    whens = [column.when for group in groups(versions()) for column in group.columns]
    assert whens == [
        "14 May 2024, 08:00 UTC",
        "14 May 2024, 12:00 UTC",
        "undated",
        "15 May 2024",
        "16 May 2024",
        "16 May 2024",
    ]


def test_outlets_with_texts_of_their_own_stay_single_in_story_order():
    assert [(g.label, g.columns[0].name) for g in groups(fire())] == [
        ("", "Courier"),
        ("", "Ledger"),
        ("", "Beacon"),
        ("", "Wire"),
    ]


def test_in_a_wide_story_those_that_contradict_come_first():
    many = tuple(article(f"n{i}", f"N{i}", lineage=f"l-{i}") for i in range(9))
    sides = (
        Side(value="1", evidence=(evidence("n7", "One."),)),
        Side(value="2", evidence=(evidence("n8", "Two."),)),
    )
    wide = report((finding("number", "contradict", *sides),), many, {"g-1": "things"})
    assert [g.columns[0].name for g in groups(wide)] == ["N7", "N8", "N0", "N1", "N2", "N3", "N4", "N5", "N6"]


def test_articles_without_title_or_lineage_are_no_versions():
    pair = (article("a", "Wire", title=""), article("b", "Wire", title=""))
    assert [c.note for g in groups(report((), pair)) for c in g.columns] == [
        "article 1 of 2",
        "article 2 of 2",
    ]


def test_articles_checked_against_an_archive_are_noted_as_new():
    notes = {c.id: c.note for g in groups(versions(), {"wire2.md", "post.md"}) for c in g.columns}
    assert notes["a-wire2"] == "version 2 of 2, new"
    assert notes["a-post"] == "new"
    assert notes["a-wire1"] == "version 1 of 2"
