"""What the models look at: readable features of cues and of readings, as strings."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.lexicon import classes_of
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.subject import is_passive
from claimcheck.extract.attribution.tree import Tree

_BUCKETS = (1, 2, 4, 7, 12, 20, 40)
_OPENERS = {
    "that",
    "to",
    "as",
    "there",
    "what",
    "how",
    "why",
    "who",
    "whether",
    "when",
    "where",
    "which",
    "if",
}
_COMPLEMENTS = {"ccomp", "xcomp", "dobj", "prep", "oprd", "acl", "advcl", "acomp", "attr", "relcl"}
_NAMED = {"PERSON", "ORG", "GPE", "NORP"}
_MARGINS = 5


class Word(NamedTuple):
    """The cue as the features name it."""

    lemma: str
    pos: str
    classes: str
    """Its classes in the cue list joined by "+", or "none"."""


def cue_word(tree: Tree, cue: int) -> Word:
    """Return how the features name the cue."""
    return _word(tree.lemma[cue], tree.pos[cue])


@lru_cache(maxsize=20_000)
def _word(lemma: str, pos: str) -> Word:
    return Word(lemma, pos, "+".join(classes_of(lemma, pos)) or "none")


def rank_features(tree: Tree, candidate: Candidate, quotes: Sequence[Quoted], word: Word) -> list[str]:
    """Return what tells the readings of one cue apart: the frame, and how the content looks."""
    frame = candidate.frame
    family = frame.split("+", 1)[0]
    out = [
        f"frame={frame}/{word.pos}",
        f"frame={family}*/{word.pos}",
        f"{word.lemma}|{frame}",
        f"{word.lemma}|{family}*",
        f"{word.classes}|{frame}",
        f"{word.classes}|{family}*",
    ]
    out += [f"also={frame}&{other}" for other in candidate.also[:2]]
    out += _content_features(tree, candidate, family)
    if frame.startswith("q"):
        return out + _gap_features(tree, candidate, quotes)
    core = candidate.core
    out += [f"{family}|core={tree.tag[core]}", f"{word.classes}|core={tree.tag[core]}"]
    if "dobj" in family or "prep" in family:
        noun = tree.lemma[core] if _is_common(tree, core) else tree.tag[core]
        out.append(f"object={tree.ent[core] or noun}")
    return out


def decision_features(
    tree: Tree, candidate: Candidate, word: Word, source: Sequence[Range], rule: str, margin: float
) -> list[str]:
    """Return what tells cues from other words, given the best reading, its source and its lead over the next one.

    The features of the reading itself (`rank_features`) count as well.
    """
    who = _source_kind(tree, source)
    family = candidate.frame.split("+", 1)[0]
    out = _cue_features(tree, candidate.cue, word)
    out += [
        f"source={who}",
        f"rule={rule}/{word.pos}",
        f"{family}|source={who}",
        f"{word.classes}|source={who}",
    ]
    out.append(f"margin={min(int(margin), _MARGINS)}")
    if source:
        head = source_head(tree, source)
        if _is_common(tree, head):
            out.append(f"sourcehead={tree.lemma[head]}")
    return out


def _is_common(tree: Tree, token: int) -> bool:
    """Return True for a common noun: no name shall have a weight, even where a tagger misses it."""
    return tree.pos[token] == "NOUN" and tree.text[tree.start[token]].islower()


def source_head(tree: Tree, source: Sequence[Range]) -> int:
    """Return the token of a source that governs the rest of it."""
    start, end = source[0]
    inside = range(start, end)
    return next((i for i in inside if not start <= tree.head[i] < end or tree.head[i] == i), end - 1)


def _cue_features(tree: Tree, cue: int, word: Word) -> list[str]:
    name, head = f"{word.lemma}/{word.pos[0]}", tree.head[cue]
    dep, tag = tree.dep[cue], tree.tag[cue]
    out = ["bias", f"cue={name}", f"class={word.classes}/{word.pos}"]
    out += [
        f"cuedep={dep}/{word.pos}",
        f"cuetag={tag}",
        f"cuetag={tag}/{word.classes}",
        f"cuedep={dep}/{word.classes}",
    ]
    kinds = set()
    for kid in tree.kids[cue]:
        kind = tree.dep[kid]
        if kind == "neg":
            out += ["negated", f"negated/{word.classes}"]
        elif kind == "aux":
            out.append(f"aux={tree.lemma[kid]}")
        elif kind == "prt":
            out.append(f"particle={word.lemma}_{tree.lemma[kid]}")
        elif kid > cue and kind in _COMPLEMENTS:
            kinds.add(kind)
    out += [f"kids={'+'.join(sorted(kinds))}/{word.pos}", f"kids={'+'.join(sorted(kinds))}/{word.classes}"]
    if head != cue:
        above = cue_word(tree, head)
        out.append(f"under={dep}:{above.classes if above.classes != 'none' else above.pos}")
        if word.pos in {"NOUN", "ADJ"}:
            out.append(f"under={name}<{above.lemma}")
    if tree.quote[cue] >= 0:
        out += ["in quotation", f"in quotation/{word.pos}"]
    if is_passive(tree, cue):
        out += ["passive", f"passive={word.lemma}"]
    if tree.para[cue] == 0:
        out.append("headline")
    return out


def _source_kind(tree: Tree, source: Sequence[Range]) -> str:
    if not source:
        return "none"
    start, end = source[0]
    if end - start == 1 and tree.pos[start] == "PRON":
        return tree.word[start]
    named = next((tree.ent[i] for i in range(start, min(end, start + 8)) if tree.ent[i] in _NAMED), None)
    return named or tree.tag[source_head(tree, source)]


def _content_features(tree: Tree, candidate: Candidate, family: str) -> list[str]:
    size = sum(end - start for start, end in candidate.content)
    bucket = sum(size > border for border in _BUCKETS)
    first = candidate.content[0][0]
    quoted = sum(end - start - tree.quote[start:end].count(-1) for start, end in candidate.content)
    share = "all" if quoted and quoted >= size - 1 else "some" if quoted else "no"
    word = tree.word[first]
    return [
        f"size={bucket}",
        f"{family}|size={bucket}",
        f"quoted={share}",
        f"{family}|quoted={share}",
        f"{family}|opens={word if word in _OPENERS else tree.pos[first]}",
        f"{family}|pieces={min(len(candidate.content), 3)}",
    ]


def _gap_features(tree: Tree, candidate: Candidate, quotes: Sequence[Quoted]) -> list[str]:
    """Return features of a cue beside its quotation: how far, and what stands between."""
    cue, frame = candidate.cue, candidate.frame
    quote = quotes[tree.quote[candidate.core]]
    follows = cue >= quote.after
    gap = range(quote.after, cue) if follows else range(cue + 1, quote.before + 1)
    verbs = sum(tree.pos[i] == "VERB" for i in gap)
    passed = any("speech" in classes_of(tree.lemma[i], tree.pos[i]) for i in gap)
    mark = _mark(tree, quote, follows=follows)
    return [
        f"{frame}|gap={min(len(gap), 8)}",
        f"{frame}|verbs={min(verbs, 3)}",
        f"{frame}|mark={mark}",
        f"{frame}|{'another speech verb is nearer' if passed else 'no speech verb is nearer'}",
        f"{frame}|words={sum(quote.words > border for border in _BUCKETS)}",
        f"{frame}|mark={mark}|verbs={min(verbs, 2)}",
        f"{frame}|open={tree.tag[quote.first]}" if mark == "open" else f"{frame}|set off",
    ]


def _mark(tree: Tree, quote: Quoted, *, follows: bool) -> str:
    """Return the punctuation between a quotation and its cue, or "open" where the sentence runs through."""
    if follows:
        last = quote.last - 1
        return "," if quote.comma else tree.word[last] if tree.pos[last] == "PUNCT" else "open"
    return tree.word[quote.before] if quote.before >= 0 and tree.pos[quote.before] == "PUNCT" else "open"
