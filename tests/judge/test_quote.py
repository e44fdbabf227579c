from dataclasses import replace

import pytest

from claimcheck.judge.credit import ATTRIBUTION
from claimcheck.judge.quote import QUOTE, compare_quotes
from claimcheck.match.utterances import quote_pairs
from claimcheck.models import Frame, Mention
from tests.match.build import quote

WHOLE = "We will rebuild this school before winter, whatever it costs the county"


def compare(words_a, words_b, by_a="Petra Lindqvist", by_b="Petra Lindqvist", subject="", **more):
    """Return the decision for two utterances; with a subject both are worked into "the (subject) is …"."""
    own = {"before": f"The {subject} is ", **more} if subject else more
    items = [
        quote(words_a, by_a, outlet="Courier", **(own if subject else {})),
        quote(words_b, by_b, outlet="Beacon", **own),
    ]
    (found,) = quote_pairs([_worked_in(item, subject) if subject else item for item in items])
    return compare_quotes(found)


def _worked_in(made, subject):
    claim = made.claim.model_copy(
        update={"id": "c-around", "start": 0, "end": made.slot.end, "frame": Frame(subject=(subject,))}
    )
    return replace(made, extraction=made.extraction.model_copy(update={"claims": (claim, made.claim)}))


def without(old, new):
    assert old in WHOLE
    return WHOLE.replace(old, new)


BY_TULL = {"by_b": "Jon Tull"}
CASES = [
    ("verbatim", WHOLE, WHOLE, {}, "agree", None, "Courier and Beacon quote the same words."),
    (
        "truncated",
        WHOLE,
        "rebuild this school before winter",
        {},
        "agree",
        None,
        "Courier and Beacon quote the same words, one of them cut.",
    ),
    (
        "trivial edits",
        WHOLE,
        without("whatever", "and whatever"),
        {},
        "agree",
        None,
        "Courier has nothing where Beacon has “and”; nothing else differs.",
    ),
    (
        "meaning changed",
        WHOLE,
        without("will", "will not"),
        {},
        "contradict",
        "hard",
        "Courier has nothing where Beacon has “not”, which changes what was said.",
    ),
    (
        "loose",
        WHOLE,
        "We shall rebuild that school before spring, whatever it costs this county",
        {},
        "compatible",
        None,
        "The two may be different utterances.",
    ),
    (
        "wording changed",
        WHOLE,
        without("rebuild", "restore"),
        {},
        "contradict",
        "soft",
        "The same utterance is quoted in different words: Courier has “rebuild” where Beacon has “restore”.",
    ),
    (
        "told at second hand",
        "He would look at every bed in the province",
        "He would look at every bed in the province",
        {
            "by_b": "Jon Tull",
            "before": "To her Lindqvist replied: ",
            "mentions": (Mention(start=7, end=16, text="Lindqvist", name="Petra Lindqvist", kind="person"),),
        },
        "contradict",
        "soft",
        "Courier quotes Petra Lindqvist; Beacon has the same words from Jon Tull.",
    ),
    (
        "one phrase",
        "structurally sound",
        "structurally sound",
        {"by_b": "Jon Tull", "subject": "bridge"},
        "contradict",
        "soft",
        "The same words are Petra Lindqvist’s in Courier and Jon Tull’s in Beacon.",
    ),
    (
        "too short",
        "rebuild this school",
        WHOLE,
        BY_TULL,
        "not_comparable",
        None,
        "Too few words are the same to be one utterance.",
    ),
    (
        "unsure speaker",
        WHOLE,
        WHOLE,
        {"by_b": "Jon Tull", "written": "he"},
        "not_comparable",
        None,
        "One of the texts does not say plainly who is speaking.",
    ),
    (
        "two speakers",
        WHOLE,
        WHOLE,
        BY_TULL,
        "contradict",
        "hard",
        "The same words are Petra Lindqvist’s in Courier and Jon Tull’s in Beacon.",
    ),
]


@pytest.mark.parametrize(
    ("level", "words_a", "words_b", "more", "outcome", "strength", "explanation"),
    CASES,
    ids=[case[0] for case in CASES],
)
def test_each_level_decides_and_explains(level, words_a, words_b, more, outcome, strength, explanation):
    found = compare(words_a, words_b, **more)
    assert (found.level.name, found.outcome, found.level.strength) == (level, outcome, strength)
    assert found.explanation == explanation


def test_every_level_is_tested():
    assert [case[0] for case in CASES] == [level.name for level in (*QUOTE, *ATTRIBUTION)]


