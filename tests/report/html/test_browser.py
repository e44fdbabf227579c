"""What the page does in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck.models import Report
from claimcheck.report import RenderOptions, render
from tests.report.html.stories import HOSTILE, WITH_TEXTS, fire, hostile, large, versions

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Open = Callable[..., "Page"]
ALL_NODES = """() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}"""


@pytest.fixture
def opened(browser: "Browser", folder: Path) -> Iterator[Open]:
    """Open a report; after the test, nothing may have gone wrong on the page or been asked for elsewhere."""
    contexts, trouble = [], []

    def open_report(of: Report, options: RenderOptions | None = WITH_TEXTS, **settings: Any) -> "Page":
        file = folder / "report.html"
        file.write_text(render(of, "html", options), "utf-8")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **settings})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda asked: asked.url.startswith("file:") or trouble.append(asked.url))
        page.goto(file.as_uri())
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert trouble == []


def shown(page: "Page") -> list[str]:
    return [link.inner_text() for link in page.locator("tr[data-f] th a").all() if link.is_visible()]


def test_a_click_opens_the_sentences_side_by_side_with_the_articles_behind(opened):
    page = opened(fire())
    page.get_by_role("row", name="people killed in the fire").get_by_role(
        "button", name="12 contradicts"
    ).nth(1).click()
    dialog = page.get_by_role("dialog", name="people killed in the fire: the sentences side by side")
    assert dialog.is_visible()
    left, right = dialog.locator(".sides > section").all()
    assert left.locator("mark").all_inner_texts() == ["Twelve", "12"]
    assert right.locator("mark").all_inner_texts() == ["15"]
    assert left.bounding_box()["y"] == right.bounding_box()["y"]
    assert dialog.get_by_text("Two sources count 12 dead; Beacon counts 15").is_visible()
    panes = dialog.locator(".pane")
    assert panes.locator("h3").all_inner_texts()[0].startswith("Ledger"), "the article that was clicked"
    assert panes.count() == 2
    assert (
        panes.nth(0).locator(".here").inner_text()
        == "The fire, which killed 12 workers on Tuesday, spread fast."
    )
    assert panes.nth(0).locator(".text").inner_text().endswith("Two are still missing.")
    dialog.get_by_role("button", name="In the article: Courier").click()
    assert panes.count() == 3
    page.keyboard.press("Escape")
    assert dialog.is_hidden()


def test_an_agreement_opens_too(opened):
    page = opened(fire())
    page.get_by_role("row", name="start of the fire").get_by_role("button", name="agrees").first.click()
    dialog = page.get_by_role("dialog")
    assert dialog.locator("li").count() == 4
    assert dialog.get_by_role("heading", name="start of the fire: Tue 14 May 2024").is_visible()


def test_a_long_article_is_scrolled_to_its_claim(opened):
    report, options = fire(), RenderOptions(texts={"a-beacon": "x " * 20 + "\n" * 200 + "The end. 😀"})
    at = len(options.texts["a-beacon"]) - 10
    findings = []
    for found in report.findings:
        sides = tuple(
            side.model_copy(
                update={
                    "evidence": tuple(
                        e.model_copy(update={"start": at, "end": at + 10}) if e.article == "a-beacon" else e
                        for e in side.evidence
                    )
                }
            )
            for side in found.sides
        )
        findings.append(found.model_copy(update={"sides": sides}))
    page = opened(report.model_copy(update={"findings": tuple(findings)}), options)
    page.get_by_role("button", name="15 contradicts").click()
    pane = page.locator(".pane .text")
    assert pane.evaluate("pane => pane.scrollTop") > 500
    assert pane.locator(".here").inner_text() == "The end. 😀"


@pytest.mark.parametrize("key", ["Enter", " "])
def test_the_keyboard_opens_reads_on_and_comes_back(opened, key):
    page = opened(fire())
    cell = page.get_by_role("button", name="15 contradicts")
    cell.focus()
    page.keyboard.press(key)
    dialog = page.get_by_role("dialog")
    assert dialog.is_visible()
    assert page.locator("#place").inner_text() == "1 of 6"
    page.get_by_role("button", name="Next →").press("Enter")
    assert dialog.get_by_role("heading", name="Ana Ruiz on the sprinklers").is_visible()
    assert page.locator("#place").inner_text() == "2 of 6"
    page.keyboard.press("Escape")
    assert dialog.is_hidden()
    assert cell.evaluate("cell => cell === document.activeElement")


def test_arrow_keys_move_between_cells_across_silence(opened):
    page = opened(fire())
    page.get_by_role("row", name="people missing").get_by_role("button", name="2 latest").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.innerText").split() == ["9", "superseded"]
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.innerText") == "agrees"


def test_tab_reaches_the_skip_link_first_and_focus_is_seen(opened):
    page = opened(fire())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Skip to the stories"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_filters_by_strength_kind_and_source(opened):
    page = opened(fire())
    page.get_by_label("Agreements").uncheck()
    assert shown(page) == ["people killed in the fire", "Ana Ruiz on the sprinklers", "people missing"]
    assert page.locator("#shown").inner_text() == "4 of 6 findings shown"
    page.get_by_label("quote").uncheck()
    assert shown(page) == ["people killed in the fire", "people missing"]
    page.get_by_label("Source", exact=True).select_option("Beacon")
    assert shown(page) == ["people killed in the fire"]
    assert page.get_by_role("heading", name="What the parties dispute").is_hidden()
    assert page.locator(".card:visible").count() == 1
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("document.getElementById('shown').textContent === '6 of 6 findings shown'")
    assert len(shown(page)) == 5


def test_a_story_with_nothing_left_goes_with_its_entry_in_the_contents(opened):
    page = opened(large(stories=2, facts=3)[0], RenderOptions())
    page.get_by_label("Source", exact=True).select_option("Outlet 0 of 1")
    assert page.locator(".story[id]:visible").count() == 1
    assert page.locator(".contents li:visible").count() == 1


def test_further_agreements_are_unfolded(opened):
    page = opened(large(stories=1, facts=12)[0], RenderOptions())
    assert len(shown(page)) == 2 + 6
    page.get_by_role("button", name="Show all 10 agreements").click()
    assert len(shown(page)) == 2 + 10
    page.get_by_role("row", name="ward 11").get_by_role("button", name="agrees").last.press("Enter")
    assert page.get_by_role("dialog").get_by_role("heading", name="ward 11").is_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show fewer agreements").click()
    assert len(shown(page)) == 2 + 6


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_accessible_as_far_as_axe_can_tell(opened, scheme, width):
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe-playwright-python is in the dev extra"
    )
    for of in (fire(), versions()):
        page = opened(of, color_scheme=scheme, viewport={"width": width, "height": 800})
        found = axe.Axe().run(page).response["violations"]
        page.locator(".matrix td a").first.click()
        found += axe.Axe().run(page).response["violations"]
        assert [(v["id"], v["nodes"][0]["html"]) for v in found] == []


def test_dark_and_light_differ(opened):
    grounds = [
        opened(fire(), color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    assert grounds == ["rgb(251, 250, 247)", "rgb(22, 21, 19)"]


@pytest.mark.parametrize("of", [fire(), versions(), hostile()[0]], ids=["fire", "versions", "hostile"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_phone_needs_no_sideways_scrolling(opened, of, script):
    page = opened(of, viewport={"width": 360, "height": 700}, java_script_enabled=script)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    if script:
        page.locator(".matrix td a").first.click()
        assert page.evaluate("document.getElementById('reader').scrollWidth") <= 360


def test_without_a_script_it_is_a_readable_list(opened):
    page = opened(fire(), java_script_enabled=False)
    for told in (
        "What contradicts",
        "What the parties dispute",
        "What changed over time",
        "What the sources agree on",
    ):
        assert page.get_by_role("heading", name=told).is_visible()
    assert page.locator("blockquote", has_text="27 people are in hospital.").count() == 2
    assert page.locator("#filters, #reader, .all").locator("visible=true").count() == 0
    page.get_by_role("link", name="15 contradicts").click()
    assert page.url.endswith("#f2")
    assert page.locator("#f2").is_visible()
    page.get_by_text("Beacon Fire").click()
    assert page.locator("#a2").inner_text() == WITH_TEXTS.texts["a-beacon"]


def test_print_shows_all_agreements_and_no_controls(opened):
    page = opened(large(stories=1, facts=12)[0], RenderOptions())
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert len(shown(page)) == 2 + 10
    assert page.locator("#filters, button").locator("visible=true").count() == 0
    assert page.locator(".card:visible").count() == 2
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert len(shown(page)) == 2 + 6


def test_hostile_text_runs_nothing_and_shows_as_it_is(opened):
    of, options = hostile()
    page = opened(of, options)
    for row in page.locator("tr[data-f] th a").all():
        row.click()
        assert page.get_by_role("dialog").is_visible()
        assert HOSTILE[0] in page.locator("#reader-card h4").inner_text()
        assert HOSTILE[4] in page.locator(".pane .text").first.inner_text()
        page.keyboard.press("Escape")
    assert page.locator("img, iframe, [onload], [onerror], [onmouseover]").count() == 0
    assert page.locator("script").count() == 1


@pytest.mark.parametrize("facts", [16, 60])
def test_a_batch_of_500_articles_stays_below_60_000_nodes(opened, facts):
    of, texts = large(facts=facts)
    page = opened(of, RenderOptions(texts=texts))
    assert page.evaluate(ALL_NODES) < 60_000
    page.locator(".all button").first.click()
    page.locator(".matrix td.agrees a").last.click()
    assert page.get_by_role("dialog").locator(".pane").count() == 2
    assert page.evaluate(ALL_NODES) < 60_000
