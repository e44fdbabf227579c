"""Who it is said by: the tokens of a cue's source."""

from claimcheck.extract.attribution.beside import name_before
from claimcheck.extract.attribution.candidate import Candidate, Range
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.subject import (
    SUBJECTS,
    governing_subject,
    is_passive,
    mention,
    possessor,
    subject_of,
)
from claimcheck.extract.attribution.tree import Tree

Source = tuple[tuple[Range, ...], str]
"""Token ranges, and the rule that found them."""

_FINITE = {"VBD", "VBZ", "VBP"}
_NOMINAL = {"PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM", "PART"}
_MOST_BETWEEN = 14
"""Words that a noun phrase between a quotation and its cue has at most."""
_MARKS = 6
"""Marks and adverbs that may stand there besides."""
_TIMES = {"DATE", "TIME"}
_ADJUNCTS = {"^adjunct", "^^adjunct", "^sentence"}
_SEEMS = {"seem", "appear", "be"}


def find_source(tree: Tree, candidate: Candidate) -> Source:
    """Return the source's token ranges and the rule that found it; no ranges where nobody is named."""
    cue, frame = candidate.cue, candidate.frame
    pos = tree.pos[cue]
    if frame in {"q:", "name:"}:
        named = name_before(tree, cue)
        return ((named,), "colon") if named else ((), "none")
    if tree.lemma[cue] == "accord" or frame in _ADJUNCTS:
        return _adjunct_source(tree, cue)
    if pos in {"NOUN", "PROPN"}:
        return _noun_source(tree, candidate)
    if frame.startswith("<nsubjpass") or (is_passive(tree, cue) and not frame.startswith("q")):
        return _passive_source(tree, candidate)
    if pos == "ADJ":
        return _adjective_source(tree, candidate)
    return _verb_source(tree, candidate)


def _in_content(candidate: Candidate, token: int) -> bool:
    return any(start <= token < end for start, end in candidate.content)


def _named(tree: Tree, candidate: Candidate, subject: int | None, rule: str) -> Source:
    """Return a subject as the source, unless it belongs to the content or stands for nobody."""
    if subject is None or _in_content(candidate, subject):
        return (), "none"
    if tree.dep[subject] == "expl" or (tree.word[subject] == "it" and tree.lemma[candidate.cue] in _SEEMS):
        return (), "expletive"
    return mention(tree, subject, candidate.cue), rule


def _verb_source(tree: Tree, candidate: Candidate) -> Source:
    cue = candidate.cue
    own = _own_subject(tree, candidate)
    if own is not None:
        return _named(tree, candidate, own, "own")
    between = _between(tree, candidate)
    if between is not None:
        return (between,), "between"
    inverted = _inverted(tree, candidate)
    if inverted is not None:
        return mention(tree, inverted, cue), "inverted"
    beside = _beside(tree, candidate)
    if beside is not None:
        return (beside,), "beside"
    return _named(tree, candidate, *subject_of(tree, cue))


def _between(tree: Tree, candidate: Candidate) -> Range | None:
    """Return the noun phrase that is all that stands between a quotation and its cue, whatever the parser tied it to.

    "It burns nothing," the firm's director, Ana Ruiz, told reporters: to a parser "director" may be what it burns.
    """
    quoted = tree.quote[candidate.content[0][0]] if candidate.content else -1
    if quoted < 0:
        return None
    end = start = candidate.cue
    while start > 0 and end - start <= _MOST_BETWEEN + _MARKS and tree.quote[start - 1] < 0:
        start -= 1
    if start == 0 or tree.quote[start - 1] != quoted:
        return None
    while start < end and tree.pos[start] in {"PUNCT", "SPACE"}:
        start += 1
    while start < end and tree.pos[end - 1] in {"PUNCT", "AUX", "ADV"}:
        end -= 1
    if not 0 < end - start <= _MOST_BETWEEN or tree.pos[start] not in _NOMINAL:
        return None
    plain = all(tree.pos[i] in _NOMINAL | {"ADP"} or tree.word[i] == "," for i in range(start, end))
    return (start, end) if plain else None


def _own_subject(tree: Tree, candidate: Candidate) -> int | None:
    """Return the cue's subject nearest to it that is no part of the content; parsers find some in quotations."""
    cue = candidate.cue
    subjects = [
        kid
        for kid in tree.kids[cue]
        if tree.dep[kid] in SUBJECTS
        and not _in_content(candidate, kid)
        and kid not in tree.dateline
        and tree.quote[kid] in {tree.quote[cue], -1}
    ]
    return min(subjects, key=lambda kid: abs(kid - cue), default=None)


def _beside(tree: Tree, candidate: Candidate) -> Range | None:
    """Return the noun phrase that touches the cue, where the parser made it no subject.

    Before a finite verb ("one in four said"), and on either side of a quotation's cue ("…," said Ruiz).
    """
    cue = candidate.cue
    quoted = candidate.frame in {"q<", "q<>"}
    end = cue + 1
    while quoted and end < len(tree) and _nominal(tree, end):
        end += 1
    if end > cue + 1 and _follows_closely(tree, candidate):
        return cue + 1, end
    if not quoted and tree.tag[cue] not in _FINITE:
        return None
    last = cue
    while last > 0 and tree.pos[last - 1] in {"AUX", "ADV"}:
        last -= 1
    start = last
    while start > 0 and _nominal(tree, start - 1) and not _in_content(candidate, start - 1):
        start -= 1
    return (start, last) if start < last else None


