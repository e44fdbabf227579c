"""Belonging: whose people somebody is among, and which town somebody is from."""

from collections.abc import Iterator

from spacy.tokens import Token

from claimcheck.extract.claim.arguments import (
    Found,
    antecedent,
    child,
    lexemes,
    objects,
    patient,
    subject,
    table,
)
from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.terms import Masked
from claimcheck.extract.mention.names import canonical_key
from claimcheck.lexicon import is_person

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PEOPLE = " people"
"""What `names.py` adds to a country's name for its people: "Kenyan" is "kenya people"."""


def belongings(clause: Clause, masked: Masked) -> Iterator[Found]:
    """Yield to whom or where the people of a clause belong, and what they are by trade or post."""
    yield from _verbs(clause.head)
    for token in clause.tokens:
        mention = masked.names.get(token.i)
        if mention is not None and mention.kind == "person" and mention.named and not mention.pronoun:
            yield from _beside_name(token, masked)
            yield from _roles(token, masked)
            yield from _nations(token, masked)
        elif mention is None and (who := _just_named(token, masked)):
            homes = (o for o in objects(token, "from") if o.i in masked.names or o.pos_ == "PROPN")
            yield from (Found("home", "home", who, o) for o in homes)


def _just_named(token: Token, masked: Masked) -> Token | None:
    """Return the name that "the father" or "the 30-year-old" stands for: of the only person of the sentence before.

    An age must have been given there.
    """
    sentence, aged = token.sent, token.lower_ == "old"
    the = any(c.lower_ == "the" and c.dep_ == "det" for c in token.children)
    own = token.doc[token.left_edge.i : token.i + 1]
    age = next((c.text for c in own if c.like_num), "") if aged else ""
    known = bool(age) or (token.dep_ in _SUBJECTS and token.lemma_.lower() in table()["nominal"]["people"])
    if not (the and known) or sentence.start == 0 or any(c.dep_ == "relcl" for c in token.children):
        return None
    before = token.doc[sentence.start - 1].sent
    people = {m.name: t for t in before if (m := masked.names.get(t.i)) is not None and m.kind == "person"}
    if len(people) != 1 or (age and age not in [t.text for t in before]):
        return None
    ((name, who),) = people.items()
    return who if who.text == name.split()[-1] else None


def _verbs(head: Token) -> Iterator[Found]:
    """Read “Both belonged to the brigade; they were members of it; the charity employed all four”."""
    lists = table()["member"]
    who = subject(head)
    if head.lemma_.lower() in lists["verbs"] and who is not None:
        entities = objects(head, *lists["prepositions"])
        thing = head.lemma_ == "belong" and who.pos_ == "NOUN" and not is_person(who.lemma_.lower())
        kind, done = ("agent", "own") if thing else ("member", "member")
        yield from (Found(kind, done, who, antecedent(o), head) for o in entities)
    if head.lemma_ == "be" and who is not None and who.pos_ == "NOUN" and is_person(who.lemma_.lower()):
        yield from (Found("home", "home", who, o, head) for o in objects(head, "from") if o.pos_ == "PROPN")
    noun = child(head, "attr") if head.lemma_ == "be" else None
    if noun is not None and noun.lemma_.lower() in lists["nouns"] and who is not None:
        yield from (Found("member", "member", who, o, head) for o in objects(noun, "of", "at", "with"))
    theme = patient(head)
    if any(word in lists["verbs_of"] for word, _ in lexemes(head)) and theme is not None:
        employers = [*objects(head, "by"), subject(head)]
        yield from (Found("member", "member", theme, o, head) for o in employers if o is not None)


def _beside_name(token: Token, masked: Masked) -> Iterator[Found]:
    """Read “Ana Ruiz, 41, of the Larch Valley Fire District; Ana Ruiz, a nurse from Arlby”."""
    if masked.names.get(token.i + 1) is masked.names[token.i]:
        return
    beside = [token, *(c for c in token.children if c.dep_ == "appos")]
    for noun in beside:
        for entity in objects(noun, "of", "at", "with", "from"):
            named = masked.names.get(entity.i)
            if (named is None and entity.pos_ != "PROPN") or (named is not None and named.pronoun):
                continue
            prep, kind = entity.head.lower_, named.kind if named is not None else "place"
            organised = any(c.dep_ == "det" for c in entity.children) or kind == "organisation"
            if prep == "from" and not organised:
                yield Found("home", "home", token, entity)
            elif prep != "from" and noun is token and (organised or kind != "place"):
                yield Found("member", "member", token, entity)


def _roles(token: Token, masked: Masked) -> Iterator[Found]:
    """Read “nurse Ana Ruiz; Ana Ruiz, a nurse from Arlby; Ana Ruiz is a nurse”."""
    own = masked.names[token.i]
    if masked.names.get(token.i + 1) is own:
        return
    beside = [c for c in token.children if c.dep_ == "compound" or (c.dep_ == "appos" and c.i > token.i)]
    if token.dep_ == "appos":
        beside.append(token.head)
    if token.dep_ == "nsubj" and token.head.lemma_ == "be":
        beside += [c for c in token.head.children if c.dep_ == "attr"]
    for noun in beside:
        if masked.names.get(noun.i) is not own and noun.pos_ in ("NOUN", "PROPN") and is_person(noun.lemma_):
            yield Found("role", "role", token, noun)


def _nations(token: Token, masked: Masked) -> Iterator[Found]:
    """Read “the Kenyan runner Ana Ruiz; Ana Ruiz, a Kenyan; Ana Ruiz of Kenya; Kenya's Ana Ruiz”."""
    own = masked.names[token.i]
    if masked.names.get(token.i + 1) is own or token.text not in own.name.split():
        return
    beside = [c for c in token.children if c.dep_ == "compound" or (c.dep_ == "appos" and c.i > token.i)]
    if token.dep_ == "appos" and token.head.i < token.i and token.head.pos_ == "NOUN":
        beside.append(token.head)
    for noun in (token, *(c for c in beside if masked.names.get(c.i) is not own)):
        if noun.lemma_.lower() in table()["nation"]["abroad"]:
            continue
        told = [c for c in noun.children if c.dep_ in ("amod", "compound") and _people(c)]
        told += [c for c in (noun,) if noun is not token and _people(c)]
        if noun is token:
            told += [
                c for c in (*objects(noun, "of"), *noun.children) if c.dep_ in ("pobj", "poss") and nation(c)
            ]
        yield from (Found("nation", "nation", token, c) for c in told if not _hyphened(c))


def nation(token: Token) -> str:
    """Return the country that a word names, or whose people it names ("Kenyan"); else nothing."""
    key = canonical_key(token.text, actor=False)
    name = key.removesuffix(_PEOPLE)
    return name if name != key or canonical_key(f"{key} government") != f"{key} government" else ""


def _people(token: Token) -> bool:
    return canonical_key(token.text, actor=False).endswith(_PEOPLE)


def _hyphened(token: Token) -> bool:
    """Return True for half of "French-Algerian"."""
    return "-" in token.doc[max(0, token.i - 1) : token.i + 2].text
