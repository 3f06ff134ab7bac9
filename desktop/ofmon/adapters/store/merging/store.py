"""`ofmon.services.ports.colleagues.MergingStore` in a database file.

What a file holds is staged beside the database first. Then one transaction does all of it on a connection of
its own, so that whoever reads meanwhile isn't held up: visits get their places among ours, readings their
visits, and times are found anew as after a collection (`ofmon.adapters.store.dating`). To look what is new
the same is done and taken back.

Foreign keys aren't enforced meanwhile, for visits get other keys; all of them are checked before the end.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store import conflicts, owners, rollups
from ofmon.adapters.store import meters as store_meters
from ofmon.adapters.store.dating import apply_redating, history
from ofmon.adapters.store.errors import typed
from ofmon.adapters.store.merging import giving, meters, visits, words
from ofmon.adapters.store.merging.readings import Readings
from ofmon.adapters.store.merging.staged import stage, stopped_here
from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.read_only import reading
from ofmon.adapters.store.schema import connection_of, execute, open_database
from ofmon.domain.dating.eras import date, redating
from ofmon.domain.identity import MeterId, device_ref
from ofmon.domain.reading import Reason
from ofmon.errors import DatabaseDamagedError
from ofmon.services.ports.colleagues import News
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ofmon.services.colleagues.contents import Head, Part
    from ofmon.services.ports.colleagues import How

# SQLite asks so often whether to go on: some hundred times a second.
_STEPS = 100_000


@dataclass(frozen=True, slots=True)
class SqliteMerging:
    """See the port.

    Attributes:
        path: the database, which is there.
        busy_s: how long to wait for others.
    """

    path: Path
    busy_s: float = 5.0

    def parts(self, stopped: Callable[[], bool]) -> Iterator[Part]:
        """See the port, like the others."""
        with reading(self.path, self.busy_s) as connection:
            yield from giving.parts(connection, stopped)

    def refs(self) -> list[str]:
        """See there."""
        with reading(self.path, self.busy_s) as connection:
            sql = """SELECT ref FROM device UNION SELECT device_ref FROM meter WHERE device_ref NOT NULL
                UNION SELECT device_ref FROM visit WHERE device_ref NOT NULL"""
            return [ref for (ref,) in connection.execute(sql)]

    def merge(self, head: Head, parts: Iterator[Part], how: How) -> News:
        """See there."""
        try:
            database = open_database(self.path, self.busy_s)
            with closing(database):
                execute(database, "PRAGMA foreign_keys = OFF")
                stage(database, parts, how.stopped)
                connection_of(database).set_progress_handler(how.stopped, _STEPS)
                return self._merge(database, head, how)
        except (pw.PeeweeException, sqlite3.Error, OSError) as error:
            if how.stopped():
                raise stopped_here() from error
            raise typed(error, self.path) from error

    def _merge(self, db: pw.SqliteDatabase, head: Head, how: How) -> News:
        with db.atomic("IMMEDIATE") as transaction:
            news = News(head, same_server=head.server == how.server or not how.server)
            _take_in(db, news, how)
            if not how.keep:
                transaction.rollback()
                return news
            if execute(db, "PRAGMA foreign_key_check").fetchone():
                raise DatabaseDamagedError(
                    tr("What the file holds doesn't fit together."), safe=tr("Nothing was changed.")
                )
            rollups.settle_marks(connection_of(db))
            if how.stopped():
                raise stopped_here()
        return news


def _take_in(db: pw.SqliteDatabase, news: News, how: How) -> None:
    meters.add(db, news)
    forgotten = meters.bring_up(db)
    touched = visits.merge(db, news)
    touched |= visits.lose(db, news)
    touched |= Readings(db, news, how.stopped).merge()
    meters.exchange(db, news)
    meters.calibrate(db, news)
    words.describe(db, news, how.now_ms)
    words.expect_meters(db, news, how.now_ms, forgotten)
    words.note(db, news, how.now_ms, forgotten)
    words.show(db, news, forgotten)
    tokens = execute(db, "SELECT ref, access_token FROM t_token").fetchall()
    news.tokens |= {ref: token for ref, token in tokens if device_ref(token) == ref}
    for ssid in sorted(touched):
        _find_times(db, MeterId(ssid))
    conflicts.hold_conflicts(db, again=True)
    news.names = store_meters.names(db)


def _find_times(db: pw.SqliteDatabase, meter: MeterId) -> None:
    """As if this computer had made all visits; what is nobody's stays so until a person decides."""
    owners.own(db, meter_key(db, meter))
    known = history(db, meter, whole=True)
    changed = redating(known, date(known))
    nobodys = {
        entry.key for entry in known.entries if entry.timing and entry.timing.reason is Reason.CLOCK_NEVER_SET
    }
    readings = tuple(each for each in changed.readings if each.key not in nobodys)
    apply_redating(db, replace(changed, readings=readings))
