"""Compares what was injected, what the meters' flash holds, what was collected, and what the server has.

Each side is read by means of its own: littlefs-python for the flash, the standard library's sqlite3 for the
database, the server's REST API for the series. Nothing here uses the collector's or the firmware's code for
readings.
"""

from __future__ import annotations

import sqlite3
import struct
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import httpx
from littlefs import LittleFS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from demo.history import Hour, Past
    from demo.scenario import Plan

READING = struct.Struct("<HfffffQ")
"""Protocol 1: CT, real and apparent power, current, voltage, energy, time."""
PARTITION = slice(0x210000, 0x3F0000)
BLOCK_BYTES = 4096
MEASURED_TOLERANCE = 0.01
TIME_TOLERANCE_MS = 3_600_000
SERVER_TOLERANCE = 1e-6
MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Row:
    """A stored reading beside the truth of its hour; errors are relative."""

    meter: str
    end_clock_ms: int
    corrected_ms: int
    time_error_ms: float
    voltage: float
    current: float
    power: float
    energy: float
    errors: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MeterReport:
    """What was found for one meter; `faults` is empty when everything agrees."""

    name: str
    rows: tuple[Row, ...]
    energy_kwh: float
    true_energy_kwh: float
    faults: tuple[str, ...]

    @property
    def energy_error(self) -> float:
        """Relative error of the energy over the whole history."""
        return self.energy_kwh / self.true_energy_kwh - 1


def readings_in_flash(flash: bytes) -> list[bytes]:
    """The 30-byte readings in a meter's file system, oldest first, as an independent reader finds them."""
    image = flash[PARTITION]
    files = LittleFS(block_size=BLOCK_BYTES, block_count=len(image) // BLOCK_BYTES, mount=False)
    files.context.buffer[:] = image
    files.mount()
    found: list[bytes] = []
    for name in sorted(files.listdir("/ct_readings"), key=int):
        with files.open(f"/ct_readings/{name}", "rb") as shard:
            data = shard.read()
        found += [data[start : start + READING.size] for start in range(0, len(data), READING.size)]
    return found


def stored_rows(database: Path, ssid: str) -> list[tuple[bytes, int | None]]:
    """Raw bytes and corrected time of a meter's readings in the collector's database, by time."""
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as connection:
        query = """SELECT raw, time_ms FROM reading JOIN meter ON meter.id = meter_id
                   WHERE ssid = ? ORDER BY time_ms, reading.id"""
        return [(bytes(raw), time_ms) for raw, time_ms in connection.execute(query, (ssid,))]


class ServerReader:
    """Reads series back over the server's REST API as a tenant."""

    def __init__(self, url: str, user: str, password: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=30, trust_env=False)
        answer = self._http.post("/api/auth/login", json={"username": user, "password": password})
        answer.raise_for_status()
        self._http.headers["X-Authorization"] = f"Bearer {answer.json()['token']}"

    def series(self, device_id: str, keys: Iterable[str]) -> dict[str, dict[int, float]]:
        """Every value of a device by key and time."""
        answer = self._http.get(
            f"/api/plugins/telemetry/DEVICE/{device_id}/values/timeseries",
            params={"keys": ",".join(keys), "startTs": 0, "endTs": 2**53, "limit": 100_000},
        )
        answer.raise_for_status()
        return {
            key: {point["ts"]: float(point["value"]) for point in points}
            for key, points in answer.json().items()
        }


def report_on(past: Past, flash: bytes, ssid: str, database: Path, server: ServerReader) -> MeterReport:
    """Everything about one meter."""
    stored = stored_rows(database, ssid)
    faults = [*_flash_faults(flash, stored), *_server_faults(server, past.plan, stored)]
    hours = {int(hour.end_clock_ms): hour for hour in past.life.hours}
    rows = [
        _row(past.plan.name, raw, time_ms, hours[end])
        for raw, time_ms in stored
        if time_ms is not None and (end := READING.unpack(raw)[6]) in hours
    ]
    faults += _row_faults(rows, len(hours))
    report = MeterReport(
        past.plan.name,
        tuple(rows),
        sum(row.energy for row in rows),
        sum(hour.energy_kwh for hour in past.life.hours),
        tuple(faults),
    )
    if abs(report.energy_error) > MEASURED_TOLERANCE:
        fault = f"the energy is off by {report.energy_error:+.2%}"
        return replace(report, faults=(*report.faults, fault))
    return report


def _flash_faults(flash: bytes, stored: Sequence[tuple[bytes, int | None]]) -> list[str]:
    in_flash, in_database = Counter(readings_in_flash(flash)), Counter(raw for raw, _ in stored)
    if not in_flash:
        return ["the flash holds no readings"]
    faults = []
    if missing := in_flash - in_database:
        faults.append(f"{missing.total()} readings of the flash are not in the database")
    if surplus := in_database - in_flash:
        faults.append(f"{surplus.total()} readings of the database were not in the flash")
    return faults


def _server_faults(server: ServerReader, plan: Plan, stored: Sequence[tuple[bytes, int | None]]) -> list[str]:
    keys = ("ct_id", "real_power", "apparent_power", "i_rms", "v_rms", "kwh")
    series = server.series(plan.device_id, keys)
    times = Counter(time_ms for _, time_ms in stored)
    faults = [f"{count} readings share the time {time}" for time, count in times.items() if count > 1]
    for number, key in enumerate(keys):
        sent = {time_ms: READING.unpack(raw)[number] for raw, time_ms in stored if time_ms is not None}
        found = series.get(key, {})
        if found.keys() != sent.keys():
            faults.append(f"{key}: the server has {len(found)} values, the database {len(sent)}")
        elif any(abs(found[time] - value) > SERVER_TOLERANCE for time, value in sent.items()):
            faults.append(f"{key}: a value on the server differs from the database's")
    return faults


def _row(meter: str, raw: bytes, time_ms: int, hour: Hour) -> Row:
    _, power, _, current, voltage, energy, end = READING.unpack(raw)
    truth = (hour.voltage_rms, hour.current_rms, hour.real_power, hour.energy_kwh)
    figures = (voltage, current, power, energy)
    errors = tuple(figure / true - 1 for figure, true in zip(figures, truth, strict=True))
    error_v, error_i, error_p, error_e = errors
    return Row(
        meter, end, time_ms, time_ms - hour.end_true_ms, *figures, (error_v, error_i, error_p, error_e)
    )


def _row_faults(rows: Sequence[Row], expected: int) -> list[str]:
    faults = [] if len(rows) == expected else [f"{len(rows)} hours are stored, {expected} were lived"]
    for row in rows:
        if max(abs(error) for error in row.errors[:3]) > MEASURED_TOLERANCE:
            faults.append(f"the hour to {row.end_clock_ms} is off by more than 1 %")
        if abs(row.time_error_ms) > TIME_TOLERANCE_MS:
            faults.append(
                f"the hour to {row.end_clock_ms} is placed {row.time_error_ms / MINUTE_MS:+.0f} min off"
            )
    return faults
