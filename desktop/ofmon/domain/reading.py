"""Protocol 1's reading: 30 bytes, little-endian, and what becomes of it on the way to the server.

Format (offset type field): 0 u16 ct_id · 2 f32 real_power W · 6 f32 apparent_power VA · 10 f32 i_rms A ·
14 f32 v_rms V · 18 f32 kwh · 22 u64 timestamp, end of the period in ms since the epoch by the meter's own
clock.

Limits: nothing here is checked for sense. Protocol 1 has no checksum and no sequence number, so a reading is
known by its content: the 30 bytes, and which occurrence of these bytes it is within one body.
"""

from __future__ import annotations

import math
import struct
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.texts import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

READING_BYTES = 30
# ThingsBoard keeps a number of this size or more as text, which no sum takes and no read-back finds.
FIGURE_LIMIT = 2.0**63
_READING = struct.Struct("<HfffffQ")


@dataclass(frozen=True, slots=True)
class Reading:
    """One CT's means over one period, as the meter sent them.

    Attributes:
        ct_id: current transformer, from 1.
        real_power_w: W; negative means export or a reversed CT.
        apparent_power_va: VA.
        current_rms_a: A.
        voltage_rms_v: V.
        energy_kwh: energy of this period, kWh.
        raw_time_ms: end of the period, ms since the epoch by the meter's own clock (any u64).
    """

    ct_id: int
    real_power_w: float
    apparent_power_va: float
    current_rms_a: float
    voltage_rms_v: float
    energy_kwh: float
    raw_time_ms: int

    @property
    def power_factor(self) -> float:
        """Real power / apparent power; 0 when the apparent power is 0 (protocol 1 does not send it)."""
        return self.real_power_w / self.apparent_power_va if self.apparent_power_va else 0.0

    @property
    def is_finite(self) -> bool:
        """Whether every figure is a number: old meters send NaN for an hour without samples."""
        return all(map(math.isfinite, self.figures))

    @property
    def figures(self) -> tuple[float, float, float, float, float]:
        """The five f32 in wire order."""
        return (
            self.real_power_w,
            self.apparent_power_va,
            self.current_rms_a,
            self.voltage_rms_v,
            self.energy_kwh,
        )

    def encode(self) -> bytes:
        """The 30 bytes.

        Raises:
            struct.error: a field does not fit its type.
            OverflowError: a figure is finite but too large for f32.
        """
        return _READING.pack(self.ct_id, *self.figures, self.raw_time_ms)


@dataclass(frozen=True, slots=True)
class RawReading:
    """A reading with its identity at one meter: (``raw``, ``occurrence``).

    Attributes:
        raw: the 30 bytes.
        occurrence: 0 for the first time these bytes stand in a body, 1 for the second …
        reading: ``raw`` decoded.
    """

    raw: bytes
    occurrence: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Body:
    """A decoded `/telemetry` body.

    Attributes:
        readings: the whole readings, in the meter's order (oldest first).
        tail: what is left after the last whole reading; not empty means a torn body.
    """

    readings: tuple[RawReading, ...]
    tail: bytes


def decode_reading(raw: bytes) -> Reading:
    """Read 30 bytes.

    Raises:
        struct.error: not 30 bytes.
    """
    return Reading(*_READING.unpack(raw))


def decode_body(body: bytes) -> Body:
    """Split a `/telemetry` body into readings. Never fails: a torn tail is kept apart."""
    whole = len(body) - len(body) % READING_BYTES
    seen: defaultdict[bytes, int] = defaultdict(int)
    readings = []
    for index, fields in enumerate(_READING.iter_unpack(memoryview(body)[:whole])):
        raw = body[index * READING_BYTES : (index + 1) * READING_BYTES]
        readings.append(RawReading(raw, seen[raw], Reading(*fields)))
        seen[raw] += 1
    return Body(tuple(readings), body[whole:])


def encode_body(readings: Iterable[Reading]) -> bytes:
    """The body a meter would send."""
    return b"".join(reading.encode() for reading in readings)


