"""What the model looks at: readable features of a reading, as strings."""

from collections.abc import Sequence

from claimcheck.extract.attribution.candidates import Candidate
from claimcheck.extract.attribution.lexicon import classes_of
from claimcheck.extract.attribution.quoted import Quoted
from claimcheck.extract.attribution.source import find_source, is_passive
from claimcheck.extract.attribution.tree import Tree

_BUCKETS = (1, 2, 4, 7, 12, 20, 40)
_WH = {"what", "how", "why", "who", "whether", "when", "where", "which", "if"}


def cue_features(tree: Tree, cue: int) -> list[str]:
    """Return what is true of the cue whatever its content."""
    lemma, pos = tree.lemma[cue], tree.pos[cue]
    word = f"{lemma}/{pos[0]}"
    classes = "+".join(classes_of(lemma, pos)) or "none"
    out = [
        "bias",
        f"cue={word}",
        f"class={classes}/{pos}",
        f"cuedep={tree.dep[cue]}/{pos}",
        f"cuetag={tree.tag[cue]}",
    ]
    for kid in tree.kids[cue]:
        dep = tree.dep[kid]
        if dep == "neg":
            out.append("negated")
            out.append(f"negated/{classes}")
        elif dep == "aux":
            out.append(f"aux={tree.lemma[kid]}")
        elif dep == "prt":
            out.append(f"particle={lemma}_{tree.lemma[kid]}")
    head = tree.head[cue]
    if head != cue:
        above = "+".join(classes_of(tree.lemma[head], tree.pos[head])) or tree.pos[head]
        out.append(f"under={tree.dep[cue]}:{above}")
        if pos in {"NOUN", "ADJ"}:
            out.append(f"under={word}<{tree.lemma[head]}")
    if tree.quote[cue] >= 0:
        out.append("in quotation")
        out.append(f"in quotation/{pos}")
    if is_passive(tree, cue):
        out.append("passive")
        out.append(f"passive={lemma}")
    if tree.para[cue] == 0:
        out.append("headline")
    return out


def reading_features(tree: Tree, candidate: Candidate, quotes: Sequence[Quoted]) -> list[str]:
    """Return what is true of the cue together with this content and its source."""
    cue, frame = candidate.cue, candidate.frame
    lemma, pos = tree.lemma[cue], tree.pos[cue]
    classes = "+".join(classes_of(lemma, pos)) or "none"
    family = frame.split("+", 1)[0]
    core = candidate.core
    out = [
        f"frame={frame}/{pos}",
        f"frame={family}*/{pos}",
        f"{lemma}|{frame}",
        f"{lemma}|{family}*",
        f"{classes}|{frame}",
        f"{classes}|{family}*",
    ]
    out += [f"also={frame}&{other}" for other in candidate.also[:2]]
    source, rule = find_source(tree, candidate)
    who = _source_kind(tree, source)
    out += [f"source={who}", f"rule={rule}/{pos}", f"{family}|source={who}", f"{classes}|source={who}"]
    if source:
        last = source[-1][1] - 1
        head = next(
            (
                i
                for i in range(source[0][0], last + 1)
                if not source[0][0] <= tree.head[i] <= last or tree.head[i] == i
            ),
            last,
        )
        if tree.pos[head] == "NOUN":
            out.append(f"sourcehead={tree.lemma[head]}")
    out += _content_features(tree, candidate, family)
    if frame.startswith("q"):
        out += _gap_features(tree, candidate, quotes)
    if core >= 0 and not frame.startswith("q"):
        out.append(f"{family}|core={tree.tag[core]}")
        out.append(f"{classes}|core={tree.tag[core]}")
        if "dobj" in family or "prep" in family:
            out.append(
                f"object={tree.ent[core] or (tree.lemma[core] if tree.pos[core] == 'NOUN' else tree.tag[core])}"
            )
    return out


def _source_kind(tree: Tree, source: tuple[tuple[int, int], ...]) -> str:
    if not source:
        return "none"
    start, end = source[0]
    if end - start == 1 and tree.pos[start] == "PRON":
        return tree.word[start]
    inside = range(start, min(end, start + 8))
    for i in inside:
        if tree.ent[i] in {"PERSON", "ORG", "GPE", "NORP"}:
            return tree.ent[i]
    head = next((i for i in range(start, end) if not start <= tree.head[i] < end), end - 1)
    return tree.tag[head]


def _content_features(tree: Tree, candidate: Candidate, family: str) -> list[str]:
    size = sum(e - s for s, e in candidate.content)
    bucket = sum(size > b for b in _BUCKETS)
    first = candidate.content[0][0]
    quoted = sum(tree.quote[i] >= 0 for s, e in candidate.content for i in range(s, e))
    share = "all" if quoted >= size - 1 and quoted else "some" if quoted else "no"
    word = tree.word[first]
    opening = word if word in {"that", "to", "as", "there"} | _WH else tree.pos[first]
    return [
        f"size={bucket}",
        f"{family}|size={bucket}",
        f"quoted={share}",
        f"{family}|quoted={share}",
        f"{family}|opens={opening}",
        f"pieces={min(len(candidate.content), 3)}|{family}",
    ]


def _gap_features(tree: Tree, candidate: Candidate, quotes: Sequence[Quoted]) -> list[str]:
    """Features of a cue beside its quotation: how far, and what stands between."""
    cue, frame = candidate.cue, candidate.frame
    quote = quotes[tree.quote[candidate.core]]
    low, high = (quote.after, cue) if cue >= quote.after else (cue + 1, quote.before + 1)
    gap = range(low, high)
    verbs = sum(tree.pos[i] == "VERB" for i in gap)
    mark = (
        tree.word[quote.before] if cue < quote.first and quote.before >= 0 else ("," if quote.comma else "")
    )
    if cue > quote.first and not quote.comma:
        mark = tree.word[quote.last - 1] if tree.pos[quote.last - 1] == "PUNCT" else "open"
    elif tree.pos[quote.before] not in {"PUNCT"} and cue < quote.first:
        mark = "open"
    size = sum(quote.words > b for b in _BUCKETS)
    return [
        f"{frame}|gap={min(len(gap), 8)}",
        f"{frame}|verbs={min(verbs, 3)}",
        f"{frame}|mark={mark}",
        f"{frame}|words={size}",
        f"{frame}|mark={mark}|verbs={min(verbs, 2)}",
        f"{frame}|open start={tree.tag[quote.first]}" if mark == "open" else f"{frame}|set off",
    ]
