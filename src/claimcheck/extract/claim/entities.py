"""Entity slots: who or what fills a place in what a clause tells, and what the clause tells without it."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from claimcheck.extract.claim.actors import actors
from claimcheck.extract.claim.arguments import Found
from claimcheck.extract.claim.belonging import belongings, nation
from claimcheck.extract.claim.causes import causes
from claimcheck.extract.claim.charge import charges
from claimcheck.extract.claim.clauses import Clause
from claimcheck.extract.claim.contents import contents
from claimcheck.extract.claim.draft import Draft
from claimcheck.extract.claim.phrases import beside_names, context_terms, entity_terms, phrase, theme_terms
from claimcheck.extract.claim.places import places
from claimcheck.extract.claim.polarity import modality, negators, polarity
from claimcheck.extract.claim.posts import holders, means, states
from claimcheck.extract.claim.terms import Masked
from claimcheck.models import Attribution, Slot, Term

_VERBAL = frozenset({"VERB", "AUX"})


def entity_slots(clause: Clause, masked: Masked) -> list[Slot]:
    """Return a slot for each cause, actor, place and employer that a clause tells.

    Its topic holds the class of the act, the predicate and what was acted on, with the words of the sentence
    before where that is a pronoun or a bare number; its value holds the words of the entity. A negated clause
    has none: it tells who or what it was not.
    """
    if any(token.head.pos_ in _VERBAL or token.pos_ in _VERBAL for token in negators(clause)):
        return []
    found = (
        *causes(clause),
        *actors(clause),
        *charges(clause),
        *contents(clause),
        *places(clause),
        *means(clause),
        *belongings(clause, masked),
        *holders(clause, masked),
        *states(clause, masked),
    )
    made = (_slot(one, masked) for one in found if not _empty(one.entity, masked))
    return [slot for slot in made if slot is not None]


def reported_entities(
    reporting: Iterable[tuple[Clause, int]], attributions: Sequence[Attribution], masked: Masked
) -> Iterator[Draft]:
    """Yield a draft for what clauses that only report tell by themselves.

    "Ana Ruiz, 41, from Arlby, said" tells where she is from, "officials blamed the fire on lightning" what its
    cause was, in the voice of the officials.
    """
    for clause, index in reporting:
        slots = entity_slots(clause, masked)
        own = [slot for slot in slots if slot.relation in ("member", "home", "role", "holder")]
        said = [slot for slot in slots if slot not in own]
        start, end = clause.span
        if own:
            yield Draft(start=start, end=end, sentence=clause.sentence, slots=tuple(own))
        if said:
            yield Draft(
                start=start,
                end=end,
                voices=(index,),
                attribution=attributions[index],
                polarity=polarity(clause),
                modality=modality(clause, denied=attributions[index].denies),
                sentence=clause.sentence,
                slots=tuple(said),
            )


def _empty(entity: Token, masked: Masked) -> bool:
    """Return True for what names nobody and nothing: pronouns, numbers, dates."""
    if entity.i in masked.values:
        return True
    mention = masked.names.get(entity.i)
    if mention is not None and mention.pronoun:
        return not mention.named
    return entity.pos_ in ("PRON", "NUM", "DET") or entity.is_space or entity.is_punct


def _value(found: Found, tokens: list[Token], masked: Masked) -> Iterable[Term]:
    """Return the words of an entity; stuff is a bare word whatever the parser takes it for, a nation a country."""
    if found.relation == "content":
        return [Term(lemma=found.entity.lemma_.lower(), pos="NOUN", role="")]
    if found.relation == "nation":
        return [Term(lemma=nation(found.entity), pos="PROPN", role="place")]
    return entity_terms(found.entity, tokens, masked)


def _slot(found: Found, masked: Masked) -> Slot | None:
    tokens = phrase(found.entity, wide=found.relation != "agent")
    if found.relation in ("content", "nation"):
        tokens = [found.entity]
    value = tuple(dict.fromkeys(_value(found, tokens, masked)))
    if not value:
        return None
    topic = [Term(lemma=found.act, pos="X", role="act")]
    if found.predicate is not None and (found.relation != "cause" or found.told_by_verb):
        topic.append(Term(lemma=found.predicate.lemma_.lower(), pos="VERB", role="predicate"))
    whole = () if found.relation == "holder" else found.entity.subtree
    apart = {token.i for token in (*tokens, *whole)} - ({found.theme.i} if found.theme is not None else set())
    theme = list(theme_terms(found.theme, masked, apart)) if found.theme is not None else []
    topic += (
        theme[:1] if found.relation == "nation" else theme
    )  # one person's, not of all who are named together
    if not any(term.pos in ("NOUN", "PROPN") for term in theme):
        topic += context_terms(found.entity, masked)
    named = [token for name in beside_names(found.entity, masked) for token in phrase(name, wide=False)]
    inside = sorted({*(token for token in tokens if not token.is_punct), *named}, key=lambda token: token.i)
    return Slot(
        kind="entity",
        start=inside[0].idx,
        end=inside[-1].idx + len(inside[-1]),
        topic=tuple(dict.fromkeys(topic)),
        relation=found.relation,
        value=value,
    )
