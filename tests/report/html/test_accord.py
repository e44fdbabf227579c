from claimcheck.models import Side
from claimcheck.report.html.accord import MOST, accord, counted
from claimcheck.report.view import ReportView
from tests.report.html.stories import fire, versions
from tests.report.sample import article, evidence, finding, report


def test_pairs_are_counted_on_one_side_and_across():
    view = ReportView(fire())
    agree, contradict = counted(view, view.report.findings)
    assert agree["Courier", "Ledger"] == 2  # 12 dead; the start
    assert agree["Ledger", "Wire"] == 2  # the start; in hospital
    assert contradict == {("Beacon", "Courier"): 2, ("Beacon", "Ledger"): 1}


def test_the_picture_has_a_dot_a_pair_and_says_it_in_words():
    view = ReportView(fire())
    drawn = accord(view, view.report.findings, view.report.articles)
    assert drawn is not None
    assert (len(drawn.names), len(drawn.agree), len(drawn.contradict), drawn.omitted) == (4, 6, 2, 0)
    assert "Beacon and Courier agree 1 time and contradict each other 2 times." in drawn.sentences


def test_outlets_that_print_one_text_are_framed():
    view = ReportView(versions())
    drawn = accord(view, view.report.findings, view.report.articles)
    assert drawn is not None
    assert len(drawn.shared) == 1


def test_one_outlet_makes_no_picture():
    one = report(
        (finding("number", "agree", Side(value="1", evidence=(evidence("x", "One."),))),),
        (article("x", "X"),),
    )
    assert accord(ReportView(one), one.findings, one.articles) is None


def test_a_crowd_is_cut_to_those_with_most_to_tell():
    names = [f"n{i}" for i in range(40)]
    proofs = tuple(evidence(name, "One.") for name in names)
    crowd = report(
        (finding("number", "agree", Side(value="1", evidence=proofs)),), tuple(article(n, n) for n in names)
    )
    drawn = accord(ReportView(crowd), crowd.findings, crowd.articles)
    assert drawn is not None
    assert (len(drawn.names), drawn.omitted) == (MOST, 40 - MOST)
