"""The speaker behind a source, in parses written by hand; mentions come from the rules or are made here."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.mention.find import find_mentions
from claimcheck.extract.mention.speakers import resolve_speakers
from claimcheck.models.attribution import Attribution
from claimcheck.models.mention import Mention
from tests.extract.mention.parse import parse


def resolve(doc: Doc, source: str, mentions: Sequence[Mention] | None = None) -> Attribution:
    """Return the attribution whose source is the last place where these words stand."""
    start = doc.text.rindex(source)
    one = Attribution(source=((start, start + len(source)),))
    (resolved,) = resolve_speakers(doc, [one], find_mentions(doc) if mentions is None else mentions)
    return resolved


FULL = "Ana|PROPN|compound|1|PERSON Ruiz|PROPN|nsubj|2|PERSON won=win|VERB|ROOT|2 .|PUNCT|punct|2"


@pytest.mark.parametrize(
    ("sentence", "source", "speakers", "named"),
    [
        (  # a surname
            "Ruiz|PROPN|nsubj|1|PERSON spoke=speak|VERB|ROOT|1",
            "Ruiz",
            ("Ana Ruiz",),
            True,
        ),
        (  # a possessive
            "Ruiz|PROPN|poss|2|PERSON 's|PART|case|0 claim|NOUN|nsubj|3 failed=fail|VERB|ROOT|3",
            "Ruiz's",
            ("Ana Ruiz",),
            True,
        ),
        (  # an apposition behind the name
            "Ruiz|PROPN|nsubj|6|PERSON ,|PUNCT|punct|0 director|NOUN|appos|0 of|ADP|prep|2 Lund|PROPN|pobj|3|ORG "
            ",|PUNCT|punct|0 spoke=speak|VERB|ROOT|6",
            "Ruiz, director of Lund,",
            ("Ana Ruiz",),
            True,
        ),
        (  # a description before the name
            "The|DET|det|1 mayor|NOUN|nsubj|5 ,|PUNCT|punct|1 Ana|PROPN|compound|4|PERSON Ruiz|PROPN|appos|1|PERSON "
            "spoke=speak|VERB|ROOT|5",
            "The mayor, Ana Ruiz",
            ("Ana Ruiz",),
            True,
        ),
        (  # a description with a complement before the name
            "The|DET|det|1 head|NOUN|nsubj|8 of|ADP|prep|1 the|DET|det|4 port|NOUN|pobj|2 ,|PUNCT|punct|1 "
            "Ana|PROPN|compound|7|PERSON Ruiz|PROPN|appos|1|PERSON spoke=speak|VERB|ROOT|8",
            "The head of the port, Ana Ruiz",
            ("Ana Ruiz",),
            True,
        ),
        (  # joint speakers
            "Ruiz|PROPN|nsubj|4|PERSON and|CCONJ|cc|0 Peter|PROPN|compound|3|PERSON Lund|PROPN|conj|0|PERSON "
            "spoke=speak|VERB|ROOT|4",
            "Ruiz and Peter Lund",
            ("Ana Ruiz", "Peter Lund"),
            True,
        ),
        (  # one named, one not
            "Both|CCONJ|preconj|1 Ruiz|PROPN|nsubj|5|PERSON and|CCONJ|cc|1 her|PRON|poss|4 allies=ally|NOUN|conj|1 "
            "spoke=speak|VERB|ROOT|5",
            "Both Ruiz and her allies",
            ("Ana Ruiz", "her allies"),
            True,
        ),
        (  # nobody named: the relative clause is left out
            "Two|NUM|nummod|1 officials=official|NOUN|nsubj|5 who|PRON|nsubj|3 knew=know|VERB|relcl|1 "
            "Ruiz|PROPN|dobj|3|PERSON "
            "spoke=speak|VERB|ROOT|5",
            "Two officials who knew Ruiz",
            ("Two officials",),
            False,
        ),
        (  # a spokesman is not whom he speaks for
            "A|DET|det|1 spokesman|NOUN|nsubj|4 for|ADP|prep|1 Ruiz|PROPN|pobj|2|PERSON spoke=speak|VERB|ROOT|4",
            "A spokesman for Ruiz",
            ("A spokesman for Ruiz",),
            False,
        ),
        (  # joint nouns without a name are one source
            "But|CCONJ|cc|4 doctors=doctor|NOUN|nsubj|4 and|CCONJ|cc|1 nurses=nurse|NOUN|conj|1 "
            "spoke=speak|VERB|ROOT|4",
            "But doctors and nurses",
            ("doctors and nurses",),
            False,
        ),
        (  # peoples and parties are groups
            "Some|DET|det|1 Germans|PROPN|nsubj|2|NORP spoke=speak|VERB|ROOT|2",
            "Some Germans",
            ("Some Germans",),
            False,
        ),
        (  # a person speaks by a message
            "Ruiz|PROPN|poss|2|PERSON 's|PART|case|0 message|NOUN|nsubj|3 spoke=speak|VERB|ROOT|3",
            "Ruiz's message",
            ("Ana Ruiz",),
            True,
        ),
        (  # a document speaks for itself
            "A|DET|det|2 Lund|PROPN|compound|2|ORG survey|NOUN|nsubj|3 found=find|VERB|ROOT|3",
            "A Lund survey",
            ("A Lund survey",),
            True,
        ),
        (  # a name before a noun only modifies it
            "The|DET|det|4 Ruiz|PROPN|nmod|4|PERSON and|CCONJ|cc|1 Lund|PROPN|conj|1|ORG "
            "campaigns=campaign|NOUN|nsubj|5 "
            "spoke=speak|VERB|ROOT|5",
            "The Ruiz and Lund campaigns",
            ("The Ruiz and Lund campaigns",),
            True,
        ),
        (  # the names in apposition to a plural
            "Her|PRON|poss|1 rivals=rival|NOUN|nsubj|8 ,|PUNCT|punct|1 Peter|PROPN|compound|4|PERSON "
            "Lund|PROPN|appos|1|PERSON "
            "and|CCONJ|cc|4 Mark|PROPN|compound|7|PERSON Moe|PROPN|conj|4|PERSON spoke=speak|VERB|ROOT|8",
            "Her rivals, Peter Lund and Mark Moe",
            ("Peter Lund", "Mark Moe"),
            True,
        ),
        (  # a relative's name is not the source's
            "Relatives=relative|NOUN|nsubj|7 of|ADP|prep|0 the|DET|det|3 engineer|NOUN|pobj|1 ,|PUNCT|punct|3 "
            "Peter|PROPN|compound|6|PERSON Lund|PROPN|appos|3|PERSON spoke=speak|VERB|ROOT|7",
            "Relatives of the engineer, Peter Lund",
            ("Relatives of the engineer, Peter Lund",),
            False,
        ),
    ],
)
def test_a_source_gives_its_speakers(
    sentence: str, source: str, speakers: tuple[str, ...], named: bool
) -> None:
    found = resolve(parse(FULL, sentence), source)
    assert found.speakers == speakers
    assert found.speaker == " and ".join(speakers)
    assert found.named is named


def test_a_pronoun_is_its_mention() -> None:
    doc = parse(FULL, "She|PRON|nsubj|1 spoke=speak|VERB|ROOT|1 .|PUNCT|punct|1")
    assert resolve(doc, "She").speaker == "Ana Ruiz"


def test_a_pronoun_without_a_mention_stays_and_names_nobody() -> None:
    doc = parse("They|PRON|nsubj|1 spoke=speak|VERB|ROOT|1 .|PUNCT|punct|1")
    found = resolve(doc, "They", [])
    assert (found.speaker, found.named) == ("They", False)


def test_without_a_source_there_is_no_speaker() -> None:
    doc = parse(FULL)
    (found,) = resolve_speakers(doc, [Attribution(cue=((0, 3),))], find_mentions(doc))
    assert (found.speaker, found.speakers, found.named) == (None, (), False)


@pytest.mark.parametrize("pronoun", ["I", "We"])
@pytest.mark.parametrize("parent", [0, None])
def test_i_is_whoever_the_quotation_belongs_to(pronoun: str, parent: int | None) -> None:
    doc = parse(
        f"“|PUNCT|punct|3 {pronoun}|PRON|nsubj|2 believe|VERB|ccomp|6 it|PRON|dobj|2 ,|PUNCT|punct|6 ”|PUNCT|punct|6 "
        "said=say|VERB|ROOT|6 Ana|PROPN|compound|8|PERSON Ruiz|PROPN|nsubj|6|PERSON .|PUNCT|punct|6".format(
            pronoun
        )
    )
    name = doc.text.index("Ana Ruiz")
    end = doc.text.index(",")
    outer = Attribution(source=((name, name + 8),), content=((1, end),))
    inner = Attribution(source=((1, 1 + len(pronoun)),), content=((end - 2, end),), parent=parent)
    found = resolve_speakers(doc, [outer, inner], find_mentions(doc))
    assert [one.speaker for one in found] == ["Ana Ruiz", "Ana Ruiz"]
    assert found[1].named


def test_attributions_that_name_each_other_as_parents_end() -> None:
    doc = parse("I|PRON|nsubj|1 spoke=speak|VERB|ROOT|1 .|PUNCT|punct|1")
    ring = [Attribution(source=((0, 1),), parent=1), Attribution(source=((0, 1),), parent=0)]
    assert [one.speaker for one in resolve_speakers(doc, ring, [])] == ["I", "I"]


@given(
    st.lists(
        st.sampled_from(
            ["Ana", "Ruiz", "and", ",", "'s", "“", "”", "he", "who", "the", "two", "leaders", "\n\n", "U.S."]
        )
    ),
    st.tuples(st.integers(-5, 80), st.integers(-5, 80)),
)
@settings(max_examples=80, deadline=None)
def test_odd_words_and_spans_raise_nothing(words: list[str], span: tuple[int, int]) -> None:
    doc = Doc(Vocab(), words=words)
    one = Attribution(source=(span,), content=(span,), parent=7)
    (found,) = resolve_speakers(doc, [one], find_mentions(doc))
    assert (found.speaker is None) == (found.speakers == ())
