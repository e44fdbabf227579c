"""Values, verdicts and times as the page writes them."""

import re
from string import ascii_uppercase

from claimcheck.models import Finding, ReportArticle, Side
from claimcheck.report.plain import clean, shorten
from claimcheck.report.wording import side_value
from claimcheck.report.words import date_value, day, parse_day

SHORT = 48
"""Characters that a value may take in a cell of the matrix, and beside the letter of its side."""
_CLOCK = re.compile(r"T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$")
_NAMES = {
    "contradict": "contradiction",
    "superseded": "changed over time",
    "disputed": "disputed",
    "agree": "agreement",
}


def short_value(finding: Finding, side: Side) -> str:
    """Return what tells a side from the others in few words: its value, for a quotation its differing words.

    Empty where no few words do.
    """
    value = side_value(finding, side)
    if finding.kind == "quote" and side.evidence:
        first = side.evidence[0]
        words = " … ".join(clean(first.text[start:end]) for start, end in first.marks)
        return shorten(f"“{words}”", (), SHORT)[0] if words and len(words) < len(clean(first.text)) else ""
    return value if len(value) <= SHORT else ""


def verdict_name(finding: Finding) -> str:
    """Return "hard contradiction", "changed over time", "disputed", "agreement"."""
    return " ".join(filter(None, (finding.strength, _NAMES[finding.verdict])))


def filter_key(finding: Finding) -> str:
    """Return what the strength filter knows the finding by: hard, soft, superseded, disputed, agree."""
    return finding.strength or ("soft" if finding.verdict == "contradict" else finding.verdict)


def moment(value: str | None) -> str:
    """Return a day, with its time where known: "14 Aug 2024, 05:20 UTC−7"; empty where there is none."""
    known = parse_day(value)
    if not value or not known:
        return date_value(clean(value or ""))
    clock = _CLOCK.search(value)
    if not clock:
        return day(known, year=True)
    return f"{day(known, year=True)}, {clock[1]}" + _zone(clock[2] or "")


def _zone(offset: str) -> str:
    """Return " UTC", " UTC+1", " UTC−3:30" for an offset of RFC 3339; empty for none."""
    if not offset:
        return ""
    if offset == "Z" or not offset.strip("+-0:"):
        return " UTC"
    hours, minutes = int(offset[1:3]), offset[-2:]
    sign = "+" if offset[0] == "+" else "\N{MINUS SIGN}"
    return f" UTC{sign}{hours}" + (f":{minutes}" if minutes != "00" else "")


def published_text(article: ReportArticle | None) -> str:
    """Return when an article was published, and whether that was worked out from its story."""
    if not article or not article.published:
        return "undated"
    inferred = " (inferred)" if article.published_from == "inferred" else ""
    return moment(article.published) + inferred


def letter(position: int) -> str:
    """Return the letter of a side: A, B, …; numbers once the alphabet is used up."""
    return ascii_uppercase[position] if position < len(ascii_uppercase) else str(position + 1)
