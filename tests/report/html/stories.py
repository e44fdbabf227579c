"""Reports made by hand for the page: one with copies and versions, one from hostile sources, one very large."""

from claimcheck.models import Report, ReportClaim, Side, Story
from claimcheck.report import RenderOptions
from tests.report.sample import article, evidence, finding, fire, report

TEXTS = {
    "a-courier": "Twelve people have died in the fire at the mill, the town said. The doors were locked.",
    "a-ledger": "The fire, which killed 12 workers on Tuesday, spread fast. Two are still missing.",
    "a-beacon": "The blaze claimed 15 lives before dawn.",
    "a-wire": "Nine people were missing.",
}
WITH_TEXTS = RenderOptions(texts=TEXTS)
HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "'><svg onload=alert(1)>",
    "javascript:alert(1)",
    "</noscript><script>alert(1)</script>",
    "</title></style><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "<!-- --> ]]> &lt;b&gt;",
    "\u202egnp.exe\u2066 \u200f\x00\x08\ud800",
)


def versions() -> Report:
    """Return a story in which Wire has two versions, Echo copies the second, and Star has two articles."""
    articles = (
        article("wire1", "Wire", "2024-05-14T08:00:00Z", lineage="l-1"),
        article("star1", "Star", "2024-05-15", lineage="l-3", title="The fire"),
        article("wire2", "Wire", "2024-05-14T12:00:00Z", lineage="l-1"),
        article("echo", "Echo", None, lineage="l-1"),
        article("star2", "Star", "2024-05-16", lineage="l-4", title="The day after"),
        article("post", "Post", "2024-05-16", lineage="l-5"),
    )
    sides = (
        Side(
            value="12",
            evidence=(evidence("wire2", "It killed 12.", "12"), evidence("echo", "It killed 12.", "12")),
        ),
        Side(value="15", evidence=(evidence("post", "It killed 15.", "15"),)),
    )
    found = finding(
        "number", "contradict", *sides, strength="hard", explanation="Wire counts 12; Post counts 15."
    )
    return report((found,), articles, {"g-1": "people killed"})


def hostile() -> tuple[Report, RenderOptions]:
    """Return a report in which every text from outside tries to break out of its place, and its article texts."""
    bad = " ".join(HOSTILE)
    articles = tuple(
        article(name, f"{name} {bad}", "2024-05-16", title=bad, path=f"{bad}/{name}")
        for name in ("courier", "beacon")
    )
    texts = {a.id: bad for a in articles}

    def sides(*values: str) -> tuple[Side, ...]:
        names = ("courier", "beacon")
        return tuple(
            Side(value=v, as_of=bad, evidence=(evidence(n, bad, "alert"),))
            for v, n in zip(values, names, strict=False)
        )

    findings = (
        finding("quote", "contradict", *sides(bad, bad + "!"), strength="hard", explanation=bad),
        finding("number", "superseded", *sides(f"9 {bad}", f"2 {bad}"), group="g-2", explanation=bad),
        finding("event", "disputed", *sides(bad, bad), group="g-3", explanation=bad),
        finding(
            "event", "agree", Side(value=bad, evidence=sides(bad)[0].evidence), group="g-4", explanation=bad
        ),
    )
    whole = report(findings, articles, dict.fromkeys(("g-1", "g-2", "g-3", "g-4"), bad), label=bad)
    return whole, RenderOptions(texts=texts)


def large(stories: int = 150, facts: int = 16) -> tuple[Report, dict[str, str]]:
    """Return 500 articles (three or four a story) of 5,000 characters and 45 claims, and `facts` findings a story."""
    paragraph = "The council said on Tuesday that twelve of the forty houses by the river had been cleared. "
    articles, found, claims, groups, told = [], [], [], {}, []
    for s in range(stories):
        names = [f"{s}-{n}" for n in range(4 if s % 3 == 0 else 3)]
        own = [
            article(n, f"Outlet {n[-1]} of {s % 20}", story=f"s-{s}", title=f"Story {s}", lineage=f"l-{n}")
            for n in names
        ]
        articles += own
        told.append(Story(id=f"s-{s}", articles=tuple(a.id for a in own), label=f"Story {s}"))
        for f in range(facts):
            groups[f"g-{s}-{f}"] = f"number of houses cleared in ward {f} by the river"
            proofs = tuple(evidence(n, paragraph.strip(), "twelve") for n in names)
            verdict = "contradict" if f < 2 else "agree"
            sides = (
                (Side(value="12", evidence=proofs[:-1]), Side(value="15", evidence=proofs[-1:]))
                if verdict == "contradict"
                else (Side(value="12", lineages=3, evidence=proofs),)
            )
            more = (
                {"strength": "hard", "explanation": "One counts 12, the other 15."}
                if verdict == "contradict"
                else {}
            )
            found.append(
                finding("number", verdict, *sides, group=f"g-{s}-{f}", **more).model_copy(
                    update={"id": f"f-{s}-{f}"}
                )
            )
    for a in articles:
        claims += [
            ReportClaim(id=f"c-{a.id}-{n}", article=a.id, start=n * 90, end=n * 90 + 80, text="")
            for n in range(45)
        ]
    base = report(tuple(found), tuple(articles), groups)
    base = base.model_copy(
        update={
            "stories": tuple(told),
            "claims": tuple(claims),
            "groups": tuple(g.model_copy(update={"story": "s-" + g.id.split("-")[1]}) for g in base.groups),
        }
    )
    return base, {a.id: paragraph * 55 for a in articles}


__all__ = ["HOSTILE", "TEXTS", "WITH_TEXTS", "fire", "hostile", "large", "versions"]
