"""A meter's history out of the database, and times that were found anew into it.

Each function runs inside a transaction. `apply_times` is the only way by which the time of a stored reading
changes.
"""

from __future__ import annotations

from itertools import accumulate
from sys import maxsize
from typing import TYPE_CHECKING, Any

import peewee as pw

from ofmon.adapters.store import conflicts
from ofmon.adapters.store.schema import MeterRow, PowerLossRow, ReadingRow, VisitRow, execute_many
from ofmon.domain.clock import TimeSource
from ofmon.domain.correction import keep_apart
from ofmon.domain.dating.eras import date, looks_that_matter, redating
from ofmon.domain.dating.history import Entry, History, Look, Loss, Timing
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Decision, RawReading, ReadingState, Reason, decode_reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import Redating, TimeChange
    from ofmon.domain.reading import CorrectedReading

# A computer's clock that was off by less at a visit is left as it was: readings are hourly.
_MENDED_FROM_MS = 60_000
# SQLite's own limit of variables in a statement was 999 before 3.32.
_AT_ONCE = 900
# With another time a reading may collide with others, or no longer.
_BY_CLOCK = (
    Reason.NONE,
    Reason.CLOCK_UNKNOWN,
    Reason.CLOCK_NEVER_SET,
    Reason.TIME_DAMAGED,
    Reason.NO_FIGURE,
    Reason.FIGURE_TOO_LARGE,
    Reason.CONFLICT,
)
# What a person said about a reading holds; so does a time next to readings that were deleted.
_DECIDED = (
    ReadingRow.decision.in_([Decision.RAW_TIME.value, Decision.ESTIMATE.value, Decision.KEEP.value])
    | ReadingRow.id.in_(pw.SQL("(SELECT reading_id FROM placement)"))
    | ReadingRow.visit_id.in_(pw.SQL("(SELECT id FROM visit WHERE thinned)"))
)
_REASONS = [why.value for why in _BY_CLOCK]
_HELD = (ReadingRow.state == ReadingState.HELD.value) & ReadingRow.reason.in_(_REASONS)
_WAITS = ~_DECIDED & ((ReadingRow.state == ReadingState.PENDING.value) | _HELD)
_BY_CHECKED = VisitRow.clock_checked & (VisitRow.clock != TimeSource.TESTBED.value)


def history(
    db: pw.SqliteDatabase, meter: MeterId, clock: TimeGiven | None = None, *, whole: bool = False
) -> History:
    """See the port. A ``whole`` one has everything that wasn't sent, whatever can be found out about it."""
    key = MeterRow.select(MeterRow.id).where(MeterRow.ssid == meter.ssid).scalar(db)
    checked = VisitRow.select(VisitRow.id, VisitRow.now_ms).where(_BY_CHECKED).order_by(VisitRow.id)
    known = list(checked.tuples().execute(db))
    past_ms = max((now_ms for _, now_ms in known), default=0)
    looks = _looks(db, key, known)
    freed = VisitRow.select(pw.fn.MAX(VisitRow.id)).where((VisitRow.meter_id == key) & VisitRow.freed)
    open_since = freed.scalar(db) or 0
    undated = pw.fn.MAX(ReadingRow.time_ms.is_null())
    waiting = ReadingRow.select(ReadingRow.visit_id, undated).where((ReadingRow.meter_id == key) & _WAITS)
    unsent = {
        visit_id: bool(some) for visit_id, some in waiting.group_by(ReadingRow.visit_id).tuples().execute(db)
    }
    now = [Look(maxsize, clock.time_ms, clock.time_ms, clock.checked, earliest_ms=past_ms)] if clock else []
    wanted = looks_that_matter([*looks, *now], unsent, open_since, whole=whole)
    return History(looks, _entries(db, key, wanted), _losses(db, key), open_since, past_ms)