def test_the_kind_is_attribution_where_two_people_are_given():
    assert compare(WHOLE, WHOLE).kind == "quote"
    assert compare(WHOLE, WHOLE, by_b="Jon Tull").kind == "attribution"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("will", "will not", id="negation"),
        pytest.param("will", "won't", id="short negation"),
        pytest.param("will", "may", id="commitment"),
        pytest.param("before", "after", id="before and after"),
    ],
)
def test_a_negation_a_number_or_a_commitment_is_hard(old, new):
    found = compare(WHOLE, without(old, new))
    assert (found.outcome, found.level.strength) == ("contradict", "hard")


def test_another_number_is_hard():
    words = "There were {} guards on the north wall that night"
    assert compare(words.format(14), words.format(40)).level.strength == "hard"


@pytest.mark.parametrize(
    ("words_a", "words_b"),
    [
        pytest.param(
            "We honour the labour of all those who came",
            "We honor the labor of all those who came",
            id="spelling",
        ),
        pytest.param(
            "She held on to the rail until dawn came", "She held onto the rail until dawn came", id="spacing"
        ),
        pytest.param(
            "Nobody cancelled the ferries that night, nobody",
            "Nobody canceled the ferries that night, nobody",
            id="consonants",
        ),
        pytest.param(
            "They never looked under the floor",
            "They [the inspectors] never looked under the floor",
            id="brackets",
        ),
        pytest.param(
            "They never looked under the floor",
            "[The inspectors] never looked under the floor",
            id="brackets in place of a word",
        ),
        pytest.param(
            "The F.B.I. has searched every locker", "The FBI has searched every locker", id="full stops"
        ),
    ],
)
def test_how_an_outlet_writes_is_no_change(words_a, words_b):
    assert compare(words_a, words_b).outcome == "agree"


@pytest.mark.parametrize(
    ("words_a", "words_b"),
    [
        pytest.param(WHOLE, without("school", "school [in Ostby]"), id="brackets"),
        pytest.param(
            "They honour every one of the drivers", "They honor every one of the drivers", id="spelling"
        ),
    ],
)
def test_what_only_the_writing_changes_is_told_so(words_a, words_b):
    found = compare(words_a, words_b)
    told = "Courier and Beacon quote the same words, but for spelling or editors’ brackets."
    assert (found.level.name, found.explanation) == ("trivial edits", told)


def test_a_short_fragment_may_be_anyones_words():
    """Seven words that make a sentence are somebody's own; worked into a sentence they are anyone's."""
    words = "{} never looked under that old floor"
    assert compare(words.format("We"), words.format("We"), **BY_TULL).level.name == "two speakers"
    assert compare(words.format("we"), words.format("we"), **BY_TULL).level.name == "too short"


@pytest.mark.parametrize(
    ("by_a", "by_b"),
    [
        ("Petra Lindqvist", "Lindqvist"),
        ("Mayor Petra Lindqvist", "Petra Lindqvist"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ],
)
def test_two_forms_of_a_name_are_one_speaker(by_a, by_b):
    assert compare(WHOLE, WHOLE, by_a, by_b).outcome == "agree"


def test_relatives_are_not_told_apart():
    assert compare(WHOLE, WHOLE, "Petra Lindqvist", "Olaf Lindqvist").outcome != "contradict"


def test_an_unnamed_speaker_is_nobody_else():
    found = compare(WHOLE, WHOLE, by_b="a teacher", named=False)
    assert (found.kind, found.outcome) == ("quote", "agree")


def test_an_utterance_without_a_speaker_is_nobody_elses():
    assert compare(WHOLE, WHOLE, "").outcome == "agree"


def test_rows_of_titles_are_no_speech():
    row = "Winter Harbour, The Long Road Home Again and Million Lanterns"
    assert compare(row, row.replace("Road", "River")).outcome == "compatible"


def test_an_abbreviation_of_other_words_is_a_change():
    found = compare(
        "We ask all EU farmers to leave the old mill", "We ask all northern farmers to leave the old mill"
    )
    assert found.level.name == "wording changed"


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        pytest.param("structurally sound", "", id="no clause around"),
        pytest.param("structurally sound", "it", id="a pronoun"),
        pytest.param("structurally sound", "Jon Tull", id="a person of both"),
    ],
)
def test_a_phrase_of_nothing_known_may_be_anyones(words, subject):
    mention = Mention(start=0, end=1, text="Jon Tull", name="Jon Tull", kind="person")
    found = compare(words, words, by_b="Jon Tull", subject=subject, mentions=(mention,))
    assert found.level.name in ("too short", "unsure speaker")
