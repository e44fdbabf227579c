from claimcheck.report.html.cards import SENTENCE, card, pieces
from claimcheck.report.html.columns import column_groups
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire, versions


def cards(of, known=""):
    view = ReportView(of)
    [story] = view.stories
    columns = {
        c.id: c for g in column_groups(story, {a.id: n for n, a in enumerate(of.articles)}) for c in g.columns
    }
    return [card(view, found, n, columns, known) for n, found in enumerate(story.findings)]


def test_sides_have_letters_values_sentences_and_times():
    hard = cards(fire())[0]
    assert (hard.name, hard.kind, hard.confidence, hard.band, hard.title) == (
        "hard contradiction",
        "number",
        90,
        "high",
        "people killed in the fire",
    )
    assert [(side.letter, side.value) for side in hard.sides] == [("A", "12"), ("B", "15")]
    first = hard.sides[0].proofs[0]
    assert (first.source, first.when, first.where, first.article) == (
        "Courier",
        "16 May 2024",
        "courier.md:14",
        0,
    )
    assert first.pieces[0] == ("Twelve", True)


def test_a_change_over_time_says_when_each_value_held():
    [changed] = [c for c in cards(fire()) if c.verdict == "superseded"]
    assert [(side.value, side.as_of) for side in changed.sides] == [
        ("9", "14 May 2024"),
        ("2", "16 May 2024"),
    ]


def test_evidence_from_a_copy_names_whose_text_it_shares():
    [found] = cards(versions())
    assert [proof.note for proof in found.sides[0].proofs] == ["version 2 of 2", "same text as Wire"]


def test_a_finding_of_the_baseline_says_so():
    assert cards(fire(), "In the baseline as expected.")[0].known == "In the baseline as expected."


def test_pieces_carry_the_marks():
    assert pieces("The blaze  claimed 15 lives.", [(19, 21)]) == [
        ("The blaze claimed ", False),
        ("15", True),
        (" lives.", False),
    ]


def test_a_mark_on_everything_is_none():
    assert pieces("nobody knew", [(0, 11)]) == [("nobody knew", False)]


def test_long_sentences_are_cut_around_their_marks():
    text = "word " * 2000 + "twelve " + "word " * 2000
    shown = pieces(text, [(10000, 10006)])
    assert ("twelve", True) in shown
    assert sum(len(piece) for piece, _ in shown) <= SENTENCE
