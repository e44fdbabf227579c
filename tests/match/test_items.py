import pytest

from claimcheck.match.items import blocking_keys, sole_counts, story_items, topic_words
from claimcheck.match.weights import Weights
from claimcheck.models import Article, Claim, Extraction, Quantity, Slot, Term, Timex, TimexReading
from tests.match.build import words

NONE = Weights([])


def term(lemma, depth=0, pos="NOUN"):
    return Term(lemma=lemma, pos=pos, role="object", depth=depth)


def test_words_fade_with_their_distance():
    found = list(topic_words([term("sluice", depth) for depth in range(9)], NONE))
    weights = [word.weight for word in found]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] == weights[1] > weights[2] > weights[6] == weights[8] > 0


def test_an_expression_of_several_words_is_one_word_of_its_concepts():
    terms = [term("fire", 2), term("claim", 1, "VERB"), term("life", 0)]
    found = list(topic_words(terms, NONE))
    assert [word.lemma for word in found] == ["claim life", "fire"]
    assert "death" in found[0].concepts
    assert found[0].depth == 0


def test_a_verb_with_a_particle_has_the_concepts_of_the_whole_or_of_the_verb():
    (found,) = topic_words([term("kill off", 0, "VERB")], NONE)
    assert "death" in found.concepts


def test_a_name_has_no_concepts():
    (found,) = topic_words([term("Bill Kill", 0, "PROPN")], NONE)
    assert found.is_name
    assert found.concepts == frozenset()


def test_keys_are_concepts_lemmas_and_surnames():
    keys = set(blocking_keys(words("kill/VERB sluice @Ana_Ruiz")))
    assert {"c:death", "l:kill", "l:sluice", "n:ruiz"} <= keys


def test_synonyms_share_a_key():
    assert set(blocking_keys(words("kill/VERB"))) & set(blocking_keys(words("die/VERB")))


def test_a_name_without_letters_is_no_crash():
    assert list(blocking_keys([*words("@x")])) == ["n:x"]


def count(noun, value, **more):
    return Quantity.model_validate(
        {"start": 0, "end": 1, "text": "x", "value": value, "noun": noun, "dimension": "count", **more}
    )


@pytest.mark.parametrize(
    ("quantities", "expected"),
    [
        pytest.param([count("weather satellite", 3)], {0}, id="one count of a thing"),
        pytest.param([count("satellite", 3), count("small satellite", 3)], {0, 1}, id="told twice alike"),
        pytest.param([count("satellite", 3), count("small satellite", 2)], set(), id="two counts"),
        pytest.param([count("satellite", 3), count("rocket", 2)], {0, 1}, id="two things"),
        pytest.param([count("people", 3)], set(), id="people in general"),
        pytest.param([count("price", 3, dimension="money")], set(), id="no count"),
        pytest.param([count("", 3)], set(), id="nothing counted"),
        pytest.param([count("satellite", None)], set(), id="no value"),
    ],
)
def test_sole_counts(quantities, expected):
    extraction = Extraction(article=Article(id="a-1", path="a", text="x"), quantities=tuple(quantities))
    assert sole_counts(extraction) == expected


def dated(text, part, base, quotations):
    start = text.index(part)
    timex = Timex(
        start=start,
        end=start + len(part),
        text=part,
        type="DATE",
        value="2024-05-14",
        reading=TimexReading(base=base),
    )
    slot = Slot(kind="date", start=start, end=start + len(part), timex=0, topic=(term("fail", 0, "VERB"),))
    return Extraction(
        article=Article(id="a-1", path="a", text=text),
        timexes=(timex,),
        quotations=quotations,
        claims=(Claim(id="c-1", article="a-1", start=0, end=len(text), text=text, slots=(slot,)),),
    )


@pytest.mark.parametrize(
    ("part", "base", "quoted", "count"),
    [
        ("yesterday", "published", True, 0),
        ("yesterday", "published", False, 1),
        ("on 14 May", None, True, 1),
    ],
)
def test_yesterday_in_a_quotation_counts_from_a_day_that_is_not_known(part, base, quoted, count):
    text = f"“The pumps failed {part},” Ruiz said."
    end = text.index("”")
    found = story_items([dated(text, part, base, ((1, end),) if quoted else ())], NONE)
    assert len(found) == count


def test_items_stand_in_the_order_of_articles_and_know_their_lineage():
    text = "The pumps failed on 14 May."
    first, second = dated(text, "14 May", None, ()), dated(text, "14 May", None, ())
    second = second.model_copy(update={"article": second.article.model_copy(update={"id": "a-2"})})
    found = story_items([first, second], NONE, {"a-2": "l-7"})
    assert [(i.order, i.lineage, i.text) for i in found] == [(0, "a-1", "14 May"), (1, "l-7", "14 May")]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(("2024-05-01", "2024-05-12", None), [False, False, True], id="told for eleven days"),
        pytest.param(("2024-05-01", "2024-05-11T09:00:00Z", None), [False] * 3, id="told for ten"),
        pytest.param(("2024-05-01", None), [False] * 2, id="one day known"),
        pytest.param(("2024-05-01", "early May", None), [False] * 3, id="a date that is none"),
    ],
)
def test_an_undated_article_is_unsettled_in_a_story_told_for_weeks(days, expected):
    text = "The pumps failed on 14 May."
    story = [
        x.model_copy(update={"article": x.article.model_copy(update={"id": f"a-{n}", "published": day})})
        for n, day in enumerate(days)
        for x in (dated(text, "14 May", None, ()),)
    ]
    assert [item.unsettled for item in story_items(story, NONE)] == expected


def test_what_an_article_says_again_and_again_counts_three_times():
    text = "The sluice broke. " * 50 + "A sluice broke."
    told = [
        Claim(
            id=f"c-{number}",
            article="a-1",
            start=18 * number,
            end=18 * number + len(said),
            text=said,
            slots=(Slot(kind="statement", start=18 * number, end=18 * number + 3, topic=(term("sluice"),)),),
        )
        for number, said in enumerate(["The sluice broke."] * 50 + ["A sluice broke."])
    ]
    extraction = Extraction(article=Article(id="a-1", path="a.txt", text=text), claims=tuple(told))
    assert [item.claim.id for item in story_items([extraction], NONE)] == ["c-0", "c-1", "c-2", "c-50"]
