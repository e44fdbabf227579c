"""Who does a verb's action: its own subject, or the one it shares with the clause that it hangs on."""

from claimcheck.extract.attribution.candidate import Range
from claimcheck.extract.attribution.lexicon import classes_of, load_lexicon
from claimcheck.extract.attribution.tree import Tree

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_NOUNS = {"NOUN", "PROPN", "PRON"}
_MAX_STEPS = 8
_QUESTIONED = {"asked", "pressed", "questioned"}
"""Without a subject these are passive, whatever their tag: "Asked about the fire, Ruiz said …"."""


def is_passive(tree: Tree, cue: int) -> bool:
    """Return True for a passive verb: "was told", "a practice criticised by"."""
    deps = {tree.dep[k] for k in tree.kids[cue]}
    if deps & {"nsubjpass", "auxpass"}:
        return True
    if tree.word[cue] in _QUESTIONED and not deps & {"nsubj", "aux"}:
        return True
    if tree.tag[cue] != "VBN":
        return False
    return (
        "agent" in deps
        or tree.dep[cue] == "amod"
        or (tree.dep[cue] in {"acl", "advcl"} and "aux" not in deps)
    )


def mention(tree: Tree, head: int, cue: int) -> tuple[Range, ...]:
    """Return the noun phrase of a source's head, less the cue's own clause if that stands inside."""
    start, end = tree.left[head], tree.right[head] + 1
    if start <= cue < end:
        if cue < head:
            start = cue + 1
        else:
            branch = cue
            while tree.head[branch] not in {head, branch}:
                branch = tree.head[branch]
            end = max(head + 1, min(end, tree.left[branch]))
    while start < end and (start in tree.dateline or _is_mark(tree, start)):
        start += 1
    while start < end and tree.pos[end - 1] in {"PUNCT", "SPACE", "CCONJ"} and tree.word[end - 1] != ")":
        end -= 1
    return ((start, end),) if start < end else ()


def _is_mark(tree: Tree, token: int) -> bool:
    return tree.pos[token] in {"PUNCT", "SPACE"} and tree.word[token] not in {"$", "#"}


def possessor(tree: Tree, noun: int) -> int | None:
    """Return the possessor of a noun: "Ruiz" of "Ruiz's claim", "his" of "his claim"."""
    return next((k for k in tree.kids[noun] if tree.dep[k] == "poss"), None)


def own_subject(tree: Tree, verb: int) -> int | None:
    """Return the verb's own subject."""
    for dep in SUBJECTS:
        for kid in tree.kids[verb]:
            if tree.dep[kid] == dep and kid not in tree.dateline:
                return kid
    return None


def subject_of(tree: Tree, verb: int) -> tuple[int | None, str]:
    """Return the verb's subject, its own or the one that it shares, and the rule that found it.

    Coordination, participles and infinitives take the subject of the clause above; "urged Ruiz to say" the object;
    a participle or an infinitive after a noun that noun, or whoever makes the statement or the attempt.
    """
    node, child, rule = verb, verb, "own"
    for _ in range(_MAX_STEPS):
        subject = own_subject(tree, node)
        if subject is not None and subject != child:
            return subject, rule
        dep, head = tree.dep[node], tree.head[node]
        if head == node:
            return None, "none"
        if dep in {"acl", "relcl"}:
            return _after_noun(tree, node, head)
        if dep == "xcomp" and (controller := _controller(tree, node, head)) is not None:
            return controller, "object"
        if dep == "pcomp" and tree.pos[tree.head[head]] in {"NOUN", "PROPN"}:
            owner = possessor(tree, tree.head[head])
            if owner is not None:
                return owner, "possessor"
        if dep == "advcl" and tree.tag[node] == "VBG":
            head = _saying_above(tree, node, head)
        rule = dep if rule == "own" else rule
        child, node = node, head
    return None, "none"


def _saying_above(tree: Tree, participle: int, clause: int) -> int:
    """Return the verb of saying whose content ends in a participle of saying set off by a comma.

    In "Ruiz said it burned, adding that …" a parser often hangs "adding" on "burned".
    """
    set_off = tree.word[max(tree.left[participle] - 1, 0)] in {",", "-", "–", "—", "--"}
    if not set_off or "speech" not in classes_of(tree.lemma[participle], "VERB"):
        return clause
    node = clause
    for _ in range(_MAX_STEPS):
        head = tree.head[node]
        if (
            tree.dep[node] == "ccomp"
            and head < node
            and "speech" in classes_of(tree.lemma[head], tree.pos[head])
        ):
            return head
        if head == node or tree.dep[node] not in {"ccomp", "conj", "advcl", "xcomp"}:
            return clause
        node = head
    return clause


def _controller(tree: Tree, infinitive: int, verb: int) -> int | None:
    """Return the object that an infinitive is done by ("urged Ruiz to say"); None for "used it to say"."""
    if tree.lemma[verb] in load_lexicon().subject_control:
        return None
    objects = (k for k in tree.kids[verb] if tree.dep[k] in {"dobj", "dative"} and k < infinitive)
    found = next(objects, None)
    return found if found is not None and tree.pos[found] in _NOUNS else None


def _after_noun(tree: Tree, verb: int, noun: int) -> tuple[int | None, str]:
    """Return who acts in a clause after a noun: "a statement saying", "an attempt to deny", "critics calling"."""
    infinitive = any(tree.tag[k] == "TO" for k in tree.kids[verb])
    if tree.dep[verb] == "acl" and (infinitive or "speech" in classes_of(tree.lemma[noun], "NOUN")):
        owner = possessor(tree, noun)
        if owner is not None and infinitive:
            return owner, "possessor"
        subject, rule = governing_subject(tree, noun)
        if subject is not None:
            return subject, "noun:" + rule
    return noun, "noun"


def governing_subject(tree: Tree, noun: int) -> tuple[int | None, str]:
    """Return the subject of the verb that the noun is the object of ("He made the claim that …").

    Nobody's where the verb does not make the subject the speaker: "faced criticism", "rejected the claim", "there is".
    """
    lexicon, node = load_lexicon(), noun
    for _ in range(4):
        dep, head = tree.dep[node], tree.head[node]
        if dep == "conj":
            node = head
            continue
        if dep in {"dobj", "attr"}:
            verb = head
        elif dep == "pobj" and tree.lemma[head] not in lexicon.circumstance:
            verb = tree.head[head]
            if tree.pos[verb] not in {"VERB", "AUX"}:
                node = verb
                continue
        else:
            return None, "none"
        if tree.lemma[verb] in lexicon.receiving:
            return None, "none"
        subject, rule = subject_of(tree, verb)
        if (
            dep == "attr"
            and subject is not None
            and tree.pos[subject] not in {"PROPN", "NOUN"} | _persons(tree, subject)
        ):
            return None, "none"
        return subject, f"{'attr' if dep == 'attr' else 'verb'}:{rule}"
    return None, "none"


def _persons(tree: Tree, token: int) -> set[str]:
    return {"PRON"} if tree.word[token] in {"he", "she", "they", "i", "we", "you", "who"} else set()
