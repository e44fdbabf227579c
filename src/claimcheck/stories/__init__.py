"""Which articles tell one event, when undated ones came out, and which texts were copied from one another."""

from claimcheck.stories.belonging import within_story
from claimcheck.stories.dates import infer_dates
from claimcheck.stories.find import find_stories
from claimcheck.stories.label import story_label
from claimcheck.stories.lineage import find_lineages
from claimcheck.stories.passages import copied_claims

__all__ = ["copied_claims", "find_lineages", "find_stories", "infer_dates", "story_label", "within_story"]
