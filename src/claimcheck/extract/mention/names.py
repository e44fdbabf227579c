"""Canonical names: whether two names from different articles are the same person, place or organisation.

Pure functions on strings; no article and no spaCy is needed.
"""

import re
import unicodedata
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.extract.mention.lexicon import given_names, honorifics, table, titles, words

_PUNCTUATION = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-"})
_POSSESSIVE = re.compile(r"(?<=\w)'s?(?=\s|$)")
_INITIALS = re.compile(r"(?<=\b\w)\.(?:\s(?=\w\.))?")
_NOT_NAME = re.compile(r"[^\w\s'&-]+")
_ARABIC_ARTICLE = re.compile(r"\b(?:al|el|ad|as|an|ar|ash)-(?=\w)")
_SLAVIC_ENDING = re.compile(r"(?<=\w[sc]k)(?:y|yy|yi|yj|iy|ii|ij|i|iyi)$|(?<=\w{3})(?:yy|iy|yi|ii|ij)$")
_DIGRAPHS = (
    ("kh", "h"),
    ("zh", "z"),
    ("oe", "o"),
    ("ue", "u"),
    ("ae", "a"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
)
_GOVERNMENT = frozenset({"government", "authorities"})
_MIN_FUZZY = 6


def fold(text: str) -> str:
    """Return the text without case, accents, curly quotes and outer space ("Müller’s": "muller's")."""
    plain = unicodedata.normalize("NFKD", text.translate(_PUNCTUATION)).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def tokens(name: str) -> list[str]:
    """Return the folded words of a name, initials closed up, possessives and the article dropped."""
    text = _POSSESSIVE.sub("", _INITIALS.sub("", fold(name)))
    text = _NOT_NAME.sub(" ", text)
    parts = [part for part in (raw.strip("-'_") for raw in text.split()) if part]
    while len(parts) > 1 and parts[0] in {"the", "a", "an"}:
        parts = parts[1:]
    return parts


def bare(parts: list[str]) -> list[str]:
    """Return the words without titles on the left and suffixes on the right, but never nothing."""
    before = words("titles", "around").union(titles(), honorifics())
    after = words("titles", "suffix")
    while len(parts) > 1 and parts[-1] in after:
        parts = parts[:-1]
    start = 0
    while start < len(parts) - 1 and parts[start] in before:
        start += 1
    return parts[start:] if start and parts[start] not in {"of", "for", "general"} else parts


@cache
def _table_keys(*, actor: bool) -> dict[str, str]:
    """Map every written form of the places and organisations in the tables to one key."""
    keys: dict[str, str] = {}

    def add(forms: list[str], key: str) -> None:
        for form in forms:
            keys.setdefault(" ".join(tokens(form)), key)

    rows = table("places")
    for name, row in rows["country"].items():
        key = " ".join(tokens(name))
        government = key if actor else f"{key} government"
        add([name, *row.get("also", [])], key)
        forms = [name, *row.get("also", []), *row.get("people", [])[:1]]
        add([f"{form} {noun}" for form in forms for noun in _GOVERNMENT], government)
        add(row.get("seat", []), government)
        for capital in row.get("capital", []):
            add([capital], key if actor else " ".join(tokens(row["capital"][0])))
        add(row.get("people", []), f"{key} people")
        keys[f"{key} government"], keys[f"{key} people"] = government, f"{key} people"
    for section in ("city", "state", "organisation"):
        for name, forms in rows[section].items():
            # An abbreviation of two letters ("La", "Mo") is only read beside a politician's name, not here.
            add([name, *(form for form in forms if section != "state")], " ".join(tokens(name)))
    return keys


def _sound(token: str) -> str:
    """Return a surname's word with common differences of transliteration levelled (Zelenskyy, Zelensky)."""
    if len(token) < _MIN_FUZZY - 1:
        return token
    token = _SLAVIC_ENDING.sub("y", token)
    for pair, single in _DIGRAPHS:
        token = token.replace(pair, single)
    return re.sub(r"(\w)\1", r"\1", token)


@cache
def _variants() -> dict[str, str]:
    return {form: row[0] for row in table("spelling")["surname"] for form in row}


def level_surname(word: str) -> str:
    """Return the form under which spellings of one surname meet ("Zelenskyy", "Zelensky")."""
    return " ".join(_variants().get(part, _sound(part)) for part in fold(word).replace("-", " ").split())


@cache
def _given_groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, row in enumerate(table("spelling")["given"]):
        for form in row:
            groups.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in groups.items()}


@lru_cache(maxsize=65536)
def canonical_key(name: str, *, actor: bool = True) -> str:
    """Return a key under which the spellings of one name meet across articles.

    Case, accents, punctuation, articles, titles, possessives, full stops and the usual differences of
    transliteration are levelled; countries, capitals and organisations go by `data/places.toml`.

    Args:
        name: a name as an article writes it.
        actor: read capitals and seats of power as the government that acts ("Kyiv", "the Kremlin"); False
            keeps cities apart from their countries, for names of places.

    Returns:
        Lower-case words joined by spaces; "" for a name without letter or digit. The key of a key is itself.

    """
    key = _key_once(name, actor=actor)
    for _ in range(8):
        again = _key_once(key, actor=actor)
        if again == key:
            break
        key = again
    return key


