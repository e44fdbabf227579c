import subprocess
import sys

import pytest

import claimcheck
from tests.minis import write


def test_importing_the_package_is_light():
    script = (
        "import sys, claimcheck; claimcheck.Report; claimcheck.compare; "
        "print(sorted({'spacy', 'thinc', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", claimcheck.__all__)
def test_every_public_name_is_there(name):
    assert callable(getattr(claimcheck, name))
    assert name in dir(claimcheck)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'compere'"):
        _ = claimcheck.compere


def test_compare_returns_a_report(tmp_path):
    for outlet in ("Beacon", "Courier"):
        write(tmp_path, outlet, "The Osprey bridge in Dunlow collapsed on Monday.", "Bridge collapses")
    report = claimcheck.compare([str(tmp_path)])
    assert isinstance(report, claimcheck.Report)
    assert report.summary.articles == 2


def test_extract_reads_a_text():
    text = "Twelve workers died yesterday."
    found = claimcheck.extract(text, source="Beacon", title="Fire", published="2024-05-15")
    assert isinstance(found, claimcheck.Extraction)
    assert (found.article.source, found.article.title, found.article.published) == (
        "Beacon",
        "Fire",
        "2024-05-15",
    )
    assert [quantity.value for quantity in found.quantities] == [12]
    assert [timex.value for timex in found.timexes] == ["2024-05-14"]


def test_extract_and_judge_stay_functions_once_their_stages_are_loaded():
    """The stages are packages of the same names."""
    for _ in range(2):
        assert claimcheck.extract("The dam held.").article.text == "The dam held."
        assert claimcheck.judge("The dam held.", "The dam held.").label in ("agreement", "neutral")


def test_judge_tells_whether_two_statements_agree():
    found = claimcheck.judge(
        "The bridge in Dunlow collapsed yesterday.",
        "The bridge in Dunlow collapsed on Tuesday.",
        a_date="2024-05-14",
        b_date="2024-05-15",
    )
    assert isinstance(found, claimcheck.PairJudgement)
    assert found.label == "contradiction"
    assert found.findings[0].explanation.endswith("for the same event.")


def test_a_date_that_is_none_is_no_error():
    found = claimcheck.judge("The dam held.", "The dam held.", a_date="early May", b_date="2024")
    assert found.label in ("agreement", "neutral")
