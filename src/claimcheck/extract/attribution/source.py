"""Who it is said by: the tokens of a cue's source."""

from claimcheck.extract.attribution.beside import name_before
from claimcheck.extract.attribution.candidates import Candidate, Range
from claimcheck.extract.attribution.lexicon import load_lexicon
from claimcheck.extract.attribution.tree import Tree

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_OF = {"of", "by", "from"}
_ADJUNCTS = {"^adjunct", "^^adjunct", "^sentence"}


def find_source(tree: Tree, candidate: Candidate) -> tuple[tuple[Range, ...], str]:
    """Return the source's token ranges and the rule that found it; no ranges where nobody is named."""
    cue = candidate.cue
    pos = tree.pos[cue]
    if candidate.frame == "q:":
        named = name_before(tree, cue)
        return ((named,), "colon") if named else ((), "none")
    if tree.lemma[cue] == "accord" or candidate.frame in _ADJUNCTS:
        return _adjunct_source(tree, cue)
    if pos in {"NOUN", "PROPN"}:
        return _noun_source(tree, candidate)
    if candidate.frame.startswith("<nsubjpass") or (
        is_passive(tree, cue) and not candidate.frame.startswith("q")
    ):
        return _passive_source(tree, candidate)
    if pos == "ADJ":
        return _adjective_source(tree, candidate)
    return _verb_source(tree, candidate)


def is_passive(tree: Tree, cue: int) -> bool:
    """Return True for a passive verb: "was told", "a practice criticised by"."""
    deps = {tree.dep[k] for k in tree.kids[cue]}
    if deps & {"nsubjpass", "auxpass"}:
        return True
    if tree.tag[cue] != "VBN":
        return False
    return "agent" in deps or (tree.dep[cue] == "acl" and "aux" not in deps) or tree.dep[cue] == "amod"


def mention(tree: Tree, head: int, cue: int) -> tuple[Range, ...]:
    """Return the noun phrase of a source's head, less the cue's own clause if that stands inside."""
    start, end = tree.left[head], tree.right[head] + 1
    if start <= cue < end:
        if cue < head:
            start = max(start, cue + 1)
        else:
            branch = cue
            while tree.head[branch] != head and tree.head[branch] != branch:
                branch = tree.head[branch]
            end = max(head + 1, min(end, tree.left[branch]))
    start, end = _trim(tree, start, end)
    return ((start, end),) if start < end else ()


def _trim(tree: Tree, start: int, end: int) -> Range:
    while start < end and tree.pos[start] in {"PUNCT", "SPACE"} and tree.word[start] not in {"$", "#"}:
        start += 1
    while start < end and tree.pos[end - 1] in {"PUNCT", "SPACE", "CCONJ"} and tree.word[end - 1] != ")":
        end -= 1
    return start, end


def _content_tokens(candidate: Candidate, token: int) -> bool:
    return any(s <= token < e for s, e in candidate.content)


def _subject(tree: Tree, verb: int) -> int | None:
    for dep in _SUBJECTS:
        for kid in tree.kids[verb]:
            if tree.dep[kid] == dep:
                return kid
    return None


def _own_subject(tree: Tree, candidate: Candidate) -> int | None:
    """Return the cue's subject nearest to it that is no part of the content; parsers find some in quotations."""
    cue = candidate.cue
    subjects = [
        kid
        for kid in tree.kids[cue]
        if tree.dep[kid] in _SUBJECTS
        and not _content_tokens(candidate, kid)
        and tree.quote[kid] in {tree.quote[cue], -1}
    ]
    return min(subjects, key=lambda kid: abs(kid - cue), default=None)


def subject_of(tree: Tree, verb: int) -> tuple[int | None, str]:
    """Return the verb's subject, its own or the one that it shares, and the rule that found it."""
    rule, seen, child = "own", 0, verb
    node = verb
    while seen < 8:
        subject = _subject(tree, node)
        if subject is not None and subject != child:
            return subject, rule
        dep, head = tree.dep[node], tree.head[node]
        if head == node:
            return None, "none"
        if dep == "acl" or (dep == "relcl" and subject is None):
            return head, "noun"
        if dep in {"xcomp", "ccomp"}:
            controller = next(
                (k for k in tree.kids[head] if tree.dep[k] in {"dobj", "dative"} and k < node), None
            )
            if (
                controller is not None
                and tree.pos[controller] in {"NOUN", "PROPN", "PRON"}
                and dep == "xcomp"
            ):
                return controller, "object"
        elif dep == "pcomp":
            if tree.pos[tree.head[head]] in {"NOUN", "PROPN"}:
                owner = _possessor(tree, tree.head[head])
                if owner is not None:
                    return owner, "possessor"
        elif dep not in {"conj", "advcl", "parataxis", "dep", "prep"} and tree.pos[head] not in {
            "VERB",
            "AUX",
            "ADP",
            "SCONJ",
        }:
            pass
        rule = dep if rule == "own" else rule
        child, node = node, head
        seen += 1
    return None, "none"


