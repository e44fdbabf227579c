import pytest
import spacy

from claimcheck.extract.claim.utterances import joined, utterances
from claimcheck.extract.claim.voices import Voices
from tests.extract.claim.docs import attribution, span

BLANK = spacy.blank("en")
LONG = "Nobody had checked the pumps."


def found(text, quoted, said=()):
    doc = BLANK(text)
    return utterances(doc, [span(text, part) for part in quoted], said, Voices(said))


@pytest.mark.parametrize(
    ("text", "quoted", "expected"),
    [
        pytest.param(
            'She called it "positive", "frank" and "useful" on Monday.',
            ["positive", "frank", "useful"],
            ['positive", "frank" and "useful'],
            id="a row is one",
        ),
        pytest.param(
            "He spoke of “calm,” “order” or “peace”.",
            ["calm,", "order", "peace"],
            ["calm,” “order” or “peace"],
            id="curly marks",
        ),
        pytest.param(
            '"The pumps failed," Adair said. "Nobody came."',
            ["The pumps failed,", "Nobody came."],
            ["The pumps failed,", "Nobody came."],
            id="words between keep them apart",
        ),
        pytest.param('He called it " calm ".', [" calm "], ["calm"], id="trimmed"),
        pytest.param('He called it "   ".', ["   "], [], id="empty"),
    ],
)
def test_rows_of_quotations(text, quoted, expected):
    assert [text[a:b] for a, b in joined(text, [span(text, part) for part in quoted])] == expected


def test_an_utterance_has_its_speaker_and_a_quote_slot():
    text = f'"{LONG}" Ana Ruiz said.'
    said = attribution(text, "Ana Ruiz", "said", f'"{LONG}"')
    (draft,) = found(text, [LONG], [said])
    assert (text[draft.start : draft.end], draft.voices, draft.attribution) == (LONG, (0,), said)
    assert [(s.kind, s.start, s.end) for s in draft.slots] == [("quote", draft.start, draft.end)]
    assert draft.modality == "asserted"


def test_what_the_source_denies_is_denied():
    text = f'Ana Ruiz denied that "{LONG}"'
    said = attribution(text, "Ana Ruiz", "denied", f'"{LONG}"', denies=True)
    assert [draft.modality for draft in found(text, [LONG], [said])] == ["denied"]


@pytest.mark.parametrize(("quoted", "count"), [("Dry Summer", 0), ("Long Dry Summer", 0), (LONG, 1)])
def test_short_words_without_a_speaker_are_dropped(quoted, count):
    assert len(found(f'They read "{quoted}" again.', [quoted])) == count


def test_short_words_with_a_speaker_are_kept():
    text = 'Ana Ruiz called it "reckless" again.'
    said = attribution(text, "Ana Ruiz", "called", '"reckless"')
    assert [text[d.start : d.end] for d in found(text, ["reckless"], [said])] == ["reckless"]


def test_the_innermost_speaker_speaks():
    text = f'Tull said Ruiz told him: "{LONG}"'
    outer = attribution(text, "Tull", "said", f'Ruiz told him: "{LONG}"')
    inner = attribution(text, "Ruiz", "told", f'"{LONG}"', parent=0)
    (draft,) = found(text, [LONG], [outer, inner])
    assert (draft.voices, draft.attribution) == ((0, 1), inner)


def test_a_text_without_quotations_has_no_utterances():
    assert found("Nothing was said.", []) == []
