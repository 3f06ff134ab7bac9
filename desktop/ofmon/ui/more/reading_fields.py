"""Free of Qt. The columns of the table of readings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.services.ports import ReadingOrder
from ofmon.texts import listed, mark, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ofmon.domain.reading import ReadingState, StoredReading


@dataclass(frozen=True, slots=True)
class Field:
    """A column: heading, cell, what the database sorts by, and cells among which the widest it must hold is.

    ``fold`` and ``folded`` are those of `ofmon.ui.parts.tables.Column`.
    """

    title: str
    text: Callable[[StoredReading], str]
    order: ReadingOrder
    widest: Callable[[], Iterable[str]]
    figures: bool = True
    fold: int = 0
    folded: str = "{}"


_HALF_MONTH_MS, _NEW_YEAR_2026_MS = 1_314_900_000, 1_767_225_600_000


def _some_times() -> list[str]:
    """Of each month, on any day of the week."""
    return [words.moment(_NEW_YEAR_2026_MS + at * _HALF_MONTH_MS) for at in range(24)]


def _states() -> list[str]:
    return [_word(state) for state in words.READING_STATES]


def _word(state: ReadingState) -> str:
    return tr(words.READING_STATES[state][0])


FIELDS = (
    Field(mark("Time"), lambda r: words.moment(r.time_ms), ReadingOrder.TIME, _some_times, figures=False),
    Field(
        mark("Meter"),
        lambda r: r.ssid,
        ReadingOrder.METER,
        lambda: ["SEM-a0:b1:c2:d0:e0:00 x"],
        figures=False,
        fold=1,
    ),
    Field(mark("State"), lambda r: _word(r.state), ReadingOrder.STATE, _states, figures=False),
    Field(
        mark("kWh"),
        lambda r: words.number(r.reading.energy_kwh, 2),
        ReadingOrder.ENERGY,
        lambda: [texts.number(8888.88, 2)],
    ),
    Field(
        mark("W"),
        lambda r: words.number(r.reading.real_power_w, 0),
        ReadingOrder.REAL_POWER,
        lambda: [texts.number(888_888)],
        fold=4,
        folded=mark("{} W"),
    ),
    Field(
        mark("V"),
        lambda r: words.number(r.reading.voltage_rms_v, 1),
        ReadingOrder.VOLTAGE,
        lambda: [texts.number(888.8, 1)],
        fold=3,
        folded=mark("{} V"),
    ),
    Field(
        mark("A"),
        lambda r: words.number(r.reading.current_rms_a, 2),
        ReadingOrder.CURRENT,
        lambda: [texts.number(888.88, 2)],
        fold=1,
        folded=mark("{} A"),
    ),
)
TIME, METER, STATE = 0, 1, 2


def hint(row: StoredReading, column: int, text: str) -> str:
    """What a cell says when it is pointed at."""
    if column == STATE:
        return tr("{state}: {meaning}", state=text, meaning=tr(words.READING_STATES[row.state][1]))
    if column == METER:
        return row.ssid
    if FIELDS[column].order is ReadingOrder.TIME and row.uncertainty_ms is not None:
        return listed((text, words.uncertainty(row.uncertainty_ms)))
    return text
