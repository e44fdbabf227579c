"""Load: from paths to articles, whatever container they come in."""

from claimcheck.load.build import Loaded
from claimcheck.load.identity import article_id, assign_ids
from claimcheck.load.load import MAX_CHARS, LoadResult, iter_load, load

__all__ = ["MAX_CHARS", "LoadResult", "Loaded", "article_id", "assign_ids", "iter_load", "load"]
