"""Mentions with canonical names, and the speakers of attributions.

Importing this package does not import spaCy; only its functions on Docs need one to be given.
"""

from claimcheck.extract.mention.find import find_mentions
from claimcheck.extract.mention.names import canonical_key, same_name
from claimcheck.extract.mention.speakers import resolve_speakers

__all__ = ["canonical_key", "find_mentions", "resolve_speakers", "same_name"]
