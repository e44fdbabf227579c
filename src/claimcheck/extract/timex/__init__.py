"""Time expressions: read without an anchor (`read`), then anchored by a pure function (`anchor`).

The package itself imports nothing, so that `claimcheck.extract.timex.anchor` stays free of spaCy.
"""
