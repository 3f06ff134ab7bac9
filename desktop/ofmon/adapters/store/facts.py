"""What can be told of the database without telling what is in it: its schema and how much there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store.errors import is_there
from ofmon.adapters.store.read_only import reading
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

_TABLES = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
_COUNTED = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
_REFS = "SELECT device_ref FROM meter WHERE device_ref IS NOT NULL UNION SELECT ref FROM device"


@dataclass(frozen=True, slots=True)
class SqliteFacts:
    """`ofmon.services.support.DatabaseFacts` of the file ``path``."""

    path: Path
    busy_s: float = 5.0

    async def facts(self) -> str:
        """See the port."""
        return await in_thread(self._facts)

    async def there(self) -> bool:
        """See the port."""
        return await in_thread(is_there, self.path)

    async def device_refs(self) -> list[str]:
        """See the port."""
        return await in_thread(self._device_refs)

    def _facts(self) -> str:
        if not is_there(self.path):
            return tr("There is no database yet.")
        with reading(self.path, self.busy_s) as database:
            return "\n".join([*self._size(database), *_counts(database), "", *_schema(database)])

    def _size(self, database: sqlite3.Connection) -> list[str]:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        size = self.path.stat().st_size
        return [f"schema {version}, {size:,} bytes, SQLite {_sqlite(database)}"]  # not for people: of support

    def _device_refs(self) -> list[str]:
        if not is_there(self.path):
            return []
        with reading(self.path, self.busy_s) as database:
            return [str(ref) for (ref,) in database.execute(_REFS)]


def _counts(database: sqlite3.Connection) -> list[str]:
    names = [str(name) for (name,) in database.execute(_COUNTED)]
    counts = [(name, _count(database, name)) for name in names]
    return [f"{name}: {count:,} rows" for name, count in counts]  # not for people: of the support bundle


def _count(database: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(database.execute(f'SELECT COUNT(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608 - quoted


def _schema(database: sqlite3.Connection) -> list[str]:
    return [f"{sql};" for _name, sql in database.execute(_TABLES)]


def _sqlite(database: sqlite3.Connection) -> str:
    return str(database.execute("SELECT sqlite_version()").fetchone()[0])
