"""Readings of quotations: each verb near one as its cue, whatever the parser made of the sentence."""

from collections.abc import Iterator, Sequence

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.tree import Tree

_REACH = 30
"""A cue stands at most this many tokens from its quotation."""
_STOPS = {".", "!", "?"}
_RUN = 20
"""At most this many quotations in a row are taken together, so that no text takes more than linear time."""


def quote_candidates(tree: Tree, quotes: Sequence[Quoted]) -> Iterator[Candidate]:
    """Yield the readings of all quotations, with the further quotations that belong to them.

    Frames: `q<` the cue follows, `q<>` it follows and the speech goes on after it, `q>` it stands before in the same
    sentence, `q.>` in the sentence before, `q:` a name and a colon.
    """
    for index, quote in enumerate(quotes):
        whole = (*_run_before(tree, quotes, index), (quote.first, quote.last))
        for cue in _verbs_after(tree, quote):
            yield Candidate(cue, "q<", whole, quote.first)
            rest = continuation(tree, quotes, index + 1, cue)
            if rest:
                yield Candidate(cue, "q<>", (*whole, *rest), quote.first)
        run = ((quote.first, quote.last), *_run_after(tree, quotes, index))
        colon = _colon_before(tree, quote)
        if colon is not None:
            yield Candidate(colon, "q:", run, quote.first)
            continue
        for cue, frame in _verbs_before(tree, quote):
            yield Candidate(cue, frame, run, quote.first)


def line_candidates(tree: Tree) -> Iterator[Candidate]:
    """Yield the readings of lines that a name and a colon open, in headlines and transcripts (frame `name:`)."""
    for colon in range(1, len(tree)):
        if tree.word[colon] != ":" or tree.quote[colon] >= 0:
            continue
        name = name_before(tree, colon)
        if name is None or not _opens_line(tree, name[0]):
            continue
        end = colon + 1
        while end < len(tree) and tree.para[end] == tree.para[colon] and "\n" not in tree.word[end]:
            end += 1
        if end > colon + 1:
            yield Candidate(colon, "name:", ((colon + 1, end),), colon)


def _opens_line(tree: Tree, token: int) -> bool:
    while token > 0 and tree.pos[token - 1] in {"PUNCT", "SPACE"}:
        if "\n" in tree.word[token - 1]:
            return True
        token -= 1
    return token == 0


def _is_verb(tree: Tree, token: int) -> bool:
    return tree.pos[token] == "VERB" or tree.lemma[token] in {"be", "go", "have"}


def _verbs_after(tree: Tree, quote: Quoted) -> Iterator[int]:
    if quote.after >= len(tree):
        return
    for i in range(quote.after, min(quote.after + _REACH, len(tree))):
        if tree.quote[i] >= 0 or tree.para[i] != tree.para[quote.first]:
            return
        if _is_verb(tree, i) or tree.word[i] == "according":
            yield i
        if tree.word[i] in _STOPS:
            return


def _verbs_before(tree: Tree, quote: Quoted) -> Iterator[tuple[int, str]]:
    """Yield the verbs between the quotation and the one before it, back to the start of the sentence before.

    A colon at the end of a paragraph introduces the paragraph after it.
    """
    frame = "q>"
    at = quote.before
    while at >= 0 and tree.pos[at] == "SPACE":
        at -= 1
    if at < 0 or (tree.para[at] != tree.para[quote.first] and tree.word[at] != ":"):
        return
    paragraph = tree.para[at]
    for i in range(at, max(-1, at - _REACH), -1):
        if tree.quote[i] >= 0 or tree.para[i] != paragraph:
            return
        if tree.word[i] in _STOPS:
            if frame == "q.>":
                return
            frame = "q.>"
        if _is_verb(tree, i) and (frame == "q>" or tree.head[i] == i):
            yield i, frame


def _colon_before(tree: Tree, quote: Quoted) -> int | None:
    """Return a colon before the quotation with a speaker's name before it: "Ruiz: “We …”"."""
    at = quote.before
    while at > 0 and tree.pos[at] == "SPACE" and tree.para[at - 1] == tree.para[quote.first]:
        at -= 1
    if at < 1 or tree.word[at] != ":" or tree.quote[at] >= 0:
        return None
    return at if name_before(tree, at) is not None else None


def name_before(tree: Tree, colon: int) -> Range | None:
    """Return the tokens between the start of the line, or a dash, and a colon, if they can name a speaker."""
    start = colon
    while start > 0 and colon - start < 9:
        word = tree.word[start - 1]
        if "\n" in word or tree.word[start - 1] in {"-", "–", "—", *_STOPS} or tree.quote[start - 1] >= 0:
            break
        start -= 1
    while start < colon and tree.pos[start] in {"PUNCT", "SPACE"}:
        start += 1
    inside = range(start, colon)
    if colon > 0 and tree.lemma[colon - 1] in load_lexicon().labels:
        return None
    if not inside or len(inside) > 8 or any(tree.pos[i] in {"VERB", "AUX", "ADP"} for i in inside):
        return None
    return (start, colon) if any(tree.pos[i] in {"PROPN", "NOUN", "PRON"} for i in inside) else None


def _adjacent(tree: Tree, left: Quoted, right: Quoted) -> bool:
    """Return True when nothing but marks stands between two quotations of one paragraph."""
    if tree.para[left.first] != tree.para[right.first]:
        return False
    return all(tree.pos[i] in {"PUNCT", "SPACE"} for i in range(left.last, right.first))


def _run_before(tree: Tree, quotes: Sequence[Quoted], index: int) -> tuple[Range, ...]:
    out: list[Range] = []
    while index and len(out) < _RUN and _adjacent(tree, quotes[index - 1], quotes[index]):
        index -= 1
        out.insert(0, (quotes[index].first, quotes[index].last))
    return tuple(out)


def _run_after(tree: Tree, quotes: Sequence[Quoted], index: int) -> tuple[Range, ...]:
    out: list[Range] = []
    while index + 1 < len(quotes) and len(out) < _RUN and _adjacent(tree, quotes[index], quotes[index + 1]):
        index += 1
        out.append((quotes[index].first, quotes[index].last))
    return tuple(out)


def continuation(tree: Tree, quotes: Sequence[Quoted], index: int, cue: int) -> tuple[Range, ...]:
    """Return the quotations that go on after the cue's clause: "…," he said. "…", or "…," he said, "…".

    The one that goes on begins the next sentence, or follows in the cue's own with no other verb between. One that
    ends with a comma has a cue of its own. Titles and single words on the way are passed over ("said on “Today.”").
    """
    at, stopped = cue + 1, False
    for quote in quotes[index : index + _RUN]:
        if tree.para[quote.first] != tree.para[cue] or quote.first < cue:
            return ()
        between = [i for i in range(at, quote.first) if tree.pos[i] not in {"PUNCT", "SPACE"}]
        stops = [i for i in range(at, quote.first) if tree.word[i] in _STOPS]
        own = quote.comma and quote.after < len(tree) and tree.para[quote.after] == tree.para[cue]
        if stops or stopped:
            begins = not between or (not stopped and between[-1] < stops[0])
            return ((quote.first, quote.last), *_run_after(tree, quotes, index)) if begins and not own else ()
        if not own and tree.pos[quote.before] == "PUNCT" and not any(_is_verb(tree, i) for i in between):
            return ((quote.first, quote.last), *_run_after(tree, quotes, index))
        at, stopped = quote.last, tree.word[quote.last - 1] in _STOPS
        index += 1  # of the quotation that the loop comes to next
    return ()
