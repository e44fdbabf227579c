from claimcheck.report.html.columns import column_groups
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire, versions


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


def test_articles_checked_against_an_archive_are_noted_as_new():
    notes = {c.id: c.note for g in groups(versions(), {"wire2.md", "post.md"}) for c in g.columns}
    assert notes["a-wire2"] == "version 2 of 2, new"
    assert notes["a-post"] == "new"
    assert notes["a-wire1"] == "version 1 of 2"
