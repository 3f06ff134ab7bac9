"""When a meter is due: the one meaning of the word, for lists, filters, tours and reports.

A meter is due when its last finished collection is older than its site's interval (30 days without a site),
or when its memory would be full before; one that was never collected is due.

Source of the memory's size: protocol 1's partition table (`firmware/partitions.csv`) has 480 blocks of 4,096
bytes for LittleFS, of which 8 stay free; a block holds one shard of 136 readings of 30 bytes. So 64,192
readings, and with three current transformers a reading each an hour, 891 days.
"""

from __future__ import annotations

from ofmon.domain.sites.site import INTERVAL_DAYS

DAY_MS = 24 * 60 * 60 * 1000
# Well before the oldest readings would have to go.
MEMORY_DAYS = 850


def due_from_ms(
    collected_ms: int | None, memory_from_ms: int | None = None, interval_days: int = INTERVAL_DAYS
) -> int | None:
    """The moment from which on a meter is due, ms since the epoch.

    Args:
        collected_ms: end of its last finished collection, None: never.
        memory_from_ms: since when its memory fills, None: not known.
        interval_days: of its site.

    Returns:
        None: it was never collected, and is due.
    """
    if collected_ms is None:
        return None
    due_ms = collected_ms + interval_days * DAY_MS
    return due_ms if memory_from_ms is None else min(due_ms, memory_from_ms + MEMORY_DAYS * DAY_MS)
