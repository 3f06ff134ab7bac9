"""What a visit to a meter brought: figures for the person, computed from the readings that came."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.reading import FIGURE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.identity import MeterId
    from ofmon.domain.oddity import Gap, Remark
    from ofmon.domain.reading import CorrectedReading, Reason


class ClockFound(StrEnum):
    """How a visit found the meter's clock."""

    RUNNING = "running"
    NEVER_SET = "never-set"
    LOST = "lost"  # it was set once, and counts from 1970 again


@dataclass(frozen=True, slots=True)
class Visit:
    """What came, and what was done.

    Attributes:
        meter: the meter.
        device_name: its device's name on the server, when known here.
        started_ms: collector's time when the meter's network was joined.
        finished_ms: collector's time at the end.
        firmware: what the meter says about its version, e.g. ``2.0.0``; empty when it would not say.
        readings_new: readings that were not stored here before.
        readings_known: readings of this body that an earlier visit had stored.
        held: new readings that are stored but not sent: without a time or a figure, or of an hour that is
            another meter's.
        first_ms: corrected end of the first new reading, None without one.
        last_ms: corrected end of the last new reading, None without one.
        energy_kwh: sum over the new readings, kWh.
        power_losses: power losses in the meter's log.
        clock_behind_ms: at most so far was the meter's clock behind (the rule's gap), None when unknown, or
            when it isn't set.
        uncertainty_ms: worst uncertainty of the new readings' times.
        gaps: hours without a reading.
        remarks: oddities, in sentences.
        clock_set: whether the meter took the time.
        given: that time, and by which clock; None: it took none.
        freed: whether the meter's memory was freed.
        dated_anew: readings of earlier visits which this one gave another time.
        undated: readings of the meter's which have no time yet; the meter isn't freed of them unasked.
        held_by: how many readings of the meter's are held, by reason.
        clock_found: whether the meter's clock had a time at all.
    """

    meter: MeterId
    device_name: str | None
    started_ms: int
    finished_ms: int
    firmware: str
    readings_new: int
    readings_known: int
    held: int
    first_ms: int | None
    last_ms: int | None
    energy_kwh: float
    power_losses: int
    clock_behind_ms: int | None
    uncertainty_ms: int
    gaps: tuple[Gap, ...]
    remarks: tuple[Remark, ...]
    clock_set: bool
    given: TimeGiven | None
    freed: bool
    dated_anew: int = 0
    undated: int = 0
    held_by: Mapping[Reason, int] = field(default_factory=dict)
    clock_found: ClockFound = ClockFound.RUNNING


def energy_kwh(readings: Iterable[CorrectedReading]) -> float:
    """Sum of the energies that are numbers and can be true, kWh."""
    energies = (item.source.reading.energy_kwh for item in readings)
    return math.fsum(energy for energy in energies if abs(energy) < FIGURE_LIMIT)