def _nominal(tree: Tree, token: int) -> bool:
    """Return True for a word of a noun phrase; a capital makes one of a word that the tagger does not know."""
    nominal = tree.pos[token] in _NOMINAL or tree.text[tree.start[token]].isupper()
    return nominal and tree.ent[token] not in _TIMES and tree.quote[token] < 0


def _follows_closely(tree: Tree, candidate: Candidate) -> bool:
    """Return True where the cue comes right after the content or a piece of it, as an inverted one does."""
    ends = [end for _, end in candidate.content if end <= candidate.cue]
    if not ends:
        return False
    return all(tree.pos[i] in {"PUNCT", "SPACE", "ADV", "AUX"} for i in range(ends[-1], candidate.cue))


def _inverted(tree: Tree, candidate: Candidate) -> int | None:
    """Return the noun after an inverted cue ("…," said Ruiz), which small models often take for an object."""
    cue = candidate.cue
    if not _follows_closely(tree, candidate):
        return None
    for kid in tree.kids[cue]:
        if kid < cue or tree.dep[kid] not in {"dobj", "attr", "oprd", "npadvmod", "nsubj", "dep", "appos"}:
            continue
        if (
            _in_content(candidate, kid)
            or tree.pos[kid] not in {"NOUN", "PROPN", "PRON"}
            or tree.ent[kid] in _TIMES
        ):
            continue
        if all(tree.pos[i] not in {"PUNCT", "VERB"} for i in range(cue + 1, tree.left[kid])):
            return kid
    return None


def _passive_source(tree: Tree, candidate: Candidate) -> Source:
    """Return whoever follows "by", or the subject of "was quoted as" and its like, or nobody."""
    cue = candidate.cue
    for kid in tree.kids[cue]:
        if tree.dep[kid] in {"agent", "prep"} and tree.word[kid] == "by":
            inner = next((k for k in tree.kids[kid] if tree.dep[k] == "pobj"), None)
            if inner is not None:
                return mention(tree, inner, cue), "agent"
    if tree.lemma[cue] not in load_lexicon().experiencers:
        return (), "passive"
    subject, rule = subject_of(tree, cue)
    return _named(tree, candidate, subject, "passive:" + rule)


def _adjective_source(tree: Tree, candidate: Candidate) -> Source:
    cue = candidate.cue
    head = tree.head[cue]
    if tree.dep[cue] == "amod" or tree.pos[head] in {"NOUN", "PROPN", "PRON"}:
        return mention(tree, head, cue), "noun"
    subject, rule = subject_of(tree, head)
    if subject is not None and tree.word[subject] == "it":
        return (), "expletive"
    return _named(tree, candidate, subject, rule)


def _noun_source(tree: Tree, candidate: Candidate) -> Source:
    """Return the possessor, an "of" or "by" phrase, the subject of the governing verb, or a modifier."""
    cue = candidate.cue
    subject, rule = governing_subject(tree, cue)
    if subject is not None and (subject == cue or _in_content(candidate, subject)):
        subject = None
    owner = possessor(tree, cue)
    if owner is not None and (subject is None or tree.pos[owner] != "PRON"):
        return ((tree.left[owner], _without_case(tree, owner)),), "possessor"
    for kid in tree.kids[cue]:
        if (
            kid > cue
            and tree.dep[kid] == "prep"
            and tree.lemma[kid] in {"of", "by", "from"}
            and kid != candidate.link
        ):
            inner = next((k for k in tree.kids[kid] if tree.dep[k] == "pobj"), None)
            if inner is not None and not _in_content(candidate, inner):
                return mention(tree, inner, cue), "of"
    if subject is not None:
        return _named(tree, candidate, subject, rule)
    for kid in tree.kids[cue]:
        named = tree.dep[kid] == "amod" and tree.ent[kid] in {"NORP", "GPE", "ORG", "PERSON"}
        if kid < cue and (named or tree.dep[kid] == "compound"):
            return ((tree.left[kid], kid + 1),), "modifier"
    return (), "none"


def _without_case(tree: Tree, owner: int) -> int:
    end = tree.right[owner] + 1
    return end - 1 if tree.dep[end - 1] == "case" else end


def _adjunct_source(tree: Tree, cue: int) -> Source:
    """Return the object of "according to" and its like."""
    node = cue
    for _ in range(3):
        below = (k for k in tree.kids[node] if k > node and tree.dep[k] in {"pobj", "pcomp", "prep"})
        inner = next(below, None)
        if inner is None:
            break
        if tree.dep[inner] == "pobj":
            return mention(tree, inner, cue), "adjunct"
        node = inner
    return (), "none"
