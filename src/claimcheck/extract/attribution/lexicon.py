"""The cue lexicon: classes of cue words, and which of them deny."""

import json
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from claimcheck.extract.attribution.candidate import Candidate
from claimcheck.extract.attribution.tree import Tree
from claimcheck.models.attribution import CueClass

_POS = {"verbs": ("VERB", "AUX"), "nouns": ("NOUN", "PROPN"), "adjectives": ("ADJ",), "adverbs": ("ADV",)}
_CLASSES: tuple[CueClass, ...] = ("speech", "belief", "desire", "stance")


_MIN_SHARE = 0.03
"""A word that is a cue more rarely than this is not looked at."""


class Lexicon(NamedTuple):
    """What the cue list says of a lemma with its part of speech."""

    classes: dict[tuple[str, str], tuple[CueClass, ...]]
    """(lemma, part of speech) to its classes in the order of the file."""
    denies: frozenset[tuple[str, str]]
    experiencers: frozenset[str]
    """Verbs whose passive has the source as its subject: "was quoted as", "were convinced that"."""
    subject_control: frozenset[str]
    receiving: frozenset[str]
    circumstance: frozenset[str]
    labels: frozenset[str]
    known: frozenset[tuple[str, str]]
    """Everything that may be a cue: the listed words and those that the training texts used as cues."""


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Return the cue lexicon from `data/cues.toml`."""
    raw = tomllib.loads(files(__package__).joinpath("data/cues.toml").read_text(encoding="utf-8"))
    classes: dict[tuple[str, str], tuple[CueClass, ...]] = {}
    for cue_class in _CLASSES:
        for key in _keys(raw[cue_class]):
            if cue_class not in classes.get(key, ()):
                classes[key] = (*classes.get(key, ()), cue_class)
    counts = json.loads(files(__package__).joinpath("data/cue_counts.json").read_text(encoding="utf-8"))
    learned = {
        tuple(key.rsplit("/", 1))
        for key, count in counts["cues"].items()
        if count["cue"] >= _MIN_SHARE * count["seen"]
    }
    return Lexicon(
        classes=classes,
        denies=frozenset(_keys(raw["denies"])),
        experiencers=frozenset(raw["experiencers"]["verbs"].split()),
        subject_control=frozenset(raw["subject_control"]["verbs"].split()),
        receiving=frozenset(raw["receiving"]["verbs"].split()),
        circumstance=frozenset(raw["circumstance"]["prepositions"].split()),
        labels=frozenset(raw["labels"]["words"].split()),
        known=frozenset(classes) | learned,
    )


def classes_of(lemma: str, pos: str) -> tuple[CueClass, ...]:
    """Return the classes that the cue list gives a word."""
    return load_lexicon().classes.get((lemma, pos), ())


def cue_class(tree: Tree, candidate: Candidate) -> CueClass:
    """Return the class of a cue; one that is listed in several classes is told apart by its frame.

    A quotation or a clause is said, an infinitive is wanted, a thing is judged. An unlisted cue is read the same way.
    """
    cue, frame = candidate.cue, candidate.frame
    classes = classes_of(tree.lemma[cue], tree.pos[cue])
    if frame.startswith(("q", "name:", "turn:")) or tree.lemma[cue] == "accord":
        return "speech"
    if len(classes) == 1:
        return classes[0]
    if "xcomp" in frame or "acl:to" in frame:
        order: tuple[CueClass, ...] = ("desire", "belief", "speech", "stance")
    elif "ccomp" in frame or "acl:that" in frame or frame.startswith("^"):
        order = ("speech", "belief", "desire", "stance")
    elif classes:
        order = classes
    else:
        order = ("stance", "belief", "speech", "desire")
    return next((name for name in order if name in (classes or order)), "speech")


def _keys(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(lemma, pos) for kind, words in table.items() for lemma in words.split() for pos in _POS[kind]]
