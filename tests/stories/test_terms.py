import pytest

from claimcheck.stories.background import load_background
from claimcheck.stories.terms import fold, terms_of
from tests.stories.build import extraction


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Wójcik", "wojcik"),
        ("Anatolyy", "anatoly"),
        ("Anatoly", "anatoly"),
        ("hall", "hal"),
        ("", ""),
        ("ß", "ß"),
    ],
)
def test_fold(word, folded):
    assert fold(word) == folded


def test_terms_know_names_and_headline_words():
    x = extraction("a", "The mayor opened Larch Bridge. Rain fell.", title="Mayors open: Larches, 2 bridges")
    terms = terms_of(x)
    assert terms.counts["mayor"] == 1
    assert terms.names == {"larch", "bridge"}
    assert terms.title == {"mayor", "larch", "bridge"}


def test_background_holds_common_words_only():
    background = load_background()
    assert background.frequency("say") > background.frequency("police") > 2
    assert background.frequency("zzyzx") < 1
    assert max(background.counts.values()) <= background.events
