"""Items made by hand: one slot of one claim of a one-sentence article, without a parser."""

from itertools import count
from typing import Any

from claimcheck.lexicon import concepts
from claimcheck.match.items import Item, Word, blocking_keys
from claimcheck.models import Article, Attribution, Claim, Extraction, Quantity, Sentence, Slot, Timex

_ORDER = count()
_FAR = 2
"""From this depth on a noun is no subject or object."""


def words(spec: str) -> tuple[Word, ...]:
    """Return the words of "worker die:1/VERB @Ana_Ruiz:2": lemma, depth (0), part of speech (NOUN).

    @ marks a name, ^ a subject.
    """
    made = []
    for cell in spec.split():
        rest, _, pos = cell.partition("/")
        lemma, _, depth = rest.partition(":")
        subject = lemma.startswith("^")
        lemma = lemma.removeprefix("^")
        name = lemma.startswith("@")
        lemma, pos = lemma.removeprefix("@").replace("_", " "), "PROPN" if name else pos or "NOUN"
        far = int(depth or 0)
        role = "name" if name else "predicate" if pos == "VERB" else "object" if far < _FAR else "oblique"
        role = "subject" if subject else role
        found = frozenset() if name else concepts(lemma, pos)
        made.append(Word(lemma, pos, role, far, 1.0, found))
    return tuple(made)


def timex(text: str, part: str, value: str | None, *, at: int | None = None, **more: Any) -> Timex:
    start = text.index(part) if at is None else at
    return Timex.model_validate(
        {"start": start, "end": start + len(part), "text": part, "type": "DATE", "value": value, **more}
    )


def item(
    text: str,
    spec: str,
    slot: dict[str, Any],
    *,
    outlet: str = "Courier",
    published: str | None = "2024-05-15",
    claim: dict[str, Any] | None = None,
    lineage: str = "",
    sole: bool = False,
    measure: str = "",
    **extraction: Any,
) -> Item:
    """Return an item over a text; `claim` and the rest fill the claim and the extraction."""
    topic = words(spec)
    name = f"a-{outlet.lower()}"
    return Item(
        extraction=Extraction(
            article=Article(
                id=name, path=f"{outlet.lower()}.txt", source=outlet, text=text, published=published
            ),
            sentences=(Sentence(start=0, end=len(text), paragraph=0),),
            **extraction,
        ),
        claim=Claim.model_validate(
            {
                "id": f"c-{outlet.lower()}-{slot['start']}",
                "article": name,
                "start": 0,
                "end": len(text),
                "text": text,
                **(claim or {}),
            }
        ),
        slot=Slot.model_validate(slot),
        words=topic,
        order=next(_ORDER),
        lineage=lineage or name,
        keys=frozenset(blocking_keys(topic)),
        sole=sole,
        measures=(measure,) if measure else (),
    )


def number(
    text: str,
    part: str,
    value: float | None,
    spec: str = "worker die:1/VERB fire:2",
    *,
    quantity: dict[str, Any] | None = None,
    more_quantities: tuple[Quantity, ...] = (),
    claim: dict[str, Any] | None = None,
    **more: Any,
) -> Item:
    """Return a number slot: `part` of the text is the quantity; a plain count unless `quantity` says otherwise."""
    start = text.index(part)
    found = Quantity.model_validate(
        {
            "start": start,
            "end": start + len(part),
            "text": part,
            "value": value,
            "dimension": "count",
            **(quantity or {}),
        }
    )
    return item(
        text,
        spec,
        {"kind": "number", "start": start, "end": start + len(part), "quantity": 0},
        claim={"quantities": (0,), **(claim or {})},
        quantities=(found, *more_quantities),
        **more,
    )


def date(
    text: str,
    part: str,
    value: str | None,
    spec: str = "collapse/VERB bridge:1",
    *,
    timex_more: dict[str, Any] | None = None,
    more_timexes: tuple[Timex, ...] = (),
    claim: dict[str, Any] | None = None,
    **more: Any,
) -> Item:
    """Return a date slot: `part` of the text is the time expression."""
    found = timex(text, part, value, **(timex_more or {}))
    return item(
        text,
        spec,
        {"kind": "date", "start": found.start, "end": found.end, "timex": 0},
        claim={"timexes": (0,), **(claim or {})},
        timexes=(found, *more_timexes),
        **more,
    )


def statement(text: str, spec: str, *, speakers: tuple[str, ...] = (), **more: Any) -> Item:
    """Return a statement slot over the whole text, in the voice of the outlet or of speakers."""
    claim = {
        "speakers": speakers,
        "speaker": " and ".join(speakers) or None,
        "voices": (0,) if speakers else (),
        **more.pop("claim", {}),
    }
    said = (Attribution(speaker=claim["speaker"], speakers=speakers, named=True),) if speakers else ()
    return item(
        text,
        spec,
        {"kind": "statement", "start": 0, "end": len(text)},
        claim=claim,
        attributions=said,
        **more,
    )


def quote(
    words_said: str,
    speaker: str = "",
    *,
    written: str = "",
    named: bool = True,
    before: str = "",
    **more: Any,
) -> Item:
    """Return a quote slot: “words” speaker said; `written` is how the text has the speaker ("she").

    `before` is what stands before the words in the same sentence.
    """
    source = written or speaker
    text = before + (f"“{words_said}” {source} said." if speaker else f"“{words_said}”")
    start = 1 + len(before)
    end = start + len(words_said)
    at = text.rindex(source) if speaker else 0
    said = Attribution(
        source=((at, at + len(source)),),
        content=((start - 1, end + 1),),
        speaker=speaker,
        speakers=(speaker,),
        named=named,
    )
    return item(
        text,
        "",
        {"kind": "quote", "start": start, "end": end},
        claim={
            "start": start,
            "end": end,
            "text": words_said,
            "voices": (0,) if speaker else (),
            "speaker": speaker or None,
            "speakers": (speaker,) if speaker else (),
        },
        quotations=((start, end),),
        attributions=(said,) if speaker else (),
        **more,
    )
