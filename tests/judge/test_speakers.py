import pytest

from claimcheck.judge.speakers import named_beside, one_name, sure_of_speaker
from claimcheck.models import Mention
from tests.match.build import quote


def spoken(source, speaker, *people, named=True, before="Ruiz met Tull. "):
    """Return an utterance whose source is written in one way and resolved to a speaker; people are named before."""
    text = f"{before}“The pumps failed,” {source} said."
    item = quote("The pumps failed,", speaker, written=source)
    shift = len(before)
    said = item.extraction.attributions[0]
    moved = said.model_copy(
        update={
            "source": tuple((a + shift, b + shift) for a, b in said.source),
            "speaker": speaker,
            "named": named,
        }
    )
    mentions = tuple(
        Mention(
            start=text.index(short), end=text.index(short) + len(short), text=short, name=full, kind="person"
        )
        for short, full in people
    )
    extraction = item.extraction.model_copy(
        update={
            "article": item.extraction.article.model_copy(update={"text": text}),
            "attributions": (moved,),
            "mentions": mentions,
            "quotations": tuple((a + shift, b + shift) for a, b in item.extraction.quotations),
        }
    )
    slot = item.slot.model_copy(update={"start": item.slot.start + shift, "end": item.slot.end + shift})
    return type(item)(extraction, item.claim, slot, item.words, item.order)


RUIZ, TULL = ("Ruiz", "Ana Ruiz"), ("Tull", "Jon Tull")


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(spoken("Ana Ruiz", "Ana Ruiz"), True, id="named in the source"),
        pytest.param(spoken("Ruiz", "Ana Ruiz", before=""), True, id="by surname"),
        pytest.param(spoken("he", "Jon Tull", RUIZ, TULL), True, id="the last person named"),
        pytest.param(spoken("she", "Ana Ruiz", RUIZ, TULL), False, id="another person since"),
        pytest.param(spoken("she", "Ana Ruiz"), False, id="nobody named"),
        pytest.param(
            spoken("he", "Jon Tull", TULL, before="Tull came late.\n"),
            False,
            id="named in the paragraph before",
        ),
        pytest.param(spoken("a spokesman for Jon Tull", "Jon Tull"), False, id="someone who speaks for him"),
        pytest.param(spoken("Tull's lawyer", "Jon Tull"), False, id="his lawyer"),
        pytest.param(spoken("an official", "an official", named=False), False, id="no name"),
        pytest.param(quote("The pumps failed"), False, id="no speaker"),
    ],
)
def test_how_plainly_the_speaker_is_named(item, expected):
    assert sure_of_speaker(item) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Chairman Ana", "Ana Ruiz", True),
        ("Ana Ruiz", "Ana Kovac", False),
        ("Ana Ruiz", "Luis RUIZ", True),
        ("Ana Ruiz", "Jon Tull", False),
        ("", "Jon Tull", False),
        ("", "", False),
    ],
)
def test_one_name(a, b, expected):
    assert one_name(quote("The pumps failed", a), quote("The pumps failed", b)) is expected


def test_a_first_name_alone_may_be_either():
    both = ("Kiri", "Kiri Moa")
    assert not one_name(spoken("Kiri Moa", "Kiri Moa"), spoken("Kiri Hale", "Kiri Hale"))
    assert one_name(spoken("she", "Kiri Moa", both, before="Kiri left. "), spoken("Kiri Hale", "Kiri Hale"))


def test_a_name_right_after_words_that_nobody_is_given():
    item = quote("The pumps failed")
    text = item.extraction.article.text + " Tull, who had been there since dawn, cried."
    after = item.extraction.model_copy(
        update={"article": item.extraction.article.model_copy(update={"text": text})}
    )
    found = type(item)(after, item.claim, item.slot, item.words, item.order)
    assert named_beside(found, "Jon Tull")
    assert not named_beside(found, "Ana Ruiz")
    assert not named_beside(quote("The pumps failed", "Jon Tull"), "Jon Tull")