def _key_once(name: str, *, actor: bool) -> str:
    parts = tokens(name)
    known = _table_keys(actor=actor)
    joined = " ".join(parts)
    if joined in known:
        return known[joined]
    parts = bare(parts)
    joined = " ".join(parts)
    if joined in known:
        return known[joined]
    joined = _ARABIC_ARTICLE.sub("", joined).replace("-", " ")
    if joined in known:
        return known[joined]
    parts = joined.split()
    # A middle initial is left out as often as not.
    parts = [part for i, part in enumerate(parts) if len(part) > 1 or not 0 < i < len(parts) - 1]
    if not parts or parts[-1] in words("nouns", "name_end"):
        return " ".join(parts)
    return " ".join([*parts[:-1], _variants().get(parts[-1], _sound(parts[-1]))])


def same_name(a: str, b: str, *, actor: bool = True) -> bool:
    """Return True when two canonical names from different articles may be one and the same entity.

    A surname fits a full name ("Ruiz", "Ana Ruiz"), an initial its given name, letters their words ("GTSU"),
    a short form its company ("Ford", "Ford Motor Company"). Two full names must agree in both parts. Names in
    the tables, countries first, agree only by their key, so "Iran" is never "Iraq".
    """
    key_a, key_b = canonical_key(a, actor=actor), canonical_key(b, actor=actor)
    if not key_a or not key_b:
        return False
    if key_a == key_b:
        return True
    fixed = _fixed_keys(actor=actor)
    if key_a in fixed or key_b in fixed:
        return False
    short, long = sorted((key_a.split(), key_b.split()), key=lambda parts: (len(parts), parts))
    if is_acronym(short, long):
        return True
    ends = words("nouns", "name_end")
    if long[-1] in ends or short[-1] in ends:
        return _same_organisation(short, long)
    return _same_person(short, long)


@cache
def _fixed_keys(*, actor: bool) -> frozenset[str]:
    return frozenset(_table_keys(actor=actor).values())


def is_acronym(short: list[str], long: list[str]) -> bool:
    """Return True when the short word is made of the initials of the long name, small words in or out."""
    if len(short) != 1 or not 2 <= len(short[0]) <= 8 or len(long) < 2:
        return False
    return short[0] in initials(long)


def initials(name: list[str]) -> set[str]:
    """Return the letters that a name of these words may be known by, small words in and out."""
    every = [part for word in name for part in word.split("-") if part]
    strong = [
        part for part in every if part not in {"of", "the", "and", "for", "in", "on", "to", "&", "de", "la"}
    ]
    return {"".join(part[0] for part in every), "".join(part[0] for part in strong)}


def _same_organisation(short: list[str], long: list[str]) -> bool:
    """Tell whether the short form begins the full one and only generic words follow ("Company").

    A short form's last word stands in its key as it sounds ("barnet" for Barnett), a full one's as it is written.
    """
    begins, rest = long[: len(short)], long[len(short) :]
    generic = words("nouns", "generic")
    same = short in (begins, [*begins[:-1], _sound(begins[-1])])
    return bool(rest) and same and all(word in generic for word in rest)


def _same_person(short: list[str], long: list[str]) -> bool:
    if len(short) == 1:
        if len(long) == 1:
            return False
        # Surnames come first in Chinese, Korean and Hungarian names; a given name of ours is not a surname.
        first_is_surname = len(long) == 2 and long[0] == short[0] and long[0] not in given_names()
        return long[-1] == short[0] or first_is_surname or long[-2:] == short[0].split("-")
    if not _same_surname(short[-1], long[-1], strict=short[0] != long[0]):
        return False
    return same_given(short[0], long[0]) or (short[0] in long[1:-1] and len(short[0]) > 1)


def _same_surname(a: str, b: str, *, strict: bool) -> bool:
    if a == b:
        return True
    if strict or a[0] != b[0] or min(len(a), len(b)) < _MIN_FUZZY:
        return False
    return DamerauLevenshtein.distance(a, b) <= 1


def same_given(a: str, b: str) -> bool:
    """Return True when two folded given names may be one: equal, an initial, or a variant (Bill, William)."""
    if a == b or (min(len(a), len(b)) <= 2 and a[0] == b[0] and min(len(a), len(b)) == 1):
        return True
    groups = _given_groups()
    if groups.get(a, frozenset()) & groups.get(b, frozenset()):
        return True
    # Initials written as one ("gk" for "G.K.").
    return min(len(a), len(b)) == 2 and a[0] == b[0] and not {a, b} <= set(given_names())
