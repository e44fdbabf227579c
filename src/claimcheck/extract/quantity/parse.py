"""The parse seen from a character: tokens by offset, heads, noun phrases, governing verbs."""

from bisect import bisect_right

from spacy.tokens import Doc, Token

from claimcheck.extract.quantity.spelling import is_irregular, singular

_PHRASE_DEPS = frozenset({"amod", "compound", "nmod", "advmod"})
_CLIMB = 15


class Parse:
    """A document's tokens, found by code-point offset."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.parsed = doc.has_annotation("DEP")
        self.tagged = doc.has_annotation("TAG")
        table = doc.to_array(["IDX", "SENT_START"])
        self._starts: list[int] = table[:, 0].tolist()
        self._sentences: list[int] = table[table[:, 1] == 1, 0].tolist()

    def index(self, offset: int) -> int:
        """Return the index of the token that covers the offset, or the last one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def tokens(self, start: int, end: int) -> list[Token]:
        """Return the tokens that overlap a range of code points."""
        return [self.doc[at] for at in range(self.index(start), self.index(max(start, end - 1)) + 1)]

    def same_sentence(self, one: int, other: int) -> bool:
        """Return True when two offsets lie in one sentence."""
        return bisect_right(self._sentences, one) == bisect_right(self._sentences, other)

    def next_token(self, end: int) -> Token | None:
        """Return the first token that starts at or after an offset."""
        at = bisect_right(self._starts, end - 1)
        return self.doc[at] if at < len(self.doc) else None


def top(tokens: list[Token]) -> Token:
    """Return the token of a connected stretch whose head lies outside of it."""
    first, last = tokens[0].i, tokens[-1].i
    token = tokens[-1]
    for _ in range(len(tokens)):
        if not first <= token.head.i <= last or token.head.i == token.i:
            break
        token = token.head
    return token


def lemma(token: Token) -> str:
    """Return the lower-case lemma; names and words that the model left in the plural become singular."""
    low = token.lower_
    if is_irregular(low):
        return singular(low)
    found = token.lemma_.lower() or low
    if found == low and token.tag_ == "NNPS" and low.endswith("is"):
        return low[:-1]
    return singular(low) if found == low and token.tag_ in ("NNS", "NNPS", "") else found


def is_noun(token: Token) -> bool:
    """Return True for common nouns and names."""
    return token.pos_ in ("NOUN", "PROPN")


def phrase(head: Token, after: int) -> tuple[list[Token], int]:
    """Return a noun with the modifiers before it, from token `after` on, and the first index."""
    kept = [head]
    for at in range(head.i - 1, max(after, head.i - 8) - 1, -1):
        token = head.doc[at]
        if token.is_punct and token.text == "-":
            continue
        if token.tag_.startswith("W") or not (
            token.dep_ in _PHRASE_DEPS or is_noun(token) or token.pos_ == "ADJ"
        ):
            break
        kept.append(token)
    kept.reverse()
    return kept, kept[0].i


def governor(token: Token) -> Token | None:
    """Return the verb that governs a token: the nearest ancestor that is a verb or an auxiliary."""
    for _ in range(_CLIMB):
        head = token.head
        if head.i == token.i:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return head
        token = head
    return None


def path(token: Token, verb: Token) -> set[str]:
    """Return the dependency labels between a token and the verb above it."""
    labels: set[str] = set()
    for _ in range(_CLIMB):
        if token.i == verb.i or token.head.i == token.i:
            break
        labels.add(token.dep_)
        token = token.head
    return labels
