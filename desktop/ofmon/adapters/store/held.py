"""Held and refused readings, and what a person decides about them. Each runs inside a transaction."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store import conflicts, ledger, placing
from ofmon.adapters.store.lists import with_owner
from ofmon.adapters.store.queries import select_readings, stored
from ofmon.adapters.store.schema import MeterRow, ReadingRow, VisitRow, execute_many
from ofmon.domain.conflict import Claim, rivals_of, successor
from ofmon.domain.identity import MeterId
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS
from ofmon.domain.reading import Decision, ReadingState, Reason
from ofmon.services.ports import HeldReading, Replacement, Rival

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ofmon.services.ports import HeldFilter

_ASIDE = ReadingRow.state.in_([ReadingState.HELD.value, ReadingState.REFUSED.value])
_KEPT = ReadingRow.decision == Decision.KEEP.value
# Readings that were held before reasons were kept have none, but show it.
_REASON = pw.Case(
    None,
    (
        (ReadingRow.state == ReadingState.REFUSED.value, Reason.REFUSED.value),
        (ReadingRow.reason != Reason.NONE.value, ReadingRow.reason),
        (ReadingRow.time_ms.is_null(is_null=False), Reason.NO_FIGURE.value),
        (ReadingRow.raw_time_ms <= CLOCK_NEVER_SET_MS, Reason.CLOCK_NEVER_SET.value),
    ),
    Reason.TIME_DAMAGED.value,
)
# SQLite's own limit of variables in a statement was 999 before 3.32.
_IDS_AT_ONCE = 900


def counts(db: pw.SqliteDatabase, visit_id: int | None) -> Mapping[Reason, int]:
    """Open cases by reason; of those that one visit brought, or of all."""
    query = ReadingRow.select(_REASON, pw.fn.COUNT(ReadingRow.id)).where(_ASIDE & ~_KEPT)
    if visit_id is not None:
        query = query.where(ReadingRow.visit_id == visit_id)
    found: Counter[Reason] = Counter()
    for reason, count in query.group_by(_REASON).tuples().execute(db):
        found[Reason(reason)] += count
    return found


def find(db: pw.SqliteDatabase, wanted: HeldFilter) -> list[HeldReading]:
    """The newest first; those without a time as their meters' clocks have it."""
    query = _select().where(_KEPT if wanted.closed else ~_KEPT)
    if wanted.meter is not None:
        query = query.where(MeterRow.ssid == wanted.meter.ssid)
    if wanted.reason is not None:
        query = query.where(wanted.reason.value == _REASON)
    if wanted.most is not None:
        query = query.limit(wanted.most)
    if wanted.ids is None:
        return _with_rivals(db, query)
    pieces = _pieces(wanted.ids)
    found = {each.stored.id: each for ids in pieces for each in _with_rivals(db, query.where(_among(ids)))}
    return [found[key] for key in wanted.ids if key in found]


def send_again(db: pw.SqliteDatabase, ids: Sequence[int]) -> None:
    """Refused ones."""
    for piece in _pieces(ids):
        refused = _among(piece) & (ReadingRow.state == ReadingState.REFUSED.value)
        values = {"state": ReadingState.PENDING.value, "reason": Reason.NONE.value}
        ReadingRow.update(**values).where(refused).execute(db)
        ledger.forget_refusals(db, piece)
    conflicts.hold_conflicts(db, again=True)


def decide(db: pw.SqliteDatabase, ids: Sequence[int], decision: Decision) -> None:
    """See `ofmon.services.ports.Decisions`."""
    for piece in _pieces(ids):
        match decision:
            case Decision.STAND:
                _let_stand(db, piece)
            case Decision.RAW_TIME:
                _place_raw(db, piece)
            case _:
                mine = _among(piece) & _ASIDE
                ReadingRow.update(decision=decision.value).where(mine).execute(db)
    conflicts.hold_conflicts(db, again=True)


def _select() -> pw.ModelSelect[ReadingRow]:
    moment = pw.fn.COALESCE(ReadingRow.time_ms, ReadingRow.raw_time_ms)
    return (
        with_owner(select_readings())
        .select_extend(_REASON, ReadingRow.decision, VisitRow.now_ms)
        .where(_ASIDE)
        .order_by(moment.desc(), ReadingRow.id.desc())
    )


def _among(ids: Sequence[int]) -> pw.Expression:
    return ReadingRow.id.in_(ids)


