import re

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.attribution.layout import layout_decisions
from claimcheck.extract.attribution.quotation import find_quotations
from claimcheck.extract.attribution.quoted import place_quotations
from claimcheck.extract.attribution.tree import build_tree
from tests.extract.attribution.trees import text_of

VOCAB = Vocab()


def found(text: str) -> list[tuple[str, str, str]]:
    pieces = re.findall(r"\n+|[\w’'@]+|[^\w\s]", text)
    spaces, at = [], 0
    for piece in pieces:
        at = text.index(piece, at) + len(piece)
        spaces.append(text[at : at + 1] == " ")
    pos = ["SPACE" if "\n" in piece else "NOUN" if piece[0].isalnum() else "PUNCT" for piece in pieces]
    doc = Doc(
        VOCAB, words=pieces, spaces=spaces, pos=pos, heads=range(len(pieces)), deps=["ROOT"] * len(pieces)
    )
    assert doc.text == text
    tree = build_tree(doc)
    quotes = place_quotations(tree, find_quotations(text))
    decisions = layout_decisions(tree, quotes)
    return [
        (text_of(tree, d.source), d.candidate.frame, text_of(tree, d.candidate.content)) for d in decisions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "HOLT: What now?\n\nRUIZ: We wait. Then we leave.",
            [("HOLT", "turn:", "What now"), ("RUIZ", "turn:", "We wait. Then we leave")],
        ),
        (
            "Ana Holt: What now?\n\nOthers came.\n\nAna Holt: And then?",
            [("Ana Holt", "turn:", "What now"), ("Ana Holt", "turn:", "And then")],
        ),
        ("Ruiz: Dam will hold\n\nThe dam held.", []),
        ("Photo: A dam\n\nPhoto: A mill", []),
        ("At 12:30 the dam broke: it had held.", []),
    ],
)
def test_lines_with_a_speaker_who_comes_again_are_turns(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost it all here.” — Ana Ruiz, Kelder", [("Ana Ruiz", "q-", "We lost it all here")]),
        ('"We lost it all here."\n- Ana Ruiz', [("Ana Ruiz", "q-", "We lost it all here")]),
        ("“We lost it” — Ana Ruiz", []),
        ("He said “we lost it all here” — Ana Ruiz, too.", []),
        ("“We lost it all here” — and we wept.", []),
        ("“We lost it all here.” — Ana Ruiz said so.", []),
    ],
)
def test_a_signature_names_who_is_quoted(text, expected):
    assert found(text) == expected
