"""Time series and attributes of entities, in the server's database.

A sample is keyed by (entity, key, ts): storing it again replaces it. The latest value of a key moves only
to a `ts` that isn't older. Aggregates are those of ThingsBoard: buckets of `interval` from the start on, the
last one cut off at the end, each reported at its middle; sums and means leave text out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon_emulation.server.errors import bad_request
from ofmon_emulation.server.values import Entry, Kind, Stored, storable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

    from ofmon_emulation.server.database import Database

LIMIT_DEFAULT = 100
INTERVALS_MAX = 700


class Aggregation(StrEnum):
    """What becomes of a bucket's samples."""

    NONE = "NONE"
    MIN = "MIN"
    MAX = "MAX"
    AVG = "AVG"
    SUM = "SUM"
    COUNT = "COUNT"


@dataclass(frozen=True, slots=True)
class Sample:
    """One value at `ts` (milliseconds since the epoch); `value` is None where nothing is stored."""

    ts: int
    kind: int
    value: float | str | None


@dataclass(frozen=True, slots=True)
class SeriesQuery:
    """Samples with start <= ts < end, milliseconds since the epoch; `limit` counts unaggregated ones only."""

    start_ts: int
    end_ts: int
    interval_ms: int = 0
    limit: int = LIMIT_DEFAULT
    aggregation: Aggregation = Aggregation.NONE
    descending: bool = True


_NUMERIC = f"kind IN ({Kind.LONG:d}, {Kind.DOUBLE:d})"
_RANGE = "FROM sample WHERE entity = ? AND key = ? AND ts >= ? AND ts < ?"
# A sum or extreme is a double as soon as one of its samples is.
_NUMBER_KIND = f"CASE WHEN max(kind) = {Kind.DOUBLE:d} THEN {Kind.DOUBLE:d} ELSE {Kind.LONG:d} END"
_AGGREGATES = {
    Aggregation.SUM: f"{_NUMBER_KIND}, sum(value) {_RANGE} AND {_NUMERIC}",
    Aggregation.AVG: f"{Kind.DOUBLE:d}, avg(value) {_RANGE} AND {_NUMERIC}",
    Aggregation.MIN: f"{_NUMBER_KIND}, min(value) {_RANGE} AND {_NUMERIC}",
    Aggregation.MAX: f"{_NUMBER_KIND}, max(value) {_RANGE} AND {_NUMERIC}",
    Aggregation.COUNT: f"{Kind.LONG:d}, nullif(count(*), 0) {_RANGE}",
}
_TEXT_EXTREMES = {
    Aggregation.MIN: f"{Kind.STRING:d}, min(value) {_RANGE} AND kind = {Kind.STRING:d}",
    Aggregation.MAX: f"{Kind.STRING:d}, max(value) {_RANGE} AND kind = {Kind.STRING:d}",
}


