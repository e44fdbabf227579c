"""Posts, means and states: who holds a post, with what an act was done, and who is in some state."""

from collections.abc import Iterator

from claimcheck.extract.claim.actors import verbs
from claimcheck.extract.claim.arguments import Found, act, child, objects, passive, patient, subject, table
from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.terms import Masked

_STATE = 4
"""Words behind a verb that may name a state ("is still on the run")."""


def holders(clause: Clause, masked: Masked) -> Iterator[Found]:
    """Yield who holds a post of which there is one: “the mayor of Arlby, Ana Ruiz”, “Captain Tom Reeve”."""
    for token in clause.tokens:
        mention = masked.names.get(token.i)
        if mention is None or mention.pronoun or mention.kind != "person" or not mention.named:
            continue
        if masked.names.get(token.i + 1) is mention:
            continue
        beside = [c for c in token.children if c.dep_ in ("compound", "appos")]
        if token.dep_ == "appos":  # "the mayor of Arlby, Ana Ruiz" may be hung on Arlby
            beside += [token.head, token.head.head.head if token.head.dep_ == "pobj" else token.head]
        for post in dict.fromkeys(beside):
            if post.lemma_.lower() in table()["post"]["sole"] and post.text not in mention.name.split():
                yield Found("holder", "hold-post", post, token)


def means(clause: Clause) -> Iterator[Found]:
    """Yield with what an act was done: “stabbed with a screwdriver”, “fled by boat”."""
    for verb in verbs(clause):
        found = act(verb, "means")
        if found is None:
            continue
        theme = patient(verb) or (None if passive(verb) else subject(verb))
        entities = objects(verb, "with", "by", "in", "on", "aboard")
        if theme is not None:
            yield from (Found("means", found[0], theme, entity, verb) for entity in entities)


def states(clause: Clause, masked: Masked) -> Iterator[Found]:
    """Yield who is told to be in a state: “Ana Ruiz is still at large”, “the one still missing is Ana Ruiz”."""
    head = clause.head
    if head.lemma_ not in ("be", "remain", "stay"):
        return
    who, told = subject(head), child(head, "attr")
    behind = head.doc[head.i + 1 : head.i + 1 + _STATE].text.lower()
    before = head.doc[clause.tokens[0].i : head.i].text.lower()
    for words, state in table()["states"].items():
        if who is not None and who.i in masked.names and words in behind:
            yield Found("state", state, None, who, head)
        elif told is not None and told.i in masked.names and words in before:
            yield Found("state", state, None, told, head)
