"""Fingerprints through the whole line: the same facts in other words, or in another order, keep them."""

from pathlib import Path

import pytest

from claimcheck import compare
from claimcheck.models import Report

LEDGER = """---
source: Ledger
title: Mill fire kills 12 in Kelderwick
published: 2024-05-15
---

A fire at the Harrow mill in Kelderwick killed 12 workers on Tuesday night, the town council said.

The blaze broke out at about 9 p.m. in the drying hall. Firefighters from four towns needed six hours to put it out.

Mayor Ana Ruiz said the mill had last been inspected in 2019.
"""
BEACON = """---
source: Beacon
title: Harrow mill destroyed by fire
published: 2024-05-15
---

The fire at the Harrow mill in Kelderwick on Tuesday night killed 15 workers, a hospital spokesman said.

The mill, which employs 240 people, burned to the ground. Firefighters from four towns fought the flames.

Mayor Ana Ruiz said the mill had last been inspected in 2019.
"""
FIRST = "A fire at the Harrow mill in Kelderwick killed 12 workers on Tuesday night, the town council said."
REWORDED = [
    "Late on Tuesday, 12 workers were killed in a fire at the Harrow mill in Kelderwick, the town council said.",
    "A fire at the Harrow mill in Kelderwick claimed the lives of 12 workers on Tuesday night, the council said.",
    "On Tuesday night a fire at the Harrow mill in Kelderwick killed a dozen workers, the town council said.",
    "Twelve workers died in a fire at the Harrow mill in Kelderwick on Tuesday night, the council said.",
]
WIRE = """---
source: Northern Wire
title: Kelderwick mourns mill workers
published: 2024-05-15
---

The town of Kelderwick mourned on Wednesday after the fire at the Harrow mill. Schools stayed closed.

Mayor Ana Ruiz said the mill had last been inspected in 2019.
"""
OTHER = """---
source: Coast Post
title: Ferry to Sarn cancelled
published: 2024-05-15
---

The ferry to Sarn was cancelled on Wednesday because of the storm, its operator said. About 300 passengers waited.
"""


def articles_in(folder: Path, **articles: str) -> list[Path]:
    """Write the articles into a folder and return their paths."""
    for name, text in articles.items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    return [folder / f"{name}.md" for name in articles]


def clashes(folder: Path, **articles: str) -> set[str]:
    return fingerprints(compare([str(path) for path in articles_in(folder, **articles)]))


def fingerprints(report: Report) -> set[str]:
    """Return those of the contradictions between 12 and 15."""
    return {
        finding.fingerprint
        for finding in report.findings
        if finding.verdict == "contradict"
        and {side.value.split()[0] for side in finding.sides} == {"12", "15"}
    }


def test_the_planted_contradiction_is_found(tmp_path, nlp):
    assert len(clashes(tmp_path, ledger=LEDGER, beacon=BEACON)) == 1


def test_order_and_file_names_do_not_matter(tmp_path, nlp):
    first = clashes(tmp_path, ledger=LEDGER, beacon=BEACON)
    assert clashes(tmp_path, a=BEACON, b=LEDGER) == first


def test_paragraphs_may_change_places(tmp_path, nlp):
    head, first, *rest = LEDGER.split("\n\n")
    shuffled = "\n\n".join([head, *rest, first])
    assert clashes(tmp_path, ledger=shuffled, beacon=BEACON) == clashes(
        tmp_path, ledger=LEDGER, beacon=BEACON
    )


@pytest.mark.parametrize("other", REWORDED)
def test_the_words_may_change(tmp_path, nlp, other):
    reworded = LEDGER.replace(FIRST, other)
    assert reworded != LEDGER
    assert clashes(tmp_path, ledger=reworded, beacon=BEACON) == clashes(
        tmp_path, ledger=LEDGER, beacon=BEACON
    )


@pytest.mark.parametrize("more", [{"wire": WIRE}, {"other": OTHER}, {"wire": WIRE, "other": OTHER}])
def test_more_articles_may_come(tmp_path, nlp, more):
    found = clashes(tmp_path, ledger=LEDGER, beacon=BEACON, **more)
    assert found == clashes(tmp_path, ledger=LEDGER, beacon=BEACON)


def test_other_sentences_and_titles_may_change(tmp_path, nlp):
    other = LEDGER.replace("Mill fire kills 12 in Kelderwick", "Fire at Kelderwick mill: 12 dead").replace(
        "Firefighters from four towns needed six hours to put it out.",
        "It took six hours to bring the flames under control.",
    )
    assert clashes(tmp_path, ledger=other, beacon=BEACON) == clashes(tmp_path, ledger=LEDGER, beacon=BEACON)


def test_other_stories_may_come(tmp_path, nlp):
    alone = compare([str(path) for path in articles_in(tmp_path, ledger=LEDGER, beacon=BEACON)])
    among = compare([str(tmp_path), str(Path(__file__).resolve().parents[2] / "data" / "articles")])
    assert fingerprints(alone) <= fingerprints(among)
