"""What a source's words say: one name, several, or a mention that names nobody."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.mention.lexicon import person_nouns, words
from claimcheck.extract.mention.view import View
from claimcheck.models.mention import Mention

_STOPS = frozenset({"ADP", "SCONJ", "VERB", "AUX", "PART"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True)
class Answer:
    """Who speaks, and whether that is a name."""

    names: tuple[str, ...]
    named: bool


@dataclass(frozen=True)
class Index:
    """The article's columns and its mentions by token."""

    view: View
    at: dict[int, Mention]
    """The mention that starts at a token."""
    last: dict[int, int]
    """For the first token of a mention, its last token."""
    inside: dict[int, int]
    """For each token of a mention, the mention's first token."""

    @classmethod
    def build(cls, view: View, mentions: Sequence[Mention]) -> Index:
        """Lay the mentions over the tokens."""
        at: dict[int, Mention] = {}
        last: dict[int, int] = {}
        inside: dict[int, int] = {}
        for mention in mentions:
            first = bisect_left(view.idx, mention.start)
            final = bisect_left(view.idx, mention.end) - 1
            if first >= len(view.idx) or final < first:
                continue
            at[first], last[first] = mention, final
            inside.update(dict.fromkeys(range(first, final + 1), first))
        return cls(view, at, last, inside)


def read_source(index: Index, tokens: list[int]) -> Answer:
    """Return the speakers that the tokens of a source name; no names where there are no words."""
    tokens = _trim(index.view, tokens)
    if not tokens:
        return Answer((), named=False)
    parts = [_read_part(index, part) for part in _coordinated(index, tokens)]
    if len(parts) > 1 and any(part.named for part in parts):
        names = tuple(dict.fromkeys(name for part in parts for name in part.names))
        return Answer(names, named=True)
    return _read_part(index, tokens)


def _trim(view: View, tokens: list[int]) -> list[int]:
    """Drop conjunctions and prepositions before the source, punctuation and a possessive behind it."""
    lead = words("words", "cut", "lead")
    while len(tokens) > 1 and (view.lower[tokens[0]] in lead or view.pos[tokens[0]] == "PUNCT"):
        tokens = tokens[1:]
    while len(tokens) > 1 and (
        view.pos[tokens[-1]] in {"PUNCT", "SPACE"} or view.lower[tokens[-1]] in _POSSESSIVE
    ):
        tokens = tokens[:-1]
    return tokens


def _head(view: View, tokens: list[int]) -> int:
    """Return the token on which the others hang."""
    inside = set(tokens)
    for token in tokens:
        if (view.head[token] not in inside or view.head[token] == token) and view.pos[token] not in {
            "PUNCT",
            "CCONJ",
            "DET",
        }:
            return token
    return tokens[0]


def _coordinated(index: Index, tokens: list[int]) -> list[list[int]]:
    """Cut the source at the conjunctions that join its head to others ("Ortiz and his allies")."""
    view = index.view
    inside = set(tokens)
    heads = [_head(view, tokens)]
    for token in tokens:
        if view.dep[token] == "conj" and view.head[token] in heads:
            heads.append(token)
    parts: list[list[int]] = []
    begin = 0
    for number in range(1, len(heads)):
        border = _border(view, tokens, heads[number - 1], heads[number], inside)
        if border > begin:
            parts.append(tokens[begin:border])
            begin = border + 1
    parts.append(tokens[begin:])
    return [part for part in (_trim(view, part) for part in parts) if part]


def _border(view: View, tokens: list[int], before: int, after: int, inside: set[int]) -> int:
    """Return the position in `tokens` of the "and" or comma between two joined heads; -1 without."""
    for position in range(len(tokens) - 1, -1, -1):
        token = tokens[position]
        if before < token < after and (view.dep[token] == "cc" or view.lower[token] in {"and", "&", ","}):
            return position
    return -1


def _read_part(index: Index, tokens: list[int]) -> Answer:
    """Read one source that is not joined to another."""
    view = index.view
    if len(tokens) == 1 and tokens[0] in index.at:
        return _answer(index.at[tokens[0]])
    whole = index.at.get(tokens[0])
    if whole is not None and index.last[tokens[0]] == tokens[-1]:
        return _answer(whole)
    named = _leading_name(index, tokens)
    if named is not None:
        return named
    head = _head(view, tokens)
    first = index.inside.get(head)
    if first is not None and first >= tokens[0] and not _modifies(index, first):
        return _answer(index.at[first])
    author = _author(index, tokens, head)
    if author is not None:
        return author
    return _phrase(index, tokens, head)


