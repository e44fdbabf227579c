"""Contradictions and articles for baselines, with fingerprints that tell what they are."""

from claimcheck.models import Report, Side
from tests.report.sample import article, evidence, finding, report

COURIER = article("courier", "Courier", title="Mill burns")
BEACON = article("beacon", "Beacon", title="Fire at the mill")
LEDGER = article("ledger", "Ledger", title="Twelve die")
ARTICLES = (COURIER, BEACON, LEDGER)


def clash(fingerprint: str, first: str = "courier", second: str = "beacon", **more: object):
    """Return a hard contradiction, 12 against 15, between two articles."""
    sides = (
        Side(value="15", evidence=(evidence(second, "The blaze claimed 15 lives.", "15"),)),
        Side(value="12", evidence=(evidence(first, "Twelve people died.", "Twelve"),)),
    )
    return finding("number", "contradict", *sides, **{"fingerprint": fingerprint, "strength": "hard", **more})


def run_of(*findings, articles=ARTICLES) -> Report:
    return report(findings, articles, {"g-1": "people killed"})
