"""What speaks for a person, an organisation or a place: many small signs, never the label alone."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Literal

from claimcheck.extract.mention.lexicon import given_names, honorifics, person_nouns, table, words
from claimcheck.extract.mention.names import tokens
from claimcheck.extract.mention.titled import Run
from claimcheck.extract.mention.view import View

Kind = Literal["person", "organisation", "place", "group", "other"]

_LABEL: dict[str, Kind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
}
_WEIGHTS = {
    "label": 10,
    "title": 40,
    "given": 20,
    "end": 30,
    "letters": 10,
    "table": 40,
    "the": 15,
    "where": 5,
    "verb": 4,
}


@cache
def known_places() -> dict[str, Kind]:
    """Return every name in the tables, folded, with its kind: place, organisation, or group for peoples."""
    rows = table("places")
    known: dict[str, Kind] = {}

    def add(forms: list[str], kind: Kind) -> None:
        known.update({" ".join(tokens(form)): kind for form in forms})

    for name, row in rows["country"].items():
        add(row.get("people", []), "group")
        add([name, *row.get("also", []), *row.get("capital", [])], "place")
        add(row.get("seat", []), "organisation")
    for section in ("city", "state"):
        for name in rows[section]:
            add([name, *(rows[section][name] if section == "city" else [])], "place")
    for name, forms in rows["organisation"].items():
        add([name, *forms], "organisation")
    return known


def kind_scores(view: View, run: Run) -> Counter[Kind]:
    """Return the evidence of this one mention: a score for each kind."""
    scores: Counter[Kind] = Counter()
    first, last = view.lower[run.start], view.lower[run.end - 1]
    label = _LABEL.get(view.ent[run.end - 1])
    if label:
        scores[label] += _WEIGHTS["label"]
    known = known_places().get(" ".join(view.lower[run.start : run.end]))
    if known:
        scores[known] += _WEIGHTS["table"]
    if run.titles:
        scores["person"] += _WEIGHTS["title"] * (2 if any(t in honorifics() for t in run.titles) else 1)
    elif run.end - run.start > 1 and first in given_names() and last not in words("nouns", "name_end"):
        scores["person"] += _WEIGHTS["given"]
    if last in words("nouns", "place_end"):
        scores["place"] += _WEIGHTS["end"]
    elif last.endswith("bank") or set(view.lower[run.start : run.end]) & words("nouns", "name_end"):
        scores["organisation"] += _WEIGHTS["end"]
    _letters(view, run, scores)
    _neighbours(view, run, scores)
    return scores


def _letters(view: View, run: Run, scores: Counter[Kind]) -> None:
    """Capital letters only are an organisation's abbreviation."""
    word = view.words[run.start]
    if run.end - run.start == 1 and word.isupper() and 2 <= len(word) <= 5 and word.isalpha():
        scores["organisation"] += _WEIGHTS["letters"]


def _neighbours(view: View, run: Run, scores: Counter[Kind]) -> None:
    """Look at the words beside the name: articles, prepositions, role nouns, "who", what it does."""
    before = view.lower[run.title_start - 1] if run.title_start > 0 else ""
    after = view.lower[run.end] if run.end < len(view.words) else ""
    head = view.head[run.end - 1]
    bound = view.dep[run.end - 1] in {"compound", "nmod", "amod"}
    if before in {"the", "a", "an"} and not run.titles and not bound:
        scores["organisation"] += _WEIGHTS["the"]
    if before in {"in", "at", "near", "from", "to", "across"}:
        scores["place"] += _WEIGHTS["where"]
    if before in person_nouns() and not run.titles:
        scores["person"] += _WEIGHTS["given"]
    elif before in words("nouns", "organisation"):
        scores["organisation"] += _WEIGHTS["given"]
    if after == "who" or (
        after == "," and run.end + 1 < len(view.words) and view.lower[run.end + 1] == "who"
    ):
        scores["person"] += _WEIGHTS["given"]
    if view.dep[run.end - 1] == "nsubj" and view.lemma[head] in words("words", "speech"):
        scores["person"] += _WEIGHTS["verb"]
        said = {view.lower[t] for t in range(head + 1, min(head + 4, len(view.words)))}
        if "it" in said and not said & {"he", "she"}:
            scores["organisation"] += _WEIGHTS["given"]