def _answer(mention: Mention) -> Answer:
    return Answer(mention.names or (mention.name,), named=True)


def _modifies(index: Index, first: int) -> bool:
    """Tell whether a name only modifies what follows ("Whitlock's campaign", "a Lund court")."""
    view, after = index.view, index.last[first] + 1
    if after >= len(view.words):
        return False
    if view.lower[after] in _POSSESSIVE:
        return after + 1 < len(view.words) and view.pos[after + 1] in {"NOUN", "ADJ", "PROPN", "NUM"}
    return (view.words[after] == "-" and view.glued(after)) or (
        view.pos[after] in {"NOUN", "PROPN"}
        and view.dep[after] not in {"appos", "npadvmod"}
        and view.dep[index.last[first]] in {"compound", "nmod", "amod", "poss"}
    )


def _leading_name(index: Index, tokens: list[int]) -> Answer | None:
    """Return the name that titles and descriptions lead up to ("GOP rival Ana Ruiz of Lund", "the mayor, Ana Ruiz,")."""
    view = index.view
    inside = set(tokens)
    noun = -1
    position = 0
    while position < len(tokens):
        token = tokens[position]
        mention = index.at.get(token)
        if mention is not None and not _modifies(index, token) and index.last[token] in inside:
            if noun >= 0 and mention.kind != "person" and view.words[token - 1] == ",":
                return None
            return _answer(mention)
        if mention is not None:
            position += index.last[token] - token + 1
            continue
        if view.pos[token] in {"NOUN", "PROPN"}:
            noun = token
        if view.words[token] == ",":
            following = tokens[position + 1] if position + 1 < len(tokens) else -1
            if (
                noun < 0
                or following not in index.at
                or index.at[following].kind != "person"
                or _plural(view, noun)
            ):
                return None
        elif view.pos[token] in _STOPS and view.lower[token] not in _POSSESSIVE:
            return None
        position += 1
    return None


def _plural(view: View, noun: int) -> bool:
    return view.lower[noun] != view.lemma[noun] and view.lower[noun].endswith(("s", "men", "women", "people"))


def _author(index: Index, tokens: list[int], head: int) -> Answer | None:
    """Return who wrote or owns what the source is: "a survey by Ana Ruiz", "his message", "Ruiz's speech"."""
    view = index.view
    lemma = view.lemma[head]
    if lemma in words("nouns", "document"):
        for before, token in zip(tokens, tokens[1:], strict=False):
            if view.lower[before] == "by" and before > head:
                return _leading_name(index, [t for t in tokens if t >= token])
    if lemma not in words("nouns", "utterance"):
        return None
    for token in tokens:
        mention = index.at.get(token)
        if mention is None or token > head:
            continue
        after = index.last[token] + 1
        owns = mention.pronoun or (after < len(view.words) and view.lower[after] in _POSSESSIVE)
        if owns:
            return _answer(mention)
    return None


def _phrase(index: Index, tokens: list[int], head: int) -> Answer:
    """Return the source's own words, up to its first relative clause or apposition."""
    view = index.view
    end = len(tokens)
    for position, token in enumerate(tokens):
        if position == 0:
            continue
        cut = (
            view.lower[token] in words("words", "cut", "relative")
            and view.pos[token] != "DET"
            and token > head
        )
        if cut or (view.words[token] == "," and token > head):
            end = position
            break
    kept = _trim(view, tokens[:end])
    if view.lower[kept[0]] in words("words", "pronoun", "relative") and len(tokens) == 1:
        return _antecedent(index, kept[0])
    text = " ".join(view.text[view.idx[kept[0]] : view.end(kept[-1])].split())
    has_name = any(token in index.inside for token in kept)
    lemma = view.lemma[head]
    named = (
        has_name
        and lemma not in person_nouns()
        and (lemma in words("nouns", "document") or lemma in words("nouns", "organisation"))
    )
    return Answer((text,), named=named)


def _antecedent(index: Index, token: int) -> Answer:
    """Return the words on which a relative clause hangs ("lawmakers who …")."""
    view = index.view
    verb = view.head[token]
    noun = view.head[verb] if view.dep[verb] == "relcl" else -1
    if not 0 <= noun < token:
        return Answer((view.words[token],), named=False)
    start = noun
    while (
        start > 0
        and noun - start < 6
        and view.pos[start - 1] in {"NOUN", "ADJ", "PROPN", "NUM", "DET", "PRON"}
    ):  # noqa: PLR2004
        start -= 1
    return Answer((view.span_text(start, noun + 1),), named=False)
