"""Numbers in sentences: what is counted, and the words around it, agree with the number."""

from __future__ import annotations


def count(number: int, noun: str, ending: str = "s") -> str:
    """``1 reading``, ``1,310 readings``, ``2 power losses`` (ending ``es``)."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}{ending}"


def agreeing(number: int, one: str, several: str) -> str:
    """The word that goes with so many: ``is`` or ``are``, ``it`` or ``they``."""
    return one if number == 1 else several