def looks_of(db: pw.SqliteDatabase, meter_key: int) -> list[Look]:
    """A meter's visits, those whose readings were all deleted here left out."""
    checked = VisitRow.select(VisitRow.id, VisitRow.now_ms).where(_BY_CHECKED).order_by(VisitRow.id)
    return _looks(db, meter_key, list(checked.tuples().execute(db)))


def _looks(db: pw.SqliteDatabase, key: int | None, checked: Sequence[tuple[int, int]]) -> list[Look]:
    columns = (
        VisitRow.id,
        VisitRow.now_ms,
        VisitRow.told_ms,
        VisitRow.clock_checked,
        VisitRow.clock_set_ms,
        VisitRow.device_ref,
    )
    known = (VisitRow.meter_id == key) & ~VisitRow.forgotten
    query = VisitRow.select(*columns).where(known).order_by(VisitRow.id)
    bounds = _Bounds(checked)
    return [
        Look(
            visit_id,
            now_ms,
            now_ms if told_ms is None else told_ms,
            bool(vouched),
            set_ms,
            ref is not None,
            *bounds.around(visit_id),
        )
        for visit_id, now_ms, told_ms, vouched, set_ms, ref in query.tuples().execute(db)
    ]


class _Bounds:
    """Between which checked visits another one lies; ids are in the order of time."""

    def __init__(self, checked: Sequence[tuple[int, int]]) -> None:
        self._ids = [visit_id for visit_id, _ in checked]
        times = [now_ms for _, now_ms in checked]
        self._newest = list(accumulate(times, max))
        self._oldest = list(accumulate(reversed(times), min))[::-1]
        self._at = 0

    def around(self, visit_id: int) -> tuple[int, int | None]:
        """The newest time before and the oldest after it; to be asked by ascending id."""
        while self._at < len(self._ids) and self._ids[self._at] < visit_id:
            self._at += 1
        after = self._at + (self._at < len(self._ids) and self._ids[self._at] == visit_id)
        past = self._newest[self._at - 1] if self._at else 0
        return past, self._oldest[after] if after < len(self._ids) else None


def _entries(db: pw.SqliteDatabase, key: int | None, wanted: Iterable[int]) -> list[Entry]:
    columns = (
        ReadingRow.id,
        ReadingRow.visit_id,
        ReadingRow.raw_bytes,
        ReadingRow.occurrence,
        ReadingRow.time_ms,
        ReadingRow.uncertainty_ms,
        ReadingRow.reason,
        _WAITS,
    )
    ids = sorted(wanted)
    entries = []
    for at in range(0, len(ids), _AT_ONCE):
        of_them = ReadingRow.visit_id.in_(ids[at : at + _AT_ONCE])
        query = ReadingRow.select(*columns).where((ReadingRow.meter_id == key) & of_them)
        entries += [_entry(row) for row in query.order_by(ReadingRow.id).tuples().execute(db)]
    return entries


def _entry(row: Sequence[Any]) -> Entry:
    key, visit_id, raw, occurrence, time_ms, uncertainty_ms, reason, waits = row
    source = RawReading(bytes(raw), occurrence, decode_reading(bytes(raw)))
    held = Reason(reason) if time_ms is None else Reason.NONE
    return Entry(source, visit_id, key, bool(waits), Timing(time_ms, uncertainty_ms, held))


def _losses(db: pw.SqliteDatabase, key: int | None) -> list[Loss]:
    query = PowerLossRow.select(PowerLossRow.time_ms, PowerLossRow.visit_id)
    query = query.join(VisitRow, on=(VisitRow.id == PowerLossRow.visit_id))
    query = query.where((PowerLossRow.meter_id == key) & ~VisitRow.forgotten).order_by(PowerLossRow.time_ms)
    return [Loss(time_ms, visit_id) for time_ms, visit_id in query.tuples().execute(db)]


def claim_losses(db: pw.SqliteDatabase, meter_key: int, visit_id: int, losses_ms: Iterable[int]) -> None:
    """Power losses that visits saw whose readings were deleted here count as seen by this one."""
    sql = (
        "UPDATE power_loss SET visit_id = ?, settled = 0 WHERE meter_id = ? AND time_ms = ?"
        " AND visit_id IN (SELECT id FROM visit WHERE forgotten)"
    )
    execute_many(db, sql, [(visit_id, meter_key, time_ms) for time_ms in losses_ms])


