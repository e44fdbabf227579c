import pytest

from claimcheck.extract.attribution.readings import Decision
from claimcheck.extract.attribution.source import find_source
from cue_examples import Counts, count_cues, label, letters
from tests.extract.attribution.trees import document

TEXT = "Ruiz said the mill had burned."


def row(content: str, cue: str = "said", source: str = "Ruiz", text: str = TEXT) -> dict:
    def spans(part: str) -> list[list[int]]:
        return [[text.index(part), text.index(part) + len(part)]] if part else []

    return {"attributions": [{"source": spans(source), "cue": spans(cue), "content": spans(content)}]}


def test_only_letters_count_and_a_content_loses_its_that():
    assert letters("“Yes,” that it", [(0, 6)]) == {1, 2, 3}
    assert letters("that it is", [(0, 10)], content=True) == {5, 6, 8, 9}
    assert letters("that it is", [(0, 10)]) == {0, 1, 2, 3, 5, 6, 8, 9}


@pytest.mark.parametrize(
    ("marked", "word", "frames"),
    [
        (row("the mill had burned"), "said", ["ccomp>"]),
        (row("had burned"), "said", ["ccomp>"]),
        # with no reading that has the source, all whose content is about as good stay right
        (row("the mill had burned", source="mill"), "said", ["ccomp>", "<nsubj+ccomp"]),
        # "Ruiz said" has eight letters, four of them marked: just enough
        (row("Ruiz", cue="burned", source="mill"), "burned", ["^ccomp"]),
    ],
)
def test_the_reading_that_annotators_marked_is_the_right_one(marked, word, frames):
    article = label(marked, document("clause"))
    (example,) = [e for e in article.examples if article.tree.word[e.cue] == word]
    assert [r.frame for r, right in zip(example.readings, example.right, strict=True) if right] == frames
    assert not example.skip


def test_words_inside_a_marked_content_teach_nothing():
    article = label(row("the mill had burned"), document("clause"))
    assert {article.tree.word[e.cue]: e.skip for e in article.examples} == {"said": False, "burned": True}


def test_cues_are_counted_by_frame_above_a_minimum():
    article = label(row("the mill had burned"), document("clause"))
    counts = count_cues([article, article], minimum=2)
    assert counts == {"say/VERB": {"seen": 2, "cue": 2, "frames": {"ccomp>": [2, 2]}}}
    assert count_cues([article], minimum=2) == {}


def test_an_attribution_is_right_if_content_and_source_are():
    article = label(row("the mill had burned"), document("clause"))
    (said, burned) = article.examples
    right = said.readings[0]
    wrong = burned.readings[0]
    counts = Counts()
    counts.add(article, [Decision(r, find_source(article.tree, r)[0], 0.9, []) for r in (right, wrong)])
    assert (counts.found, counts.marked, counts.matched, counts.right) == (2, 1, 1, 1)
    # one of two found is right, and one of one marked: F1 is 2/3, over words of saying alone too
    assert counts.objective == pytest.approx(2 / 3)
