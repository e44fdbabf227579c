import pytest

from claimcheck.match.quoted import BRACKET, fold_word, quoted_words
from claimcheck.match.utterances import quote_pairs
from tests.match.build import quote

WHOLE = "We will rebuild this school before winter, whatever it costs the county"


def pairs(a, b, **more):
    return list(quote_pairs([quote(a, "Ruiz", outlet="A"), quote(b, "Ruiz", outlet="B", **more)]))


def changed(found):
    """Return the words that only one side has."""
    gone = [w for op in found.edits for w in found.words_a[op.src_start : op.src_end]]
    come = [w for op in found.edits for w in found.words_b[op.dest_start : op.dest_end]]
    return gone, come


@pytest.mark.parametrize(
    ("a", "b", "truncated", "edits"),
    [
        pytest.param(WHOLE, WHOLE, False, ([], []), id="verbatim"),
        pytest.param(WHOLE, WHOLE.upper() + "!", False, ([], []), id="case and marks"),
        pytest.param(WHOLE, "rebuild this school before winter", True, ([], []), id="truncated"),
        pytest.param(
            WHOLE,
            WHOLE.replace("school", "school [in Ostby]"),
            False,
            ([], [BRACKET]),
            id="put in by an editor",
        ),
        pytest.param(WHOLE, WHOLE.replace("winter,", "winter —"), False, ([], []), id="dash"),
        pytest.param(
            WHOLE, WHOLE.replace("school", "hospital"), False, (["school"], ["hospital"]), id="changed"
        ),
        pytest.param(WHOLE, WHOLE.replace("will", "will not"), False, ([], ["not"]), id="put in"),
        pytest.param(
            "We do not want a second vote this year",
            "We want a second vote this year",
            False,
            (["do", "not"], []),
            id="a negation near the start",
        ),
        pytest.param(
            "We did not know that the tank was leaking",
            "We knew that the tank was leaking",
            False,
            (["did", "not", "know"], ["knew"]),
            id="a negation with its verb",
        ),
        pytest.param(
            "We do. We want a second vote this year",
            "We want a second vote this year",
            True,
            ([], []),
            id="another sentence before it",
        ),
        pytest.param(
            "The F.B.I. has searched the long-closed mill",
            "The FBI has searched the longclosed mill",
            False,
            ([], []),
            id="full stops and hyphens",
        ),
        pytest.param(
            "It wasn't the pumps that failed",
            "It wasn’t the pumps that failed",
            False,
            ([], []),
            id="apostrophes",
        ),
    ],
)
def test_the_same_utterance(a, b, truncated, edits):
    (found,) = pairs(a, b)
    assert (found.truncated, changed(found)) == (truncated, edits)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "The water came up faster than anyone had forecast",
            "The pumps were running all night without a pause",
            id="two sentences of one speech",
        ),
        pytest.param(
            "We lost the roof of the chapel in the first hour",
            "We lost four of the boats before it was light",
            id="two sentences that begin alike",
        ),
        pytest.param(WHOLE, "this winter", id="a fragment with other words between"),
        pytest.param(WHOLE, "it is what it is", id="common words"),
    ],
)
def test_two_utterances_are_no_pair(a, b):
    assert pairs(a, b) == []


def test_a_fragment_must_stand_as_it_is():
    assert len(pairs(WHOLE, "rebuild this school")) == 1
    assert pairs(WHOLE, "rebuild that school") == []
    assert len(pairs("undue public scrutiny", "undue scrutiny")) == 1
    assert (
        pairs("undue public scrutiny", "public scrutiny")
        != pairs("a public scrutiny", "undue scrutiny")
        == []
    )


def test_a_list_in_another_order_is_one_utterance():
    (found,) = pairs("positive, frank and useful talks", "useful, positive and frank talks")
    assert not found.edits


def test_two_sentences_of_the_same_words_are_no_list():
    (found,) = pairs("The captain saved the cook", "The cook saved the captain") or [None]
    assert found is None or found.edits


def test_words_spaced_otherwise_match():
    (found,) = pairs("She held on to the rail until dawn came", "She held onto the rail until dawn came")
    gone, come = changed(found)
    assert "".join(gone) == "".join(come) == "onto"


def test_two_sentences_cut_at_other_places_are_one_utterance():
    rest = " They told us so in the hall."
    (found,) = pairs(WHOLE + "." + rest, "I promise you all. " + WHOLE)
    assert (found.truncated, changed(found)) == (True, ([], []))


def test_one_article_is_not_compared_with_itself():
    items = [quote(WHOLE, "Ruiz", outlet="A"), quote(WHOLE, "Ruiz", outlet="A")]
    assert list(quote_pairs(items)) == []


def test_similarity_is_the_share_of_words_that_are_the_same():
    (same,) = pairs(WHOLE, WHOLE)
    (other,) = pairs(WHOLE, WHOLE.replace("school", "hospital"))
    assert same.similarity == 1
    assert other.similarity == pytest.approx(11 / 12)


@pytest.mark.parametrize(
    ("word", "folded"), [("F.B.I.", "fbi"), ("Don’t", "don't"), ("long-closed", "longclosed"), ("ß", "ss")]
)
def test_folding(word, folded):
    assert fold_word(word) == folded


def test_words_between_two_quotations_are_not_said():
    item = quote("The pumps failed,” she said, “in the first hour", "Ruiz")
    first, second = item.text.index("The"), item.text.index("in the")
    extraction = item.extraction.model_copy(
        update={"quotations": ((1 + first, 1 + first + 17), (1 + second, item.slot.end))}
    )
    cut = type(item)(extraction, item.claim, item.slot, item.words, item.order)
    assert quoted_words(cut) == ("the", "pumps", "failed", "in", "the", "first", "hour")


def test_many_utterances_are_compared_only_where_they_share_rare_words():
    items = [quote(f"Number {i} stood beside pillar{i} tonight", outlet=f"S{i}") for i in range(200)]
    assert list(quote_pairs(items)) == []
