"""How many of what: quantities read from a document."""

from claimcheck.extract.quantity.reader import read_quantities

__all__ = ["read_quantities"]
