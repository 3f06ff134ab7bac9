"""Figures by local hour, from the readings: power of all together, current and voltage of each CT."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store.rollups import COUNTS, OF_DEVICE
from ofmon.adapters.store.series import keys_of
from ofmon.adapters.store.whose import ALL_READINGS, READINGS, Whose
from ofmon.domain.consumption import Electrical, Power
from ofmon.domain.local_time import stretches
from ofmon.domain.reading import FIGURE_LIMIT

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from ofmon.domain.energy import Owner
    from ofmon.domain.local_time import Stretch
    from ofmon.domain.periods import Bounds
    from ofmon.services.ports import BarsAsked

_HOUR_MS = 3_600_000
_SORTED_AT_ONCE_MS = 8 * 24 * _HOUR_MS
# The division rounds towards zero; from here on no time is negative.
_SHIFT_MS = 10**9 * _HOUR_MS
_HOUR = f"(r.time_ms - 1 + ?) / {_HOUR_MS}"
_WHOLE = f"ABS(r.real_power_w) < {FIGURE_LIMIT!r} AND ABS(r.apparent_power_va) < {FIGURE_LIMIT!r}"
_POWER = (
    f"SUM(r.energy_kwh), SUM(r.real_power_w) FILTER (WHERE {_WHOLE}),"
    f" SUM(r.apparent_power_va) FILTER (WHERE {_WHOLE}), COUNT(*)"
)
_MEAN = f"AVG(r.{{0}}) FILTER (WHERE ABS(r.{{0}}) < {FIGURE_LIMIT!r})"
_MEANS = ", ".join(_MEAN.format(name) for name in ("current_rms_a", "voltage_rms_v"))


def power(connection: sqlite3.Connection, asked: BarsAsked) -> list[Power]:
    """Hours with a reading whose energy is a number, ascending."""
    found = []
    for (start, end), (energy, real_w, apparent_va, readings) in _hours(
        connection, asked, _POWER, COUNTS, ""
    ):
        factor = real_w / apparent_va if apparent_va else math.nan
        found.append(Power(start, end, energy * _HOUR_MS / (end - start), factor, readings))
    return found


def electrical(connection: sqlite3.Connection, asked: BarsAsked, owners: Iterable[Owner]) -> list[Electrical]:
    """Each CT's hours, ascending."""
    keys = keys_of(owners)
    columns = f"COALESCE(v.device_ref, ''), m.ssid, r.ct_id, {_MEANS}"
    return [
        Electrical(*bounds, keys.get((ref, "")) or keys[ref, ssid], ct_id, _nan(current), _nan(voltage))
        for bounds, (ref, ssid, ct_id, current, voltage) in _hours(
            connection, asked, columns, OF_DEVICE, ", 2, 3, 4"
        )
    ]


def _hours(
    connection: sqlite3.Connection, asked: BarsAsked, columns: str, where: str, group: str
) -> Iterator[tuple[Bounds, tuple[Any, ...]]]:
    """Bounds and figures of each hour, stretch by stretch of one offset."""
    if not asked.bars:
        return
    whose = Whose.of(asked.whose, "v.device_ref")
    readings = READINGS if "v." in columns + whose.sql else ALL_READINGS
    sql = f"SELECT {_HOUR}, {columns} {readings} WHERE {where}{whose.sql} GROUP BY 1{group} ORDER BY 1{group}"
    for each in stretches(asked.bars[0][0], asked.bars[-1][1], asked.zone):
        shift_ms = each.offset_ms + _SHIFT_MS
        for span in _parts(each):
            for hour, *figures in connection.execute(sql, (shift_ms, *span, *whose.values)):
                start_ms = hour * _HOUR_MS - shift_ms
                yield (max(start_ms, each.start_ms), min(start_ms + _HOUR_MS, each.end_ms)), tuple(figures)


def _parts(of: Stretch) -> Iterator[Bounds]:
    """A stretch in parts of whole hours: their readings are sorted sooner than all at once, and in memory."""
    first_ms = of.start_ms - (of.start_ms + of.offset_ms) % _HOUR_MS
    borders = range(first_ms + _SORTED_AT_ONCE_MS, of.end_ms, _SORTED_AT_ONCE_MS)
    yield from pairwise((of.start_ms, *borders, of.end_ms))


def _nan(value: float | None) -> float:
    return math.nan if value is None else value
