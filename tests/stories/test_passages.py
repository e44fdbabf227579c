from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Claim, Extraction
from claimcheck.stories import copied_claims
from claimcheck.stories.passages import shared_passages
from tests.stories.build import extraction

LIFTED = (
    "Divers found the lost bell of Sankt Orm at a depth of thirty metres and raised it with four air bags."
)
EDITED = LIFTED.replace("raised it", "brought it up")


def texts(a: str, b: str) -> list[tuple[str, str]]:
    here, there = extraction("a", a), extraction("b", b)
    return [(a[slice(*x.span)], b[slice(*y.span)]) for x, y in shared_passages([here, there])]


def with_claims(name: str, text: str, *parts: str) -> Extraction:
    claims = tuple(
        Claim(id=f"c-{name}{n}", article=f"a-{name}", start=text.index(p), end=text.index(p) + len(p), text=p)
        for n, p in enumerate(parts)
    )
    return extraction(name, text).model_copy(update={"claims": claims})


def test_a_lifted_sentence_is_found_with_its_place_in_both():
    ours = f"The village had waited for long. {LIFTED} The priest wept."
    theirs = f"{EDITED} Now it will be cleaned. Nobody knows how it came there."
    assert texts(ours, theirs) == [
        (LIFTED.rstrip("."), EDITED.rstrip(".")),
    ]


def test_short_common_phrases_are_nobodys():
    assert (
        texts(
            "Police said on Monday that no arrests had been made.",
            "Police said on Monday that no arrests were likely.",
        )
        == []
    )


def test_words_inside_a_quotation_are_the_speakers():
    quote = (
        "“I heard it ring under the water each winter when the ice came, and they laughed at me for years”"
    )
    assert texts(f"Anna Lie said: {quote}.", f"An old woman, Anna Lie, told us: {quote}.") == []


def test_a_word_in_quotation_marks_belongs_to_the_sentence():
    text = (
        "The council called the plan for a new hall a “gross folly” and sent it back to the builders unread."
    )
    assert texts(text, text) == [(text.rstrip("."), text.rstrip("."))]


def test_a_run_inside_two_longer_sentences_is_not_the_sentence():
    run = "after the crew of the pilot boat had seen smoke rise from the old customs house"
    ours = f"Sirens were heard all over the island of Vell and in both villages {run}, which has stood empty."
    theirs = f"It was half past four, said the harbour master, who had slept badly, {run} and gave the alarm."
    assert texts(ours, theirs) == []


def test_nothing_in_common():
    assert texts("", LIFTED) == []
    assert texts("Rain fell on the moor.", LIFTED) == []


@given(st.lists(st.sampled_from([LIFTED, EDITED, "The priest wept.", "“Ring it!” he said."]), max_size=5))
@settings(max_examples=40, deadline=None)
def test_it_does_not_matter_which_article_is_asked_about(sentences: list[str]):
    ours, theirs = extraction("a", " ".join(sentences)), extraction("b", f"{LIFTED} And so on.")
    there_and_back = {(b.span, a.span) for a, b in shared_passages([theirs, ours])}
    assert {(a.span, b.span) for a, b in shared_passages([ours, theirs])} == there_and_back


def test_the_facts_of_a_lifted_sentence_have_the_voice_of_who_tells_it_first():
    first = with_claims("a", f"{LIFTED} The priest wept.", "The priest wept.")
    second = with_claims("b", f"A crowd came. {EDITED}", "A crowd came.", "thirty metres and brought it up")
    third = with_claims("c", f"{LIFTED} Nobody spoke.", "Divers found the lost bell", "Nobody spoke.")
    lineages = {"a-a": "l-1", "a-b": "l-2", "a-c": "l-3"}
    assert copied_claims([first, second, third], lineages) == {"c-b1": "l-1", "c-c0": "l-1"}


def test_copies_of_many_articles_are_one_voice():
    group = [with_claims(f"m{n:02}", LIFTED, LIFTED) for n in range(30)]
    assert set(copied_claims(group, {}).values()) == {"a-m00"}
