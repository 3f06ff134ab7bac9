"""What the energy of a database is, reading by reading: slow, and without any sum that was kept."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING

from ofmon.domain.energy import EnergyBucket
from ofmon.domain.local_time import Period, bounds_ms

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    Row = tuple[int, float, int, str | None, str]


def readings_of(path: Path) -> list[Row]:
    """Time, kWh, uncertainty, device's token and SSID of each reading with a time and energy that counts."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT r.time_ms, r.energy_kwh, r.uncertainty_ms, v.device_ref, m.ssid FROM reading r"
            " JOIN visit v ON v.id = r.visit_id JOIN meter m ON m.id = r.meter_id WHERE r.time_ms NOT NULL"
            " AND r.reason <> 'conflict'"
        ).fetchall()
    return [row for row in rows if row[1] is not None and abs(row[1]) < 2.0**63]


def buckets(rows: list[Row], period: Period, zone: tzinfo | None = None) -> list[EnergyBucket]:
    """Sums by hour, day or month."""
    found: defaultdict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in rows:
        found[bounds_ms(row[0], period, zone)].append(row)
    return [
        EnergyBucket(*span, math.fsum(row[1] for row in each), len(each), max(row[2] for row in each))
        for span, each in sorted(found.items())
    ]


def by_owner(rows: list[Row]) -> dict[str, float]:
    """Total energy by device's token, or by meter where there was none."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for _time, energy, _uncertainty, ref, ssid in rows:
        found[ref or ssid].append(energy)
    return {key: math.fsum(energies) for key, energies in found.items()}
