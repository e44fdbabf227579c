"""From a parsed document to its attributions."""

from collections.abc import Sequence

from spacy.tokens import Doc

from claimcheck.extract.attribution.adopt import adopt
from claimcheck.extract.attribution.candidate import Range
from claimcheck.extract.attribution.cue import cue_range, denies, is_negated
from claimcheck.extract.attribution.decode import select
from claimcheck.extract.attribution.layout import layout_decisions
from claimcheck.extract.attribution.lexicon import cue_class
from claimcheck.extract.attribution.model import load_model
from claimcheck.extract.attribution.quotation import Quotation, find_quotations
from claimcheck.extract.attribution.quoted import Quoted, place_quotations
from claimcheck.extract.attribution.readings import Decision, decide
from claimcheck.extract.attribution.tree import Tree, build_tree
from claimcheck.models.attribution import Attribution, QuotationKind
from claimcheck.models.base import Span

_DIRECT = 0.9
"""A content with this share of its words inside quotation marks is a direct quotation."""


def find_attributions(doc: Doc, quotations: Sequence[Quotation] | None = None) -> list[Attribution]:
    """Return who says, believes, wants or opposes what, one attribution for each cue, by position.

    Args:
        doc: a document with a dependency parse; without one nothing is found.
        quotations: the quotations of its text, if they are at hand.

    Speakers are not resolved here: `speaker`, `speakers` and `named` keep their defaults.

    """
    tree = build_tree(doc)
    if not tree.parsed:
        return []
    quotes = place_quotations(tree, find_quotations(tree.text) if quotations is None else quotations)
    model = load_model()
    found = [*decide(tree, quotes, model), *layout_decisions(tree, quotes)]
    kept = adopt(tree, quotes, select(tree, found, model))
    return [_attribution(tree, quotes, decision, parent) for decision, parent in kept]


def _attribution(tree: Tree, quotes: Sequence[Quoted], decision: Decision, parent: int | None) -> Attribution:
    candidate = decision.candidate
    source = decision.source
    return Attribution(
        source=_spans(tree, source),
        cue=_spans(tree, cue_range(tree, candidate)),
        content=_spans(tree, candidate.content),
        parent=parent,
        cue_class=cue_class(tree, candidate),
        quotation=_kind(tree, candidate.content),
        cue_lemma=tree.lemma[candidate.cue],
        denies=denies(tree, candidate),
        negated=is_negated(tree, candidate, source),
        confidence=round(decision.probability, 3),
    )


def _spans(tree: Tree, ranges: Sequence[Range]) -> tuple[Span, ...]:
    return tuple((tree.start[start], tree.end[end - 1]) for start, end in ranges)


def _kind(tree: Tree, content: Sequence[Range]) -> QuotationKind:
    words = [i for start, end in content for i in range(start, end) if tree.pos[i] not in {"PUNCT", "SPACE"}]
    quoted = sum(tree.quote[i] >= 0 for i in words)
    if words and quoted >= _DIRECT * len(words):
        return "direct"
    return "mixed" if quoted else "indirect"
