"""Protocol 1's power-loss log: 16-byte entries, u128 milliseconds, little-endian, upper 8 bytes 0.

An entry is the clock value which the meter restored after a power loss, that is, the newest time it had kept.

Limits: old meters send the log in 80-byte pieces whose last one repeats stale bytes. What can't be an entry
is dropped and counted; a stale piece that repeats true entries is dropped as repetition.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

ENTRY_BYTES = 16
CLOCK_NEVER_SET_MS = 1_661_950_000_000  # 2022-08-31; a clock at or before this moment was never set
_ENTRY = struct.Struct("<QQ")


@dataclass(frozen=True, slots=True)
class PowerLosses:
    """A cleaned log.

    Attributes:
        times_ms: moments of power loss by the meter's own clock, ascending, each once.
        noise: how many pieces of the log were no entry.
    """

    times_ms: tuple[int, ...]
    noise: int


@dataclass(frozen=True, slots=True)
class PlacedLoss:
    """A power loss and when it really was (`ofmon.domain.correction.place_losses`).

    Attributes:
        raw_time_ms: by the meter's own clock.
        time_ms: corrected, None: it was stored by an OFMon that kept none.
        uncertainty_ms: how far that may be wrong, None likewise.
    """

    raw_time_ms: int
    time_ms: int | None
    uncertainty_ms: int | None


@dataclass(frozen=True, slots=True)
class StoredLoss:
    """A power loss in the database.

    Attributes:
        ssid: of which meter.
        loss: when it was.
        device_name: the device that the meter was when it was collected, None: its name is not known here.
    """

    ssid: str
    loss: PlacedLoss
    device_name: str | None = None


def decode_powerloss_log(body: bytes, now_ms: int) -> PowerLosses:
    """Clean a `/powerloss_log` body: drop stale tails, repetition and moments that can't be.

    Args:
        body: as the meter sent it, any length.
        now_ms: the collector's time; an entry after it is noise.
    """
    whole = len(body) - len(body) % ENTRY_BYTES
    times = set()
    noise = 1 if len(body) > whole else 0
    for low, high in _ENTRY.iter_unpack(memoryview(body)[:whole]):
        if high == 0 and CLOCK_NEVER_SET_MS < low <= now_ms:
            times.add(low)
        else:
            noise += 1
    return PowerLosses(tuple(sorted(times)), noise)


def early_losses(body: bytes) -> tuple[int, ...]:
    """Power losses of a clock that was never set, or lost: it counts from 1970.

    Args:
        body: as for `decode_powerloss_log`, for which these are noise. Noise may be among them, too.
    """
    whole = len(body) - len(body) % ENTRY_BYTES
    entries = _ENTRY.iter_unpack(memoryview(body)[:whole])
    return tuple(sorted({low for low, high in entries if high == 0 and 0 < low <= CLOCK_NEVER_SET_MS}))


def encode_powerloss_log(times_ms: tuple[int, ...]) -> bytes:
    """The log a meter without the fault would send."""
    return b"".join(_ENTRY.pack(time_ms, 0) for time_ms in times_ms)
