"""What is odd about a visit, in sentences: the transfer, the meter's clock, missing hours, the figures.

Limits: judged is what one body of readings shows. It doesn't show clipped peaks: a reading holds means over
an hour, and protocol 1 does not say up to which current a meter's clamp measures. Meters that count them are
asked apart (`ofmon.domain.clipping`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, PowerLosses
from ofmon.domain.reading import Reason
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ofmon.domain.reading import CorrectedReading, Reading

# Periods end on the hour; half an hour more than one between two ends means that one is missing.
GAP_MS = HOUR_MS + HOUR_MS // 2
# Below this RMS current a channel carries noise only (a thousandth of a 30 A clamp's range).
_NO_CURRENT_A = 0.03
# Longer than a workshop rests from Friday afternoon to Monday morning, which is nothing odd.
_REST_READINGS = 72
# Below this power factor a clamp's own phase error, some degrees at low currents, can turn the power's sign
# (cos 84 degrees is 0.1).
_SIGN_KNOWN_FROM = 0.1
# A meter less than this ahead of the computer is not worth a word.
_AHEAD_MS = 60_000
_SET_BEHIND = mark(
    "The meter's clock had been set wrong: it was {span} behind. Its readings were moved by that.",
)
_SET_AHEAD = mark(
    "The meter's clock had been set wrong: it was {span} ahead. Its readings were moved by that.",
)


class Oddity(StrEnum):
    """Something that a person should know about a visit."""

    NO_TOKEN = "no-token"  # noqa: S105 - a name
    TOKEN_UNREADABLE = "token-unreadable"  # noqa: S105 - a name
    BEFORE_TOKEN = "before-token"  # noqa: S105 - likewise
    NETWORK_AWAY = "network-away"
    DEVICE_SHARED = "device-shared"
    READINGS_CONTESTED = "readings-contested"
    TORN_TAIL = "torn-tail"
    LOG_NOISE = "log-noise"
    CLOCK_NEVER_SET = "clock-never-set"
    CLOCK_LOST = "clock-lost"
    CLOCK_DOUBTED = "clock-doubted"
    CLOCK_SET_WRONG = "clock-set-wrong"
    SERVER_CLOCK_REFUSED = "server-clock-refused"
    TIME_DAMAGED = "time-damaged"
    UNDATED = "undated"
    CLOCK_AHEAD = "clock-ahead"
    CLOCK_BEHIND = "clock-behind"
    CLOCK_CORRECTED = "clock-corrected"
    GAPS = "gaps"
    NOT_A_NUMBER = "not-a-number"
    NO_CURRENT = "no-current"
    CURRENT_STOPPED = "current-stopped"
    REVERSED_CT = "reversed-ct"
    TOKEN_NOT_KEPT = "token-not-kept"  # noqa: S105 - a name
    CLIPPED = "clipped"


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
        if after - before >= GAP_MS
    )


def remarks_on(
    readings: Sequence[CorrectedReading], losses: PowerLosses, plan: Correction, tail: bytes
) -> tuple[Remark, ...]:
    """Everything odd about a body, its log and the meter's clock."""
    return (
        *_on_transfer(losses, tail),
        *_on_clock(readings, plan),
        *_on_gaps(find_gaps(readings), losses, plan),
        *_on_figures(readings),
    )


def _on_transfer(losses: PowerLosses, tail: bytes) -> Iterable[Remark]:
    if tail:
        text = tr(
            "The readings end in %n byte(s) that (is|are) no whole reading. All whole ones are stored; the "
            "meter's memory was not freed.",
            "",
            len(tail),
        )
        yield Remark(Oddity.TORN_TAIL, text)
    if losses.noise:
        text = tr("%n piece(s) of the power-loss log could not be read: left out.", "", losses.noise)
        yield Remark(Oddity.LOG_NOISE, text)


