import pytest
from junitparser import Failure, JUnitXml
from junitparser import Skipped as SkippedResult
from junitparser import TestCase as Case

from claimcheck.models import Skipped
from claimcheck.report import RenderOptions, render
from claimcheck.report.registry import Known
from tests.report.sample import fire, hostile, report


def read(made, **options) -> JUnitXml:
    return JUnitXml.fromstring(render(made, "junit", RenderOptions(**options)).encode())


def cases(xml: JUnitXml) -> list[Case]:
    return [case for suite in xml for case in suite]


def outcomes(made, **options) -> list[str]:
    return [
        type(case.result[0]).__name__ if case.result else "passed" for case in cases(read(made, **options))
    ]


def test_a_suite_is_a_story_and_a_case_a_finding():
    xml = read(fire())
    (suite,) = list(xml)
    assert suite.name == "Factory fire in Kelderwick"
    assert (xml.tests, xml.failures, xml.skipped, xml.errors) == (6, 1, 1, 0)
    assert (suite.tests, suite.failures, suite.skipped) == (6, 1, 1)
    first = cases(xml)[0]
    assert first.classname == "Factory fire in Kelderwick"
    assert first.name == "number: people killed in the fire [0000000000000000]"
    assert first._elem.get("file") == "courier.md"
    assert first._elem.get("line") == "14"
    (failure,) = first.result
    assert isinstance(failure, Failure)
    assert failure.type == "hard"
    assert failure.message == "Two sources count 12 dead; Beacon counts 15 for the same fire and day."
    assert "beacon.md:9: Beacon: The blaze claimed 15 lives before dawn.\n" in failure.text + "\n"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ["Failure", "Skipped"]),
        ({"fail_on": "soft"}, ["Failure", "Failure"]),
        ({"fail_on": "never"}, ["Failure", "Skipped"]),
        ({"known": {"0" * 16: Known("expected")}}, ["Skipped", "Skipped"]),
        ({"known": {}}, ["Failure", "Skipped"]),
    ],
)
def test_what_gates_is_a_failure(options, expected):
    assert outcomes(fire(), **options)[:2] == expected
    if not options.get("known"):
        assert outcomes(fire(), **options)[2:] == ["passed"] * 4


def test_there_is_always_a_case():
    assert [case.name for case in cases(read(report()))] == ["nothing was compared"]


def test_what_was_not_read_is_skipped():
    xml = read(report(skipped=(Skipped(path="x.bin", reason="It is not text."),)))
    (case,) = cases(xml)
    assert (case.classname, case.name) == ("not read", "x.bin")
    assert isinstance(case.result[0], SkippedResult)
    assert case.result[0].message == "It is not text."


def test_hostile_text_is_text():
    (first, *_) = cases(read(hostile()))
    assert "evil]]><b onclick=x>|@ana" in first.result[0].message
    assert "\x1b" not in first.result[0].text
