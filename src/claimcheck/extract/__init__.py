"""What each article claims: a spaCy pipeline of functions `Doc -> results`, put together in `assemble`."""

from claimcheck.callable_module import make_callable

make_callable(__name__)
