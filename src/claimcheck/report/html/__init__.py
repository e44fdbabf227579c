"""The report as one page for an editor: nothing in it comes from elsewhere, and it reads without its script.

The order of work: `page` turns the report into plain values (columns, rows, cards, pictures); the templates lay
them out; `assets` holds styles and script, which go into the page with a policy that allows these alone.
"""

from claimcheck.models import Report
from claimcheck.report.html.assets import policy, script, style, template
from claimcheck.report.html.budget import AGREEMENTS
from claimcheck.report.html.page import page
from claimcheck.report.registry import RenderOptions

__all__ = ["render"]


def render(report: Report, options: RenderOptions) -> str:
    """Return the report as one HTML file; with `options.texts`, with the articles behind the findings."""
    values = page(report, options)
    return (
        template().render(
            page=values,
            rows=AGREEMENTS,
            outlet_numbers=values.outlet_numbers,
            policy=policy(),
            style=style(),
            script=script(),
        )
        + "\n"
    )
