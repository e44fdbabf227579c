"""Where names stand: runs of capitalised words, and the small words that belong to them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.extract.mention.lexicon import given_names, honorifics, words
from claimcheck.extract.mention.titled import Run, split_titles
from claimcheck.extract.mention.view import View

_MAX_RUN = 12
_LONGER = 3
_HEADLINE_SHARE = 0.7
_HEADLINE_MIN = 4
_ARABIC = frozenset({"al-", "el-"})
_NO_NAMES = frozenset({"VERB", "AUX", "ADV", "ADP", "PRON", "SCONJ", "CCONJ", "PART", "ADJ", "NOUN"})
_MISTAGGED = frozenset({"NOUN", "ADJ", "X", "VERB"})
_OPENERS = frozenset({'"', "“", ":", "''", "``", "‘", "(", "-"})
_JOINTS = frozenset({"-", "‑", "–", "/"})
_POSSESSIVE = frozenset({"'", "’", "'s", "’s"})


def find_runs(view: View) -> list[Run]:
    """Return every run of name words in reading order; runs never overlap."""
    return _Finder(view).runs()


def _is_headline(view: View, start: int, end: int) -> bool:
    """Tell whether the sentence's longer words are capitalised, verbs and adverbs included."""
    longer = [word for word in view.words[start:end] if len(word) > _LONGER and word[0].isalpha()]
    capital = [word for word in longer if word[0].isupper()]
    if len(longer) < _HEADLINE_MIN or len(capital) < _HEADLINE_SHARE * len(longer):
        return False
    common = [i for i in range(start + 1, end) if view.words[i][0].isupper() and view.pos[i] in _NO_NAMES]
    return len([i for i in common if view.words[i] != "I"]) > 1


class _Finder:
    """The search in one article, with what the article as a whole says about its name words."""

    def __init__(self, view: View) -> None:
        self.view = view
        borders = [*view.sent_start, len(view.words)]
        self.headline = [_is_headline(view, start, end) for start, end in pairwise(borders)]
        self.known = self._mid_sentence_names()
        self.alone = self._standing_alone()

    def runs(self) -> list[Run]:
        """Return the runs, titles taken off."""
        found: list[Run] = []
        token, size = 0, len(self.view.words)
        while token < size:
            if not self._is_name_word(token):
                token += 1
                continue
            end = self._end(token)
            for start, stop in self._pieces(token, end):
                run = split_titles(self.view, start, stop, headline=self.headline[self.view.sent[start]])
                if run is not None:
                    found.append(run)
            token = end
        return found

    def _opens(self, i: int) -> bool:
        """Tell whether any word would be capitalised here: at a sentence's or a quotation's beginning."""
        view = self.view
        return i == view.sent_start[view.sent[i]] or view.words[i - 1] in _OPENERS

    def _mid_sentence_names(self) -> frozenset[str]:
        """Return the words capitalised as names inside sentences: they are names at a beginning too."""
        view = self.view
        return frozenset(
            word
            for i, word in enumerate(view.words)
            if view.pos[i] == "PROPN"
            and word[0].isupper()
            and not self.headline[view.sent[i]]
            and not self._opens(i)
        )

    def _standing_alone(self) -> frozenset[str]:
        """Return the name words that occur without a hyphen or slash beside them."""
        view = self.view
        joints = {i for i, word in enumerate(view.words) if word in _JOINTS and view.glued(i)}
        return frozenset(
            word
            for i, word in enumerate(view.words)
            if word in self.known and i - 1 not in joints and i + 1 not in joints
        )

    def _is_name_word(self, i: int) -> bool:
        view = self.view
        word, lower = view.words[i], view.lower[i]
        if not (word[0].isupper() or lower[:3] in _ARABIC) or view.value[i]:
            return False
        if lower in honorifics():
            return view.pos[i] in {"PROPN", "NOUN"}
        if word.lower() in words("words", "not_names"):
            return lower in given_names() and view.ent[i] == "PERSON"
        if self.headline[view.sent[i]]:
            return word in self.known or (bool(view.ent[i]) and view.pos[i] == "PROPN" and not self.known)
        if view.ent[i] == "NORP" or view.pos[i] == "PROPN":
            return view.pos[i] == "PROPN"
        if view.ent[i] or word in self.known:
            opening = i == view.sent_start[view.sent[i]]
            return not opening or word in self.known or view.ent[i] in {"PERSON", "ORG", "GPE"}
        return not self._opens(i) and view.pos[i] in _MISTAGGED

    def _end(self, start: int) -> int:
        """Return the token behind the run that starts here."""
        end = start + 1
        size = min(self.view.sentence_end(self.view.sent[start]), start + _MAX_RUN)
        while end < size:
            if self._is_name_word(end):
                end += 1
                continue
            reach = self._bridge(start, end, size)
            if reach >= size or reach == end or not self._is_name_word(reach):
                break
            end = reach + 1
        return end

    def _bridge(self, start: int, i: int, size: int) -> int:
        """Return the token behind the small words that may continue a name from `i` on; `i` where none do."""
        view, lower = self.view, self.view.lower[i]
        particles = words("words", "particles")
        if lower in particles:
            while i < size and view.lower[i] in particles:
                i += 1
            return i
        if lower in _JOINTS:
            return i + 1 if i + 1 < size and view.glued(i) and view.glued(i + 1) else i
        if lower in {"of", "for", "on", "in"} and self._goes_on(start, i):
            return i + 2 if i + 1 < size and view.lower[i + 1] == "the" else i + 1
        if lower == "&" or (lower == "and" and self._within_organisation(i, size)):
            return i + 1
        if lower in _POSSESSIVE and view.glued(i) and self._within_organisation(i, size):
            # "Farmers' Alliance"
            return i + 1 if view.lower[i + 1] in words("nouns", "name_end") else i
        return i

    def _within_organisation(self, i: int, size: int) -> bool:
        ent = self.view.ent
        return i + 1 < size and ent[i - 1] == ent[i] == ent[i + 1] == "ORG"

    def _goes_on(self, start: int, i: int) -> bool:
        """Tell whether the preposition belongs to the name ("Department of Justice")."""
        view, lower = self.view, self.view.lower[i]
        if view.lower[i - 1] in words("nouns", "name_of" if lower == "of" else "name_for"):
            return True
        if lower == "of" and view.lower[i - 1] in words("titles", "of"):
            return True
        person = any(word in given_names() for word in view.lower[start:i])
        return not person and view.ent[i] == view.ent[i - 1] and view.ent[i] not in {"", "PERSON"}

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Cut a run at the hyphen between two names that also stand alone ("the Ortiz-Whitlock talks")."""
        pieces, begin = [], start
        for i in range(start + 1, end - 1):
            around = self.view.words[i - 1], self.view.words[i + 1]
            if self.view.words[i] in _JOINTS and self.alone.issuperset(around) and i - begin == 1:
                pieces.append((begin, i))
                begin = i + 1
        return [*pieces, (begin, end)]
