"""The articles' texts, read once more for the formats that show them: a report does not hold them."""

from typing import TYPE_CHECKING, BinaryIO

from claimcheck.cli.paths import Inputs

if TYPE_CHECKING:
    from claimcheck.models import Report
    from claimcheck.settings import Settings


def texts_of(
    report: "Report", inputs: Inputs, settings: "Settings", stdin: BinaryIO | None = None
) -> dict[str, str]:
    """Return article id -> text for the articles of a report. Loading is quick: nothing is analysed."""
    from claimcheck.load import iter_load
    from claimcheck.models import Extraction, Skipped

    ids = {article.path: article.id for article in report.articles}
    texts: dict[str, str] = {}
    for item in iter_load([*inputs.paths, *inputs.against], max_chars=settings.max_chars, stdin=stdin):
        if isinstance(item, Skipped):
            continue
        article = item.article if isinstance(item, Extraction) else item
        if article.path in ids:
            texts[ids[article.path]] = article.text
    return texts
