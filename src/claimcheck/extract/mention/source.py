"""What a source's words say: one name, several, or a mention that names nobody."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.extract.mention.lexicon import person_nouns, words
from claimcheck.extract.mention.mentioned import POSSESSIVE, Answer, Index, trim
from claimcheck.extract.mention.unnamed import read_phrase
from claimcheck.extract.mention.view import View
from claimcheck.models.mention import Mention

_STOPS = frozenset({"ADP", "SCONJ", "VERB", "AUX", "PART"})
_MODIFIERS = frozenset({"compound", "nmod", "amod", "poss"})
_LONGEST = 80
_REACH = 6
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def read_source(index: Index, tokens: list[int]) -> Answer:
    """Return the speakers that the tokens of a source name; no names where there are no words."""
    tokens = trim(index.view, tokens[:_LONGEST])
    if tokens and tokens[0] in index.inside:
        # A source that leaves out the title starts inside the mention.
        tokens = [*range(index.inside[tokens[0]], tokens[0]), *tokens]
    if not tokens:
        return Answer((), named=False)
    parts = [_read_part(index, part) for part in _coordinated(index, tokens)]
    if len(parts) > 1 and any(part.named for part in parts):
        names = tuple(dict.fromkeys(name for part in parts for name in part.names))
        return Answer(names, named=True)
    return _read_part(index, tokens)


def _head(view: View, tokens: list[int]) -> int:
    """Return the token on which the others hang."""
    inside = set(tokens)
    for token in tokens:
        outermost = view.head[token] == token or view.head[token] not in inside
        if outermost and view.pos[token] not in {"PUNCT", "CCONJ", "DET"}:
            return token
    return tokens[0]


def _coordinated(index: Index, tokens: list[int]) -> list[list[int]]:
    """Cut the source at the conjunctions that join its head to others ("Ortiz and his allies")."""
    view = index.view
    heads = [_head(view, tokens)]
    for token in tokens:
        if view.dep[token] == "conj" and view.head[token] in heads and view.pos[token] in _NOUNS:
            heads.append(token)
    parts: list[list[int]] = []
    begin = 0
    for number in range(1, len(heads)):
        border = _border(view, tokens, heads[number - 1], heads[number])
        if border > begin:
            parts.append(tokens[begin:border])
            begin = border + 1
    parts.append(tokens[begin:])
    if len(parts) > 1 and view.lower[parts[0][0]] == "both" and len(parts[0]) > 1:
        parts[0] = parts[0][1:]
    return [part for part in (trim(view, part) for part in parts) if part]


def _border(view: View, tokens: list[int], before: int, after: int) -> int:
    """Return the position in `tokens` of the "and" or comma between two joined heads; -1 without."""
    for position in range(len(tokens) - 1, -1, -1):
        token = tokens[position]
        if before < token < after and (view.dep[token] == "cc" or view.lower[token] in {"and", "&", ","}):
            return position
    return -1


def _read_part(index: Index, tokens: list[int]) -> Answer:
    """Read one source that is not joined to another."""
    view, inside = index.view, set(tokens)
    whole = index.at.get(tokens[0])
    if whole is not None and index.last[tokens[0]] == tokens[-1]:
        return _answer(whole)
    head = _head(view, tokens)
    found = _listed_names(index, tokens, head) or _leading_name(index, tokens)
    if found is not None:
        return found
    first = index.inside.get(head)
    if first is not None and first >= tokens[0] and not _modifies(index, first, inside):
        return _answer(index.at[first])
    return _apposed(index, tokens, head) or _author(index, tokens, head) or read_phrase(index, tokens, head)


def _answer(mention: Mention) -> Answer:
    return Answer(mention.names or (mention.name,), named=mention.named and mention.kind != "group")


def _modifies(index: Index, first: int, inside: set[int]) -> bool:
    """Tell whether a name only modifies what follows ("Whitlock's campaign", "a Lund court")."""
    view, last = index.view, index.last[first]
    after = last + 1
    if after not in inside:
        return False
    if index.at[first].pronoun:
        return view.dep[first] == "poss"
    if view.lower[after] in POSSESSIVE:
        return after + 1 in inside and view.pos[after + 1] in {"NOUN", "ADJ", "PROPN", "NUM"}
    bearer = view.head[last] if view.dep[last] == "conj" else last
    if view.dep[bearer] in _MODIFIERS and last < view.head[bearer] and view.head[bearer] in inside:
        return True
    return view.words[after] == "-" and view.glued(after)


def _listed_names(index: Index, tokens: list[int], head: int) -> Answer | None:
    """Return the people named in apposition to a plural ("her opponents, Ana Ruiz and Raf Ortiz,")."""
    view, inside = index.view, set(tokens)
    if not _plural(view, head) or head in index.inside or view.pos[head] not in {"NOUN", "PROPN"}:
        return None
    comma = next((t for t in tokens if t > head and view.words[t] == ","), tokens[-1])
    if any(view.lemma[t] in person_nouns() for t in range(head + 1, comma)):
        return None  # "relatives of the engineer, Raf Ortiz": the name is the engineer's
    names: list[str] = []
    for token in tokens:
        mention = index.at.get(token)
        if (
            token < comma
            or mention is None
            or mention.kind != "person"
            or mention.pronoun
            or not mention.named
        ):
            continue
        if view.dep[index.last[token]] in {"appos", "conj"} and not _modifies(index, token, inside):
            names.extend(name for name in (mention.names or (mention.name,)) if name not in names)
    return Answer(tuple(names), named=True) if names else None


def _leading_name(index: Index, tokens: list[int]) -> Answer | None:
    """Return the name that descriptions lead up to ("rival Ana Ruiz of Lund", "the mayor, Ana Ruiz")."""
    view, inside = index.view, set(tokens)
    noun, position = -1, 0
    while position < len(tokens):
        token = tokens[position]
        mention = index.at.get(token)
        if mention is not None and index.last[token] in inside:
            if not _modifies(index, token, inside):
                return _answer(mention)
            noun = index.last[token]
            position += noun - token + 1
            continue
        if view.pos[token] in {"NOUN", "PROPN"}:
            noun = token
        if view.words[token] == ",":
            following = _next_name(index, tokens[position + 1 :])
            if noun < 0 or following is None or following.kind != "person" or _plural(view, noun):
                return None
        elif view.words[token] == "(":
            position = _behind_bracket(view, tokens, position)
            continue
        elif view.pos[token] in _STOPS and view.lower[token] not in POSSESSIVE:
            return None
        position += 1
    return None


def _apposed(index: Index, tokens: list[int], head: int) -> Answer | None:
    """Return the person named behind a description ("the head of the port, Ana Ruiz")."""
    view = index.view
    if view.lemma[head] not in person_nouns() or _plural(view, head):
        return None
    for token in tokens:
        mention = index.at.get(token)
        if (
            token < head
            or mention is None
            or mention.kind != "person"
            or mention.pronoun
            or not mention.named
        ):
            continue
        noun = view.head[index.last[token]]
        own = noun == head or view.lemma[noun] not in person_nouns()
        if own and view.words[token - 1] == "," and view.dep[index.last[token]] == "appos":
            return _answer(mention)
    return None


def _next_name(index: Index, tokens: list[int]) -> Mention | None:
    """Return the mention that follows after titles and adjectives at most."""
    for token in tokens[:6]:
        if token in index.at:
            return index.at[token]
        if index.view.pos[token] not in {"NOUN", "PROPN", "ADJ"}:
            return None
    return None


def _behind_bracket(view: View, tokens: list[int], position: int) -> int:
    while position < len(tokens) and view.words[tokens[position]] != ")":
        position += 1
    return position + 1


def _plural(view: View, noun: int) -> bool:
    return view.lower[noun] != view.lemma[noun] and view.lower[noun].endswith(("s", "men", "women", "people"))


def _author(index: Index, tokens: list[int], head: int) -> Answer | None:
    """Return who wrote or owns what the source is: "a survey by Ana Ruiz", "his message", "Ruiz's speech"."""
    view, inside = index.view, set(tokens)
    lemma = view.lemma[head]
    if lemma in words("nouns", "document"):
        for before, token in pairwise(tokens):
            if view.lower[before] == "by" and before > head:
                author = _leading_name(index, [t for t in tokens if t >= token])
                person = author is not None and any(
                    m.kind == "person" for t in tokens if (m := index.at.get(t))
                )
                return author if person or before == head + 1 else None
    utterance = next((t for t in tokens if view.lemma[t] in words("nouns", "utterance")), -1)
    if utterance < 0 or (
        utterance != head and view.lower[head] not in {"half", "most", "much", "part", "all", "more", "some"}
    ):
        return None
    for token in tokens:
        mention = index.at.get(token)
        if mention is not None and token < utterance and mention.kind != "group":
            after = index.last[token] + 1
            if mention.pronoun or (after in inside and view.lower[after] in POSSESSIVE):
                return _with_joined(index, tokens, token)
    return None


def _with_joined(index: Index, tokens: list[int], token: int) -> Answer:
    """Return the possessor with those joined to it before ("Ruiz and Ortiz's statement")."""
    answer = _answer(index.at[token])
    if token - 2 >= tokens[0] and index.view.lower[token - 1] in {"and", "&"} and token - 2 in index.inside:
        before = _answer(index.at[index.inside[token - 2]])
        return Answer((*before.names, *answer.names), named=answer.named or before.named)
    return answer
