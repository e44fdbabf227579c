"""Words behind inflected forms: "scrubbed" and "scrubbing" to "scrub", "denies" to "deny"."""

from claimcheck.lexicon.wordnet import irregular, known

SHORTEST = 2
"""No English verb is shorter before an ending."""


def base_forms(word: str) -> tuple[str, ...]:
    """Return the verbs that a word may be a participle of, most likely first; () where it is none.

    "shaming" may be of "shame" or "sham": where the lexicon knows a candidate, the first such is given alone.
    """
    if verb := irregular(word):
        return (verb,)
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= SHORTEST:
            doubled = (stem[:-1],) if stem[-1] == stem[-2] else ()
            past_y = (stem[:-1] + "y",) if ending == "ed" and stem.endswith("i") else ()
            candidates = (*doubled, *past_y, stem + "e", stem)
            return next(((form,) for form in candidates if known(form)), candidates)
    return ()


def lemmas(word: str) -> tuple[str, ...]:
    """Return what a word that is no lemma may be a form of: `base_forms`, and words without a final "s".

    Taggers take the words of a headline in capitals for names and leave them inflected ("Denies", "Claims").
    """
    if word.endswith("s") and not word.endswith("ss") and len(word) > SHORTEST and not known(word):
        plural_y = (word[:-3] + "y",) if word.endswith("ies") else ()
        return (*plural_y, word[:-1], word.removesuffix("es"))
    return base_forms(word)


def is_form(word: str, lemma: str) -> bool:
    """Return True for a word that is a lemma, or may be a form of it."""
    return word == lemma or lemma in lemmas(word)
