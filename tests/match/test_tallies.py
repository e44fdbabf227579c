import pytest

from claimcheck.match.items import Item
from claimcheck.match.tallies import Tally, pairs_of, tallies
from claimcheck.models import Article, Claim, Extraction, Quantity, Sentence, Slot


def articles(*sentences, outlet="Courier"):
    """Return the number items of an article; a number is written <5 members>, its noun after the blank."""
    text, quantities, spans = "", [], []
    for sentence in sentences:
        start = len(text)
        for cell in sentence.split("<"):
            inside, mark, after = cell.partition(">")
            if mark:
                quantities.append(quantity(inside, len(text)))
                inside = quantities[-1].text
            text += inside + after
        spans.append((start, len(text)))
        text += " "
    extraction = Extraction(
        article=Article(id=f"a-{outlet}", path=f"{outlet}.txt", source=outlet, text=text),
        sentences=tuple(
            Sentence(start=s, end=e, paragraph=0, lemmas=tuple(text[s:e].lower().rstrip(".").split()))
            for s, e in spans
        ),
        quantities=tuple(quantities),
    )
    made = []
    for index, found in enumerate(quantities):
        number = next(i for i, (s, e) in enumerate(spans) if s <= found.start < e)
        claim = Claim(
            id=f"c-{outlet}-{number}", article=f"a-{outlet}", start=spans[number][0], end=spans[number][1],
            text=text[slice(*spans[number])], sentence=number, quantities=(index,),
        )  # fmt: skip
        slot = Slot(kind="number", start=found.start, end=found.end, quantity=index)
        made.append(Item(extraction, claim, slot, (), len(made)))
    return made


def quantity(cell, start):
    """Return the quantity of "94~", a score, of "6/7", a part of a whole, or of "5 members"."""
    numeral, _, noun = cell.partition(" ")
    value, _, whole = numeral.rstrip("~").partition("/")
    text = f"{value} {noun}".strip()
    return Quantity(
        start=start,
        end=start + len(text),
        text=text,
        value=int(value.split("-")[0]),
        of=int(whole) if whole else None,
        kind="score" if numeral.endswith("~") else "cardinal",
        dimension="count" if noun else "",
        unit="seat" if "-seat" in text else noun.rstrip("s"),
        noun=noun.rstrip("s"),
        noun_start=start + len(value) + 1 if noun else None,
        noun_end=start + len(text) if noun else None,
    )


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (["The council voted <9~> to <4~> to close the pool."], (9, 4, None, None)),
        (["The council approved it by <9~ votes> to <4~>."], (9, 4, None, None)),
        (["Senators passed the bill 61-38 on Tuesday."], None),
        (["Senators passed the bill 61-<38> on Tuesday."], (61, 38, None, None)),
        (["It carried with <211> in favour, <198> against and <14> abstaining."], (211, 198, 14, None)),
        (["There were <52> for and <48> against."], (52, 48, None, None)),
        (["<94 lawmakers> supported the motion and <83> opposed it."], (94, 83, None, None)),
        (["It was backed by <6/7> of the <7 members> of the board."], (6, None, None, 7)),
        (["<2/7> of the <7 members> of the board voted against."], (None, 2, None, 7)),
        (["All <7 delegations> signed the accord."], (7, None, None, 7)),
        (["Every one of the <7 delegations> signed."], (7, None, None, 7)),
        (["The plan won <128 votes>, with <9> against."], (128, 9, None, None)),
        (["The plan won <128 votes>."], (128, None, None, None)),
        (["<21 councillors> voted against it.", "<14> were in favour."], None),
        (
            ["Deputies voted <94~> to <83~>.", "<3 lawmakers> abstained in the <180-seat> chamber."],
            (94, 83, 3, 180),
        ),
        (["Harlow won the match <3~> to <2~>, the council said."], None),
        (["The plan needs <60 votes> and <38 senators> voted against."], None),
        (["<300 people> signed a petition."], None),
        (["Not all <7 delegations> signed."], None),
        (["<2 members> of the board voted against."], None),
    ],
)
def test_a_tally_is_read_from_its_sentences(sentences, told):
    found = tallies(articles(*sentences))
    assert [(t.high, t.low, t.abstained, t.total) for t in found] == ([told] if told else [])


def test_unanimous_means_that_nobody_was_against():
    items = articles("The board of <9 members> voted unanimously for it.")
    assert [(t.high, t.low, t.noes) for t in tallies(items)] == [(None, 0, False)]


def test_only_those_against_are_marked_so():
    (found,) = tallies(articles("<2/7> of the <7 members> voted against."))
    assert found.noes


def test_two_votes_of_one_article_stay_apart():
    found = tallies(articles("They voted <9~> to <4~> on the pool.", "They voted <7~> to <6~> on the hall."))
    assert [(t.high, t.low) for t in found] == [(9, 4), (7, 6)]


def test_pairs_are_of_two_articles():
    one = tallies(articles("They voted <9~> to <4~>.", "They voted <7~> to <6~>."))
    other = tallies(articles("They voted <9~> to <4~>.", outlet="Beacon"))
    found = list(pairs_of([*one, *other]))
    assert len(found) == 2
    assert all(isinstance(a, Tally) and b is other[0] for a, b in found)
