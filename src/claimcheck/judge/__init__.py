"""Whether accounts of the same thing agree: one comparison per kind, explained by the level that decides."""

from claimcheck.callable_module import make_callable

make_callable(__name__)