def apply_redating(db: pw.SqliteDatabase, redating: Redating) -> None:
    """Give stored readings and power losses other times."""
    apply_times(db, redating.readings)
    if not redating.readings or not redating.losses:
        return
    meter = ReadingRow.select(ReadingRow.meter_id).where(ReadingRow.id == redating.readings[0].key)
    key = meter.scalar(db)
    rows = [(loss.time_ms, loss.uncertainty_ms, key, loss.raw_time_ms) for loss in redating.losses]
    sql = "UPDATE power_loss SET corrected_ms = ?, uncertainty_ms = ? WHERE meter_id = ? AND time_ms = ?"
    execute_many(db, sql, rows)


def apply_times(db: pw.SqliteDatabase, changes: Sequence[TimeChange]) -> None:
    """Give readings of one meter other times, and the state that follows; those that were sent keep theirs.

    No two of one CT ever get the same time (`ofmon.domain.correction.keep_apart`).
    """
    waiting = _still_waiting(db, [change.key for change in changes])
    changes = [change for change in changes if change.key in waiting]
    if not changes:
        return
    keys = [(change.key,) for change in changes]
    execute_many(db, "UPDATE reading SET time_ms = NULL WHERE id = ?", keys)
    readings = [change.reading for change in changes]
    apart = keep_apart(readings, taken(db, waiting[changes[0].key], readings))
    sql = "UPDATE reading SET time_ms = ?, uncertainty_ms = ?, state = ?, reason = ? WHERE id = ?"
    execute_many(db, sql, [(*standing(item), key) for item, (key,) in zip(apart, keys, strict=True)])


def standing(item: CorrectedReading) -> tuple[int | None, int | None, str, str]:
    """Time, uncertainty, state and reason as the database keeps them."""
    state = ReadingState.PENDING if item.sendable else ReadingState.HELD
    return item.time_ms, item.uncertainty_ms, state.value, item.reason.value


def _still_waiting(db: pw.SqliteDatabase, keys: Sequence[int]) -> Mapping[int, int]:
    """Of these readings those that were not sent, and their meter."""
    found: dict[int, int] = {}
    for at in range(0, len(keys), _AT_ONCE):
        query = ReadingRow.select(ReadingRow.id, ReadingRow.meter_id)
        query = query.where(ReadingRow.id.in_(keys[at : at + _AT_ONCE]) & _WAITS)
        found |= dict(query.tuples().execute(db))
    return found


def taken(
    db: pw.SqliteDatabase, meter_key: int, readings: Sequence[CorrectedReading]
) -> dict[tuple[int, int], tuple[bytes, int]]:
    """Which reading holds which (CT, time) of this meter already, over the span of ``readings``."""
    times = [item.time_ms for item in readings if item.time_ms is not None]
    if not times:
        return {}
    columns = (ReadingRow.ct_id, ReadingRow.time_ms, ReadingRow.raw_bytes, ReadingRow.occurrence)
    span = ReadingRow.time_ms.between(min(times), max(times) + len(times))
    query = ReadingRow.select(*columns).where((ReadingRow.meter_id == meter_key) & span)
    return {
        (ct_id, time_ms): (bytes(raw), occurrence)
        for ct_id, time_ms, raw, occurrence in query.tuples().execute(db)
    }


def redate(db: pw.SqliteDatabase, clock: TimeGiven) -> dict[MeterId, int]:
    """See the port."""
    counts = {}
    for meter in sorted(_vouch(db, clock) | _undated(db)):
        meter_id = MeterId(meter)
        known = history(db, meter_id, whole=True)
        changed = redating(known, date(known))
        apply_redating(db, changed)
        if count := sum(change.dates for change in changed.readings):
            counts[meter_id] = count
    if counts:
        conflicts.hold_conflicts(db, again=True)
    return counts


