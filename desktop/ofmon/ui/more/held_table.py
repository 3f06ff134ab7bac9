"""Held readings in the words of a table, and of the line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.held_words import MEANINGS, is_placed, why
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column

if TYPE_CHECKING:
    from ofmon.services.ports import HeldReading


def columns() -> tuple[Column[HeldReading], ...]:
    """When, why in a word, whose, how much, and why in a sentence; where it is narrow why stays longest."""
    return (
        Column(
            tr("Time"),
            _time,
            key=lambda held: held.stored.time_ms or min(held.stored.reading.raw_time_ms, 2**63),
            hint=tr("The end of its hour; where that isn't known, what the meter's own clock said"),
        ),
        Column(
            tr("Reason"),
            lambda held: MEANINGS[held.reason].word,
            tone=lambda _held: "warn",
            least_px=96,
            sentence=True,
        ),
        # Of two meters of one device the name of the device tells nothing.
        Column(tr("Meter"), lambda held: held.stored.ssid, fold=1),
        Column(
            tr("kWh"),
            lambda held: words.number(held.stored.reading.energy_kwh, 2),
            key=lambda held: held.stored.reading.energy_kwh,
            figures=True,
            fold=2,
            folded=mark("{} kWh"),
        ),
        Column(tr("Why"), why, stretch=True, least_px=160, sentence=True),
    )


def told(chosen: list[HeldReading]) -> str:
    """What is known of the selection, and what can be done."""
    if not chosen:
        return tr("Select readings to decide about them; Ctrl+A selects all.")
    if len(chosen) == 1:
        one = chosen[0]
        why_held = tr("{meter}: {why}", meter=_meter(one), why=why(one))
        return f"{why_held} {_todo(one)}"
    todo = " ".join(dict.fromkeys(_todo(each) for each in sorted(chosen, key=lambda each: each.reason)))
    selected = tr("%n reading(s) selected.", "", len(chosen))
    return f"{selected} {todo}"


def _todo(held: HeldReading) -> str:
    if is_placed(held):
        return tr("Take it back, or let the next sync send it.")
    return MEANINGS[held.reason].todo


def _meter(held: HeldReading) -> str:
    """The device that it was collected for, and the meter."""
    name = held.stored.device_name
    return words.told_apart(name, held.stored.ssid) if name else held.stored.ssid


def _time(held: HeldReading) -> str:
    if held.stored.time_ms is not None:
        return words.moment(held.stored.time_ms)
    try:
        return tr("its clock: {time}", time=words.short_moment(held.stored.reading.raw_time_ms))
    except (OverflowError, ValueError, OSError):  # beyond what a calendar has
        return tr("its clock: no date")
