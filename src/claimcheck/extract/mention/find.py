"""Every mention of someone or something named, pronouns and nouns included, with its canonical name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.extract.mention.coreference import Reader, Resolved
from claimcheck.extract.mention.entities import Entity, link
from claimcheck.extract.mention.roles import collect_roles
from claimcheck.extract.mention.runs import find_runs
from claimcheck.extract.mention.view import View, view
from claimcheck.models.mention import Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_mentions(doc: Doc) -> list[Mention]:
    """Return the mentions of an article in reading order.

    Names are persons, organisations, places and peoples; pronouns ("she", "they", "who") and nouns ("the
    minister", "the two leaders") are listed where they can be taken back to a name or an earlier description.
    Titles before a name belong to its span. Spans are code points of the doc's text. A document without tags,
    parse or entities gives fewer mentions, never an error.
    """
    columns = view(doc)
    entities, refs = link(columns, find_runs(columns))
    collect_roles(columns, entities, refs)
    found = Reader(columns, entities, refs).read()
    aliases = [tuple(sorted(entity.forms)) for entity in entities]
    return [_mention(columns, entities, aliases, one) for one in found]


def _mention(columns: View, entities: list[Entity], aliases: list[tuple[str, ...]], one: Resolved) -> Mention:
    members = [entities[n] for n in one.members]
    start, end = columns.idx[one.start], columns.end(one.end - 1)
    names = tuple(dict.fromkeys(entity.name for entity in members))
    return Mention(
        start=start,
        end=end,
        text=columns.text[start:end],
        name=" and ".join(names),
        names=names,
        kind=members[0].kind,
        aliases=aliases[one.members[0]] if len(names) == 1 else (),
        pronoun=one.pronoun,
        named=any(entity.named for entity in members),
    )
