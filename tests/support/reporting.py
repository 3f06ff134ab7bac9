"""A database with hours of known energy, and tariffs, for reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ofmon.adapters.store.reporting import SqliteReports
from ofmon.adapters.store.tariffs import SqliteTariffs
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, decode_reading
from ofmon.services.ports import Device, Intake
from ofmon.services.report.gather import Reports
from ofmon.services.tariffs import Tariffs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.powerloss import PlacedLoss

HOUR_MS = 3_600_000
NAMES = {1: "Heater hall 3", 2: "Workshop", 3: "Cold store"}


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour's reading: when it ended, how sure that is, and its energy."""

    end_ms: int
    kwh: float = 1.0
    uncertainty_ms: int = 0
    ct_id: int = 1


def local_ms(*moment: int) -> int:
    """A moment of the computer's wall clock, ms since the epoch."""
    return round(datetime(*moment).astimezone().timestamp() * 1000)  # type: ignore[arg-type,misc]


def hours(first_ms: int, last_ms: int, kwh: float = 1.0, ct_id: int = 1) -> list[Hour]:
    """One for each hour from a moment to another."""
    return [Hour(end_ms, kwh, ct_id=ct_id) for end_ms in range(first_ms + HOUR_MS, last_ms + 1, HOUR_MS)]


def meter(number: int) -> MeterId:
    """The meter of that number."""
    return MeterId(f"SEM-a0:b1:c2:00:00:{number:02x}")


async def store_hours(
    store: SqliteStore, number: int, wanted: Iterable[Hour], losses: Iterable[PlacedLoss] = ()
) -> None:
    """What a visit of a meter brought for the device of its number."""
    readings = [_reading(hour) for hour in wanted]
    now_ms = max((each.time_ms or 0 for each in readings), default=0) + 1
    ref = f"ref{number}"
    visit = Intake(meter(number), ref, "profile", "2.0.0", now_ms, tuple(readings), tuple(losses), 0)
    await store.save_intake(visit)
    await store.bind_device(ref, Device(f"id{number}", NAMES[number], "profile"))
    await store.assign_device(meter(number), ref, "profile")


def _reading(hour: Hour) -> CorrectedReading:
    raw = Reading(hour.ct_id, hour.kwh * 1000, hour.kwh * 1000, 5.0, 230.0, hour.kwh, hour.end_ms).encode()
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), hour.end_ms, hour.uncertainty_ms)


def tariffs_in(store: SqliteStore) -> Tariffs:
    """The service on this store."""
    return Tariffs(SqliteTariffs(store), store)


def reports_in(store: SqliteStore) -> Reports:
    """Likewise."""
    return Reports(SqliteReports(store), tariffs_in(store))
