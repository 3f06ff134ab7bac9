"""What a visit to a meter brought: figures for the person, computed from the readings that came."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, PowerLosses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.identity import MeterId
    from ofmon.domain.reading import CorrectedReading

# Periods end on the hour; half an hour more than one between two ends means that one is missing.
_GAP_MS = HOUR_MS + HOUR_MS // 2
# Below this RMS current a channel carries noise only (a thousandth of a 30 A clamp's range).
_NO_CURRENT_A = 0.03
# A meter less than this ahead of the computer is not worth a word.
_AHEAD_MS = 60_000


class Oddity(StrEnum):
    """Something that a person should know about a visit."""

    NO_TOKEN = "no-token"  # noqa: S105 - a name
    TOKEN_UNREADABLE = "token-unreadable"  # noqa: S105 - a name
    TORN_TAIL = "torn-tail"
    LOG_NOISE = "log-noise"
    CLOCK_NEVER_SET = "clock-never-set"
    TIME_IN_FUTURE = "time-in-future"
    CLOCK_AHEAD = "clock-ahead"
    CLOCK_BEHIND = "clock-behind"
    NOT_A_NUMBER = "not-a-number"
    NO_CURRENT = "no-current"
    REVERSED_CT = "reversed-ct"
    TOKEN_NOT_KEPT = "token-not-kept"  # noqa: S105 - a name


@dataclass(frozen=True, slots=True)
class Remark:
    """An oddity in a sentence."""

    oddity: Oddity
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Hours without a reading of one CT: corrected ends of the readings around it, ms since the epoch."""

    ct_id: int
    from_ms: int
    to_ms: int


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
        held: new readings which can't be placed in time or hold no number; stored, never sent.
        first_ms: corrected end of the first new reading, None without one.
        last_ms: corrected end of the last new reading, None without one.
        energy_kwh: sum over the new readings, kWh.
        power_losses: power losses in the meter's log.
        clock_behind_ms: at most so far was the meter's clock behind (the rule's gap), None when unknown.
        uncertainty_ms: worst uncertainty of the new readings' times.
        gaps: hours without a reading.
        remarks: oddities, in sentences.
        clock_set: whether the meter took the time.
        given: that time, and by which clock; None: it took none.
        freed: whether the meter's memory was freed.
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


def find_gaps(readings: Iterable[CorrectedReading]) -> tuple[Gap, ...]:
    """Holes of an hour or more in each CT's corrected times."""
    by_ct: defaultdict[int, list[int]] = defaultdict(list)
    for item in readings:
        if item.time_ms is not None:
            by_ct[item.source.reading.ct_id].append(item.time_ms)
    return tuple(
        Gap(ct_id, before, after)
        for ct_id, times in sorted(by_ct.items())
        for before, after in zip(sorted(times), sorted(times)[1:], strict=False)
        if after - before >= _GAP_MS
    )


def energy_kwh(readings: Iterable[CorrectedReading]) -> float:
    """Sum of the energies that are numbers, kWh."""
    energies = (item.source.reading.energy_kwh for item in readings)
    return math.fsum(energy for energy in energies if math.isfinite(energy))


def remarks_on(
    readings: Sequence[CorrectedReading], losses: PowerLosses, plan: Correction, tail: bytes
) -> tuple[Remark, ...]:
    """Everything odd about a body, its log and the meter's clock."""
    return (*_on_transfer(losses, tail), *_on_clock(readings, plan), *_on_figures(readings))


def _on_transfer(losses: PowerLosses, tail: bytes) -> Iterable[Remark]:
    if tail:
        text = (
            f"The readings end in {len(tail)} bytes that are no whole reading. All whole ones are stored; "
            "the meter's memory was not freed."
        )
        yield Remark(Oddity.TORN_TAIL, text)
    if losses.noise:
        text = f"{losses.noise} pieces of the power-loss log were no entries and were left out."
        yield Remark(Oddity.LOG_NOISE, text)


def _on_clock(readings: Sequence[CorrectedReading], plan: Correction) -> Iterable[Remark]:
    raw_times = [item.source.reading.raw_time_ms for item in readings if item.time_ms is None]
    unset = sum(time <= CLOCK_NEVER_SET_MS for time in raw_times)
    if unset:
        text = f"{unset} readings were made before the meter's clock was set: stored, but they have no time."
        yield Remark(Oddity.CLOCK_NEVER_SET, text)
    if len(raw_times) > unset:
        text = f"{len(raw_times) - unset} readings claim a time in the future: stored, but not sent."
        yield Remark(Oddity.TIME_IN_FUTURE, text)
    if plan.gap_ms < -_AHEAD_MS:
        text = (
            f"The meter's clock is {-plan.gap_ms // 60_000} min ahead; times of its readings are uncertain."
        )
        yield Remark(Oddity.CLOCK_AHEAD, text)
    if plan.gap_ms > HOUR_MS and not plan.losses_ms:
        text = (
            f"The last reading is {plan.gap_ms // 60_000} min old, but the meter logged no power loss: "
            "times are left as they are."
        )
        yield Remark(Oddity.CLOCK_BEHIND, text)


def _on_figures(readings: Sequence[CorrectedReading]) -> Iterable[Remark]:
    bad = sum(not item.source.reading.is_finite for item in readings)
    if bad:
        yield Remark(
            Oddity.NOT_A_NUMBER, f"{bad} readings hold figures that are no numbers; these are not sent."
        )
    by_ct = defaultdict(list)
    for item in readings:
        if item.source.reading.is_finite:
            by_ct[item.source.reading.ct_id].append(item.source.reading)
    for ct_id, figures in sorted(by_ct.items()):
        if all(reading.current_rms_a < _NO_CURRENT_A for reading in figures):
            yield Remark(Oddity.NO_CURRENT, f"CT {ct_id} saw no current in any reading: is it clamped on?")
        elif all(reading.real_power_w < 0 for reading in figures):
            yield Remark(
                Oddity.REVERSED_CT, f"CT {ct_id} measured negative power throughout: is it reversed?"
            )
