"""Times of doubtful readings, agreed between collectors through the device itself.

Two computers may collect the same readings and place them at different times: the second one no longer sees
for how long the power was off. Before such a reading is sent its time is written to the device as a client
attribute, which any collector reads by the access token alone; whoever comes later takes over what is there.
A claim is told by what every collector knows of a reading: the meter, the 30 bytes, and which occurrence of
them it is.

Limits: two collectors that claim in the same second see each other's claim only in the second look, and then
the later one gives way. What stands there and is no claim is ignored, and replaced.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from ofmon.domain.reading import decode_reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.services.ports import Entry, Server
    from ofmon.services.sync.upload import Patience

_PREFIX = "ofmon_times_"
_NAME_CHARS = 12
_DAY_MS = 24 * 3_600_000
# Attributes that are asked for at once, and claims that one may hold: a month of hours has 744 for each CT.
_MONTHS_AT_ONCE = 20
_CLAIMS_MAX = 10_000
# Before that there was no OFMon.
_FIRST_MS = 1_577_836_800_000  # 2020-01-01 00:00 UTC

# No reading ended later than it was collected, as far as clocks of collectors agree.
_AFTER_VISIT_MS_MAX = _DAY_MS

Shards = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of one device."""

    server: Server
    access_token: str
    patience: Patience

    async def read(self, entries: Sequence[Entry]) -> dict[int, int]:
        """The times that collectors have claimed for these readings, by id."""
        return _claimed(entries, await self._shards(entries))

    async def write(self, entries: Sequence[Entry], times_ms: Mapping[int, int]) -> dict[int, int]:
        """Claim times (by id) for readings that nobody has claimed.

        Returns:
            What stands there afterwards: another collector may have been faster.
        """
        shards = await self._shards(entries)
        changed: Shards = {}
        for entry in entries:
            month = month_of(entry)
            shard = shards.setdefault(month, {})
            if name_of(entry) not in shard and len(shard) < _CLAIMS_MAX:
                shard[name_of(entry)] = times_ms[entry.id]
                changed[month] = shard
        if not changed:
            return _claimed(entries, shards)
        await self.patience.outlast(lambda: self.server.claim(self.access_token, changed))
        return await self.read(entries)

    async def _shards(self, entries: Sequence[Entry]) -> Shards:
        months = sorted({month_of(entry) for entry in entries})
        shards: Shards = {}
        for at in range(0, len(months), _MONTHS_AT_ONCE):
            some = months[at : at + _MONTHS_AT_ONCE]
            found = await self.patience.outlast(partial(self.server.claims, self.access_token, some))
            shards |= {month: found[month] for month in some if isinstance(found.get(month), dict)}
        return shards


def _claimed(entries: Sequence[Entry], shards: Shards) -> dict[int, int]:
    claimed = {}
    for entry in entries if shards else ():
        time_ms = shards.get(month_of(entry), {}).get(name_of(entry))
        if type(time_ms) is int and _FIRST_MS < time_ms <= entry.visit_ms + _AFTER_VISIT_MS_MAX:
            claimed[entry.id] = time_ms
    return claimed


def name_of(entry: Entry) -> str:
    """What a reading is called in claims: 12 hex digits of a hash of meter, bytes and occurrence."""
    known = entry.ssid.encode() + entry.raw + entry.occurrence.to_bytes(4, "little")
    return hashlib.sha256(known).hexdigest()[:_NAME_CHARS]


def month_of(entry: Entry) -> str:
    """The attribute that holds a reading's claim: one for each month (UTC) by the meter's own clock."""
    return _month_of(decode_reading(entry.raw).raw_time_ms // _DAY_MS)


@lru_cache(maxsize=1_000)
def _month_of(day: int) -> str:
    """By days since the epoch."""
    try:
        return _PREFIX + datetime.fromtimestamp(day * _DAY_MS / 1000, UTC).strftime("%Y%m")
    except (OverflowError, ValueError, OSError):  # a damaged time
        return _PREFIX + "other"
