import pytest

from claimcheck.stories import story_label
from claimcheck.stories.label import shorten
from tests.stories.build import extraction

BODY = (
    "The dam at Upper Wessel burst on Friday. "
    "Engineer Tilda Marsh had warned of cracks in the dam at Upper Wessel."
)


def test_the_most_central_headline_is_the_label():
    group = [
        extraction("a", BODY, title="A week to forget"),
        extraction("b", BODY, title="Upper Wessel dam bursts after warning"),
        extraction("c", BODY, title="Opinion: who reads letters?"),
    ]
    assert story_label(group) == "Upper Wessel dam bursts after warning"


def test_without_headlines_the_names_that_most_articles_share():
    group = [
        extraction("a", BODY),
        extraction("b", BODY),
        extraction("c", "Later Tilda Marsh spoke to Ivo Renn."),
    ]
    assert story_label(group) == "Tilda Marsh, Upper Wessel, Friday"


def test_without_anything_an_empty_label():
    assert story_label([extraction("a", "")]) == ""
    assert story_label([]) == ""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("word " * 11 + "final", "word " * 11 + "final"),
        ("word " * 11 + "finale and", "word " * 11 + "…"),
    ],
)
def test_shorten(text, label):
    assert shorten(text) == label.replace(" …", "…")
    assert len(shorten(text)) <= 60


@pytest.mark.parametrize(
    "rival", ["Upper Wessel: what the dam did", "Dam at Upper Wessel: 7 dead", "Why the dam?"]
)
def test_a_headline_that_tells_goes_before_one_that_asks_quotes_or_counts(rival):
    plain = "Cracks seen before Upper Wessel dam burst"
    group = [extraction("a", BODY, title=rival), extraction("b", BODY, title=plain)]
    assert story_label(group) == plain


def test_descriptions_and_pronouns_are_no_names():
    named = extraction("a", BODY)
    mentions = [m.model_copy(update={"named": m.name != "Upper Wessel"}) for m in named.mentions]
    assert story_label([named.model_copy(update={"mentions": tuple(mentions)})]) == "Friday, Tilda Marsh"
