"""Compile WordNet into the lexicon's table of word relations and its list of words for people.

    python tools/build_lexicon.py /usr/share/wordnet src/claimcheck/lexicon

Writes `wordnet.txt` and `persons.txt` there. Reads the dictionary files of WordNet 3.0 (index.*, data.*,
cntlist.rev, *.exc) and writes, for words that are frequent enough to matter, the synsets of their frequent senses, the
synsets above them, derived words and antonyms; and the nouns that can mean people. The formats are described in
`claimcheck/lexicon/wordnet.py` and `person.py`. Same input, same bytes.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.lexicon.spelling import fold
from claimcheck.lexicon.vocabulary import entries

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSE_TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
PERSON = "18"  # the lexicographer file noun.person
MAX_SENSES = 4
MIN_SHARE = 0.15  # a sense below this share of a word's tagged occurrences does not count as frequent
MAX_BELOW = 40  # a synset with more hyponyms says too little about them ("change", "person")

Key = tuple[str, str]
"""Part of speech and offset of a synset, or part of speech and a lemma."""


@dataclass
class Synset:
    """One line of a data file."""

    words: list[str]
    person: bool
    above: list[Key] = field(default_factory=list)
    similar: list[Key] = field(default_factory=list)
    below: int = 0
    links: list[tuple[str, int, Key, int]] = field(default_factory=list)
    """Lexical pointers: symbol, word here, synset there, word there (both from 0)."""


@dataclass
class Word:
    """What the table says of one lemma in one part of speech."""

    synsets: set[Key] = field(default_factory=set)
    above: set[Key] = field(default_factory=set)
    family: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    antonyms: set[str] = field(default_factory=set)


def data_lines(path: Path) -> Iterator[str]:
    """Yield a dictionary file's lines without the licence at its head."""
    with path.open(encoding="latin-1") as lines:
        yield from (line.rstrip("\n") for line in lines if not line.startswith("  "))


def read_synsets(folder: Path) -> dict[Key, Synset]:
    """Return every synset by part of speech and offset, with its number of direct hyponyms."""
    found: dict[Key, Synset] = {}
    for name, pos in PARTS.items():
        for line in data_lines(folder / f"data.{name}"):
            fields = line.split(" | ")[0].split()
            found[pos, fields[0]] = parse_synset(fields)
    for synset in list(found.values()):
        for above in synset.above:
            if above in found:
                found[above].below += 1
    return found


def parse_synset(fields: list[str]) -> Synset:
    """Return the synset that a data line's fields describe (wndb(5WN))."""
    count = int(fields[3], 16)
    words = [fields[4 + 2 * i].partition("(")[0] for i in range(count)]
    synset = Synset(words, fields[1] == PERSON)
    start = 4 + 2 * count
    for i in range(int(fields[start])):
        symbol, offset, pos, ends = fields[start + 1 + 4 * i : start + 5 + 4 * i]
        there = ("a" if pos == "s" else pos, offset)
        if symbol == "@":
            synset.above.append(there)
        elif symbol == "&":
            synset.similar.append(there)
        elif ends != "0000":
            synset.links.append((symbol, int(ends[:2], 16) - 1, there, int(ends[2:], 16) - 1))
        elif symbol == "\\":
            synset.links.append((symbol, 0, there, 0))
    return synset


def read_counts(folder: Path) -> Counter[tuple[str, str, int]]:
    """Return how often each sense (part of speech, lemma, sense number) was tagged in WordNet's own texts."""
    counts: Counter[tuple[str, str, int]] = Counter()
    for line in data_lines(folder / "cntlist.rev"):
        key, number, count = line.split()
        lemma, _, rest = key.partition("%")
        counts[SENSE_TYPES[rest[0]], lemma, int(number)] = int(count)
    return counts


def frequent_senses(folder: Path) -> dict[Key, list[str]]:
    """Return, for each part of speech and lemma, the offsets of the senses that matter.

    Those are the senses with at least `MIN_SHARE` of the lemma's tagged occurrences, at most `MAX_SENSES`;
    the first sense where nothing is tagged.
    """
    counts = read_counts(folder)
    found: dict[Key, list[str]] = {}
    for name, pos in PARTS.items():
        for line in data_lines(folder / f"index.{name}"):
            fields = line.split()
            lemma, offsets = fields[0], fields[-int(fields[2]) :]
            tagged = [counts[pos, lemma, number] for number in range(1, len(offsets) + 1)]
            floor = max(1, MIN_SHARE * sum(tagged))
            kept = [offset for offset, count in zip(offsets, tagged, strict=True) if count >= floor]
            found[pos, lemma] = kept[:MAX_SENSES] or offsets[:1]
    return found


def wanted(folder: Path, senses: dict[Key, list[str]]) -> set[Key]:
    """Return the lemmas to keep: tagged ones, words of our own lists, words that share a synset with one."""
    tagged = {(pos, lemma) for pos, lemma, _ in read_counts(folder)}
    ours = {entry.words[0] for entry in entries() if len(entry.words) == 1}
    kept = {key for key in senses if key in tagged or fold(key[1]) in ours}
    shared = {(pos, offset) for pos, lemma in kept for offset in senses[pos, lemma]}
    for (pos, lemma), offsets in senses.items():
        if lemma.isalpha() and any((pos, offset) in shared for offset in offsets):
            kept.add((pos, lemma))
    return kept


