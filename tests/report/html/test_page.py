"""What the page is, read as a file: self-contained, escaped, the same every time, and small enough."""

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from claimcheck.models import Report
from claimcheck.report import RenderOptions, render
from claimcheck.report.html.page import page
from claimcheck.report.registry import Known
from tests.report.html.stories import HOSTILE, TEXTS, WITH_TEXTS, fire, hostile, large, versions
from tests.report.sample import TOOL, article, report

VOID = {"meta", "link", "br", "hr", "img", "input", "rect", "circle", "path"}


class Reader(HTMLParser):
    """Collects what a parser sees; `noscript` counts as elements, as it does without a script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


PAGES = {
    "fire": (fire(), WITH_TEXTS),
    "versions": (versions(), RenderOptions()),
    "hostile": hostile(),
    "empty": (Report(tool=TOOL), RenderOptions()),
    "alone": (report((), (article("x", "X"),)), RenderOptions()),
}


@pytest.fixture(scope="module", params=PAGES)
def html(request: pytest.FixtureRequest) -> str:
    return render(PAGES[request.param][0], "html", PAGES[request.param][1])


def test_every_element_is_closed(html):
    read = Reader(html)
    assert read.wrong == []
    assert read.open == []


def test_nothing_comes_from_elsewhere(html):
    read = Reader(html)
    assert not read.tags.keys() & {"link", "img", "iframe", "object", "embed", "base"}
    assert read.tags["script"] == read.tags["style"] == 1
    for tag, name, value in read.attributes:
        assert name not in {"src", "style", "action", "formaction", "xlink:href", "srcset"}, (tag, name)
        assert not name.startswith("on"), (tag, name)
        if name == "href":
            assert re.fullmatch(r"#[a-z][a-z0-9-]*", value), value
    style = html.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_the_policy_allows_this_style_and_this_script_alone(html):
    policy = html.split('http-equiv="Content-Security-Policy" content="')[1].split('"')[0]

    def digest(tag: str) -> str:
        inside = html.split(f"<{tag}>")[1].split(f"</{tag}>")[0]
        return b64encode(sha256(inside.encode()).digest()).decode()

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest('style')}'; script-src 'sha256-{digest('script')}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_the_same_report_gives_the_same_bytes(html):
    again = {render(of, "html", options) for of, options in PAGES.values()}
    assert html in again
    assert html.encode().decode() == html
    assert html.endswith("</html>\n")


def test_ids_are_unique_and_links_lead_somewhere(html):
    found = [(name, value) for _, name, value in Reader(html).attributes if name in {"id", "href"}]
    ids = Counter(value for name, value in found if name == "id")
    assert set(ids.values()) == {1}
    assert {value[1:] for name, value in found if name == "href"} <= ids.keys()


def test_hostile_text_stays_text():
    of, options = hostile()
    html = render(of, "html", options)
    assert Reader(html).tags.keys() <= Reader(render(fire(), "html", WITH_TEXTS)).tags.keys()
    for piece in ("<img", "<svg onload", "&amp;lt;script", ' onmouseover="alert'):
        assert piece not in html
    assert html.count("<script") == html.count("</script>") == 1
    assert "{{ 7 * 7 }}" in html, "article text is no template"
    assert not set(html) & set("\u202e\u2066\x00\x08\ud800")
    assert html.count(HOSTILE[0]) == 0
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;") > 10


def test_a_story_is_told_in_full():
    html = render(fire(), "html", WITH_TEXTS)
    for told in (
        "1 story",
        "Factory fire in Kelderwick",
        "2 contradictions in 1 story",
        "What contradicts",
        "What the parties dispute",
        "The union asserts it and the owner denies it.",
        "What changed over time",
        "What the sources agree on",
        "Who agrees with whom",
        "as of 14 May 2024",
        "<mark>Twelve</mark> people have died",
        '<td class="silent">silent</td>',
        TEXTS["a-beacon"],
    ):
        assert told in html, told
    assert (
        html.index("What contradicts")
        < html.index("What the parties dispute")
        < html.index("What changed over")
    )


def test_without_texts_the_sentence_stands_alone():
    html = render(fire(), "html")
    assert "The blaze claimed <mark>15</mark> lives before dawn." in html
    assert 'id="a0"' not in html


def test_what_the_baseline_knows_is_told():
    options = RenderOptions(
        known={"0" * 16: Known("false_positive", "two fires", "Ana")}, stale={"1" * 16: "people missing"}
    )
    html = render(fire(), "html", options)
    assert "In the baseline as false positive (Ana): two fires" in html
    assert "no longer found" in html
    assert "people missing" in html


def test_stories_with_hard_contradictions_come_first():
    whole, _ = large(stories=3, facts=3)
    soft = [
        f.model_copy(update={"strength": "soft"}) if f.group.startswith("g-0-") and f.strength else f
        for f in whole.findings
    ]
    shown = page(whole.model_copy(update={"findings": tuple(soft)}), RenderOptions())
    assert [story.label for story in shown.stories] == ["Story 1", "Story 2", "Story 0"]
    assert shown.title == "6 contradictions in 3 stories"


@pytest.mark.parametrize("facts", [16, 60])
def test_a_batch_of_500_articles_stays_below_10_megabytes_and_60_000_elements(facts):
    whole, texts = large(facts=facts)
    html = render(whole, "html", RenderOptions(texts=texts))
    read = Reader(html)
    further = sum(story.rest.count("; ") + 1 for story in page(whole, RenderOptions()).stories if story.rest)
    assert len(whole.articles) == 500
    assert len(html.encode()) < 10_000_000
    assert read.tags.total() < 60_000
    assert html.count('class="card hard"') == 300, "every contradiction is shown in full"
    assert html.count('class="card') + html.count("<li data-k=") + further == len(whole.findings), (
        "nothing is left out"
    )
