import pytest

from claimcheck.extract.attribution.tree import build_tree
from tests.extract.attribution.trees import document, plain


@pytest.mark.parametrize("name", ["clause", "split", "adding", "title"])
def test_a_tree_says_what_the_document_says(name):
    doc = document(name)
    tree = build_tree(doc)
    assert tree.text == doc.text
    assert [tree.text[a:b] for a, b in zip(tree.start, tree.end, strict=True)] == [
        token.text for token in doc
    ]
    assert tree.head == [token.head.i for token in doc]
    assert tree.left == [token.left_edge.i for token in doc]
    assert tree.right == [token.right_edge.i for token in doc]
    assert tree.sent_bounds == [(sentence.start, sentence.end) for sentence in doc.sents]


def test_a_dateline_is_marked():
    tree = build_tree(document("dateline"))
    assert [tree.word[i] for i in sorted(tree.dateline)] == ["kelder", "(", "cw", ")", "—"]
    assert not build_tree(document("clause")).dateline


def test_a_document_without_a_parse_is_known_as_one():
    tree = build_tree(plain("Ruiz said so ."))
    assert not tree.parsed
    assert tree.head == [0, 1, 2, 3]
    assert len(build_tree(plain(""))) == 0
