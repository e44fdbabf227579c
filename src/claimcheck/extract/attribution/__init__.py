"""Who said what: sources, cues and contents."""

from claimcheck.extract.attribution.explain import Explanation, explain
from claimcheck.extract.attribution.find import find_attributions
from claimcheck.extract.attribution.quotation import Quotation, find_quotations

__all__ = ["Explanation", "Quotation", "explain", "find_attributions", "find_quotations"]
