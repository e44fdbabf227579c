"""The tense of the governing verb, on sentences parsed by hand; published on Wednesday 15 May 2024."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from tests.extract.timex.conftest import Anchored

Row = tuple[str, int, str, str, str, str]
"""Word, index of its head, dependency, tag, universal part of speech, lemma."""

MET = [("The", 1, "det", "DT", "DET", "the"), ("panel", 2, "nsubj", "NN", "NOUN", "panel")]
ON_FRIDAY = [("on", 0, "prep", "IN", "ADP", "on"), ("Friday", 0, "pobj", "NNP", "PROPN", "Friday")]


def parsed(blank: Language, rows: list[Row]) -> Doc:
    words, heads, deps, tags, pos, lemmas = (list(column) for column in zip(*rows, strict=True))
    return Doc(blank.vocab, words=words, heads=heads, deps=deps, tags=tags, pos=pos, lemmas=lemmas)


PAST = [*MET, ("met", 2, "ROOT", "VBD", "VERB", "meet"), ("on", 2, "prep", "IN", "ADP", "on")]
WILL = [
    *[("The", 1, "det", "DT", "DET", "the"), ("panel", 3, "nsubj", "NN", "NOUN", "panel")],
    ("will", 3, "aux", "MD", "AUX", "will"),
    ("meet", 3, "ROOT", "VB", "VERB", "meet"),
    ("on", 3, "prep", "IN", "ADP", "on"),
]
PLANNED = [
    *[("The", 1, "det", "DT", "DET", "the"), ("panel", 2, "nsubj", "NN", "NOUN", "panel")],
    ("planned", 2, "ROOT", "VBD", "VERB", "plan"),
    ("to", 4, "aux", "TO", "PART", "to"),
    ("meet", 2, "xcomp", "VB", "VERB", "meet"),
    ("on", 4, "prep", "IN", "ADP", "on"),
]
TIMETABLE = [
    *[("The", 1, "det", "DT", "DET", "the"), ("panel", 2, "nsubj", "NN", "NOUN", "panel")],
    ("meets", 2, "ROOT", "VBZ", "VERB", "meet"),
    ("on", 2, "prep", "IN", "ADP", "on"),
]
COPULA = [
    *[("The", 1, "det", "DT", "DET", "the"), ("vote", 2, "nsubj", "NN", "NOUN", "vote")],
    ("is", 2, "ROOT", "VBZ", "AUX", "be"),
    ("on", 2, "prep", "IN", "ADP", "on"),
]
HAD_BEEN_DUE = [
    ("It", 2, "nsubj", "PRP", "PRON", "it"),
    ("had", 2, "aux", "VBD", "AUX", "have"),
    ("been", 2, "ROOT", "VBN", "AUX", "be"),
    ("due", 2, "acomp", "JJ", "ADJ", "due"),
    ("on", 3, "prep", "IN", "ADP", "on"),
]
SINCE = [
    ("It", 1, "nsubj", "PRP", "PRON", "it"),
    ("rains", 1, "ROOT", "VBZ", "VERB", "rain"),
    ("since", 1, "prep", "IN", "ADP", "since"),
]
UNTIL = [
    ("It", 1, "nsubj", "PRP", "PRON", "it"),
    ("lasts", 1, "ROOT", "VBZ", "VERB", "last"),
    ("until", 1, "prep", "IN", "ADP", "until"),
]


@pytest.mark.parametrize(
    ("clause", "friday", "march"),
    [
        pytest.param(PAST, "2024-05-10", "2024-03", id="met"),
        pytest.param(WILL, "2024-05-17", "2025-03", id="will-meet"),
        pytest.param(PLANNED, "2024-05-17", "2025-03", id="planned-to-meet"),
        pytest.param(TIMETABLE, "2024-05-17", "2025-03", id="meets"),
        pytest.param(COPULA, "2024-05-17", "2025-03", id="is-on"),
        pytest.param(HAD_BEEN_DUE, "2024-05-10", "2024-03", id="had-been-due"),
        pytest.param(SINCE, "2024-05-10", "2024-03", id="since"),
        pytest.param(UNTIL, "2024-05-17", "2025-03", id="until"),
    ],
)
def test_the_verb_decides_which_day_and_which_year(
    blank: Language, anchored: Anchored, clause: list[Row], friday: str, march: str
) -> None:
    preposition = len(clause) - 1
    for name, value in (("Friday", friday), ("March", march)):
        doc = parsed(blank, [*clause, (name, preposition, "pobj", "NNP", "PROPN", name)])
        assert [timex.value for timex in anchored(doc)] == [value]


def test_a_weekday_of_the_day_of_publication_is_that_day(blank: Language, anchored: Anchored) -> None:
    for clause in (PAST, WILL):
        doc = parsed(blank, [*clause, ("Wednesday", len(clause) - 1, "pobj", "NNP", "PROPN", "Wednesday")])
        assert [timex.value for timex in anchored(doc)] == ["2024-05-15"]


def test_an_event_of_a_weekday_is_over_although_the_clause_looks_ahead(
    blank: Language, anchored: Anchored
) -> None:
    rows: list[Row] = [
        ("He", 2, "nsubj", "PRP", "PRON", "he"),
        ("will", 2, "aux", "MD", "AUX", "will"),
        ("contest", 2, "ROOT", "VB", "VERB", "contest"),
        ("Friday", 5, "poss", "NNP", "PROPN", "Friday"),
        ("'s", 3, "case", "POS", "PART", "'s"),
        ("ruling", 2, "dobj", "NN", "NOUN", "ruling"),
    ]
    assert [timex.value for timex in anchored(parsed(blank, rows))] == ["2024-05-10"]
