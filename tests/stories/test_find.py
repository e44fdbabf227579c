import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Extraction
from claimcheck.stories import find_stories
from tests.stories.build import extraction

HARBOUR_FIRE = [
    extraction(
        "quay",
        "A fire swept through a timber warehouse in Port Selwyn on Monday night. Firefighters from four "
        "stations fought the blaze at the Brandt yard until dawn. Two watchmen, Owen Tarrant and Luis "
        "Pell, were taken to hospital with burns. Fire chief Mara Quill said the cause was not known. The "
        "harbour road stays closed.",
        title="Warehouse blaze in Port Selwyn injures two",
        published="2031-05-06",
    ),
    extraction(
        "selwyn_times",
        "Two watchmen were burned when the Brandt timber warehouse at Port Selwyn went up in flames. Mara "
        "Quill, the fire chief, said that her crews had needed nine hours. Owen Tarrant raised the alarm "
        "from the harbour wall. Police closed the harbour road. The Brandt family has owned the yard "
        "since it was built.",
        title="Night of flames at Brandt yard",
        published="2031-05-07",
    ),
]
HILL_FIRE = [
    extraction(
        "ridge",
        "A fire destroyed a furniture warehouse in Easter Dunmore on Wednesday. Firefighters fought the "
        "blaze for six hours as residents of Cutler Street watched. The owner, Petra Vance, said that "
        "everything was gone. Fire officer Neil Okoro said the cause was not known. Nobody was taken to "
        "hospital.",
        title="Dunmore furniture store burns down",
        published="2031-05-08",
    ),
    extraction(
        "dunmore_post",
        "Petra Vance lost her furniture warehouse to the flames on Wednesday. The blaze in Easter Dunmore "
        "drove forty people from their homes in Cutler Street. Neil Okoro of the fire service praised his "
        "crews. Petra Vance wants to build again. The cause was not known.",
        title="Cutler Street fire: owner vows to rebuild",
        published="2031-05-09",
    ),
]
STRIKE = [
    extraction(
        f"ferry{day}",
        text
        + " The ferry strike at Norrland Lines over the new rota goes on. Union leader Signe Dahl met the "
        "company's Aksel Thorne at Vikholm.",
        title=title,
        published=f"2031-05-{day:02}",
    )
    for day, title, text in [
        (
            2,
            "Norrland ferry crews walk out",
            "Crews of six ferries stopped work on Friday and islanders were stranded.",
        ),
        (
            4,
            "Ferry strike enters third day",
            "Islanders queued for the mail boat as no ferries left Vikholm on Sunday.",
        ),
        (
            7,
            "Dahl and Thorne near a deal on ferries",
            "Talks went on through the night and ferries may sail this weekend.",
        ),
    ]
]
ORCHESTRA = extraction(
    "culture",
    "The Lindqvist Orchestra will play Mahler in the old tram depot. Conductor Rosa Anders chose the hall "
    "for its echo. Tickets cost nine crowns.",
    title="Mahler among the trams",
    published="2031-05-06",
)
RUN = [*HARBOUR_FIRE, *HILL_FIRE, *STRIKE, ORCHESTRA]


def groups(run: list[Extraction]) -> set[frozenset[str]]:
    return {frozenset(story.articles) for story in find_stories(run)}


def ids(run: list[Extraction]) -> frozenset[str]:
    return frozenset(x.article.id for x in run)


def test_two_fires_in_two_towns_in_one_week_stay_apart():
    assert groups([*HARBOUR_FIRE, *HILL_FIRE]) == {ids(HARBOUR_FIRE), ids(HILL_FIRE)}


@pytest.mark.parametrize("here", HARBOUR_FIRE)
@pytest.mark.parametrize("there", HILL_FIRE)
def test_two_fires_stay_apart_in_a_run_of_two(here: Extraction, there: Extraction):
    assert groups([here, there]) == {ids([here]), ids([there])}


def test_two_reports_of_one_fire_are_a_story_of_their_own_in_a_run_of_two():
    assert groups(HARBOUR_FIRE) == {ids(HARBOUR_FIRE)}


def test_running_coverage_over_several_days_is_one_story():
    assert groups(STRIKE) == {ids(STRIKE)}


def test_what_nobody_else_tells_stands_alone():
    assert groups(RUN) == {ids(HARBOUR_FIRE), ids(HILL_FIRE), ids(STRIKE), ids([ORCHESTRA])}


def test_same_words_months_apart_are_two_stories():
    text = (
        "The council of Little Marsh met on Tuesday about the bridge and asked engineers for a cheaper plan."
    )
    other = (
        "Swimmers in Little Marsh lost their pool as the boiler failed, and parents of forty children share "
        "lifts to the coast."
    )
    spring = extraction("spring", text, published="2031-03-04")
    autumn = extraction("autumn", other, published="2031-10-07")
    same_week = extraction("week", other, published="2031-03-05")
    near, far = groups([spring, same_week]), groups([spring, autumn])
    assert (len(near), len(far)) == (1, 2)


def test_empty_runs_and_articles_without_words():
    assert find_stories([]) == []
    empty = [extraction("one", ""), extraction("two", "…"), ORCHESTRA]
    assert groups(empty) == {ids([x]) for x in empty}


def test_stories_and_their_articles_stand_in_the_order_of_paths():
    stories = find_stories(RUN)
    first = [story.articles[0] for story in stories]
    assert first == sorted(first)
    assert all(list(story.articles) == sorted(story.articles) for story in stories)


def test_id_is_a_hash_of_the_article_ids():
    (story,) = find_stories(HARBOUR_FIRE)
    (again,) = find_stories([x.model_copy(update={"mentions": ()}) for x in HARBOUR_FIRE])
    assert story.id.startswith("s-")
    assert story.id == again.id
    assert story.id != find_stories(HILL_FIRE)[0].id


@given(st.permutations(RUN))
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_input_changes_nothing(run: list[Extraction]):
    assert find_stories(run) == find_stories(RUN)


@given(st.lists(st.sampled_from(RUN), unique_by=lambda x: x.article.id))
@settings(max_examples=30, deadline=None)
def test_every_article_is_in_exactly_one_story(run: list[Extraction]):
    told = [article for story in find_stories(run) for article in story.articles]
    assert sorted(told) == sorted(x.article.id for x in run)
