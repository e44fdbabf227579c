"""Borders that the parser keeps."""

import spacy

from claimcheck.extract.paragraphs import mark_paragraphs


def test_a_sentence_without_end_is_cut():
    doc = mark_paragraphs(spacy.blank("en")("and so on " * 500))
    assert [token.i for token in doc if token.is_sent_start] == [0, 401, 802, 1203]
    short = mark_paragraphs(spacy.blank("en")("It went on and on. " * 500))
    assert [token.i for token in short if token.is_sent_start] == [0]
