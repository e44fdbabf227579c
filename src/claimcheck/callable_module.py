"""Packages that can be called: `claimcheck.extract` and `claimcheck.judge` are stages and public functions at once.

Python binds a sub-package's name in its parent when it is imported, over whatever stood there. So that
`claimcheck.extract(text)` works before and after that, the sub-package itself answers a call with the function.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class CallableModule(ModuleType):
    """A module that passes calls on to the function of its own name in `claimcheck.api`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return what the public function returns."""
        function = getattr(import_module("claimcheck.api"), self.__name__.rpartition(".")[2])
        return function(*args, **kwargs)


def make_callable(name: str) -> None:
    """Let the named module, which is being imported, be called like its public function."""
    sys.modules[name].__class__ = CallableModule
