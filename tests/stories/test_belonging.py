import pytest

from claimcheck.models import Claim, Extraction, Timex
from claimcheck.stories import within_story
from tests.stories.build import extraction

HEAD = "The ferry Marit ran aground off Tarnholm on Monday. All 41 people aboard were saved, the coastguard said. "
"""The start of an article whose gallery may or may not be of this accident."""


def claimed(text: str, title: str = "Ferry Marit runs aground off Tarnholm") -> Extraction:
    """Return an extraction with one claim for each of its sentences."""
    made = extraction("a", text, title=title)
    claims = tuple(
        Claim(id=f"c-{n}", article="a-a", start=s.start, end=s.end, text=text[s.start : s.end])
        for n, s in enumerate(made.sentences)
    )
    return made.model_copy(update={"claims": claims})


def left_out(text: str, **more: str) -> list[str]:
    before = claimed(text, **more)
    kept = {claim.id for claim in within_story(before).claims}
    return [" ".join(claim.text.split()) for claim in before.claims if claim.id not in kept]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2024 The Tarn Press.",
        "All rights reserved.",
        "This material may not be published, broadcast or rewritten.",
        "Scroll down for video.",
        "READ MORE: Two drown in Lake Orrin.",
        "Related: Harbour fees rise by 12 per cent.",
        "Sign up for our Morning Tide newsletter.",
        "© Tarn Press.",
    ],
)
def test_page_furniture_is_left_out(line):
    assert left_out(f"{HEAD}\n{line}\nThe captain is 54.") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright law was changed in 2018.",
        "Advertisement revenue fell by 12 per cent.",
        "Read more slowly, the teacher told them.",
        "More than 40 people were aboard.",
        "Signing up took an hour.",
        "The most popular route is the one to Tarnholm.",
    ],
)
def test_sentences_that_only_sound_like_furniture_stay(line):
    assert left_out(f"{HEAD}\n{line}\nThe captain is 54.") == []


def dated(line: str, *dates: str) -> str:
    """Return what is left out of an article with such a line, in which these expressions are dates."""
    made = claimed(f"{HEAD}\n{line}\nThe captain is 54.")
    starts = [(made.article.text.index(date, len(HEAD)), date) for date in dates]
    timexes = tuple(Timex(start=s, end=s + len(d), text=d, type="DATE") for s, d in starts)
    kept = {claim.id for claim in within_story(made.model_copy(update={"timexes": timexes})).claims}
    return " ".join(claim.text.strip() for claim in made.claims if claim.id not in kept)


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Posted: 3 May 2024, 18:15.", ["3 May 2024, 18:15"]),
        ("Last updated on Monday by Ana Ruiz.", ["Monday"]),
        ("PUBLISHED: 6:15 pm EST, May 3, 2024.", ["6:15 pm EST, May 3, 2024"]),
        ("Updated 14 May 2024.", ["14 May 2024"]),
    ],
)
def test_a_line_that_dates_the_page_is_left_out(line, dates):
    assert dated(line, *dates) == line


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Published in 2019, the report found rust in the hull.", ["2019"]),
        ("Updated rules for ferries apply from 3 May 2024 on all lakes.", ["3 May 2024"]),
        ("Posted to Tarnholm as a young officer in 1998, he stayed.", ["1998"]),
        ("Published accounts differ.", []),
        ("It sank on 3 May 2024.", ["3 May 2024"]),
    ],
)
def test_sentences_that_open_like_a_stamp_stay(line, dates):
    assert dated(line, *dates) == ""


def test_headlines_of_other_stories_are_left_out_until_the_text_goes_on():
    text = f"{HEAD}\nMost read\nWho killed 3 swans? Nobody knows\nOrrin mill burns for 2 days\nThe captain is 54."
    found = [claim for claim in left_out(text) if "swans" in claim or "mill" in claim]
    assert found
    assert "The captain is 54." not in found


def gallery(*captions: str, style: str) -> str:
    total = len(captions)
    numbered = enumerate(captions, start=1)
    if style == "before":
        return "\n".join(f"{n}/{total} {caption}" for n, caption in numbered)
    return "\n".join(f"{caption} Image {n} of {total}." for n, caption in numbered)


OTHER = (
    "Boats at Port Sellick in 1998.",
    "A light at Cape Unst that fell in 2003.",
    "Crew of the Marit last year.",
    "Seven seals on the Brona sands.",
    "Anders Holt won the race 4 times.",
)
SAME = (
    "How the Marit lists to port.",
    "Bow of the Marit.",
    "All 41 people reach Tarnholm.",
    "Two men wait.",
    "A view of the Marit at dusk.",
)


@pytest.mark.parametrize("style", ["before", "after"])
def test_captions_of_another_gallery_are_left_out_but_for_those_that_name_the_story(style):
    text = f"{HEAD}\n{gallery(*OTHER, style=style)}\nThe captain is 54."
    found = " ".join(left_out(text))
    for caption in (OTHER[0], OTHER[1], OTHER[4]):
        assert caption.split(" ", 1)[1] in found
    assert "last year" not in found
    assert "captain" not in found


@pytest.mark.parametrize("style", ["before", "after"])
def test_a_gallery_of_the_event_stays(style):
    assert left_out(f"{HEAD}\n{gallery(*SAME, style=style)}\nThe captain is 54.") == []


def test_scores_and_shares_are_no_gallery():
    text = f"{HEAD}He was 20 of 29 for Sellick. Holt made 1 of 9, Brand 2 of 9 and Unst 3 of 9. 4/5 of Orrin voted."
    assert left_out(text) == []


def test_nothing_is_changed_where_everything_belongs():
    whole = claimed(HEAD)
    assert within_story(whole) is whole
    empty = claimed("", title="")
    assert within_story(empty) is empty
