"""Articles of a few sentences, as files with front matter."""

from pathlib import Path

from claimcheck.models import Report
from claimcheck.pipeline import compare

WEDNESDAY = "2024-05-15"


def write(folder: Path, outlet: str, text: str, title: str = "", date: str = WEDNESDAY) -> Path:
    path = folder / f"{outlet.lower()}.md"
    path.write_text(f"---\ntitle: {title}\nsource: {outlet}\ndate: {date}\n---\n{text}\n", "utf-8")
    return path


def compare_texts(folder: Path, title: str, **texts: str | tuple[str, str]) -> Report:
    """Return the report on one text an outlet; with a date where the text comes as (text, date)."""
    for outlet, given in texts.items():
        text, date = given if isinstance(given, tuple) else (given, WEDNESDAY)
        write(folder, outlet, text, title, date)
    return compare([str(folder)])
