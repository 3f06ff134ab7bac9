"""Readings as lines for a file, one after the other: SQLite does the arithmetic, nothing is held."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store.energy import Condition
from ofmon.adapters.store.read_only import reading
from ofmon.domain.reading import decode_reading
from ofmon.services.ports import ReadingLines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ofmon.services.ports import ReadingLine, ReadingSpan

# An infinite figure is no number either.
_FIGURES = ", ".join(
    f"CASE WHEN ABS(r.{name}) < 9e999 THEN r.{name} END"
    for name in ("real_power_w", "apparent_power_va", "current_rms_a", "voltage_rms_v", "energy_kwh")
)
# As `ofmon.domain.reading.Reading.power_factor`; what isn't a number is NULL.
_POWER_FACTOR = (
    "CASE WHEN ABS(r.real_power_w) < 9e999 THEN"
    " CASE WHEN r.apparent_power_va = 0 THEN 0.0 ELSE r.real_power_w / r.apparent_power_va END END"
)
# A raw time over 2^63 - 1 stands in the raw bytes alone.
_COLUMNS = (
    "m.ssid, r.ct_id, r.time_ms, r.uncertainty_ms, COALESCE(r.raw_time_ms, r.raw),"
    f" {_FIGURES}, {_POWER_FACTOR}, r.state, d.name"
)
_RAW_TIME = 4
# In this order each meter's readings come from the index by time; only those of one moment are sorted.
_FROM = (
    "FROM meter m CROSS JOIN reading r ON r.meter_id = m.id CROSS JOIN visit v ON v.id = r.visit_id"
    " LEFT JOIN device d ON d.ref = v.device_ref"
)
_ORDER = "ORDER BY m.ssid, r.time_ms, r.ct_id, r.id"


@contextmanager
def lines(path: Path, busy_s: float, span: ReadingSpan) -> Iterator[ReadingLines]:
    """See `ofmon.services.ports.Store.reading_lines`."""
    condition, values = _where(span)
    with reading(path, busy_s) as connection:
        (total,) = connection.execute(f"SELECT COUNT(*) {_FROM} WHERE {condition}", values).fetchone()
        rows = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE {condition} {_ORDER}", values)
        yield ReadingLines(total, _decoded(rows))


def _where(span: ReadingSpan) -> tuple[str, tuple[object, ...]]:
    whose = Condition.of(span.whose, "v.device_ref")
    sql, values = f"1{whose.sql}", whose.values
    if span.start_ms is not None:
        sql, values = f"{sql} AND r.time_ms >= ?", (*values, span.start_ms)
    if span.end_ms is not None:
        sql, values = f"{sql} AND r.time_ms < ?", (*values, span.end_ms)
    return sql, values


def _decoded(rows: Iterable[Any]) -> Iterator[ReadingLine]:
    for row in rows:
        raw = row[_RAW_TIME]
        if isinstance(raw, bytes):
            yield (*row[:_RAW_TIME], decode_reading(raw).raw_time_ms, *row[_RAW_TIME + 1 :])
        else:
            yield row
