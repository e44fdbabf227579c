import pytest

from claimcheck.judge.ranks import RANK, first_posts, judge_ranks
from claimcheck.models import Claim, Mention
from tests.match.build import item


def wrote(outlet, text, *names, published=None):
    """Return an item of an article that is one claim, with a mention wherever one of the names stands in it."""
    found = sorted((text.find(name), name) for name in names)
    mentions = tuple(
        Mention(start=at, end=at + len(name), text=name, name=name, kind="person") for at, name in found
    )
    claim = Claim(id=f"c-{outlet}", article=f"a-{outlet.lower()}", start=0, end=len(text), text=text)
    slot = {"kind": "statement", "start": 0, "end": len(text)}
    more = {"published": published} if published else {}
    return item(text, "speak/VERB", slot, outlet=outlet, mentions=mentions, claims=(claim,), **more)


def found(*items):
    groups, findings = [], []
    judge_ranks("s-1", items, groups, findings)
    assert [group.id for group in groups] == [made.group for made in findings]
    return findings


def of(title, outlet="Courier", name="Ana Ruiz", **more):
    return wrote(outlet, title.replace("@", name), name, **more)


def told(one, other, **more):
    return [made.level for made in found(of(one, **more), of(other, "Beacon", **more))]


def test_a_deputy_who_is_the_holder_elsewhere_is_told():
    (made,) = found(of("Deputy Mayor @ spoke."), of("The city's mayor @ spoke.", "Beacon"))
    assert (made.kind, made.verdict, made.strength, made.level) == (
        "entity",
        "contradict",
        "hard",
        RANK[1].name,
    )
    assert made.explanation == "Courier has “Deputy Mayor Ana Ruiz”, Beacon “mayor Ana Ruiz”."
    assert [side.value for side in made.sides] == ["Deputy Mayor Ana Ruiz", "mayor Ana Ruiz"]


DAY = {"published": "2024-05-15"}


def test_a_former_holder_who_is_the_holder_elsewhere_is_soft():
    (made,) = found(
        of("@, former mayor of Arlby, spoke.", **DAY), of("@, mayor of Arlby, spoke.", "Beacon", **DAY)
    )
    assert (made.strength, made.level) == ("soft", RANK[0].name)
    assert made.explanation == "Courier has “Ana Ruiz, former mayor”, Beacon “Ana Ruiz, mayor”."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Assistant District Attorney @ spoke.", "Lowden County District Attorney @ spoke."),
        ("@, a deputy attorney general, spoke.", "Attorney General @ spoke."),
        ("Vice President @ spoke.", "President @ spoke."),
        ("Lt. Gov. @ spoke.", "Gov. @ spoke."),
        ("Deputy Prime Minister @ spoke.", "The prime minister, they said, is old. Prime Minister @ spoke."),
        ("The deputy sheriff @ spoke.", "@, the county sheriff, spoke."),
        ("@ (67), deputy governor of Orland, spoke.", "Governor @ spoke."),
        ("It is over. Vice-President @ spoke.", "President @ spoke."),
        ("ADA @ spoke.", "DA @ spoke."),
        ("Assistant D.A. @ spoke.", "District attorney @ spoke."),
        ("deputy foreign minister @ spoke.", "foreign minister @ spoke."),
    ],
)
def test_ranks_of_one_post(one, other):
    assert told(one, other) == ["other rank"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Deputy Mayor @ spoke.", "Deputy Mayor @ spoke.", id="one rank"),
        pytest.param("Mayor @ spoke.", "Governor @ spoke.", id="two posts"),
        pytest.param("Acting Mayor @ spoke.", "Mayor @ spoke.", id="acting"),
        pytest.param("Former President @ spoke.", "President @ spoke.", id="a courtesy title"),
        pytest.param("Deputy Mayor @ spoke.", "@ met the mayor.", id="no post"),
        pytest.param("Deputy Mayor @ spoke.", "@, who met the mayor, spoke.", id="another's post"),
        pytest.param("Deputy Mayor @ spoke.", "@, the mayor's brother, spoke.", id="a mayor's brother"),
        pytest.param("Deputy Mayor @ spoke.", "@, wife of the mayor, spoke.", id="a mayor's wife"),
        pytest.param("Assistant coach @ spoke.", "Coach @ spoke.", id="all coaches are called coach"),
        pytest.param("Deputy Chief @ spoke.", "Chief @ spoke.", id="all chiefs are called chief"),
        pytest.param("Vice President @ spoke.", "President-elect @ spoke.", id="elected"),
        pytest.param("Deputy Mayor @ spoke.", "Mayor Tom Reeve thanked @.", id="two people"),
    ],
)
def test_what_is_no_other_rank(one, other):
    assert told(one, other, **DAY) == []


def test_whoever_has_left_a_post_between_two_articles_was_both():
    one = of("@, former mayor of Arlby, spoke.", published="2024-05-15")
    assert found(one, of("@, mayor of Arlby, spoke.", "Beacon", published="2024-04-15")) == []


def test_a_second_mention_may_be_cut_short():
    text = "Deputy Mayor Ana Ruiz spoke. Mayor Ana Ruiz left."
    names = [
        Mention(start=at, end=at + 8, text="Ana Ruiz", name="Ana Ruiz", kind="person")
        for at in (text.find("Ana"), text.rfind("Ana"))
    ]
    extraction = wrote("Courier", text, "Ana Ruiz").extraction.model_copy(update={"mentions": tuple(names)})
    assert [(post.post, post.rank) for post in first_posts(extraction)] == [("mayor", "deputy")]


def test_a_last_name_alone_tells_no_rank():
    text = "Mayor Ruiz spoke."
    mention = Mention(start=6, end=10, text="Ruiz", name="Ana Ruiz", kind="person")
    extraction = wrote("Courier", text, "Ruiz").extraction.model_copy(update={"mentions": (mention,)})
    assert list(first_posts(extraction)) == []


def test_a_post_is_shown_from_its_rank_on():
    (made,) = found(
        of("It rained. The vice-president @ spoke."), of("It rained. President @ spoke.", "Beacon")
    )
    assert [side.value for side in made.sides] == ["President Ana Ruiz", "vice-president Ana Ruiz"]
