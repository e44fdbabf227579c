"""Names, and the pronouns and nouns that take them up, in parses written by hand."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimcheck.extract.mention.find import find_mentions
from claimcheck.models.mention import Mention
from tests.extract.mention.parse import parse

MAYOR = (
    "Mayor|PROPN|compound|2 Ana|PROPN|compound|2|PERSON Ruiz|PROPN|nsubj|3|PERSON spoke=speak|VERB|ROOT|3 "
    ".|PUNCT|punct|3"
)
RUIZ_SAID = "Ruiz|PROPN|nsubj|1|{} said=say|VERB|ROOT|1 no|INTJ|dobj|1 .|PUNCT|punct|1"


def by_text(doc: Doc) -> dict[str, Mention]:
    return {mention.text: mention for mention in find_mentions(doc)}


@pytest.mark.parametrize("label", ["PERSON", "ORG", "GPE", "PRODUCT"])
def test_a_surname_is_the_person_whatever_its_label_says(label: str) -> None:
    found = by_text(parse(MAYOR, RUIZ_SAID.format(label)))
    assert found["Ruiz"].name == "Ana Ruiz"
    assert found["Ruiz"].kind == "person"
    assert found["Mayor Ana Ruiz"].name == "Ana Ruiz"
    assert found["Ruiz"].aliases == ("Ana Ruiz", "Ruiz")


def test_every_mention_is_exactly_its_slice() -> None:
    doc = parse(MAYOR, RUIZ_SAID.format("ORG"))
    assert all(doc.text[m.start : m.end] == m.text for m in find_mentions(doc))


def test_a_slip_in_a_surname_is_no_new_person() -> None:
    found = by_text(
        parse(
            MAYOR.replace("Ruiz", "Whitlock"),
            "Whitlok|PROPN|nsubj|1|ORG said=say|VERB|ROOT|1 no|INTJ|dobj|1 .|PUNCT|punct|1",
        )
    )
    assert found["Whitlok"].name == "Ana Whitlock"


def test_a_rare_given_name_under_a_wrong_label_is_a_person_by_its_surname() -> None:
    found = by_text(
        parse(
            "Zbyszko|PROPN|compound|1|ORG Chrab|PROPN|nsubj|2|ORG spoke=speak|VERB|ROOT|2 .|PUNCT|punct|2",
            "Chrab|PROPN|nsubj|1|PERSON said=say|VERB|ROOT|1 no|INTJ|dobj|1 .|PUNCT|punct|1",
        )
    )
    assert found["Chrab"].name == "Zbyszko Chrab"


def test_two_spellings_in_one_article_are_one_person() -> None:
    found = by_text(
        parse(
            "Petro|PROPN|compound|1|PERSON Morskyy|PROPN|nsubj|2|PERSON spoke=speak|VERB|ROOT|2 .|PUNCT|punct|2",
            "Morsky|PROPN|nsubj|1 said=say|VERB|ROOT|1 no|INTJ|dobj|1 .|PUNCT|punct|1",
        )
    )
    assert found["Morsky"].name == "Petro Morskyy"


@pytest.mark.parametrize(("honorific", "name"), [("Mr.", "Raf Ortiz"), ("Ms.", "Ana Ortiz")])
def test_an_honorific_tells_two_of_one_surname_apart(honorific: str, name: str) -> None:
    found = by_text(
        parse(
            "Ana|PROPN|compound|1|PERSON Ortiz|PROPN|nsubj|5|PERSON and|CCONJ|cc|1 Raf|PROPN|compound|4|PERSON "
            "Ortiz|PROPN|conj|1|PERSON met=meet|VERB|ROOT|5 .|PUNCT|punct|5",
            f"{honorific}|PROPN|compound|1 Ortiz|PROPN|nsubj|2|PERSON said=say|VERB|ROOT|2 no|INTJ|dobj|2",
        )
    )
    assert found[f"{honorific} Ortiz"].name == name


def test_a_shared_surname_is_given_to_both() -> None:
    found = by_text(
        parse(
            "Peter|PROPN|nsubj|4|PERSON and|CCONJ|cc|0 Ana|PROPN|compound|3|PERSON Ortiz|PROPN|conj|0|PERSON "
            "met=meet|VERB|ROOT|4 .|PUNCT|punct|4",
        )
    )
    assert found["Peter"].name == "Peter Ortiz"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Ground and Terminal Staff Union", "GTSU"),
        ("Hurst Report", "Hurst"),
        ("Bank of Talmark", "Bank"),
        ("Northern Lights Alliance", "Alliance"),
    ],
)
def test_a_short_form_goes_to_the_full_name_of_the_organisation(long: str, short: str) -> None:
    words = long.split()
    last, verb = len(words), len(words) + 1
    tags = {"and": "CCONJ", "of": "ADP"}
    name = " ".join(
        f"{word}|{tags.get(word, 'PROPN')}|{'compound' if i < last else 'nsubj'}|{last if i < last else verb}|ORG"
        for i, word in enumerate(words, 1)
    )
    found = by_text(
        parse(
            f"The|DET|det|{last} {name} voted=vote|VERB|ROOT|{verb} .|PUNCT|punct|{verb}",
            f"The|DET|det|1 {short}|PROPN|nsubj|2|ORG waited=wait|VERB|ROOT|2 .|PUNCT|punct|2",
        )
    )
    assert found[short].name == long
    assert found[short].kind == "organisation"


def test_joined_names_are_two_where_each_also_stands_alone() -> None:
    found = [
        mention.name
        for mention in find_mentions(
            parse(
                "Then|ADV|advmod|2 Ruiz|PROPN|nsubj|2|PERSON met=meet|VERB|ROOT|2 Ortiz|PROPN|dobj|2|PERSON "
                ".|PUNCT|punct|2",
                "The|DET|det|4 Ruiz|PROPN|compound|4|ORG -|PUNCT|punct|3|ORG Ortiz|PROPN|compound|4|ORG "
                "talks=talk|NOUN|nsubj|5 "
                "failed=fail|VERB|ROOT|5 .|PUNCT|punct|5",
            )
        )
    ]
    assert found == ["Ruiz", "Ortiz", "Ruiz", "Ortiz"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Secretary of State", "Dana Farrow"),
        ("Minister of the Interior", "Idris Kona"),
        ("House Oversight Committee Chairman", "Dana Farrow"),
        ("Prime Minister", "Dana Farrow"),
        ("Lt. Gov.", "Dana Farrow"),
    ],
)
def test_titles_are_taken_off_the_name(title: str, name: str) -> None:
    parts = [*title.split(), *name.split()]
    last = len(parts) - 1
    small = {"of": "ADP", "the": "DET"}
    tokens = " ".join(
        f"{word}|{small.get(word, 'PROPN')}|{'nsubj' if i == last else 'compound'}|{last + 1 if i == last else last}"
        for i, word in enumerate(parts)
    )
    (mention,) = find_mentions(parse(f"{tokens} spoke=speak|VERB|ROOT|{last + 1} .|PUNCT|punct|{last + 1}"))
    assert mention.name == name
    assert mention.kind == "person"
    assert mention.text == f"{title} {name}"


def test_a_surname_that_is_also_a_role_stays_a_name() -> None:
    (mention,) = find_mentions(
        parse(
            "Adam|PROPN|compound|1|PERSON Driver|PROPN|nsubj|2|PERSON spoke=speak|VERB|ROOT|2 .|PUNCT|punct|2"
        )
    )
    assert mention.name == "Adam Driver"


def test_a_pronoun_goes_to_the_subject_whose_gender_agrees() -> None:
    found = by_text(
        parse(
            "Ana|PROPN|compound|1|PERSON Ruiz|PROPN|nsubj|2|PERSON met=meet|VERB|ROOT|2 "
            "Peter|PROPN|compound|4|PERSON "
            "Lund|PROPN|dobj|2|PERSON .|PUNCT|punct|2",
            "She|PRON|nsubj|1 left=leave|VERB|ROOT|1 .|PUNCT|punct|1",
            "He|PRON|nsubj|1 stayed=stay|VERB|ROOT|1 .|PUNCT|punct|1",
        )
    )
    assert found["She"].name == "Ana Ruiz"
    assert found["He"].name == "Peter Lund"
    assert found["He"].pronoun


def test_an_object_is_not_its_own_subject() -> None:
    found = by_text(
        parse(
            "Peter|PROPN|nsubj|1|PERSON sat=sit|VERB|ROOT|1 .|PUNCT|punct|1",
            "Mark|PROPN|nsubj|1|PERSON saw=see|VERB|ROOT|1 him|PRON|dobj|1 .|PUNCT|punct|1",
        )
    )
    assert found["him"].name == "Peter"


def test_a_quotation_goes_on_with_the_last_speaker() -> None:
    found = by_text(
        parse(
            "Peter|PROPN|compound|1|PERSON Lund|PROPN|nsubj|2|PERSON said=say|VERB|ROOT|2 "
            "Mark|PROPN|compound|4|PERSON "
            "Moe|PROPN|nsubj|5|PERSON left=leave|VERB|ccomp|2 .|PUNCT|punct|2",
            "“|PUNCT|punct|4 It|PRON|nsubj|2 ended=end|VERB|ccomp|4 ,|PUNCT|punct|4 ”|PUNCT|punct|6 he|PRON|nsubj|6 "
            "said=say|VERB|ROOT|6 .|PUNCT|punct|6",
        )
    )
    assert found["he"].name == "Peter Lund"


def test_who_is_the_name_before_it() -> None:
    found = by_text(
        parse(
            "Ana|PROPN|compound|1|PERSON Ruiz|PROPN|nsubj|6|PERSON ,|PUNCT|punct|1 who|PRON|nsubj|4 "
            "won=win|VERB|relcl|1 "
            ",|PUNCT|punct|1 spoke=speak|VERB|ROOT|6 .|PUNCT|punct|6"
        )
    )
    assert found["who"].name == "Ana Ruiz"


def test_a_pronoun_may_come_before_its_name() -> None:
    found = by_text(
        parse(
            "When|ADV|advmod|2 she|PRON|nsubj|2 spoke=speak|VERB|advcl|6 ,|PUNCT|punct|6 Ana|PROPN|compound|5|PERSON "
            "Ruiz|PROPN|nsubj|6|PERSON smiled=smile|VERB|ROOT|6 .|PUNCT|punct|6"
        )
    )
    assert found["she"].name == "Ana Ruiz"


OFFICERS = (
    "Ukrainian|ADJ|amod|3 President|PROPN|compound|3 Oleh|PROPN|compound|3|PERSON Morsky|PROPN|nsubj|4|PERSON "
    "met=meet|VERB|ROOT|4 "
    "Russian|ADJ|amod|8 President|PROPN|compound|8 Ivan|PROPN|compound|8|PERSON Pavlin|PROPN|dobj|4|PERSON "
    ".|PUNCT|punct|4"
)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("The|DET|det|2 Ukrainian|ADJ|amod|2 president|NOUN|nsubj|3", "Oleh Morsky"),
        ("The|DET|det|2 Kremlin|PROPN|compound|2|ORG leader|NOUN|nsubj|3", "Ivan Pavlin"),
    ],
)
def test_a_role_finds_its_holder_by_country(phrase: str, name: str) -> None:
    found = find_mentions(parse(OFFICERS, f"{phrase} left=leave|VERB|ROOT|3 .|PUNCT|punct|3"))
    assert found[-1].name == name
    assert not found[-1].pronoun


def test_an_office_that_nobody_is_known_to_hold_is_nobody_named() -> None:
    found = find_mentions(
        parse(
            MAYOR,
            "The|DET|det|1 chancellor|NOUN|nsubj|2 left=leave|VERB|ROOT|2 .|PUNCT|punct|2",
        )
    )
    assert [mention.name for mention in found] == ["Ana Ruiz"]


def test_the_next_president_is_not_the_present_one() -> None:
    found = find_mentions(
        parse(
            OFFICERS,
            "The|DET|det|2 next|ADJ|amod|2 president|NOUN|nsubj|3 waits=wait|VERB|ROOT|3 .|PUNCT|punct|3",
        )
    )
    assert found[-1].text == "Russian President Ivan Pavlin"


def test_a_description_is_never_its_own_speaker() -> None:
    found = find_mentions(
        parse(
            "Ana|PROPN|compound|1|PERSON Ruiz|PROPN|nsubj|2|PERSON denied=deny|VERB|ROOT|2 that|SCONJ|mark|6 "
            "the|DET|det|5 "
            "senator|NOUN|nsubj|6 knew=know|VERB|ccomp|2 .|PUNCT|punct|2"
        )
    )
    assert [mention.name for mention in found] == ["Ana Ruiz"]


def test_the_two_leaders_are_both() -> None:
    found = find_mentions(
        parse(
            OFFICERS,
            "The|DET|det|2 two|NUM|nummod|2 leaders=leader|NOUN|nsubj|3 ate=eat|VERB|ROOT|3 .|PUNCT|punct|3",
        )
    )
    assert found[-1].names == ("Oleh Morsky", "Ivan Pavlin")
    assert found[-1].name == "Oleh Morsky and Ivan Pavlin"


def test_they_are_those_joined_before() -> None:
    found = by_text(
        parse(
            "Ana|PROPN|nsubj|3|PERSON and|CCONJ|cc|0 Peter|PROPN|conj|0|PERSON met=meet|VERB|ROOT|3 .|PUNCT|punct|3",
            "They|PRON|nsubj|1 ate=eat|VERB|ROOT|1 .|PUNCT|punct|1",
        )
    )
    assert found["They"].names == ("Ana", "Peter")


def test_a_pronoun_of_somebody_unnamed_names_nobody_else() -> None:
    found = by_text(
        parse(
            "Peter|PROPN|compound|1|PERSON Lund|PROPN|nsubj|2|PERSON left=leave|VERB|ROOT|2 .|PUNCT|punct|2",
            "A|DET|det|2 port|NOUN|compound|2 spokesman|NOUN|nsubj|3 stayed=stay|VERB|ROOT|3 .|PUNCT|punct|3",
            "He|PRON|nsubj|1 smiled=smile|VERB|ROOT|1 .|PUNCT|punct|1",
        )
    )
    assert found["He"].name == "A port spokesman"
    assert not found["He"].named


def test_the_company_is_the_one_company_present() -> None:
    found = find_mentions(
        parse(
            "Ford|PROPN|compound|2|ORG Motor|PROPN|compound|2|ORG Company|PROPN|nsubj|3|ORG "
            "grew=grow|VERB|ROOT|3 .|PUNCT|punct|3",
            "The|DET|det|1 company|NOUN|nsubj|2 waited=wait|VERB|ROOT|2 .|PUNCT|punct|2",
            "It|PRON|nsubj|1 hopes=hope|VERB|ROOT|1 .|PUNCT|punct|1",
        )
    )
    assert [mention.name for mention in found] == ["Ford Motor Company"] * 3


def test_an_empty_it_stands_for_nothing() -> None:
    found = find_mentions(
        parse(
            "Ford|PROPN|nsubj|1|ORG grew=grow|VERB|ROOT|1 .|PUNCT|punct|1",
            "It|PRON|nsubj|1 seems=seem|VERB|ROOT|1 so|ADV|advmod|1 .|PUNCT|punct|1",
        )
    )
    assert [mention.text for mention in found] == ["Ford"]


def test_a_campaign_is_named_after_its_candidate() -> None:
    found = find_mentions(
        parse(
            "The|DET|det|2 Ruiz|PROPN|compound|2|PERSON campaign|NOUN|nsubj|3 grew=grow|VERB|ROOT|3 .|PUNCT|punct|3",
            "The|DET|det|1 campaign|NOUN|nsubj|2 waits=wait|VERB|ROOT|2 .|PUNCT|punct|2",
        )
    )
    assert [mention.name for mention in found] == ["Ruiz", "Ruiz campaign", "Ruiz campaign"]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["Ana"],
        ["“", "Ana", "said"],
        ["'s"],
        ["-", "-"],
        ["The", "two", "leaders"],
        ["Mr."],
        ["of"],
        ["\n\n"],
        ["A"] * 50,
    ],
)
def test_a_document_without_annotation_raises_nothing(words: list[str]) -> None:
    for mention in find_mentions(Doc(Vocab(), words=words)):
        assert mention.text


def test_names_are_found_by_capitals_alone_where_a_document_has_only_tags() -> None:
    doc = Doc(Vocab(), words=["There", "Ana", "Ruiz", "slept"], pos=["ADV", "PROPN", "PROPN", "VERB"])
    assert [mention.name for mention in find_mentions(doc)] == ["Ana Ruiz"]


def test_leaders_of_whom_nobody_named_two_are_not_the_two_present() -> None:
    found = find_mentions(
        parse(OFFICERS, "The|DET|det|1 leaders=leader|NOUN|nsubj|2 ate=eat|VERB|ROOT|2 .|PUNCT|punct|2")
    )
    assert found[-1].text == "Russian President Ivan Pavlin"


def test_leaders_go_on_being_the_two_leaders() -> None:
    found = find_mentions(
        parse(
            OFFICERS,
            "The|DET|det|2 two|NUM|nummod|2 leaders=leader|NOUN|nsubj|3 ate=eat|VERB|ROOT|3 .|PUNCT|punct|3",
            "The|DET|det|1 leaders=leader|NOUN|nsubj|2 slept=sleep|VERB|ROOT|2 .|PUNCT|punct|2",
        )
    )
    assert found[-1].names == ("Oleh Morsky", "Ivan Pavlin")
    assert found[-1].text == "The leaders"


def test_a_saint_in_an_organisation_is_no_title() -> None:
    (mention,) = find_mentions(
        parse(
            "St.|PROPN|compound|2|ORG Olaf|PROPN|compound|2|ORG Foundation|PROPN|nsubj|3|ORG "
            "gave=give|VERB|ROOT|3 .|PUNCT|punct|3"
        )
    )
    assert mention.name == "St. Olaf Foundation"
