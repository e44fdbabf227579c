"""The stretch of words that two utterances have in common, sentence by sentence, and the edits within it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel, Levenshtein, Opcode

from claimcheck.match.quoted import Quoted

LEAST_SHARED = 0.65
"""Share of the words of a matching stretch that must be the same in the same order."""
EDGE = 2
_FULL, _HALF = 5, 0.5
"""Of two sentences fewer words than these, in number and as a share of the shorter, may be the same by chance."""
_LONG_RUN = 10
"""Words that must be the same where both go on, each with other words in the middle of a sentence."""
_LEFT_OUT = 6
"""Words that an outlet may have left out after the beginning of a sentence, or before its end, unmarked."""
_HEARD = 3
"""Letters from which two words that differ in one may be one word, heard or written wrongly."""
_NEGATIONS = frozenset({"not", "never", "no"})
_NEGATING = _NEGATIONS | {"do", "does", "did", "longer"}
"""Words that a sentence has or lacks while the others stay: "we do not believe", "we believe"."""

Point = tuple[int, int]
"""A position in each of the two utterances."""


@dataclass(frozen=True)
class Block:
    """Words that are the same in both utterances."""

    a: int
    b: int
    size: int

    @property
    def end(self) -> Point:
        """Return the positions after its last word."""
        return self.a + self.size, self.b + self.size


@dataclass
class Stretch:
    """The words that match, whatever stands between their sentences left out."""

    words_a: list[str] = field(default_factory=list)
    words_b: list[str] = field(default_factory=list)
    edits: list[Opcode] = field(default_factory=list)
    same: int = 0
    blocks: int = 0
    left_out: bool = False
    """True where an outlet marks that it has left out words that the other has."""


def stretch(a: Quoted, b: Quoted) -> Stretch:
    """Return what two utterances have in common; nothing (`same` 0) where no sentence of the one is like the other's.

    Where both go on at an edge of the stretch, each with other words, the edge is the outlets' choice of words and no
    edit, unless both start (or end) there within two words. Nor is it an edit where one goes on after the other's
    sentence has ended, or leaves out words at its dots.
    """
    found = Stretch()
    for start, end, blocks in _sections(a, b):
        core = _anchored(_core(blocks, a.words, b.words), blocks, start, end, a, b)
        core = _plainest(core, start, end, a.words, b.words)
        _add(found, core, start, end, a, b)
    return found


def _sections(a: Quoted, b: Quoted) -> Iterator[tuple[Point, Point, list[Block]]]:
    """Yield the blocks of equal words between one place where both utterances break and the next."""
    start = at = (0, 0)
    blocks: list[Block] = []
    ends = (len(a.words), len(b.words))
    for op in Indel.opcodes(a.words, b.words):
        if op.tag != "equal":
            continue
        ahead = (op.src_start, op.dest_start)
        breaks = _between(at, ahead, a, b)
        if breaks and blocks:
            yield start, breaks[0], blocks
        if breaks:
            start, blocks = breaks[1], []
        at = ahead
        for step in range(1, op.src_end - op.src_start):
            here = (ahead[0] + step, ahead[1] + step)
            if here[0] in a.breaks and here[1] in b.breaks:
                blocks.append(Block(*at, here[0] - at[0]))
                yield start, here, blocks
                start, at, blocks = here, here, []
        blocks.append(Block(*at, op.src_end - at[0]))
        at = (op.src_end, op.dest_end)
    if blocks:
        last = _between(at, ends, a, b)
        yield start, last[0] if last else ends, blocks


def _between(one: Point, other: Point, a: Quoted, b: Quoted) -> tuple[Point, Point] | None:
    """Return the first and the last place between two points where both utterances break."""
    mine = [i for i in range(one[0], other[0] + 1) if i in a.breaks]
    theirs = [j for j in range(one[1], other[1] + 1) if j in b.breaks]
    return ((mine[0], theirs[0]), (mine[-1], theirs[-1])) if mine and theirs else None


def _add(found: Stretch, core: Sequence[Block], start: Point, end: Point, a: Quoted, b: Quoted) -> None:
    """Add the matching part of one section, where enough of it is the same."""
    first, last = core[0], core[-1]
    head = (first.a - start[0], first.b - start[1])
    tail = (end[0] - last.end[0], end[1] - last.end[1])
    at = start if max(head) <= EDGE and min(head) > 0 else (first.a, first.b)
    to = end if max(tail) <= EDGE and min(tail) > 0 else _heard(last.end, tail, a, b)
    gaps: list[tuple[Point, Point]] = []
    here = at
    for block in core:
        gaps.append((here, (block.a, block.b)))
        here = block.end
    gaps.append((here, to))
    dots = [gap for gap in gaps if _at_dots(*gap, a, b)]
    missing = [sum(other[side] - one[side] for one, other in dots) for side in (0, 1)]
    same = sum(block.size for block in core)
    if same < LEAST_SHARED * max(to[0] - at[0] - missing[0], to[1] - at[1] - missing[1]):
        return
    if same < _FULL and same < _HALF * min(end[0] - start[0], end[1] - start[1]):
        return
    if same < _LONG_RUN and (
        (min(at[0] - start[0], at[1] - start[1]) > 0 and not (first.a in a.breaks or first.b in b.breaks))
        or (min(end[0] - to[0], end[1] - to[1]) > 0 and not (to[0] in a.breaks or to[1] in b.breaks))
    ):
        return
    found.same += same
    found.blocks += len(core)
    found.left_out = found.left_out or bool(dots)
    _write(found, [gap for gap in gaps if gap not in dots], core, a, b)


def _heard(end: Point, tail: Point, a: Quoted, b: Quoted) -> Point:
    """Return the end of a stretch, or of the next word where the two have words that sound alike ("mad", "bad")."""
    if not min(tail) or min(len(a.words[end[0]]), len(b.words[end[1]])) < _HEARD:
        return end
    if Levenshtein.distance(a.words[end[0]], b.words[end[1]], score_cutoff=1) > 1:
        return end
    return end[0] + 1, end[1] + 1


def _write(
    found: Stretch, gaps: Sequence[tuple[Point, Point]], core: Sequence[Block], a: Quoted, b: Quoted
) -> None:
    """Write out the words of a section, with an edit for each gap before, between and after its blocks."""
    edits = {gap[1]: gap for gap in gaps if gap[0] != gap[1]}
    for block in core:
        _edit(found, edits.pop((block.a, block.b), None), a, b)
        found.words_a += a.words[block.a : block.a + block.size]
        found.words_b += b.words[block.b : block.b + block.size]
    for gap in edits.values():
        _edit(found, gap, a, b)


def _edit(found: Stretch, gap: tuple[Point, Point] | None, a: Quoted, b: Quoted) -> None:
    if gap is None:
        return
    (one_a, one_b), (other_a, other_b) = gap
    gone, come = a.words[one_a:other_a], b.words[one_b:other_b]
    tag = "replace" if gone and come else "delete" if gone else "insert"
    at = (len(found.words_a), len(found.words_b))
    found.words_a += gone
    found.words_b += come
    found.edits.append(Opcode(tag, at[0], len(found.words_a), at[1], len(found.words_b)))


def _at_dots(one: Point, other: Point, a: Quoted, b: Quoted) -> bool:
    """Return True where an utterance has words at the place at which the other marks that some are left out."""
    return (one[0] == other[0] and one[0] in a.gaps) or (one[1] == other[1] and one[1] in b.gaps)


def _core(blocks: Sequence[Block], words_a: Sequence[str], words_b: Sequence[str]) -> list[Block]:
    """Return the blocks of equal words that run together: the heaviest row without a gap wider than itself.

    A gap of a negation alone, or with one verb ("did not know", "knew"), is none: the words on its other side belong to
    the row, however few they are.
    """
    rows: list[list[Block]] = []
    for block in blocks:
        if rows and _gap(rows[-1][-1], block) <= max(EDGE + 1, sum(b.size for b in rows[-1])):
            rows[-1].append(block)
        else:
            rows.append([block])
    best = max(rows, key=lambda row: (sum(b.size for b in row), -row[0].a))

    def aside(end: Block, one: Block, other: Block) -> bool:
        between = words_a[one.end[0] : other.a], words_b[one.end[1] : other.b]
        return end.size < _gap(one, other) and not _negates(*between)

    while len(best) > 1 and aside(best[0], best[0], best[1]):
        best = best[1:]
    while len(best) > 1 and aside(best[-1], best[-2], best[-1]):
        best = best[:-1]
    return best


def _anchored(
    core: list[Block], blocks: Sequence[Block], start: Point, end: Point, a: Quoted, b: Quoted
) -> list[Block]:
    """Return the core with the block before or after it where a sentence begins or ends alike in both.

    "The bridge is old and will be closed", "The bridge will be closed": one of the two has left out words inside.
    """
    at, to = blocks.index(core[0]), blocks.index(core[-1])
    if at and start[0] in a.breaks and start[1] in b.breaks:
        before = blocks[at - 1]
        if (before.a, before.b) == start and _left_out(before, core[0], a, b):
            core = [before, *core]
    if to + 1 < len(blocks) and end[0] in a.breaks and end[1] in b.breaks:
        after = blocks[to + 1]
        if after.end == end and _left_out(core[-1], after, a, b):
            core = [*core, after]
    return core


def _plainest(
    core: list[Block], start: Point, end: Point, words_a: Sequence[str], words_b: Sequence[str]
) -> list[Block]:
    """Return the core in as few blocks as it fits: "we waited. We waited for" has "we waited for" in one piece."""
    core = _widened(core, start, end, words_a, words_b)
    size = sum(block.size for block in core)
    for fewer in (core[1:], core[:-1]):
        other = _widened(fewer, start, end, words_a, words_b) if fewer else []
        if sum(block.size for block in other) >= size:
            return _plainest(other, start, end, words_a, words_b)
    return core


def _widened(
    core: list[Block], start: Point, end: Point, words_a: Sequence[str], words_b: Sequence[str]
) -> list[Block]:
    """Return the core with its ends drawn out over words that are the same, as where a word stands twice in a row."""
    first = core[0]
    while first.a > start[0] and first.b > start[1] and words_a[first.a - 1] == words_b[first.b - 1]:
        first = Block(first.a - 1, first.b - 1, first.size + 1)
    core = [first, *core[1:]]
    last = core[-1]
    while last.end[0] < end[0] and last.end[1] < end[1] and words_a[last.end[0]] == words_b[last.end[1]]:
        last = Block(last.a, last.b, last.size + 1)
    return [*core[:-1], last]


def _left_out(one: Block, other: Block, a: Quoted, b: Quoted) -> bool:
    """Return True when a few words of one sentence stand between two blocks of one utterance, and none in the other."""
    (end_a, end_b), start = one.end, (other.a, other.b)
    spaces = (start[0] - end_a, start[1] - end_b)
    if min(spaces) or max(spaces) > _LEFT_OUT or min(one.size, other.size) < EDGE:
        return False
    breaks = a.breaks.intersection(range(end_a, start[0] + 1)) or b.breaks.intersection(
        range(end_b, start[1] + 1)
    )
    return not breaks


def _negates(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return True when two stretches differ in a negation, and in no more than one other word each."""
    if _NEGATIONS.isdisjoint(one) == _NEGATIONS.isdisjoint(other):
        return False
    return all(sum(word not in _NEGATING for word in words) <= 1 for words in (one, other))


def _gap(one: Block, other: Block) -> int:
    return max(other.a - one.end[0], other.b - one.end[1])
