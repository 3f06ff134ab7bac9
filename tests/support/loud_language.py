"""A language in which every text can be told from what never passed the translation."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ofmon import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGIN, END = "⟦", "⟧"


class Loud(texts.English):
    """English between brackets."""

    def translate(self, text: str, comment: str, n: int | None) -> str:
        """The text in its brackets."""
        return f"{BEGIN}{super().translate(text, comment, n)}{END}"


@contextmanager
def spoken_loudly() -> Iterator[None]:
    """Everything is said in this language meanwhile."""
    before = texts.spoken()
    texts.speak(Loud())
    try:
        yield
    finally:
        texts.speak(before)
