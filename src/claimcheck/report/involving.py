"""The part of a report that involves certain articles: what is new against an archive."""

from collections.abc import Set as AbstractSet

from claimcheck.models import Report
from claimcheck.report.build import summarised


def involving(report: Report, paths: AbstractSet[str]) -> Report:
    """Return the report with only the findings, groups and stories that an article of `paths` takes part in.

    The articles of those stories stay, as the other side of what is shown.
    """
    new = {article.id for article in report.articles if article.path in paths}
    stories = tuple(story for story in report.stories if new & set(story.articles))
    kept = {article for story in stories for article in story.articles}
    owners = {claim.id: claim.article for claim in report.claims}
    findings = tuple(
        found
        for found in report.findings
        if any(e.article in new for side in found.sides for e in side.evidence)
    )
    return summarised(
        report.model_copy(
            update={
                "articles": tuple(a for a in report.articles if a.id in kept),
                "stories": stories,
                "claims": tuple(c for c in report.claims if c.article in kept),
                "groups": tuple(g for g in report.groups if any(owners.get(c) in new for c in g.claims)),
                "findings": findings,
            }
        )
    )
