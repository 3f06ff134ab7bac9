"""A database as it is after years: meters that were visited once a month, an hour a reading, made at once.

The rows are what the collector would have stored: raw bytes, figures as f32, a visit for each month, one
meter that moved to another device half-way. They come by SQL, since storing visit by visit takes minutes.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import open_database
from ofmon.domain.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUR_MS = 3_600_000
FIRST_MS = 1_609_459_200_000
"""1 January 2021, 00:00 UTC."""
_VISIT_EVERY_H = 730
_F32 = struct.Struct("<f")
_INSERT = (
    "INSERT INTO reading (meter_id, visit_id, raw, occurrence, ct_id, real_power_w, apparent_power_va,"
    " current_rms_a, voltage_rms_v, energy_kwh, raw_time_ms, time_ms, uncertainty_ms, state)"
    " VALUES (?, ?, ?, 0, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def make(path: Path, meters: int, hours: int) -> int:
    """Make the file; how many readings it holds. The newest month is pending, the others are confirmed."""
    open_database(path, 5.0).close()
    visits = [*range(0, hours, _VISIT_EVERY_H), hours]
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            "INSERT INTO device VALUES (?, ?, ?, 'profile')",
            [(f"ref-{of}", f"00000000-0000-0000-0000-{of:012}", f"Device {of}") for of in range(meters + 1)],
        )
        database.executemany(
            "INSERT INTO meter (id, ssid, device_ref, firmware) VALUES (?, ?, ?, '2.0.0')",
            [
                (of + 1, f"SEM-a0:b1:c2:00:{of // 256:02x}:{of % 256:02x}", f"ref-{of}")
                for of in range(meters)
            ],
        )
        visit_id = 0
        for first, last in pairwise(visits):
            for meter_id in range(1, meters + 1):
                visit_id += 1
                moved = meter_id == 1 and first < hours // 2
                ref = f"ref-{meters if moved else meter_id - 1}"
                row = (visit_id, meter_id, ref, "2.0.0", FIRST_MS + last * HOUR_MS, 0)
                database.execute(
                    "INSERT INTO visit (id, meter_id, device_ref, firmware, now_ms, tail_bytes)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    row,
                )
                state = "pending" if last == hours else "confirmed"
                database.executemany(_INSERT, _rows(meter_id, visit_id, first, last, state))
    return meters * hours


def _rows(meter_id: int, visit_id: int, first: int, last: int, state: str) -> Iterator[tuple[object, ...]]:
    for hour in range(first, last):
        time_ms = FIRST_MS + (hour + 1) * HOUR_MS
        power_w = 2000 + 1500 * math.sin(hour / 24 * math.tau + meter_id) + hour * 7919 % 211
        figures = (power_w, power_w * 1.1, power_w * 1.1 / 230, 230 + hour % 7 / 8, power_w / 1000)
        power, apparent, current, voltage, energy = (
            float(_F32.unpack(_F32.pack(figure))[0]) for figure in figures
        )
        reading = Reading(1, power, apparent, current, voltage, energy, time_ms)
        # Once in a while a power loss makes a day's times estimates.
        uncertainty_ms = 600_000 if hour % 2000 < 24 else 0
        times = (time_ms, time_ms, uncertainty_ms)
        yield (meter_id, visit_id, reading.encode(), *reading.figures, *times, state)
