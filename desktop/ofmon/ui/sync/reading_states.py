"""How far readings have come, shown the same way everywhere: a four-part mark and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ofmon import texts
from ofmon.domain.reading import ReadingState
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts import icons
from ofmon.ui.parts.tables import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QPixmap

    from ofmon.ui.parts.theme import Theme

T = TypeVar("T")
_FOLD_LAST = 9
# Parts of the mark that are reached: on the meter, stored here, sent, confirmed.
_PARTS = {
    ReadingState.PENDING: 2,
    ReadingState.SENT: 3,
    ReadingState.CONFIRMED: 4,
}
# What doesn't go on by itself has a sign instead of the rest.
_ASIDE = {ReadingState.HELD: "!", ReadingState.REFUSED: "x"}
_TONES = {
    ReadingState.PENDING: "accent",
    ReadingState.SENT: "accent",
    ReadingState.CONFIRMED: "good",
    ReadingState.HELD: "warn",
    ReadingState.REFUSED: "bad",
}
_FOLDED = {
    ReadingState.PENDING: mark("{} waiting"),
    ReadingState.SENT: mark("{} sent"),
    ReadingState.CONFIRMED: mark("{} confirmed"),
    ReadingState.HELD: mark("{} held"),
    ReadingState.REFUSED: mark("{} refused"),
}


def tone(state: ReadingState) -> str:
    """A state's colour, by its name."""
    return _TONES[state]


def state_mark(theme: Theme, state: ReadingState) -> QPixmap:
    """A state's four-part mark; that of a held or refused one has another shape."""
    if sign := _ASIDE.get(state):
        return icons.aside_mark(sign, getattr(theme.colours, _TONES[state]))
    return icons.state_mark(_PARTS[state], getattr(theme.colours, _TONES[state]), theme.colours.outline)


def state_columns(
    theme: Theme, counts: Callable[[T], Mapping[ReadingState, int]], states: Iterable[ReadingState]
) -> tuple[Column[T], ...]:
    """A column of counts for each state."""
    return tuple(_column(theme, counts, state) for state in states)


def _column(
    theme: Theme, counts: Callable[[T], Mapping[ReadingState, int]], state: ReadingState
) -> Column[T]:
    word, hint = (tr(text) for text in words.READING_STATES[state])
    rare = state in {ReadingState.HELD, ReadingState.SENT, ReadingState.REFUSED}

    def number(row: T) -> int:
        return counts(row).get(state, 0)

    return Column(
        word,
        lambda row: texts.number(number(row)),
        key=number,
        hint=tr("{state}: {meaning}", state=word, meaning=hint),
        figures=True,
        tone=lambda row: _TONES[state] if number(row) else "muted",
        mark=lambda: state_mark(theme, state),
        optional=rare,
        fold=_FOLD_LAST if rare else 0,
        folded=_FOLDED[state],
    )
