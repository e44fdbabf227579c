from itertools import combinations

import pytest

from claimcheck.lexicon import concepts
from claimcheck.lexicon.vocabulary import entries


@pytest.mark.parametrize(
    ("concept", "words"),
    [
        (
            "death",
            [
                ("die", "VERB"),
                ("dead", "ADJ"),
                ("death", "NOUN"),
                ("kill", "VERB"),
                ("toll", "NOUN"),
                ("fatality", "NOUN"),
            ],
        ),
        ("injury", [("injure", "VERB"), ("hurt", "ADJ"), ("wounded", "ADJ"), ("casualty", "NOUN")]),
        ("cancel", [("cancel", "VERB"), ("scrub", "VERB"), ("cancellation", "NOUN"), ("axe", "VERB")]),
        ("flight", [("flight", "NOUN"), ("departure", "NOUN")]),
        ("truck", [("lorry", "NOUN"), ("truck", "NOUN")]),
        ("timber", [("timber", "NOUN"), ("lumber", "NOUN")]),
        ("fire", [("fire", "NOUN"), ("blaze", "NOUN"), ("burn", "VERB")]),
        ("reject", [("reject", "VERB"), ("rebuff", "VERB"), ("turn down", "VERB")]),
        ("resign", [("quit", "VERB"), ("resignation", "NOUN"), ("leave", "VERB"), ("walk out", "VERB")]),
        ("give", [("hand", "VERB"), ("award", "VERB")]),
        ("minute", [("minute", "NOUN"), ("time", "NOUN")]),
        (
            "investigate",
            [("probe", "NOUN"), ("inquiry", "NOUN"), ("enquiry", "NOUN"), ("investigate", "VERB")],
        ),
        ("lawmaker", [("lawmaker", "NOUN"), ("deputy", "NOUN"), ("mp", "NOUN"), ("senator", "NOUN")]),
        ("prime-minister", [("pm", "NOUN"), ("premier", "NOUN"), ("prime minister", "NOUN")]),
        ("take-effect", [("take effect", "VERB"), ("come into force", "VERB")]),
    ],
)
def test_words_of_one_concept(concept: str, words: list[tuple[str, str]]) -> None:
    for lemma, pos in words:
        assert concept in concepts(lemma, pos), lemma


@pytest.mark.parametrize(
    ("lemma", "pos", "present", "absent"),
    [
        ("fire", "NOUN", "fire", "dismiss"),
        ("fire", "VERB", "dismiss", "fire"),
        ("toll", "NOUN", "death", "fall"),
        ("strike", "NOUN", "strike", "happen"),
    ],
)
def test_part_of_speech_decides_between_senses(lemma: str, pos: str, present: str, absent: str) -> None:
    assert present in concepts(lemma, pos)
    assert absent not in concepts(lemma, pos)


def test_without_a_part_of_speech_all_senses_are_given() -> None:
    assert {"fire", "dismiss"} <= concepts("fire")


def test_a_verb_known_only_as_a_noun_is_taken_for_it_but_not_the_reverse() -> None:
    assert "truck" in concepts("lorry", "VERB")
    assert concepts("rescind", "VERB")
    assert concepts("rescind", "NOUN") == frozenset()


@pytest.mark.parametrize(
    ("participle", "concept"),
    [
        ("scrubbed", "cancel"),
        ("slain", "death"),
        ("torched", "arson"),
        ("buried", "trapped"),
        ("vaccinating", "vaccine"),
    ],
)
def test_participles_stand_for_their_verbs(participle: str, concept: str) -> None:
    assert concept in concepts(participle, "ADJ")


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organise", "organize"),
        ("labour", "labor"),
        ("defence", "defense"),
        ("centre", "center"),
        ("enquiry", "inquiry"),
    ],
)
def test_spellings_are_one_word(british: str, american: str) -> None:
    assert concepts(british) == concepts(american)


@pytest.mark.parametrize("odd", ["", " ", "-", "_", "ing", "ed", "=", "\t", "42", "naïve", "🙂", "a" * 5000])
def test_odd_words_have_no_concept(odd: str) -> None:
    assert concepts(odd) == frozenset()


def test_every_concept_has_at_least_two_members() -> None:
    members: dict[str, set[tuple[str, ...]]] = {}
    for entry in entries():
        members.setdefault(entry.concept, set()).add(entry.words)
    assert [name for name, words in members.items() if len(words) < 2] == []


def test_no_entry_stands_twice_in_a_concept() -> None:
    seen: set[tuple[str, str, tuple[str, ...]]] = set()
    assert [entry for entry in entries() if entry in seen or seen.add(entry)] == []  # type: ignore[func-returns-value]


def test_no_two_concepts_have_the_same_members() -> None:
    members: dict[str, set[tuple[str, tuple[str, ...]]]] = {}
    for entry in entries():
        members.setdefault(entry.concept, set()).add((entry.pos, entry.words))
    assert [pair for pair in combinations(members, 2) if members[pair[0]] == members[pair[1]]] == []


def test_gaps_stand_inside_expressions() -> None:
    bad = [entry for entry in entries() if entry.words[0] == "*" or entry.words[-1] == "*"]
    assert bad == []


def test_no_concept_is_defined_in_two_files() -> None:
    last: dict[str, int] = {}
    for place, entry in enumerate(entries()):
        assert entry.concept not in last or last[entry.concept] == place - 1, entry.concept
        last[entry.concept] = place
