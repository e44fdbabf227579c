import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimcheck.extract.claim.clauses import clauses
from tests.extract.claim.docs import VOCAB, tree


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "Rescuers searched the valley and found two boys.",
            [("searched", "Rescuers searched the valley", None), ("found", "found two boys", "searched")],
            id="conjunction",
        ),
        pytest.param(
            "The bridge that carried the railway collapsed.",
            [
                ("carried", "that carried the railway", "collapsed"),
                ("collapsed", "The bridge that carried the railway collapsed", None),
            ],
            id="relative clause",
        ),
        pytest.param(
            "The council agreed to close the library.",
            [("agreed", "The council agreed to close the library", None)],
            id="open complement stays",
        ),
        pytest.param(
            "The union signalled its readiness to sign.",
            [("signalled", "The union signalled its readiness to sign", None)],
            id="what somebody is ready for stays",
        ),
        pytest.param(
            "Police want the driver to surrender.",
            [("want", "Police want", None), ("surrender", "the driver to surrender", "want")],
            id="complement with a subject",
        ),
        pytest.param(
            "The fallen span blocked the river.",
            [("blocked", "The fallen span blocked the river", None)],
            id="participle before its noun stays",
        ),
        pytest.param(
            "Officials said the dam held because crews reinforced it.",
            [
                ("said", "Officials said", None),
                ("held", "the dam held", "said"),
                ("reinforced", "crews reinforced it", "held"),
            ],
            id="complement and reason",
        ),
    ],
)
def test_where_clauses_part(sentence, expected):
    doc = tree(sentence)
    found = [
        (c.head.text, doc.text[slice(*c.span)], c.parent.head.text if c.parent else None)
        for c in clauses(doc)
    ]
    assert found == expected


def test_tokens_of_a_relative_clause_are_not_those_of_its_noun():
    outer = clauses(tree("The bridge that carried the railway collapsed."))[1]
    assert [token.text for token in outer.tokens] == ["The", "bridge", "collapsed", "."]


def test_sentences_are_numbered():
    doc = tree("The dam may break.", "The valve did not fail.")
    assert [(c.sentence, c.head.text) for c in clauses(doc)] == [(0, "break"), (1, "fail")]


def test_a_text_without_parse_has_no_clauses():
    assert clauses(Doc(VOCAB, words=["Two", "died"])) == []


def test_a_line_of_dashes_is_no_clause():
    doc = Doc(VOCAB, words=["-", "-"], heads=[0, 0], deps=["ROOT", "punct"], pos=["PUNCT", "PUNCT"])
    assert clauses(doc) == []


DEPS = st.sampled_from(
    ["nsubj", "dobj", "conj", "relcl", "acl", "ccomp", "xcomp", "prep", "pobj", "punct", "cc"]
)
POS = st.sampled_from(["VERB", "NOUN", "AUX", "ADJ", "PUNCT", "SPACE"])


@st.composite
def trees(draw):
    """Any projective tree: each word hangs on the word before it or on one of that word's governors."""
    size = draw(st.integers(1, 25))
    heads, spine = [0], [0]
    for i in range(1, size):
        spine = spine[: draw(st.integers(1, len(spine)))]
        heads.append(spine[-1])
        spine.append(i)
    return Doc(
        VOCAB,
        words=["w"] * size,
        heads=heads,
        deps=["ROOT", *(draw(DEPS) for _ in range(size - 1))],
        pos=[draw(POS) for _ in range(size)],
    )


@settings(deadline=None, max_examples=60)
@given(trees())
def test_every_token_has_one_clause_and_every_clause_hangs_on_the_root(doc):
    found = clauses(doc)
    owned = sorted(token.i for clause in found for token in clause.tokens)
    assert owned == list(range(len(doc)))
    for clause in found:
        start, end = clause.span
        assert clause.head in clause.tokens
        assert 0 <= start < end <= len(doc.text)
        top = clause
        while top.parent is not None:
            top = top.parent
        assert top.head.dep_ == "ROOT"