def _verb_source(tree: Tree, candidate: Candidate) -> tuple[tuple[Range, ...], str]:
    cue = candidate.cue
    subject = _own_subject(tree, candidate)
    if subject is not None:
        return _pronoun_it(tree, subject, cue, "own")
    inverted = _inverted(tree, candidate)
    if inverted is not None:
        return mention(tree, inverted, cue), "inverted"
    subject, rule = subject_of(tree, cue)
    if subject is None or _content_tokens(candidate, subject):
        return (), "none"
    return _pronoun_it(tree, subject, cue, rule)


def _pronoun_it(tree: Tree, subject: int, cue: int, rule: str) -> tuple[tuple[Range, ...], str]:
    if tree.dep[subject] == "expl" or (
        tree.word[subject] == "it" and tree.lemma[cue] in {"seem", "appear", "be"}
    ):
        return (), "expletive"
    return mention(tree, subject, cue), rule


def _inverted(tree: Tree, candidate: Candidate) -> int | None:
    """Return the noun after an inverted cue ("…," said Ruiz), which small models often take for an object."""
    cue = candidate.cue
    if not candidate.content or candidate.content[0][0] > cue:
        return None
    for kid in tree.kids[cue]:
        if kid > cue and tree.dep[kid] in {"dobj", "attr", "oprd", "npadvmod", "nsubj", "dep", "appos"}:
            if _content_tokens(candidate, kid) or tree.pos[kid] not in {"NOUN", "PROPN", "PRON"}:
                continue
            if all(tree.pos[i] not in {"PUNCT", "VERB"} for i in range(cue + 1, tree.left[kid])):
                return kid
    return None


def _passive_source(tree: Tree, candidate: Candidate) -> tuple[tuple[Range, ...], str]:
    cue = candidate.cue
    for kid in tree.kids[cue]:
        if tree.dep[kid] in {"agent", "prep"} and tree.word[kid] == "by":
            for inner in tree.kids[kid]:
                if tree.dep[inner] == "pobj":
                    return mention(tree, inner, cue), "agent"
    if tree.lemma[cue] not in load_lexicon().experiencers:
        return (), "passive"
    subject, rule = subject_of(tree, cue)
    if subject is None or _content_tokens(candidate, subject):
        return (), "passive"
    return mention(tree, subject, cue), "passive:" + rule


def _adjective_source(tree: Tree, candidate: Candidate) -> tuple[tuple[Range, ...], str]:
    cue = candidate.cue
    head = tree.head[cue]
    if tree.dep[cue] == "amod" or tree.pos[head] in {"NOUN", "PROPN", "PRON"}:
        return mention(tree, head, cue), "noun"
    subject, rule = subject_of(tree, head if head != cue else cue)
    if subject is None or _content_tokens(candidate, subject):
        return (), "none"
    if tree.word[subject] == "it" or tree.dep[subject] == "expl":
        return (), "expletive"
    return mention(tree, subject, cue), rule


def _possessor(tree: Tree, noun: int) -> int | None:
    return next((k for k in tree.kids[noun] if tree.dep[k] == "poss"), None)


def _noun_source(tree: Tree, candidate: Candidate) -> tuple[tuple[Range, ...], str]:
    cue = candidate.cue
    owner = _possessor(tree, cue)
    if owner is not None:
        end = tree.right[owner] + 1
        if tree.dep[tree.right[owner]] == "case":
            end -= 1
        return ((tree.left[owner], end),), "possessor"
    for kid in tree.kids[cue]:
        if kid > cue and tree.dep[kid] == "prep" and tree.lemma[kid] in _OF and kid != candidate.link:
            inner = next((k for k in tree.kids[kid] if tree.dep[k] == "pobj"), None)
            if inner is not None and not _content_tokens(candidate, inner):
                return mention(tree, inner, cue), "of"
    subject, rule = _governing_subject(tree, cue)
    if subject is not None and not _content_tokens(candidate, subject) and subject != cue:
        return mention(tree, subject, cue), rule
    for kid in tree.kids[cue]:
        if kid < cue and (
            tree.dep[kid] == "compound"
            or (tree.dep[kid] == "amod" and tree.ent[kid] in {"NORP", "GPE", "ORG", "PERSON"})
        ):
            return ((tree.left[kid], kid + 1),), "modifier"
    return (), "none"


def _governing_subject(tree: Tree, noun: int) -> tuple[int | None, str]:
    """Return the subject of the verb that the noun is the object of ("He made the claim that …")."""
    node = noun
    for _ in range(4):
        dep, head = tree.dep[node], tree.head[node]
        if dep == "dobj" or (dep == "pobj" and tree.pos[tree.head[head]] in {"VERB", "AUX"}):
            verb = head if dep == "dobj" else tree.head[head]
            subject, rule = subject_of(tree, verb)
            return subject, "verb:" + rule
        if dep in {"attr"}:
            subject, rule = subject_of(tree, head)
            return subject, "attr"
        if dep == "pobj":
            node = tree.head[head]
        elif dep == "conj":
            node = head
        else:
            return None, "none"
    return None, "none"


def _adjunct_source(tree: Tree, cue: int) -> tuple[tuple[Range, ...], str]:
    node = cue
    for _ in range(3):
        inner = next(
            (k for k in tree.kids[node] if k > node and tree.dep[k] in {"pobj", "pcomp", "prep"}), None
        )
        if inner is None:
            return (), "none"
        if tree.dep[inner] == "pobj":
            return mention(tree, inner, cue), "adjunct"
        node = inner
    return (), "none"
