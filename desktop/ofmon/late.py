"""Modules that are read when they are first used, so that a start doesn't wait for what it may not need.

Type checkers see the import itself::

    if TYPE_CHECKING:
        import httpx
    else:
        httpx = late("httpx")
"""

from __future__ import annotations

from importlib import import_module


class Late:
    """Has all that the module has; may be used in any thread."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> object:
        """Only what wasn't asked for before comes this way."""
        found = getattr(import_module(self._name), name)
        setattr(self, name, found)
        return found


def late(name: str) -> Late:
    """The module of that name."""
    return Late(name)
