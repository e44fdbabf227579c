"""A report made by hand, as the stages would hand it over."""

from claimcheck.models import (
    ClaimGroup,
    Evidence,
    Finding,
    Report,
    ReportArticle,
    Side,
    Skipped,
    Story,
    Summary,
    Tool,
)

TOOL = Tool(version="0.1.0", model="en_core_web_sm 3.8.0")


def article(name: str, source: str, published: str | None = "2024-05-16", **more: object) -> ReportArticle:
    return ReportArticle.model_validate(
        {
            "id": f"a-{name}",
            "path": f"{name}.md",
            "source": source,
            "title": "Fire",
            "published": published,
            "reader": "markdown",
            "words": 300,
            "story": "s-1",
            **more,
        }
    )


def evidence(name: str, text: str, marked: str = "", line: int | None = 14) -> Evidence:
    """Return evidence from an article; `marked` is the part of the text that is marked."""
    at = text.index(marked)
    marks = ((at, at + len(marked)),) if marked else ()
    return Evidence(
        article=f"a-{name}", claim=f"c-{name}", start=0, end=len(text), line=line, text=text, marks=marks
    )


def finding(kind: str, verdict: str, *sides: Side, group: str = "g-1", **more: object) -> Finding:
    return Finding.model_validate(
        {
            "id": f"f-{kind}-{verdict}-{group}",
            "fingerprint": "0" * 16,
            "group": group,
            "kind": kind,
            "verdict": verdict,
            "confidence": 0.9,
            "explanation": "",
            "sides": sides,
            **more,
        }
    )


def report(
    findings: tuple[Finding, ...] = (),
    articles: tuple[ReportArticle, ...] = (),
    topics: dict[str, str] | None = None,
    label: str = "Factory fire in Kelderwick",
    skipped: tuple[Skipped, ...] = (),
) -> Report:
    """Return a report of one story over the articles, with one group per topic."""
    verdicts = [f.verdict for f in findings]
    story = Story(id="s-1", articles=tuple(a.id for a in articles), label=label)
    return Report(
        tool=TOOL,
        articles=articles,
        stories=(story,) if articles else (),
        groups=tuple(
            ClaimGroup(id=group, story="s-1", topic=topic, claims=(), status="contradict")
            for group, topic in (topics or {}).items()
        ),
        findings=findings,
        skipped=skipped,
        summary=Summary(
            articles=len(articles),
            stories=bool(articles),
            claims=57,
            agree=verdicts.count("agree"),
            contradict=verdicts.count("contradict"),
            superseded=verdicts.count("superseded"),
            disputed=verdicts.count("disputed"),
        ),
    )


def fire() -> Report:
    """Return a story with a finding of every verdict: the picture in the design, and two more."""
    articles = (
        article("courier", "Courier"),
        article("ledger", "Ledger"),
        article("beacon", "Beacon"),
        article("wire", "Wire", "2024-05-14"),
    )
    hard = finding(
        "number",
        "contradict",
        Side(
            value="12",
            lineages=2,
            evidence=(
                evidence(
                    "courier", "Twelve people have died in the fire at the mill, the town said.", "Twelve"
                ),
                evidence("ledger", "The fire, which killed 12 workers on Tuesday, spread fast.", "12", 6),
            ),
        ),
        Side(value="15", evidence=(evidence("beacon", "The blaze claimed 15 lives before dawn.", "15", 9),)),
        strength="hard",
        explanation="Two sources count 12 dead; Beacon counts 15 for the same fire and day.",
    )
    soft = finding(
        "quote",
        "contradict",
        Side(
            value="nobody had checked them since the winter",
            evidence=(
                evidence("courier", "“Nobody had checked them since the winter,” Ruiz said.", "checked", 20),
            ),
        ),
        Side(
            value="nobody had switched them on since the winter",
            evidence=(
                evidence(
                    "beacon", "“Nobody had switched them on since the winter,” said Ruiz.", "switched them on"
                ),
            ),
        ),
        group="g-2",
        strength="soft",
        explanation="The same sentence is quoted with a different verb.",
    )
    changed = finding(
        "number",
        "superseded",
        Side(
            value="9",
            as_of="2024-05-14",
            evidence=(evidence("wire", "Nine people were missing.", "Nine", 3),),
        ),
        Side(
            value="2", as_of="2024-05-16", evidence=(evidence("ledger", "Two are still missing.", "Two", 11),)
        ),
        group="g-3",
        explanation="Wire counted 9 missing on 14 May; by 16 May Ledger counts 2.",
    )
    denied = finding(
        "polarity",
        "disputed",
        Side(
            value="asserted", evidence=(evidence("courier", "The union says the doors were locked.", "", 30),)
        ),
        Side(
            value="denied",
            evidence=(evidence("courier", "The owner denied that they were locked.", "denied", 31),),
        ),
        group="g-4",
        explanation="The union asserts it and the owner denies it.",
    )
    start = finding(
        "date",
        "agree",
        Side(
            value="2024-05-14",
            lineages=3,
            evidence=tuple(
                evidence(n, "It broke out on Tuesday.") for n in ("courier", "ledger", "beacon", "wire")
            ),
        ),
        group="g-5",
        independent=True,
    )
    hospital = finding(
        "number",
        "agree",
        Side(
            value="27", evidence=tuple(evidence(n, "27 people are in hospital.") for n in ("ledger", "wire"))
        ),
        group="g-6",
        independent=False,
    )
    topics = {
        "g-1": "people killed in the fire",
        "g-2": "Ana Ruiz on the sprinklers",
        "g-3": "people missing",
        "g-4": "doors locked",
        "g-5": "start of the fire",
        "g-6": "people in hospital",
    }
    return report((hospital, soft, hard, changed, denied, start), articles, topics)


HOSTILE = (
    "=\x1b[31m\u202eevil]]><b onclick=x>\uffff|@ana #12 `x` [y](http://z)\n::error::%0A,:\r\nwww.example.org"
)
"""Text that would act in some format if it were not escaped: at a terminal, in markup, in a spreadsheet."""


def hostile() -> Report:
    """Return a report with a contradiction and an agreement, every text of which is hostile."""
    side = Side(value=HOSTILE, lineages=2, evidence=(evidence("bad", HOSTILE, "evil"),))
    return report(
        (
            finding("number", "contradict", side, side, strength="hard", explanation=HOSTILE),
            finding(
                "event",
                "agree",
                side,
                group="g-2",
                independent=True,
                origin=HOSTILE,
                explanation=HOSTILE,
            ),
        ),
        (article("bad", HOSTILE, path=HOSTILE, title=HOSTILE),),
        {"g-1": HOSTILE, "g-2": HOSTILE},
        label=HOSTILE,
        skipped=(Skipped(path=HOSTILE, reason=HOSTILE),),
    )
