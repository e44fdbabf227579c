"""Which articles tell one event, when undated ones were written, and which texts were copied from one another."""

from claimcheck.stories.find import find_stories
from claimcheck.stories.label import story_label

__all__ = ["find_stories", "story_label"]