def _undated(db: pw.SqliteDatabase) -> set[str]:
    """Meters with readings that wait for a clock. Those that an older OFMon held have no reason."""
    waits = ReadingRow.reason.in_([Reason.NONE.value, Reason.CLOCK_UNKNOWN.value])
    query = (
        ReadingRow.select(MeterRow.ssid)
        .join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))
        .where((ReadingRow.state == ReadingState.HELD.value) & ReadingRow.time_ms.is_null() & waits)
        .distinct()
    )
    return {ssid for (ssid,) in query.tuples().execute(db)}


def _vouch(db: pw.SqliteDatabase, clock: TimeGiven) -> set[str]:
    """Put right what visits went by; the meters of those which nobody had vouched for."""
    if not clock.checked or clock.boot is None or clock.running_ms is None:
        return set()
    waiting = (VisitRow.boot == clock.boot) & ~VisitRow.clock_checked & ~VisitRow.running_ms.is_null()
    query = VisitRow.select(VisitRow.id, MeterRow.ssid, VisitRow.now_ms, VisitRow.running_ms)
    query = query.join(MeterRow, on=(MeterRow.id == VisitRow.meter_id)).where(waiting)
    meters = set()
    for visit_id, ssid, now_ms, running_ms in list(query.tuples().execute(db)):
        true_ms = clock.time_ms - (clock.running_ms - running_ms)
        off = abs(true_ms - now_ms) >= _MENDED_FROM_MS
        mended = {"now_ms": true_ms, "told_ms": now_ms} if off else {}
        VisitRow.update(clock_checked=True, **mended).where(VisitRow.id == visit_id).execute(db)
        meters.add(ssid)
    return meters


def past_ms(db: pw.SqliteDatabase) -> int:
    """See the port. An emulated meter's time is nobody else's."""
    visited = VisitRow.select(pw.fn.MAX(VisitRow.now_ms)).where(_BY_CHECKED).scalar(db)
    meters = MeterRow.select(MeterRow.id).tuples().execute(db)
    return max(visited or 0, *(_newest_sent(db, key) for (key,) in list(meters)), 0)


def _newest_sent(db: pw.SqliteDatabase, meter_key: int) -> int:
    """The end of a meter's newest reading on the server; 0: there is none, or it is an emulated meter's."""
    arrived = ReadingRow.state.in_([ReadingState.SENT.value, ReadingState.CONFIRMED.value])
    query = (
        ReadingRow.select(ReadingRow.time_ms, VisitRow.clock)
        .join(VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .where((ReadingRow.meter_id == meter_key) & arrived & ReadingRow.time_ms.is_null(is_null=False))
        .order_by(ReadingRow.time_ms.desc())
        .limit(1)
    )
    [(time_ms, clock)] = list(query.tuples().execute(db)) or [(0, "")]
    return 0 if clock == TimeSource.TESTBED.value else int(time_ms)


def last_carriers(db: pw.SqliteDatabase, ref: str) -> list[MeterId]:
    """See the port."""
    query = MeterRow.select(MeterRow.ssid).where(MeterRow.device_ref == ref)
    query = query.order_by(MeterRow.last_collected_ms.desc())
    return [MeterId(ssid) for (ssid,) in query.tuples().execute(db)]


def owner(db: pw.SqliteDatabase, readings: Sequence[RawReading], but: MeterId) -> MeterId | None:
    """See the port."""
    found: set[str] | None = None
    for item in readings:
        query = MeterRow.select(MeterRow.ssid).join(ReadingRow, on=(MeterRow.id == ReadingRow.meter_id))
        same = (ReadingRow.raw_bytes == item.raw) & (ReadingRow.occurrence == item.occurrence)
        ssids = {ssid for (ssid,) in query.where(same & (MeterRow.ssid != but.ssid)).tuples().execute(db)}
        found = ssids if found is None else found & ssids
        if not found:
            return None
    return MeterId(min(found)) if found else None
