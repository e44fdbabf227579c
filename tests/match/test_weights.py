import pytest

from claimcheck.match.weights import Weights
from claimcheck.models import Article, Extraction, Mention, Sentence


def run(*sentences, names=()):
    return Extraction(
        article=Article(id="a-1", path="a.txt", text="x"),
        sentences=tuple(Sentence(start=0, end=1, paragraph=0, lemmas=tuple(s.split())) for s in sentences),
        mentions=tuple(Mention(start=0, end=1, text=name, name=name) for name in names),
    )


WEIGHTS = Weights([run(*["dam police"] * 60, *["dam gauge"] * 3, "dam sluice", names=["Ana Ruiz"] * 20)])


def test_rare_words_weigh_more():
    order = [WEIGHTS.of(lemma) for lemma in ("dam", "police", "gauge", "sluice", "never seen")]
    assert order == sorted(order)
    assert order[0] < order[2] < order[4]


@pytest.mark.parametrize("lemma", ["dam", "police", "sluice", "never seen", ""])
def test_weights_lie_between_the_floor_and_one(lemma):
    assert 0.15 <= WEIGHTS.of(lemma) <= 1.0


def test_a_word_of_every_sentence_keeps_the_floor():
    assert WEIGHTS.of("dam") == 0.15


def test_names_weigh_by_their_mentions():
    assert WEIGHTS.of("Ana Ruiz") < WEIGHTS.of("Jon Tull")


def test_a_word_weighs_what_its_commonest_reading_weighs():
    weights = Weights([run(*["kill"] * 30, "die")])
    assert weights.of("die", frozenset({"death"})) == weights.of("kill", frozenset({"death"}))
    assert weights.of("die", frozenset({"death"})) < weights.of("die")


def test_a_run_without_sentences_has_weights():
    assert Weights([]).of("dam") == 1.0
