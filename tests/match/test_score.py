import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.match.overlap import overlap, word_relation
from claimcheck.match.score import align
from tests.match.build import number, words

TEXT = "Twelve workers died in the fire."
DEAD = "worker die:1/VERB fire:2 warehouse:2"


def slot(spec, value=12, outlet="Courier", **more):
    return number(TEXT, "Twelve", value, spec, outlet=outlet, **more)


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        pytest.param("fire", "fire", 1, 1, id="the same"),
        pytest.param("kill/VERB", "die/VERB", 0.9, 1, id="one concept"),
        pytest.param("fire", "blaze", 0.9, 1, id="synonyms"),
        pytest.param("sluice", "violin", 0, 0.3, id="unrelated"),
        pytest.param("@Ana_Ruiz", "@Ruiz", 1, 1, id="surname"),
        pytest.param("@Ana_Ruiz", "@Jon_Tull", 0, 0, id="two people"),
        pytest.param("@Bridge", "bridge", 0, 0, id="a name is no common noun"),
    ],
)
def test_how_words_relate(a, b, least, most):
    (one,), (other,) = words(a), words(b)
    assert least <= word_relation(one, other) <= most
    assert word_relation(one, other) == word_relation(other, one)


def test_the_same_topic_in_other_words_aligns_better_than_another_topic():
    same = align(slot(DEAD), slot("people kill:1/VERB blaze:2 warehouse:2"))
    other = align(slot(DEAD), slot("ticket sell:1/VERB concert:2 stadium:2"))
    assert same.score > 0.3 > other.score


def test_words_beside_the_value_count_more_than_words_further_off():
    near = align(slot("worker sluice:1 gate:4"), slot("worker sluice:1 violin:4"))
    far = align(slot("worker sluice:1 gate:4"), slot("worker violin:1 gate:4"))
    assert near.score > far.score


def test_one_common_word_is_no_sure_match():
    assert align(slot("worker"), slot("worker")).score < align(slot(DEAD), slot(DEAD)).score


def test_the_only_count_of_a_thing_in_each_article_helps():
    plain = align(slot("satellite launch:1/VERB"), slot("satellite carry:1/VERB"))
    sole = align(slot("satellite launch:1/VERB", sole=True), slot("satellite carry:1/VERB", sole=True))
    half = align(slot("satellite launch:1/VERB", sole=True), slot("satellite carry:1/VERB"))
    assert sole.score > plain.score == half.score


def test_the_only_value_of_a_measure_in_each_article_aligns_without_a_shared_word():
    plain = align(slot("travel/VERB"), slot("put/VERB speed:1"))
    sole = align(slot("travel/VERB", measure="speed"), slot("put/VERB speed:1", measure="speed"))
    other = align(slot("travel/VERB", measure="speed"), slot("put/VERB speed:1", measure="height"))
    assert (plain.score, other.score) == (0, 0)
    assert sole.score >= 0.25


def test_the_only_sum_of_each_article_needs_words_besides():
    def bonus(spec):
        return align(
            slot("stadium cost:1/VERB", measure="only money EUR"), slot(spec, measure="only money EUR")
        ).bonus

    assert bonus("stadium build:1/VERB") > 0
    assert bonus("violin sell:1/VERB") == 0


def test_shared_words_stand_strongest_first():
    shared = align(slot(DEAD), slot("people kill:1/VERB blaze:2 warehouse:2")).shared
    assert {(x, y) for x, y, _ in shared} >= {("die", "kill"), ("fire", "blaze"), ("warehouse", "warehouse")}
    assert [weight for _, _, weight in shared] == sorted((w for _, _, w in shared), reverse=True)


LEMMAS = ["worker", "people", "fire", "blaze", "kill", "die", "sluice", "rise", "fall", "@Ana_Ruiz", "@Ruiz"]
SPECS = st.lists(
    st.tuples(st.sampled_from(LEMMAS), st.integers(0, 6)), unique_by=lambda pair: pair[0], max_size=7
).map(lambda rows: " ".join(f"{lemma}:{depth}" for lemma, depth in rows))


@settings(deadline=None, max_examples=80)
@given(SPECS, SPECS)
def test_alignment_is_symmetric_and_between_0_and_1(a, b):
    one, other = slot(a), slot(b)
    there, back = align(one, other), align(other, one)
    assert 0 <= there.score <= 1
    assert there.score == pytest.approx(back.score)
    assert overlap(one, other).mass == pytest.approx(overlap(other, one).mass)


@settings(deadline=None, max_examples=40)
@given(SPECS, st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(["=", "~", ">=", "<="]))
def test_values_never_enter(spec, x, y, modifier):
    other = slot(DEAD)
    plain = align(slot(spec, x), other)
    changed = align(slot(spec, y, quantity={"modifier": modifier, "upper": None}), other)
    assert changed.score == plain.score
    assert changed.shared == plain.shared


def test_the_parts_add_up_to_the_score():
    found = align(slot(DEAD, sole=True), slot("people kill:1/VERB blaze:2 hangar:2", sole=True))
    assert found.core > 0
    assert found.context > 0
    assert found.score == pytest.approx(found.core + found.context + found.bonus)
    assert align(slot(DEAD), slot(DEAD)).bonus == 0


def test_two_values_of_one_key_align_whatever_else_is_told():
    words = "fall/VERB ridge:1", "slip/VERB gully:1"
    found = align(*(slot(spec, measure="deed fall length ruiz") for spec in words))
    assert found.bonus == pytest.approx(0.4)