class Series:
    """Samples and latest values."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys: dict[str, int] = {}
        self._keys_undone = database.undone

    def save(self, entity: int, entries: Iterable[Entry]) -> int:
        """Store entries in one transaction, later ones over earlier ones; answers how many values."""
        with self._database.transaction() as connection:
            return self._store(connection, entity, entries)

    def _store(self, connection: Connection, entity: int, entries: Iterable[Entry]) -> int:
        rows = [
            (entity, self._key(key), entry.ts, kind, value)
            for entry in entries
            if storable(entry)
            for key, (kind, value) in entry.values.items()
        ]
        latest: dict[int, tuple[int, int, int, int, float | str]] = {}
        for row in rows:
            known = latest.get(row[1])
            if known is None or row[2] >= known[2]:
                latest[row[1]] = row
        connection.executemany("INSERT OR REPLACE INTO sample VALUES (?, ?, ?, ?, ?)", rows)
        connection.executemany(
            "INSERT INTO latest VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
            "SET ts = excluded.ts, kind = excluded.kind, value = excluded.value "
            "WHERE excluded.ts >= latest.ts",
            latest.values(),
        )
        return len(rows)

    def _key(self, name: str) -> int:
        if self._keys_undone != self._database.undone:
            # A key that an undone transaction had made is gone from the database.
            self._keys.clear()
            self._keys_undone = self._database.undone
        number = self._keys.get(name)
        if number is None:
            connection = self._database.connection
            connection.execute("INSERT OR IGNORE INTO series_key (name) VALUES (?)", (name,))
            row = connection.execute("SELECT number FROM series_key WHERE name = ?", (name,)).fetchone()
            number = self._keys[name] = int(row[0])
        return number

    def keys(self, entity: int) -> list[str]:
        """Names of the entity's series."""
        rows = self._database.connection.execute(
            "SELECT name FROM latest JOIN series_key ON number = key WHERE entity = ? ORDER BY name",
            (entity,),
        )
        return [str(name) for (name,) in rows]

    def latest(self, entity: int, key: str) -> Sample | None:
        """The newest value of a series."""
        row = self._database.connection.execute(
            "SELECT ts, kind, value FROM latest JOIN series_key ON number = key "
            "WHERE entity = ? AND name = ?",
            (entity, key),
        ).fetchone()
        return Sample(*row) if row else None

    def read(self, entity: int, key: str, query: SeriesQuery) -> list[Sample]:
        """Samples of a series, or aggregates of them in the order of time.

        Raises:
            ApiError: the interval cuts the range into too many buckets.
        """
        if query.aggregation is Aggregation.NONE or query.interval_ms == 0:
            return self._samples(entity, key, query)
        return self._buckets(entity, key, query)

    def _samples(self, entity: int, key: str, query: SeriesQuery) -> list[Sample]:
        order = "DESC" if query.descending else "ASC"
        rows = self._database.connection.execute(
            f"SELECT ts, kind, value {_RANGE} ORDER BY ts {order} LIMIT ?",
            (entity, self._number(key), query.start_ts, query.end_ts, query.limit),
        )
        return [Sample(*row) for row in rows]

    def _number(self, key: str) -> int | None:
        row = self._database.connection.execute(
            "SELECT number FROM series_key WHERE name = ?", (key,)
        ).fetchone()
        return int(row[0]) if row else None

    def _buckets(self, entity: int, key: str, query: SeriesQuery) -> list[Sample]:
        step = query.interval_ms
        if step < 0 or (query.end_ts - query.start_ts) / step > INTERVALS_MAX:
            raise bad_request(
                "Incorrect TsKvQuery. Number of intervals is to high. Please increase 'interval' parameter "
                "for your query or reduce the time range of the query."
            )
        end_ts = max(query.start_ts + 1, query.end_ts)
        starts = range(query.start_ts, end_ts, step)
        number = self._number(key)
        buckets = (
            self._bucket(entity, number, start, min(start + step, end_ts), query.aggregation)
            for start in starts
        )
        return [bucket for bucket in buckets if bucket is not None]

    def _bucket(
        self, entity: int, key: int | None, start_ts: int, end_ts: int, aggregation: Aggregation
    ) -> Sample | None:
        statements = [_AGGREGATES[aggregation], _TEXT_EXTREMES.get(aggregation)]
        for statement in filter(None, statements):
            kind, value = self._database.connection.execute(
                f"SELECT {statement}",
                (entity, key, start_ts, end_ts),
            ).fetchone()
            if value is not None:
                return Sample(start_ts + (end_ts - start_ts) // 2, kind, value)
        return None

    def delete(self, entity: int, key: str, span: tuple[int, int] | None) -> None:
        """Delete samples with span[0] <= ts < span[1], or all of the series; its latest value follows."""
        number = self._number(key)
        start_ts, end_ts = span or (-(2**63), 2**63 - 1)
        with self._database.transaction() as connection:
            connection.execute(f"DELETE {_RANGE}", (entity, number, start_ts, end_ts))
            connection.execute("DELETE FROM latest WHERE entity = ? AND key = ?", (entity, number))
            connection.execute(
                "INSERT INTO latest SELECT entity, key, ts, kind, value FROM sample "
                "WHERE entity = ? AND key = ? ORDER BY ts DESC LIMIT 1",
                (entity, number),
            )


class Scope(StrEnum):
    """Who sets an attribute: the device, the server for itself, or the server for the device to read."""

    CLIENT = "CLIENT_SCOPE"
    SERVER = "SERVER_SCOPE"
    SHARED = "SHARED_SCOPE"


class Attributes:
    """Attributes of entities; each value carries the time it was last set."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, entity: int, scope: Scope, values: dict[str, Stored], now_ms: int) -> None:
        """Set attributes, and leave the others."""
        rows = [(entity, scope.value, key, now_ms, kind, value) for key, (kind, value) in values.items()]
        with self._database.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO attribute VALUES (?, ?, ?, ?, ?, ?)", rows)

    def read(self, entity: int, scope: Scope) -> dict[str, Sample]:
        """All attributes of a scope."""
        rows = self._database.connection.execute(
            "SELECT key, ts, kind, value FROM attribute WHERE entity = ? AND scope = ? ORDER BY key",
            (entity, scope.value),
        )
        return {str(key): Sample(ts, kind, value) for key, ts, kind, value in rows}

    def delete(self, entity: int, scope: Scope, keys: Iterable[str]) -> None:
        """Delete attributes; unknown keys don't matter."""
        with self._database.transaction() as connection:
            connection.executemany(
                "DELETE FROM attribute WHERE entity = ? AND scope = ? AND key = ?",
                [(entity, scope.value, key) for key in keys],
            )
