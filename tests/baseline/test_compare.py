import pytest

from claimcheck.baseline.compare import against_report, updated
from claimcheck.baseline.entry import BaselineEntry, CitedArticle, entries_of
from claimcheck.baseline.review import reviewed
from tests.baseline.sample import ARTICLES, BEACON, COURIER, LEDGER, clash, run_of
from tests.report.sample import article

BASELINE = entries_of(run_of(clash("aaaa"), clash("bbbb", "ledger")))


def names(*parts) -> list[list[str]]:
    return [list(part) for part in parts]


@pytest.mark.parametrize(
    ("findings", "articles", "known", "new", "stale", "waiting"),
    [
        ((clash("aaaa"), clash("bbbb")), ARTICLES, ["aaaa", "bbbb"], [], [], []),
        ((clash("aaaa"), clash("cccc")), ARTICLES, ["aaaa"], ["cccc"], ["bbbb"], []),
        ((), ARTICLES, [], [], ["aaaa", "bbbb"], []),
        ((), (COURIER, BEACON), [], [], ["aaaa"], ["bbbb"]),
        ((), (COURIER,), [], [], [], ["aaaa", "bbbb"]),
        ((), (), [], [], [], ["aaaa", "bbbb"]),
    ],
)
def test_an_entry_is_stale_only_when_all_its_articles_are_there(
    findings, articles, known, new, stale, waiting
):
    made = against_report(BASELINE, run_of(*findings, articles=articles))
    assert names(made.known, made.new, made.stale, made.waiting) == [known, new, stale, waiting]


def test_another_article_of_the_same_outlet_is_another_article():
    next_day = (COURIER.model_copy(update={"title": "Mill: the day after"}), BEACON, LEDGER)
    assert list(against_report(BASELINE, run_of(articles=next_day)).stale) == ["bbbb"]


def test_what_the_archive_says_among_itself_is_neither_new_nor_stale():
    whole = run_of(clash("aaaa"), clash("cccc"))
    shown = run_of()
    made = against_report(BASELINE, whole, shown)
    assert names(made.known, made.new, made.stale, made.waiting) == [[], [], ["bbbb"], ["aaaa"]]


def test_an_entry_without_articles_is_never_stale():
    bare = {"aaaa": BaselineEntry(fingerprint="aaaa", kind="number")}
    assert list(against_report(bare, run_of()).waiting) == ["aaaa"]


def test_unreviewed_ones_are_counted():
    looked_at = reviewed(BASELINE, "aaaa", "expected")
    assert against_report(looked_at, run_of(clash("aaaa"), clash("bbbb"))).unreviewed == 1


def test_an_update_adds_takes_out_and_keeps_reviews():
    before = reviewed(BASELINE, "aaaa", "confirmed", reason="Asked both.", reviewer="Ana")
    change = updated(before, run_of(clash("aaaa"), clash("cccc")))
    assert list(change.entries) == ["aaaa", "cccc"]
    assert names(change.added, change.removed, change.altered) == [["cccc"], ["bbbb"], []]
    assert change.entries["aaaa"] == before["aaaa"]
    assert change


def test_an_update_with_the_same_input_changes_nothing():
    made = run_of(clash("aaaa"), clash("bbbb", "ledger"))
    assert not updated(BASELINE, made)
    assert updated(BASELINE, made).entries == BASELINE


def test_new_articles_join_and_those_of_other_runs_stay():
    wire = article("wire", "Wire", title="Twelve dead")
    change = updated(BASELINE, run_of(clash("bbbb", "wire"), articles=(wire, BEACON)))
    assert list(change.altered) == ["bbbb"]
    assert change.entries["bbbb"].articles == (
        CitedArticle(source="Beacon", title="Fire at the mill"),
        CitedArticle(source="Ledger", title="Twelve die"),
        CitedArticle(source="Wire", title="Twelve dead"),
    )
    assert list(change.entries) == ["aaaa", "bbbb"]


def test_another_wording_changes_no_line():
    reworded = run_of(clash("aaaa"), clash("bbbb", "ledger"))
    groups = tuple(group.model_copy(update={"topic": "the dead"}) for group in reworded.groups)
    assert not updated(BASELINE, reworded.model_copy(update={"groups": groups}))