class ReadingState(StrEnum):
    """How far a stored reading has come. Each state's value is what the database keeps."""

    PENDING = "pending"  # stored here, to be sent
    SENT = "sent"  # the server acknowledged it, which only means queued
    CONFIRMED = "confirmed"  # read back from the server
    HELD = "held"  # can't be sent as it is: `Reason` tells why
    REFUSED = "refused"  # the server refused this one again and again while others passed


class Reason(StrEnum):
    """Why a reading is held. Each reason's value is what the database keeps."""

    NONE = ""
    CLOCK_UNKNOWN = "clock-unknown"  # the clock that would place it in time can't be believed
    CLOCK_NEVER_SET = "clock-never-set"  # made before the meter's clock was set, for no device
    TIME_DAMAGED = "time-damaged"  # its time agrees with nothing around it
    NO_FIGURE = "no-figure"  # no figure is a number
    FIGURE_TOO_LARGE = "figure-too-large"  # the server would keep it as text
    CONFLICT = "conflict"  # another meter holds a reading of the same device and hour
    REFUSED = "refused"  # the server refused it: its state says so too


class Decision(StrEnum):
    """What a person decided about a held or refused reading; the value is what the database keeps."""

    NONE = ""
    STAND = "stand"  # it is the one that counts for its device's hour, not another meter's
    RAW_TIME = "raw-time"  # it was made when the meter's own clock says
    KEEP = "keep"  # it stays here for good
    ESTIMATE = "estimate"  # it was made about when the order of readings says


HELD: Mapping[Reason, str] = {
    Reason.NONE: mark("an older OFMon could not tell the time"),
    Reason.CLOCK_UNKNOWN: mark("no clock that could be believed tells the time yet"),
    Reason.CLOCK_NEVER_SET: mark("made before the meter's clock was set, for no device"),
    Reason.TIME_DAMAGED: mark("the meter gave a damaged time"),
    Reason.NO_FIGURE: mark("no figure is a number"),
    Reason.FIGURE_TOO_LARGE: mark("a figure is too large for the server"),
    Reason.CONFLICT: mark("another meter holds readings of the same device and hours"),
}
"""Why a reading is held: words for `texts.tr`."""


@dataclass(frozen=True, slots=True)
class CorrectedReading:
    """A reading with the time it is believed to have ended.

    Attributes:
        source: the reading as it came.
        time_ms: corrected end of the period, ms since the epoch; None when no time can be given.
        uncertainty_ms: how far the true time may lie from ``time_ms``, either way; None with ``time_ms``.
        no_time: why there is no time.
    """

    source: RawReading
    time_ms: int | None
    uncertainty_ms: int | None
    no_time: Reason = Reason.NONE

    @property
    def sendable(self) -> bool:
        """Whether there is a time, and figures that the server keeps as numbers."""
        return self.reason is Reason.NONE

    @property
    def reason(self) -> Reason:
        """Why it can't be sent."""
        if self.time_ms is None:
            return self.no_time or Reason.CLOCK_UNKNOWN
        return reason_of(self.source.reading)


def reason_of(reading: Reading) -> Reason:
    """Why a reading's figures keep it from being sent; `Reason.NONE`, which is false: nothing does."""
    finite = [figure for figure in reading.figures if math.isfinite(figure)]
    if not finite:
        return Reason.NO_FIGURE
    return Reason.FIGURE_TOO_LARGE if max(map(abs, finite)) >= FIGURE_LIMIT else Reason.NONE


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading as the local database holds it.

    Attributes:
        id: the database's key.
        ssid: the meter.
        reading: the figures (NaN where the meter sent no number) and the raw time.
        time_ms: see `CorrectedReading`.
        uncertainty_ms: see `CorrectedReading`.
        state: how far it has come.
        device_name: the device it was collected for, None: its name is not known here (or wasn't asked for).
    """

    id: int
    ssid: str
    reading: Reading
    time_ms: int | None
    uncertainty_ms: int | None
    state: ReadingState
    device_name: str | None = None
