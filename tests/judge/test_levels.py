from claimcheck.judge.levels import NULL, Level, Pair, decide, source
from tests.match.build import number

PAIR = Pair(number("12 died.", "12", 12, outlet="Courier"), number("15 died.", "15", 15, outlet="Beacon"))


def level(name, holds):
    return Level(name, "compatible", lambda pair: holds, lambda pair: f"{name} decided.")


def test_the_first_level_that_holds_decides():
    found = decide("number", [level("a", False), level("b", True), level("c", True)], PAIR)
    assert (found.level.name, found.outcome, found.explanation) == ("b", "compatible", "b decided.")
    assert found.tried == ("a",)


def test_null_is_a_level_of_its_own():
    found = decide("number", [level("a", False)], PAIR)
    assert found.level is NULL
    assert (found.outcome, found.explanation) == ("not_comparable", "The two statements cannot be compared.")


def test_an_article_without_outlet_is_named_by_its_path():
    article = PAIR.a.extraction.article.model_copy(update={"source": ""})
    item = number("12 died.", "12", 12)
    nameless = type(item)(
        item.extraction.model_copy(update={"article": article}), item.claim, item.slot, item.words, 0
    )
    assert (source(PAIR.a), source(nameless)) == ("Courier", "courier.txt")
