"""The words that put one event before another, and the two tokens that they tie."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from spacy.tokens import Doc, Span, Token

from claimcheck.extract.paragraphs import real_sentences

_LONGEST = 120
"""Tokens beyond which a sentence is a table or a list, and no account."""
_STEPS = 6
_PHRASE = 5
_PAIR = 2
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "PRP"})
_VERBAL = frozenset({"VERB", "AUX"})
_HANGING = frozenset({"relcl", "acl", "advcl", "ccomp", "xcomp"})
_EVENT_ARCS = frozenset({"advcl", "ccomp", "relcl", "acl", "pcomp", "conj", "xcomp", "parataxis"})


@dataclass(frozen=True)
class Link:
    """Two events with the words that put the one first."""

    earlier: Token
    later: Token
    start: int
    end: int
    """Span of the connecting words in the text."""
    first: int
    """Index of the first of these words."""
    beside: Token
    """The token under which the connecting words and the event that they introduce hang."""
    left: Token | None = None
    """The event that is told as staying until the other: what came after it is a departure."""
    until: Token | None = None
    """The event whose negation belongs to the connecting words: "did not leave until"."""


@lru_cache(maxsize=1)
def words() -> dict[str, frozenset[str]]:
    """Return the lists of order.toml."""
    raw = tomllib.loads(files("claimcheck.extract.claim").joinpath("order.toml").read_text(encoding="utf-8"))
    return {name: frozenset(values if isinstance(values, list) else [values]) for name, values in raw.items()}


def links(doc: Doc) -> Iterator[Link]:
    """Yield the links of a parsed document, sentence by sentence."""
    previous: Span | None = None
    for sentence in real_sentences(doc):
        if len(sentence) <= _LONGEST:
            for token in sentence:
                found = _link(token)
                if found is not None and found.earlier != found.later:
                    yield found
                    yield from _also(found)
            opened = _opened(sentence, previous)
            if opened is not None:
                yield opened
        previous = sentence


def _also(link: Link) -> Iterator[Link]:
    """Yield what else the words of a link may tie to the event that they introduce.

    The verb that the earlier one is joined to ("sirens sounded and vans went out before the flood"), and the
    nearest verb before the words, where the parse has them hang on one further off.
    """
    verb = link.earlier.head
    if link.earlier.dep_ == "conj" and verb.pos_ in _VERBAL and link.earlier.pos_ in _VERBAL:
        yield replace(link, earlier=verb)
    for main in (link.earlier, link.later):
        if main.i < link.first and main.pos_ in _VERBAL and link.until is None:
            near = next((t for t in reversed(main.doc[main.i + 1 : link.first]) if t.pos_ == "VERB"), None)
            if near is not None and near.dep_ in _HANGING and main.is_ancestor(near):
                yield replace(link, earlier=near) if main == link.earlier else replace(link, later=near)


def _link(token: Token) -> Link | None:
    low, lists = token.lower_, words()
    if token.lemma_ in lists["follows"] | lists["precedes"] and token.dep_ != "prep":
        return _ordering_verb(token)
    if (token.dep_ == "advmod" and low in lists["then"] | lists["later"]) or _after_a_while(token):
        return _then(token) or _headline(token)
    if low == "first" and token.dep_ == "advmod":
        return _first(token)
    if low == "having" and token.dep_ == "aux" and token.head.dep_ == "advcl":
        return _made(token.head, token.head.head, token, token.head)
    phrase = _phrase(token)
    if phrase is not None:
        return _joined(phrase[1], phrase[0], token)
    if low == "time":
        return _by_the_time(token)
    for name in ("before", "after", "until", "when"):
        if low in lists[name]:
            return _joined(name, token, token)
    return None


def _phrase(token: Token) -> tuple[Token, str] | None:
    """Return the first token of a connecting phrase that ends at a token, and the relation that it tells."""
    if token.pos_ not in ("ADP", "SCONJ", "PART"):
        return None
    for size in range(2, _PHRASE + 1):
        first = token.i - size + 1
        if first < token.sent.start:
            break
        text = token.doc[first : token.i + 1].text.casefold().replace(" - ", "-")
        for name in ("before", "after"):
            if text in words()["phrases_" + name]:
                return token.doc[first], name
    return None


def _joined(name: str, first: Token, token: Token) -> Link | None:
    """Return the link that a conjunction or preposition makes between what it governs and what it hangs on."""
    ref = _introduced(token)
    if ref is None:
        return None
    top = ref if token.head == ref and token.dep_ in ("mark", "advmod") else _top(first, token)
    main = _main(top, ref)
    if main is None or main == ref or (token.dep_ == "prep" and _no_event(name, main, ref)):
        return None
    if name == "when":
        return _when(main, ref, token, top)
    if name == "until":
        return _until(main, ref, token, top)
    return _made(main, ref, first, top, token) if name == "before" else _made(ref, main, first, top, token)


def _introduced(token: Token) -> Token | None:
    """Return the head of the clause or the noun that a connecting word introduces."""
    if token.dep_ in ("mark", "advmod") and token.head.dep_ in _EVENT_ARCS and token.head.i > token.i:
        return token.head
    return next(
        (child for child in token.children if child.dep_ in ("pobj", "pcomp") and child.i > token.i), None
    )


def _top(first: Token, token: Token) -> Token:
    """Return the token of a connecting phrase that hangs outside it."""
    top = token
    while first.i <= top.head.i <= token.i and top.head != top:
        top = top.head
    return top


def _main(top: Token, ref: Token) -> Token | None:
    """Return the event that a connecting phrase hangs on, past the nouns that measure a distance."""
    token = top.head
    for _ in range(_STEPS):
        if token == token.head or not (_measures(token) or _inside_clause(token)):
            break
        token = token.head
    if _measures(token):
        return None
    if token.lemma_ == "be" and any(c.dep_ in ("nsubj", "expl") and c.lower_ == "it" for c in token.children):
        return _clefted(token, ref)
    return token


def _measures(token: Token) -> bool:
    return (
        token.lemma_.lower() in words()["distances"]
        or token.pos_ in ("ADP", "ADV", "NUM", "PART")
        or token.like_num
    )


def _inside_clause(token: Token) -> bool:
    """Return True for the object or the complement of a verb: when the verb happened is what is told."""
    return token.pos_ in ("NOUN", "PROPN", "PRON") and token.dep_ in ("pobj", "dobj", "dative", "attr")


def _clefted(be: Token, ref: Token) -> Token | None:
    """Return the verb behind "that" in "it was only after the vote that she left"."""
    return next(
        (
            token
            for token in be.subtree
            if token.i > ref.i
            and token.dep_ in _EVENT_ARCS
            and token != ref
            and any(child.lower_ == "that" and child.i < token.i for child in token.children)
        ),
        None,
    )


def _no_event(name: str, main: Token, ref: Token) -> bool:
    if ref.dep_ != "pobj":
        return False
    if ref.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return True
    if name == "before" and ref.lemma_.lower() in words()["forums"]:
        return True
    return name == "after" and main.lemma_.lower() in words()["not_after"]


def _when(main: Token, ref: Token, token: Token, top: Token) -> Link | None:
    """Return the link of "had already left when the vote began", of which one came first, or of "only when"."""
    if token.i and token.nbor(-1).lower_ == "only":
        return _made(ref, main, token, top)
    for one, other in ((main, ref), (ref, main)):
        marked = any(child.lower_ in words()["already"] for child in one.children)
        if marked or (_perfect(one) and other.tag_ == "VBD" and not _perfect(other)):
            return _made(one, other, token, top)
    return None


def _perfect(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in ("had", "'d", "’d") for child in token.children)


def _until(main: Token, ref: Token, token: Token, top: Token) -> Link | None:
    if any(child.dep_ == "neg" for child in main.children):
        return _made(ref, main, token, top, until=main)
    if main.lemma_.lower() in words()["stays"]:
        return _made(ref, main, token, top, left=main)
    return None


def _by_the_time(token: Token) -> Link | None:
    """Return the link of "by the time she arrived, the hall had emptied"."""
    first = token.doc[max(token.sent.start, token.i - 2) : token.i + 1]
    ref = next((c for c in token.children if c.dep_ in ("relcl", "acl", "advcl", "ccomp")), None)
    if first.text.casefold() not in words()["phrases_by"] or ref is None or token.head.lower_ != "by":
        return None
    main = token.head.head
    return None if main in (token, ref) else _made(main, ref, first[0], token.head, token)


def _then(token: Token) -> Link | None:
    """Return the link of "she spoke and then left", "the alarm rang; then the roof fell in"."""
    verb = next((t for t in (token.head, *token.ancestors) if t.pos_ in _VERBAL), token.head)
    if verb.pos_ not in _VERBAL or (token.i > verb.i + 1 and token.lower_ in words()["then"]):
        return None
    if verb.dep_ == "conj" and verb.head.pos_ in _VERBAL and token.i > verb.head.i:
        return _made(verb.head, verb, token, verb)
    before = [c for c in verb.children if c.dep_ in ("ccomp", "parataxis") and c.i < token.i]
    return _made(before[-1], verb, token, token) if before else None


def _first(token: Token) -> Link | None:
    """Return the link of "the pumps stopped first, and water entered"; not of "at first", "first met in 2019"."""
    verb = token.head
    if verb.pos_ not in _VERBAL or token.i < verb.i:
        return None
    above = [verb, *(child for child in verb.children if child.dep_ == "parataxis")]
    above += [verb.head] if verb.dep_ in ("ccomp", "parataxis") else []
    after = [
        c for up in above for c in up.children if c.dep_ == "conj" and c.pos_ in _VERBAL and c.i > token.i
    ]
    return _made(verb, after[0], token, token) if after else None


def _after_a_while(token: Token) -> bool:
    """Return True for the last word of "seconds later", whatever the parser hangs it on."""
    return token.lower_ == "later" and token.i > 0 and token.nbor(-1).lemma_.lower() in words()["distances"]


def _headline(token: Token) -> Link | None:
    """Return the link of "Flood first, sirens later", which has no verb."""
    firsts = [t for t in token.sent if t.lower_ == "first" and t.i < token.i and t.i > token.sent.start]
    pairs = [token.doc[t.i - 1] for t in (*firsts[-1:], token)]
    if len(pairs) < _PAIR or any(t.tag_ in _FINITE or not t.is_alpha for t in (*pairs, *token.sent[:_PAIR])):
        return None
    return _made(pairs[0], pairs[1], firsts[-1], token, token)


def _ordering_verb(token: Token) -> Link | None:
    """Return the link of "the fire followed the blast", "the blast was followed by a fire"."""
    if token.pos_ != "VERB":
        return None
    subject = next((c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    passive = token.tag_ == "VBN" and (subject is None or subject.dep_ == "nsubjpass")
    if subject is None and token.dep_ == "acl":
        subject = token.head
    by = next((c for c in token.children if c.dep_ == "agent" or (passive and c.lower_ == "by")), None)
    other = next((c for c in (by or token).children if c.dep_ in ("pobj", "dobj")), None)
    if subject is None or other is None or not all(_nominal(x) for x in (subject, other)):
        return None
    later_first = (token.lemma_ in words()["follows"]) != passive
    return _made(*((other, subject) if later_first else (subject, other)), token, token)


def _nominal(token: Token) -> bool:
    return token.pos_ == "NOUN" and token.lemma_.lower() not in words()["distances"]


def _opened(sentence: Span, previous: Span | None) -> Link | None:
    """Return the link of a sentence that opens with "Then" or "Two hours later" to the sentence before it."""
    if previous is None or "\n" in sentence.doc[previous.end : sentence.start].text:
        return None
    opening = [t for t in sentence if not t.is_punct and not t.is_space][:_PHRASE]
    if opening and opening[0].lower_ == "it" and len(opening) > 2:
        opening = opening[2:]
    lows = [t.lower_ for t in opening]
    lists = words()
    for size in range(min(_PHRASE, len(lows)), 0, -1):
        text = " ".join(lows[:size])
        distance = size > 1 and lows[size - 1] in lists["later"] and _is_distance(opening[: size - 1])
        if text in lists["opening_after"] or (distance and not _governs(opening[size - 1])):
            return _made(previous.root, _event(sentence), opening[0], opening[size - 1], opening[size - 1])
        if text in lists["opening_before"]:
            return _made(_event(sentence), previous.root, opening[0], opening[size - 1], opening[size - 1])
    return None


def _event(sentence: Span) -> Token:
    root = sentence.root
    if root.lemma_ == "be":
        return _clefted(root, sentence[0]) or root
    return root


def _is_distance(tokens: list[Token]) -> bool:
    return tokens[-1].lemma_.lower() in words()["distances"]


def _governs(token: Token) -> bool:
    return any(child.dep_ in ("pobj", "pcomp") for child in token.children)


def _made(
    earlier: Token,
    later: Token,
    first: Token,
    beside: Token,
    last: Token | None = None,
    *,
    left: Token | None = None,
    until: Token | None = None,
) -> Link:
    last = last or first
    return Link(earlier, later, first.idx, last.idx + len(last), first.i, beside, left, until)
