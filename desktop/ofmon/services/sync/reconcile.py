"""Before a doubtful reading is sent: is it on the server already, at another time?

Another computer may have sent it, or this one before its database was cleared. A reading is doubtful when
its time is uncertain, was moved, or ended between a power loss and the moment when a visit freed the meter's
memory: then two collectors may have placed it differently, and the server, which knows nothing but device
and time, would hold it twice.

First the claims are read (`ofmon.services.sync.claims`), also those for readings that are sure here: another
collector may have been less sure, and was first. For doubtful ones that nobody claimed, and while somebody
is signed in, the device's points around them are read back: those at the time of another local reading are
that reading's; the others with equal figures are matched in order, one to one. What is left is claimed and
sent.

Limits: where several hours have equal figures any of them may be matched; the sums are right all the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import ReadingState, decode_reading
from ofmon.domain.telemetry import arrived, keys_of, point_of
from ofmon.errors import ServerBusyError
from ofmon.services.sync.read_back import keys_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ofmon.services.ports import Entry, Parcel, Server, Store
    from ofmon.services.sync.claims import Claims

Held = dict[int, dict[str, float]]
Places = set[tuple[int, int]]  # CT and time


@dataclass(slots=True)
class Reconciled:
    """What became of a page.

    Attributes:
        to_send: those that the server may lack, at the times at which they go there.
        known: how many it holds already; they are confirmed.
        postponed: why the doubtful ones wait for another sync, None: they don't.
    """

    to_send: list[Entry] = field(default_factory=list)
    known: int = 0
    postponed: ServerBusyError | None = None


@dataclass(frozen=True, slots=True)
class Reconcile:
    """For one parcel's readings.

    Attributes:
        store: keeps the times that are taken over.
        server: is asked what it holds.
        parcel: whose readings they are.
        claims: of its device.
        device_id: the device, None: it can't be read back.
    """

    store: Store
    server: Server
    parcel: Parcel
    claims: Claims
    device_id: str | None

    async def run(self, entries: Sequence[Entry]) -> Reconciled:
        """Find out about a page.

        Raises:
            ServerError: the server can't be asked; nothing was changed but claims.
            StoreError: the database could not be used.
        """
        claimed = await self.claims.read(entries)
        doubtful = [entry for entry in entries if entry.doubtful or entry.id in claimed]
        if not doubtful:
            return Reconciled(list(entries))
        free = [entry for entry in doubtful if entry.id not in claimed]
        occupied = await self._occupied(doubtful)
        try:
            held = await self._held(free)
        except ServerBusyError as error:
            return Reconciled([entry for entry in entries if not entry.doubtful], postponed=error)
        times = keep_apart(doubtful, claimed, occupied)
        occupied |= {(_ct(entry), times[entry.id]) for entry in doubtful if entry.id in claimed}
        known = match(free, held, occupied)
        times |= known
        # What stands on the server where an unmatched one would go is another hour's: not to be written over.
        there = {(ct_id, time_ms) for time_ms, values in held.items() for ct_id in _cts(free, values)}
        own = {entry.id: entry.time_ms for entry in free if entry.id not in known}
        times |= keep_apart(free, own, occupied | there)
        if free:
            times |= await self.claims.write(free, times) | known
        await self._adopt(doubtful, times, known)
        sent_as = [entry._replace(time_ms=times.get(entry.id, entry.time_ms)) for entry in entries]
        return Reconciled([entry for entry in sent_as if entry.id not in known], len(known))

    async def _occupied(self, doubtful: Sequence[Entry]) -> Places:
        """Where the device's other local readings are, whatever their state."""
        ours = {entry.id for entry in doubtful}
        start_ms, end_ms = _window(doubtful)
        taken = await self.store.taken(self.parcel, start_ms, end_ms)
        return {(ct_id, time_ms) for key, ct_id, time_ms in taken if key not in ours}

    async def _held(self, free: Sequence[Entry]) -> Held:
        if self.device_id is None or not free:
            return {}
        start_ms, end_ms = _window(free)
        return await self.server.read_back(
            self.device_id, keys_for(entry.raw for entry in free), start_ms, end_ms + 1
        )

    async def _adopt(
        self, doubtful: Sequence[Entry], times: Mapping[int, int], known: Mapping[int, int]
    ) -> None:
        moved = {
            entry.id: times[entry.id]
            for entry in doubtful
            if entry.id not in known and times[entry.id] != entry.time_ms
        }
        if moved:
            await self.store.adopt(moved, ReadingState.PENDING)
        if known:
            await self.store.adopt(known, ReadingState.CONFIRMED)


def match(doubtful: Sequence[Entry], held: Held, occupied: Places) -> dict[int, int]:
    """Times (by id) at which the server holds these readings.

    Args:
        doubtful: in the meter's order.
        held: the server's values by time and key.
        occupied: CT and time of readings that are known to be others.
    """
    found: dict[int, int] = {}
    free = _by_energy(held)
    last: dict[int, int] = {}
    for entry in doubtful:
        ct_id = _ct(entry)
        point = point_of(decode_reading(entry.raw), entry.time_ms)
        earliest, latest = _window([entry])
        energy_key = keys_of(ct_id)[_ENERGY]
        times = free.get((energy_key, _rounded(point.values.get(energy_key))), [])
        for time_ms in times[bisect_left(times, max(earliest, last.get(ct_id, earliest))) :]:
            if time_ms > latest:
                break
            if (ct_id, time_ms) not in occupied and arrived(point, held[time_ms]):
                found[entry.id], last[ct_id] = time_ms, time_ms + 1
                break
    return found


def keep_apart(entries: Sequence[Entry], times_ms: Mapping[int, int], occupied: Places) -> dict[int, int]:
    """These times, each a millisecond or more later where another reading of the CT is."""
    places = set(occupied)
    apart = {}
    for entry in entries:
        if entry.id in times_ms:
            ct_id, time_ms = _ct(entry), times_ms[entry.id]
            while (ct_id, time_ms) in places:
                time_ms += 1
            places.add((ct_id, time_ms))
            apart[entry.id] = time_ms
    return apart


def _window(entries: Collection[Entry]) -> tuple[int, int]:
    """Where readings may be (both inclusive): around their times, and up to the visit that took them."""
    first = min(entry.time_ms - entry.uncertainty_ms for entry in entries)
    last = max(max(entry.visit_ms, entry.time_ms + entry.uncertainty_ms) for entry in entries)
    return first - HOUR_MS, last + HOUR_MS


_ENERGY = 5  # in `ofmon.domain.telemetry.KEYS`


def _by_energy(held: Held) -> dict[tuple[str, float | None], list[int]]:
    """Times in order by key and energy, so that few points have to be compared."""
    times: defaultdict[tuple[str, float | None], list[int]] = defaultdict(list)
    for time_ms, values in sorted(held.items()):
        for key, value in values.items():
            if key.startswith("kwh"):
                times[key, _rounded(value)].append(time_ms)
    return times


def _ct(entry: Entry) -> int:
    return decode_reading(entry.raw).ct_id


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _cts(entries: Iterable[Entry], values: Mapping[str, float]) -> set[int]:
    """Which of these readings' CTs a point of the server has figures of."""
    cts = {_ct(entry) for entry in entries}
    return {ct_id for ct_id in cts if not values.keys().isdisjoint(keys_of(ct_id))}
