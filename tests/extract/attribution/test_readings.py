import pytest

from claimcheck.extract.attribution.readings import all_readings, rank
from claimcheck.extract.attribution.source import find_source
from tests.extract.attribution.trees import parts, reading, text_of

CASES = [
    ("clause", "said", "ccomp>", "the mill had burned", "Ruiz"),
    ("negated", "say", "ccomp>", "that the road was closed", "The council"),
    ("inverted", "said", "q<", "The dam held", "Marta Ruiz, the mayor"),
    ("split", "said", "q<>", "The dam held … We were lucky", "Ruiz"),
    ("title", "said", "q<>", "We won … Easily", "Ruiz"),
    ("colon", "was", "q>", "The dam failed", "Ruiz"),
    ("headline", ":", "name:", "The dam will hold", "Ruiz"),
    ("parenthesis", "said", "^parataxis", "The dam … had held", "Ruiz"),
    ("according", "according", "^adjunct", "the dam held", "Ruiz"),
    ("noun", "rejected", "dobj>", "the claim that the dam failed", "Ruiz"),
    ("noun", "claim", "acl:that>", "that the dam failed", ""),
    ("made", "claim", "acl:that>", "that the dam failed", "Ruiz"),
    ("possessor", "claim", "acl:that>", "that the dam failed", "Ruiz"),
    ("faced", "criticism", "acl:that>", "that the dam failed", ""),
    ("adjective", "confident", "ccomp>", "that the dam would hold", "Ruiz"),
    ("infinitive", "hopes", "xcomp>", "to rebuild the dam", "Ruiz"),
    ("urged", "urged", "dobj+xcomp>", "Ruiz to say the road was open", "Okoro"),
    ("urged", "say", "ccomp>", "the road was open", "Ruiz"),
    ("used", "deny", "dobj>", "the report", "Okoro"),
    ("object", "opposes", "dobj>", "the plan", "Okoro"),
    ("preposition", "called", "prep:for>", "an inquiry", "Okoro"),
    ("expected", "expected", "<nsubjpass+xcomp", "The dam … to hold", ""),
    ("agent", "criticised", "<nsubjpass", "The plan", "Okoro"),
    ("quoted", "quoted", "prep:as+ing>", "saying the dam held", "Ruiz"),
    ("conjunction", "said", "ccomp>", "the road was open", "Ruiz"),
    ("participle", "saying", "ccomp>", "the road was open", "Ruiz"),
    ("adding", "adding", "ccomp>", "that the road was open", "Ruiz"),
    ("adding", "said", "ccomp-advcl:VBG>", "the mill burned", "Ruiz"),
    ("while", "said", "ccomp-advcl:while/subject>", "the dam held", "Ruiz"),
    ("relative", "said", "ccomp>", "the dam held", "who"),
    ("statement", "saying", "ccomp>", "the dam held", "Okoro"),
    ("asked", "asked", "ccomp>", "whether the dam held", ""),
    ("named", "called", "dobj>", "the plan “a disgrace", "Okoro"),
    ("seems", "seems", "ccomp>", "that the dam held", ""),
    ("dateline", "said", "ccomp>", "the dam held", "Ruiz"),
]


@pytest.mark.parametrize(("name", "cue", "frame", "content", "source"), CASES)
def test_each_frame_has_its_content_and_source(name, cue, frame, content, source):
    tree, found = reading(name, cue, frame)
    assert text_of(tree, found.content) == content
    assert text_of(tree, find_source(tree, found)[0]) == source


def test_readings_with_one_content_are_one_and_remember_their_frames():
    _, found = reading("inverted", "said", "q<")
    assert found.also == ["<ccomp"]


def test_words_that_are_no_cues_are_left_out_unless_asked_for():
    tree, quotes = parts("clause")
    burned = tree.word.index("burned")
    assert burned in all_readings(tree, quotes, everything=True)
    assert burned not in all_readings(tree, quotes)


def test_a_lone_reading_leads_by_far_and_a_tie_by_nothing():
    assert rank([1.5]) == (0, 9.0)
    assert rank([1.0, 3.0, 2.5]) == (1, 0.5)
    assert rank([2.0, 2.0]) == (0, 0.0)