def is_name(synset: Synset, lemma: str) -> bool:
    """Return whether the synset writes the lemma with a capital: names are matched elsewhere."""
    return any(word.lower() == lemma and word != lemma for word in synset.words)


def relations(senses: dict[Key, list[str]], kept: set[Key], synsets: dict[Key, Synset]) -> dict[Key, Word]:
    """Return the table: part of speech and folded lemma to what is known of it."""
    known = {lemma for _, lemma in kept}
    table: defaultdict[Key, Word] = defaultdict(Word)
    for pos, lemma in sorted(kept):
        if not lemma.replace("_", "").replace("-", "").isalpha():
            continue
        for offset in senses[pos, lemma]:
            synset = synsets[pos, offset]
            if is_name(synset, lemma):
                continue
            word = table[pos, form(lemma)]
            word.synsets.add((pos, offset))
            word.above.update(key for key in synset.above + synset.similar if synsets[key].below <= MAX_BELOW)
            add_links(word, lemma, synset, synsets, known)
    return table


def form(lemma: str) -> str:
    """Return WordNet's lemma as the lexicon writes it."""
    return " ".join(fold(part) for part in lemma.replace("-", " ").split("_"))


def add_links(word: Word, lemma: str, synset: Synset, synsets: dict[Key, Synset], known: set[str]) -> None:
    """Add the derived words and antonyms of one sense of a lemma."""
    for symbol, here, there, index in synset.links:
        other = synsets[there]
        target = other.words[index].lower()
        if synset.words[here].lower() != lemma or target not in known or target != other.words[index]:
            continue
        if symbol == "!" and there[0] != "n":  # nouns: mostly roles and relatives, "man" and "woman"
            word.antonyms.add(form(target))
        elif symbol in {"+", "\\", "<"} and form(target) != form(lemma):
            (word.family if synset.person == other.person else word.people).add(form(target))


def render(table: dict[Key, Word], irregular: dict[str, str]) -> str:
    """Return the table's text. Synsets that only one word points to are left out, the others renumbered."""
    uses = Counter(key for word in table.values() for key in word.synsets | word.above)
    numbers = {key: to_base36(i) for i, key in enumerate(sorted(key for key, n in uses.items() if n > 1))}
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for (pos, lemma), word in sorted(table.items()):
        groups = (
            [numbers[key] for key in sorted(word.synsets) if key in numbers],
            [numbers[key] for key in sorted(word.above) if key in numbers],
            sorted(word.family - word.people),
            sorted(word.people),
            sorted(word.antonyms),
        )
        if any(groups):
            lines[lemma].append(pos + "|".join(",".join(group) for group in groups).rstrip("|"))
    rows = ["\t".join([lemma, *blocks]) for lemma, blocks in sorted(lines.items())]
    rows += [f"={inflected}\t{base}" for inflected, base in sorted(irregular.items())]
    return "\n".join(rows) + "\n"


def to_base36(number: int) -> str:
    """Return a number in digits and lower-case letters, shortest form."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = digits[number % 36]
    while number := number // 36:
        text = digits[number % 36] + text
    return text


def read_irregular(folder: Path, kept: set[Key]) -> dict[str, str]:
    """Return irregular forms of the kept verbs ("fallen" to "fall")."""
    found: dict[str, str] = {}
    for line in data_lines(folder / "verb.exc"):
        inflected, *bases = line.split()
        if ("v", bases[0]) in kept and inflected.isalpha() and inflected != bases[0]:
            found[form(inflected)] = form(bases[0])
    return found


def build(folder: Path) -> str:
    """Return the text of the table that is made from a folder of WordNet's dictionary files."""
    senses = frequent_senses(folder)
    kept = wanted(folder, senses)
    table = relations(senses, kept, read_synsets(folder))
    return render(table, read_irregular(folder, kept))


def persons(folder: Path) -> str:
    """Return the nouns with a frequent sense in which they are people, one a line, names and expressions left out."""
    synsets = read_synsets(folder)
    found = set()
    for (pos, lemma), offsets in frequent_senses(folder).items():
        if pos != "n" or not lemma.isalpha():
            continue
        meant = [synsets[pos, offset] for offset in offsets]
        if any(synset.person and not is_name(synset, lemma) for synset in meant):
            found.add(form(lemma))
    return "\n".join(sorted(found)) + "\n"


def main() -> None:
    """Write the table and the list."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("wordnet", type=Path, help="folder with index.noun, data.noun, cntlist.rev …")
    parser.add_argument("lexicon", type=Path, help="folder to write wordnet.txt and persons.txt to")
    args = parser.parse_args()
    for name, text in (("wordnet.txt", build(args.wordnet)), ("persons.txt", persons(args.wordnet))):
        (args.lexicon / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
