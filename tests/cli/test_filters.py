import json

import pytest

from claimcheck.report.select import Selection, limited, selected
from tests.report.sample import article, fire


@pytest.fixture(autouse=True)
def burning(line):
    line.report = fire()


def kinds(ran) -> list[tuple[str, str]]:
    return [(found["kind"], found["verdict"]) for found in json.loads(ran.out)["findings"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--kind", "quote"], [("quote", "contradict")]),
        (["--kind", "quote,polarity"], [("quote", "contradict"), ("polarity", "disputed")]),
        (["--kind", "quote", "--kind", "date"], [("quote", "contradict"), ("date", "agree")]),
        (["--source", "beacon", "--kind", "number"], [("number", "contradict")]),
        (
            ["--source", "Wire", "--source", "Ghost"],
            [("number", "agree"), ("number", "superseded"), ("date", "agree")],
        ),
        (["--limit", "1"], [("number", "contradict")]),
        (["--limit", "2", "--kind", "date,quote"], [("quote", "contradict"), ("date", "agree")]),
        (["--limit", "0"], []),
        (["--since", "2024-05-17"], []),
    ],
)
def test_only_what_is_wanted(run, options, expected):
    ran = run("compare", "a", "--format", "json", *options)
    assert sorted(kinds(ran)) == sorted(expected)
    assert json.loads(ran.out)["summary"]["agree"] == sum(verdict == "agree" for _, verdict in expected)


def test_since_asks_for_one_article_of_that_day():
    assert len(selected(fire(), Selection(since="2024-05-16")).findings) == len(fire().findings)
    old = tuple(article(name, name.title(), "2024-05-14") for name in ("courier", "ledger", "wire"))
    made = fire().model_copy(update={"articles": (*old, article("beacon", "Beacon"))})
    assert {f.kind for f in selected(made, Selection(since="2024-05-15")).findings} == {
        "number",
        "quote",
        "date",
    }


def test_a_filter_changes_what_gates_but_a_limit_does_not(run):
    assert run("check", "a", "--kind", "quote").code == 0
    assert run("check", "a", "--kind", "number").code == 1
    limit = run("check", "a", "--limit", "0")
    assert limit.code == 1
    assert "shown: 0 of 6 findings (--limit)\n" in limit.err


def test_a_limit_takes_the_gravest_first():
    assert [f.strength or f.verdict for f in limited(fire(), 4).findings] == [
        "soft",
        "hard",
        "superseded",
        "disputed",
    ]
    assert limited(fire(), None) is limited(fire(), None) or limited(fire(), None) == fire()
