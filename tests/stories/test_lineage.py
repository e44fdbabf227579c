import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Extraction, Story
from claimcheck.stories import find_lineages
from tests.stories.build import extraction

WIRE = (
    "A cargo train left the rails near Tollen on Sunday morning and spilled four wagons of rapeseed oil "
    "into the Aske river, the rail authority said. Nobody was hurt. The line between Tollen and Marrick "
    "will stay closed until the middle of the week while cranes lift the wagons from the water. Fishing "
    "has been banned downstream as far as the weir at Holm. The driver, who had passed a signal at full "
    "speed, was questioned by inspectors and sent home. The authority has counted six derailments on the "
    "line since the spring."
)
TRIMMED = (
    "A cargo train left the rails near Tollen early on Sunday and spilled four wagons of rapeseed oil "
    "into the Aske, the rail authority said. The line between Tollen and Marrick will stay closed until "
    "the middle of the week while cranes lift the wagons from the river. Fishing has been banned "
    "downstream as far as the weir at Holm."
)
OWN = (
    "The Aske shone yellow on Sunday. Above Tollen four tank wagons lay in the shallows after a freight "
    "train had come off the track at dawn, and their load of vegetable oil was drifting towards Holm, "
    "where anglers stood about with nothing to do. Rail inspectors spoke to the driver, who is unhurt. "
    "Trains to Marrick are not expected before Wednesday."
)
STATEMENT = (
    "“We have found no fault in the track, we have found no fault in the wagons, and we will look at the "
    "signal and at the hours that our drivers are asked to work before we say one word more about the "
    "cause of this accident”"
)


def story(*run: Extraction) -> list[Story]:
    return [Story(id="s-1", articles=tuple(x.article.id for x in run))]


def voices(*run: Extraction, publishers: dict[str, str] | None = None) -> int:
    return len(set(find_lineages(run, story(*run), publishers or {}).values()))


def test_a_trimmed_and_edited_wire_copy_is_no_second_voice():
    assert voices(extraction("wire", WIRE), extraction("daily", TRIMMED)) == 1


def test_a_report_of_ones_own_is_a_second_voice():
    assert voices(extraction("wire", WIRE), extraction("post", OWN)) == 2


def test_a_copy_inside_a_longer_article_is_found():
    longer = f"{OWN} {TRIMMED} " + " ".join(
        f"Reader {word} wrote to us about fish." for word in OWN.split()[:60]
    )
    assert voices(extraction("wire", WIRE), extraction("live", longer)) == 1


def test_a_quotation_that_all_carry_is_not_copying():
    here = extraction("one", f"Trains stand still at Tollen. The authority wrote: {STATEMENT}.")
    there = extraction("two", f"Oil floats on the Aske. In a letter of Monday one reads: {STATEMENT}.")
    assert voices(here, there) == 2


def test_the_same_words_without_quotation_marks_are_copying():
    statement = STATEMENT.strip("“”")
    here = extraction("one", f"Trains stand still at Tollen. {statement}.")
    there = extraction("two", f"Oil floats on the Aske. {statement}.")
    assert voices(here, there) == 1


def test_two_articles_of_one_outlet_are_one_voice():
    first = extraction("a", WIRE, source="The Tollen Post")
    second = extraction("b", OWN, source="Tollen Post")
    assert voices(first, second) == 1


def test_settings_map_outlets_to_their_publisher():
    first, second = extraction("a", WIRE, source="Evening Lamp"), extraction("b", OWN, source="Marrick Star")
    assert voices(first, second) == 2
    assert voices(first, second, publishers={"evening lamp": "Lamp Group", "Marrick Star": "Lamp Group"}) == 1


def test_articles_without_a_source_are_not_one_outlet():
    assert voices(extraction("a", WIRE, source=""), extraction("b", OWN, source="")) == 2


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ({"credit": "AP"}, {"credit": "the Associated Press"}, 1),
        ({"credit": "AP"}, {"credit": "Reuters"}, 2),
        ({"credit": "Corvid"}, {"source": "Corvid Press"}, 1),
        ({"credit": "UNA"}, {"source": "Upland News Agency"}, 1),
        ({"credit": "wire services"}, {"credit": "wire services"}, 2),
    ],
)
def test_credits(first, second, count):
    assert voices(extraction("a", WIRE, **first), extraction("b", OWN, **second)) == count


def test_a_credit_to_a_wire_lets_less_common_text_count():
    # Of about 55 shingles in the first article, a third sentence of 15 words (12 shingles) is the wire's.
    lifted = (
        "The line between Tollen and Marrick will stay closed until the middle of the week while cranes lift"
    )
    text = f"{OWN} {lifted} all day."
    assert voices(extraction("wire", WIRE), extraction("post", text)) == 2
    assert voices(extraction("wire", WIRE), extraction("post", text, credit="wire services")) == 1


def test_a_reprint_note_names_the_outlet():
    reprint = extraction(
        "b", f"{OWN}\n\nThis article first appeared in the Holm Gazette.", source="Marrick Star"
    )
    assert voices(extraction("a", WIRE, source="Holm Gazette"), reprint) == 1
    assert voices(extraction("a", WIRE, source="Aske Gazette"), reprint) == 2


def test_an_outlet_that_is_only_spoken_of_is_no_reprint():
    text = f"{OWN}\n\nThe Holm Gazette wrote of a disaster."
    assert voices(extraction("a", WIRE, source="Holm Gazette"), extraction("b", text, source="Star")) == 2


def test_stories_are_looked_at_apart():
    run = [extraction("a", WIRE), extraction("b", TRIMMED)]
    apart = [Story(id="s-1", articles=("a-a",)), Story(id="s-2", articles=("a-b",))]
    lineages = find_lineages(run, apart)
    assert len(set(lineages.values())) == 2
    assert all(lineage.startswith("l-") for lineage in lineages.values())
    assert find_lineages(run, []) == lineages


RUN = [
    extraction("wire", WIRE),
    extraction("daily", TRIMMED),
    extraction("post", OWN),
    extraction("empty", ""),
    extraction("star", OWN.replace("Sunday", "Monday")),
]


@given(st.permutations(RUN))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_input_changes_nothing(run: list[Extraction]):
    assert find_lineages(run, story(*run)) == find_lineages(RUN, story(*RUN))
