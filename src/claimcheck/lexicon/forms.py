"""Verbs behind participles: "scrubbed" and "scrubbing" to "scrub"."""

from claimcheck.lexicon.wordnet import irregular


def base_forms(word: str) -> tuple[str, ...]:
    """Return the verbs that a word may be a participle of, most likely first; () where it is none.

    The candidates are not checked against a list of verbs; the caller looks them up.
    """
    if known := irregular(word):
        return (known,)
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 2:  # no English verb is shorter before an ending
            doubled = (stem[:-1],) if stem[-1] == stem[-2] else ()
            past_y = (stem[:-1] + "y",) if ending == "ed" and stem.endswith("i") else ()
            return (*doubled, *past_y, stem + "e", stem)
    return ()