def _on_clock(readings: Sequence[CorrectedReading], plan: Correction) -> Iterable[Remark]:
    reasons = Counter(item.reason for item in readings)
    if unset := reasons[Reason.CLOCK_NEVER_SET]:
        text = tr(
            "%n reading(s) from before the meter's clock was set: stored, but without a time.", "", unset
        )
        yield Remark(Oddity.CLOCK_NEVER_SET, text)
    if damaged := reasons[Reason.TIME_DAMAGED]:
        text = tr("%n reading(s) with a damaged time that no other explains: stored, not sent.", "", damaged)
        yield Remark(Oddity.TIME_DAMAGED, text)
    raw_times = [item.source.reading.raw_time_ms for item in readings if item.time_ms is not None]
    lost = sum(time <= CLOCK_NEVER_SET_MS for time in raw_times)
    if lost:
        text = tr("%n reading(s) from when the meter had no time: placed by this visit.", "", lost)
        yield Remark(Oddity.CLOCK_LOST, text)
    if plan.mends and len(raw_times) > lost:
        shift_ms = plan.start_ms or plan.gap_ms
        wrong = _SET_BEHIND if shift_ms > 0 else _SET_AHEAD
        yield Remark(Oddity.CLOCK_SET_WRONG, tr(wrong, span=_span(abs(shift_ms))))
    elif plan.gap_ms < -_AHEAD_MS:
        text = tr(
            "The meter's clock is {span} ahead; times of its readings are uncertain.",
            span=_span(-plan.gap_ms),
        )
        yield Remark(Oddity.CLOCK_AHEAD, text)
    if plan.is_unset:
        return
    if plan.shifts and plan.gap_ms > 0:
        text = tr(
            "The meter's clock stood still in %n power loss(es) and was up to {span} behind: readings made "
            "after that were moved, their times are estimates.",
            "",
            len(plan.losses_ms),
            span=_span(plan.gap_ms),
        )
        yield Remark(Oddity.CLOCK_CORRECTED, text)
    elif plan.gap_ms > HOUR_MS and not plan.mends:
        text = tr(
            "The last reading is {span} old, but the meter logged no power loss: times are left as they are.",
            span=_span(plan.gap_ms),
        )
        yield Remark(Oddity.CLOCK_BEHIND, text)


def _on_gaps(gaps: Sequence[Gap], losses: PowerLosses, plan: Correction) -> Iterable[Remark]:
    """One sentence for all; CTs that miss the same hours count once. Where times are estimates, so is it."""
    holes = {(gap.from_ms, gap.to_ms) for gap in gaps}
    if not holes:
        return
    # The reading at a hole's end tells of the hour before it.
    missing = sum(round((to_ms - from_ms) / HOUR_MS) - 1 for from_ms, to_ms in holes)
    hours = tr("About %n hour(s)", "", missing) if plan.shifts else tr("%n hour(s)", "", missing)
    gaps_said = tr("%n gap(s)", "", len(holes))
    if losses.times_ms:
        text = tr(
            "{hours} without a reading, in {gaps}; the meter logged %n power loss(es).",
            "",
            len(losses.times_ms),
            hours=hours,
            gaps=gaps_said,
        )
    else:
        text = tr(
            "{hours} without a reading, in {gaps}, and the meter logged no power loss that would explain it.",
            hours=hours,
            gaps=gaps_said,
        )
    yield Remark(Oddity.GAPS, text)


def _on_figures(readings: Sequence[CorrectedReading]) -> Iterable[Remark]:
    bad = sum(not item.source.reading.is_finite for item in readings)
    if bad:
        text = tr(
            "%n reading(s) (holds|hold) figures that are no numbers; (it is|these are) not sent.", "", bad
        )
        yield Remark(Oddity.NOT_A_NUMBER, text)
    by_ct = defaultdict(list)
    for item in readings:
        if item.source.reading.is_finite:
            by_ct[item.source.reading.ct_id].append(item.source.reading)
    for ct_id, figures in sorted(by_ct.items()):
        yield from _on_transformer(ct_id, figures)


def _on_transformer(ct_id: int, figures: Sequence[Reading]) -> Iterable[Remark]:
    """One CT's readings, in the meter's order."""
    loaded = [reading for reading in figures if reading.current_rms_a >= _NO_CURRENT_A]
    rest = sum(1 for _ in takewhile(lambda it: it.current_rms_a < _NO_CURRENT_A, reversed(figures)))
    if not loaded:
        text = tr("CT {ct} saw no current in any reading: is it clamped on?", ct=ct_id)
        yield Remark(Oddity.NO_CURRENT, text)
    elif rest >= _REST_READINGS:
        text = tr(
            "CT {ct} has seen no current in its last %n reading(s): is it still clamped on?",
            "",
            rest,
            ct=ct_id,
        )
        yield Remark(Oddity.CURRENT_STOPPED, text)
    known = [reading for reading in loaded if abs(reading.power_factor) >= _SIGN_KNOWN_FROM]
    if known and all(reading.real_power_w < 0 for reading in known):
        text = tr("CT {ct} measured negative power throughout: is it reversed?", ct=ct_id)
        yield Remark(Oddity.REVERSED_CT, text)


def _span(span_ms: int) -> str:
    """``3 h 12 min``, ``12 min``."""
    hours, minutes = divmod(span_ms // 60_000, 60)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{minutes} min", minutes=minutes)
