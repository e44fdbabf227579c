import json
from importlib.resources import files
from math import log

import pytest

from claimcheck.extract.attribution import explain, find_attributions
from claimcheck.extract.attribution.lexicon import classes_of, load_lexicon
from claimcheck.extract.attribution.model import load_model, probability, score
from tests.extract.attribution.trees import document, plain

DATA = files("claimcheck.extract.attribution").joinpath("data")


def read(name: str):
    return json.loads(DATA.joinpath(name).read_text(encoding="utf-8"))


def test_a_score_is_the_sum_of_the_known_features_weights():
    assert score({"a": 1.5, "b": -2.0, "c": 9.0}, ["a", "b", "unheard of"]) == -0.5


@pytest.mark.parametrize(
    ("log_odds", "expected"), [(0.0, 0.5), (log(3), 0.75), (-log(3), 0.25), (1e9, 1.0), (-1e9, 0.0)]
)
def test_log_odds_become_a_probability(log_odds, expected):
    assert probability(log_odds) == pytest.approx(expected)


def test_cues_are_counted_with_their_frames_and_rare_ones_left_out():
    counts = read("cue_counts.json")
    assert counts["minimum"] >= 2
    assert counts["cues"]["say/VERB"]["cue"] > 1000
    for word, count in counts["cues"].items():
        assert counts["minimum"] <= count["cue"] <= count["seen"], word
        for frame, (cue, seen) in count["frames"].items():
            assert 0 < cue <= seen <= count["seen"] * 20, (word, frame)


def test_the_data_holds_features_and_no_sentences():
    model = load_model()
    names = [*model.ranking, *model.decision, *read("cue_counts.json")["cues"]]
    assert max(len(name.split()) for name in names) <= 6
    assert 0.2 <= model.threshold <= model.other_threshold <= 0.6 < model.nested_threshold
    assert model.decision["bias"] != 0


@pytest.mark.parametrize(
    ("lemma", "pos", "first"),
    [
        ("say", "VERB", "speech"),
        ("believe", "VERB", "belief"),
        ("want", "VERB", "desire"),
        ("oppose", "VERB", "stance"),
    ],
)
def test_plain_cues_are_listed_in_their_class(lemma, pos, first):
    assert classes_of(lemma, pos)[0] == first


def test_the_lexicon_knows_listed_and_learned_cues_only():
    lexicon = load_lexicon()
    assert ("deny", "VERB") in lexicon.denies
    assert ("say", "VERB") in lexicon.known
    assert ("burn", "VERB") not in lexicon.known


def test_an_explanation_adds_up_to_the_probability_of_its_attribution():
    doc = document("clause")
    (found,) = find_attributions(doc)
    told = {doc.text[slice(*e.cue)]: e for e in explain(doc)}["said"]
    assert told.frame == "ccomp>"
    assert [doc.text[a:b] for a, b in told.content] == ["the mill had burned"]
    assert probability(sum(c.weight for c in told.contributions)) == pytest.approx(
        found.confidence, abs=0.001
    )
    sizes = [abs(c.weight) for c in told.contributions]
    assert sizes == sorted(sizes, reverse=True)
    assert "cue=say/V" in {c.feature for c in told.contributions}


def test_nothing_is_explained_without_a_parse():
    assert explain(plain("Ruiz said so .")) == []
