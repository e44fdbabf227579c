import pytest

from claimcheck.match.words import LEAST, Vocabulary, Word, word_relation

WORDS = [
    Word(lemma, pos, role, depth, 1.0)
    for depth, (lemma, pos, role) in enumerate(
        [
            ("blaze", "NOUN", "subject"),
            ("fire", "NOUN", "object"),
            ("Ana Ruiz", "PROPN", "subject"),
            ("Ruiz", "PROPN", "object"),
            ("tram", "NOUN", "object"),
            ("burn", "VERB", "predicate"),
        ]
    )
]


def test_a_word_keeps_its_number_whatever_its_role_and_depth():
    vocabulary = Vocabulary()
    assert vocabulary.numbers(WORDS) == (0, 1, 2, 3, 4, 5)
    assert vocabulary.numbers(
        [Word("fire", "NOUN", "oblique", 3, 0.2), Word("fire", "VERB", "predicate", 0, 1)]
    ) == (1, 6)


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_what_is_related_is_what_the_words_say_pair_by_pair(number):
    vocabulary = Vocabulary()
    vocabulary.numbers(WORDS)
    expected = {other: word_relation(WORDS[number], word) for other, word in enumerate(WORDS)}
    assert vocabulary.related(number) == {n: much for n, much in expected.items() if much >= LEAST}
    assert number in vocabulary.related(number)


def test_names_and_synonyms_are_related():
    vocabulary = Vocabulary()
    vocabulary.numbers(WORDS)
    assert 1 in vocabulary.related(0)
    assert vocabulary.related(2)[3] == 1.0
    assert vocabulary.related(4) == {4: 1.0}
