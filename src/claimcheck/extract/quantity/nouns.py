"""The thing counted or measured: found in the parse, else by tags, else by spelling."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from claimcheck.extract.quantity import modifiers
from claimcheck.extract.quantity.amount import Amount
from claimcheck.extract.quantity.lexer import Lexeme
from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.extract.quantity.number import word
from claimcheck.extract.quantity.parse import Parse, governor, is_noun, lemma, phrase, top
from claimcheck.extract.quantity.spelling import is_plural, singular

_REACH = 8
_SPELLED = 4
_BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "NUM", "VERB", "PUNCT", "CCONJ"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VB", "MD"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What an amount counts; `unit` is empty where the noun is measured and not counted."""

    unit: str = ""
    noun: str = ""
    start: int | None = None
    end: int | None = None
    follows: bool = False
    """True when the noun stands right behind the number, so that the readable span takes it in."""
    head: Token | None = None


def counted(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> Counted:
    """Return what the amount counts; an empty answer where the text does not say."""
    start, end = lexemes[amount.first].start, lexemes[amount.last - 1].end
    if not parse.parsed:
        return _spelled(lexemes, amount)
    tokens = parse.tokens(start, end)
    if amount.compound or amount.unit is not None:
        return _measured(parse, tokens, amount)
    if amount.counted:
        return Counted(singular(amount.counted))
    root = top(tokens)
    head = _head_noun(root, tokens[-1])
    if head is None or not _is_unbroken(tokens[-1], head):
        head = _walk(parse, tokens[-1])
    if head is not None and (
        _countable(head, amount) or (head.pos_ == "PROPN" and head.i == tokens[-1].i + 1)
    ):
        return _describe(head, tokens[-1].i + 1, unit=True, follows=True)
    return (
        _partitive(parse, tokens, unit=True)
        or _gathered(parse, lexemes, amount)
        or _measured_by(root)
        or Counted()
    )


def _gathered(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> Counted | None:
    """Return the people of "a crowd of about 40,000" and "a crew of 26", with what they make up as the noun."""
    for at in range(amount.first - 1, max(0, amount.first - _SPELLED), -1):
        if lexemes[at].low == "of":
            if lexemes[at - 1].low not in lexicon().words["people.gathered"]:
                return None
            head = parse.doc[parse.index(lexemes[at - 1].start)]
            return Counted("person", lemma(head), head.idx, head.idx + len(head), head=head)
    return None


def _describe(head: Token, after: int, *, unit: bool, follows: bool) -> Counted:
    words, first = phrase(head, after)
    while words[0] is not head and words[0].lower_ in lexicon().words["additional.around"]:
        words, first = words[1:], words[1].i
    noun = " ".join(lemma(word) if word is head else word.lower_ for word in words)
    start, end = head.doc[first].idx, head.idx + len(head)
    counted_unit = _singular_name(head) if unit else ""
    return Counted(counted_unit, noun, start, end, follows, head)


def _singular_name(head: Token) -> str:
    low = lemma(head)
    return singular(low) if head.pos_ == "PROPN" else low


def _head_noun(root: Token, last: Token) -> Token | None:
    """Return the noun on the right that the number depends on."""
    head = root.head
    if root.dep_ in ("nummod", "amod", "compound", "nmod", "quantmod", "det", "predet", "poss") and is_noun(
        head
    ):
        return head if last.i < head.i <= last.i + _REACH else None
    return None


def _is_unbroken(last: Token, head: Token) -> bool:
    """Return False where a dash, a bracket or another number stands between the number and its noun."""
    for at in range(last.i + 1, head.i):
        token = head.doc[at]
        if (
            token.like_num
            or token.is_quote
            or (token.is_punct and token.text != "," and not _is_hyphen(token))
        ):
            return False
    return True


def _walk(parse: Parse, last: Token) -> Token | None:
    """Return the last noun of the run of adjectives and nouns behind the number."""
    found: Token | None = None
    for at in range(last.i + 1, min(last.i + 1 + _REACH, len(parse.doc))):
        token = parse.doc[at]
        hyphened = _is_hyphen(token) or _is_hyphen(parse.doc[at - 1])
        if token.is_sent_start or token.pos_ not in _BEFORE_NOUN or token.tag_ in _FINITE:
            break
        if is_noun(token):
            found = token
        elif not hyphened and (found is not None or not _goes_on(parse, at, last.i)):
            break
    return found


def _is_hyphen(token: Token) -> bool:
    return token.text == "-" and not token.whitespace_


def _goes_on(parse: Parse, at: int, last: int) -> bool:
    """Return True for an adjective or a participle, and for a comma or "and" between two of them."""
    token = parse.doc[at]
    if token.text != "," and token.pos_ != "CCONJ":
        return token.pos_ != "PUNCT"
    return at > last + 1 and at + 1 < len(parse.doc) and parse.doc[at + 1].pos_ == "ADJ"


def _countable(head: Token, amount: Amount) -> bool:
    """Return True for plurals, for collective singulars and for one of a thing."""
    if amount.value == 1 or head.tag_ in ("NNS", "NNPS") or amount.number.shape == "fraction":
        return True
    low = head.lower_
    return low in lexicon().words["collective.words"] or is_plural(low)


def _partitive(parse: Parse, tokens: list[Token], *, unit: bool) -> Counted | None:
    """Return the noun behind "of": "2,093 of her released emails", "28 percent of voters"."""
    at = tokens[-1].i + 1
    if tokens[-1].lower_ != "of" and (at >= len(parse.doc) or parse.doc[at].lower_ != "of"):
        return None
    of = tokens[-1] if tokens[-1].lower_ == "of" else parse.doc[at]
    head = next((child for child in of.children if child.dep_ == "pobj" and child.i > of.i), None)
    if head is None or not is_noun(head) or head.i > of.i + _REACH:
        return None
    return _describe(head, of.i + 1, unit=unit, follows=False)


def _measured(parse: Parse, tokens: list[Token], amount: Amount) -> Counted:
    """Return the noun that a measure or a compound describes: "28 percent of voters", "a 90-minute call"."""
    unit = singular(amount.counted) if amount.counted else ""
    found = _partitive(parse, tokens, unit=False)
    if found is None:
        root = top(tokens)
        modifies = amount.compound or (
            amount.unit is not None and amount.unit.dimension in ("money", "percent")
        )
        head = (
            root.head if root.dep_ in ("compound", "amod", "nmod", "nummod", "quantmod", "npadvmod") else None
        )
        if not (
            modifies and head is not None and is_noun(head) and tokens[-1].i < head.i <= tokens[-1].i + _REACH
        ):
            head = _walk(parse, tokens[-1]) if amount.compound else None
        found = (
            _describe(head, tokens[-1].i + 1, unit=False, follows=False)
            if head is not None
            else _measured_by(root)
        )
    if found is None:
        return Counted(unit)
    return Counted(unit, found.noun, found.start, found.end, False, found.head)


def _measured_by(root: Token) -> Counted | None:
    """Return what the number measures: the subject of "rose to 12", the object of "cut rates to 4%"."""
    verb = governor(root)
    if verb is None or verb.lemma_.lower() not in lexicon().words["measure_verbs.words"]:
        return None
    if root.dep_ not in ("attr", "dobj", "npadvmod", "pobj", "acomp") or root.i < verb.i:
        return None
    roles = ("dobj", "nsubj", "nsubjpass") if root.dep_ == "pobj" else ("nsubj", "nsubjpass")
    things = [child for role in roles for child in verb.children if child.dep_ == role and child.i < root.i]
    thing = next((child for child in things if is_noun(child) and not _has_number(child)), None)
    return _total(thing) if thing is not None else None


def _has_number(noun: Token) -> bool:
    return any(child.dep_ in ("nummod", "quantmod") for child in noun.children)


def _total(thing: Token) -> Counted:
    """Return seats for "the number of seats", people for "the death toll", else the thing without a unit."""
    words, low = lexicon().words, thing.lemma_.lower()
    if low in words["totals.of"]:
        for of in thing.children:
            inner = next((child for child in of.children if child.dep_ == "pobj" and is_noun(child)), None)
            if of.lower_ == "of" and inner is not None:
                return _describe(inner, of.i + 1, unit=True, follows=False)
            if any(child.lower_ in words["states.words"] for child in of.children):
                return Counted("person")
    found = _describe(thing, max(0, thing.i - _REACH), unit=False, follows=False)
    return replace(found, unit="person") if low in words["totals.people"] else found


def noun_before_dash(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> str:
    """Return the plural before a number in dashes or brackets: "the most seats - 123 - in years"."""
    at = amount.first - 1
    if at < 1 or amount.last >= len(lexemes) or not parse.tagged:
        return ""
    if (lexemes[at].low, lexemes[amount.last].low) not in (("–", "–"), ("-", "-"), ("(", ")")):
        return ""
    while at > 0 and lexemes[at].low in ("–", "-", "("):
        at -= 1
    token = parse.doc[parse.index(lexemes[at].start)]
    return lemma(token) if token.tag_ == "NNS" else ""


def name_before(parse: Parse, lexemes: list[Lexeme], amount: Amount) -> Counted:
    """Return the person whose age an apposition gives: "Ana Gil, 22,"."""
    at = amount.first - 2
    if at < 0 or lexemes[at + 1].text not in ",(" or not parse.tagged:
        return Counted()
    head = parse.doc[parse.index(lexemes[at].start)]
    return _describe(head, max(0, head.i - _REACH), unit=False, follows=False) if is_noun(head) else Counted()


def _spelled(lexemes: list[Lexeme], amount: Amount) -> Counted:
    """Return the first plural within four words behind the number, for text without a parse."""
    if amount.counted:
        return Counted(singular(amount.counted))
    if amount.unit is not None:
        return Counted()
    stop = lexicon().words["stop.words"]
    behind = modifiers.after(lexemes, amount.last)
    at = behind.last if behind else amount.last
    at += word(lexemes, at) == "of"
    for position in range(at, min(at + _SPELLED, len(lexemes))):
        lexeme = lexemes[position]
        if lexeme.kind != "word" or lexeme.low in stop:
            break
        if is_plural(lexeme.low) or lexeme.low in lexicon().words["collective.words"]:
            words = [part.low for part in lexemes[at:position]]
            noun = " ".join([*words, singular(lexeme.low)])
            return Counted(singular(lexeme.low), noun, lexemes[at].start, lexeme.end, follows=True)
    return Counted()
