"""Which readings the server holds, value for value."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ofmon.domain.reading import decode_reading
from ofmon.domain.telemetry import arrived, keys_of, point_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ofmon.services.ports import Entry, Server

# Readings further apart than this are asked for in two requests rather than with all that lies between.
_GAP_MS = 40 * 24 * 3_600_000


async def found_on(server: Server, device_id: str, entries: Sequence[Entry]) -> set[int]:
    """The ids of those that are there at their times.

    Raises:
        ServerError: see `ofmon.services.ports.Server.read_back`.
    """
    found: set[int] = set()
    for near in _near_each_other(entries):
        points = {entry.id: point_of(decode_reading(entry.raw), entry.time_ms) for entry in near}
        keys = keys_for(entry.raw for entry in near)
        held = await server.read_back(device_id, keys, near[0].time_ms, near[-1].time_ms + 1)
        found |= {key for key, point in points.items() if arrived(point, held.get(point.time_ms, {}))}
    return found


def keys_for(raws: Iterator[bytes] | Collection[bytes]) -> list[str]:
    """The keys under which these readings lie."""
    return [key for ct_id in sorted({decode_reading(raw).ct_id for raw in raws}) for key in keys_of(ct_id)]


def _near_each_other(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Groups by time, split at long gaps."""
    group, last_ms = 0, 0

    def number(entry: Entry) -> int:
        nonlocal group, last_ms
        group += entry.time_ms - last_ms > _GAP_MS
        last_ms = entry.time_ms
        return group

    for _, near in groupby(sorted(entries, key=lambda entry: entry.time_ms), number):
        yield list(near)