def _pieces(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for at in range(0, len(ids), _IDS_AT_ONCE):
        yield ids[at : at + _IDS_AT_ONCE]


def _with_rivals(db: pw.SqliteDatabase, query: pw.ModelSelect[ReadingRow]) -> list[HeldReading]:
    found = []
    for *row, name, reason, decision, taken_ms in query.tuples().execute(db):
        item = replace(stored(row), device_name=name)
        found.append(HeldReading(item, Reason(reason), Decision(decision), taken_ms))
    found = placing.with_words(db, found)
    contested = {
        each.stored.id: each.stored.time_ms
        for each in found
        if each.reason is Reason.CONFLICT and each.stored.time_ms is not None
    }
    if not contested:
        return found
    told = _Told(db, contested)
    return [told.about(each) if each.stored.id in contested else each for each in found]


class _Told:
    """What readings of two meters collide with, and who took their meter's place."""

    def __init__(self, db: pw.SqliteDatabase, contested: Mapping[int, int]) -> None:
        """``contested``: the readings, with their times."""
        self._ssids = dict(MeterRow.select(MeterRow.id, MeterRow.ssid).tuples().execute(db))
        self._claims: dict[int, Claim] = {}
        self._rivals: dict[int, set[int]] = {}
        self._successors: dict[int, Replacement] = {}
        ends = (min(contested.values()), max(contested.values()))
        for device in conflicts.shared_devices(db):
            claims = conflicts.claims(db, device, *ends)
            self._claims |= {claim.id: claim for claim in claims}
            self._rivals |= rivals_of(claims, device.take_overs)
            for claim in claims:
                if by := successor(claim, device.take_overs):
                    self._successors[claim.id] = Replacement(MeterId(self._ssids[by.by]), by.time_ms)
        self._energies = _energies(db, sorted(set().union(*map(self._of, contested))))

    def about(self, held: HeldReading) -> HeldReading:
        """The same, with what is told of it."""
        rivals = sorted(self._of(held.stored.id), key=lambda key: self._claims[key].time_ms)
        return replace(
            held,
            rivals=tuple(map(self._rival, rivals)),
            replaced_by=self._successors.get(held.stored.id),
        )

    def _of(self, key: int) -> set[int]:
        return self._rivals.get(key, set())

    def _rival(self, key: int) -> Rival:
        claim, energy = self._claims[key], self._energies.get(key)  # one that was deleted here has none
        kwh = math.nan if energy is None else energy
        return Rival(key, self._ssids[claim.meter], claim.time_ms, kwh, claim.state)


def _energies(db: pw.SqliteDatabase, ids: Sequence[int]) -> dict[int, float | None]:
    found: dict[int, float | None] = {}
    for piece in _pieces([key for key in ids if key > 0]):  # others were deleted here
        query = ReadingRow.select(ReadingRow.id, ReadingRow.energy_kwh).where(_among(piece))
        found |= dict(query.tuples().execute(db))
    return found


def _let_stand(db: pw.SqliteDatabase, ids: Sequence[int]) -> None:
    """Conflicts among these."""
    mine = _among(ids) & (ReadingRow.state == ReadingState.HELD.value)
    chosen = {
        each.stored.id: each
        for each in _with_rivals(db, _select().where(mine & (Reason.CONFLICT.value == _REASON)))
    }
    rivals = {rival.id for each in chosen.values() for rival in each.rivals} - chosen.keys()
    replaced = {
        rival.id
        for each in chosen.values()
        for rival in each.rivals
        if rival.time_ms == each.stored.time_ms and rival.id not in chosen
    }
    _set(db, rivals, "decision = ''", f"decision = '{Decision.STAND.value}'")
    _set(db, replaced, "state = 'held', reason = 'conflict'")
    _set(db, chosen, "state = 'pending', reason = '', decision = 'stand'")


def _place_raw(db: pw.SqliteDatabase, ids: Sequence[int]) -> None:
    """Those among these that have a time of their meter's clock and no other; no two at the same one."""
    unplaced = ReadingRow.time_ms.is_null() & ReadingRow.raw_time_ms.is_null(is_null=False) & _ASIDE
    columns = (ReadingRow.id, ReadingRow.meter_id, ReadingRow.ct_id, ReadingRow.raw_time_ms, VisitRow.now_ms)
    query = ReadingRow.select(*columns).join(VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
    query = query.where(_among(ids) & unplaced).order_by(ReadingRow.id)
    for key, meter, ct_id, raw_ms, now_ms in list(query.tuples().execute(db)):
        time_ms = _free_ms(db, meter, ct_id, raw_ms)
        placing.put(db, [(key, time_ms, abs(now_ms - raw_ms))], Decision.RAW_TIME)


def _free_ms(db: pw.SqliteDatabase, meter: int, ct_id: int, time_ms: int) -> int:
    """The first time from here on which no other reading of this CT has."""
    same = (ReadingRow.meter_id == meter) & (ReadingRow.ct_id == ct_id)
    while ReadingRow.select().where(same & (ReadingRow.time_ms == time_ms)).exists(db):
        time_ms += 1
    return time_ms


def _set(db: pw.SqliteDatabase, ids: Iterable[int], change: str, where: str = "TRUE") -> None:
    """Change readings by constants."""
    sql = f"UPDATE reading SET {change} WHERE id = ? AND {where}"  # noqa: S608 - constants
    execute_many(db, sql, [(key,) for key in sorted(ids) if key > 0])
