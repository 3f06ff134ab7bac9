"""Changes of meters' wiring and calibration in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import execute
from ofmon.domain.calibration import Configuration
from ofmon.services.ports.calibrations import CalibrationChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.identity import MeterId

_NOTE = "INSERT INTO calibration_change (ssid, time_ms, before, after) VALUES (?, ?, ?, ?)"
_OF_METER = "SELECT time_ms, before, after FROM calibration_change WHERE ssid = ? ORDER BY id DESC"


@dataclass(frozen=True, slots=True)
class SqliteCalibrations:
    """`ofmon.services.ports.calibrations.CalibrationLog` in the file of ``store``."""

    store: SqliteStore

    async def note_change(self, change: CalibrationChange) -> None:
        """See the port."""
        values = (change.meter.ssid, change.time_ms, change.before.document(), change.after.document())
        await self.store.run(lambda db: execute(db, _NOTE, values), write=True)

    async def changes(self, meter: MeterId) -> list[CalibrationChange]:
        """See the port."""
        rows = await self.store.run(lambda db: execute(db, _OF_METER, (meter.ssid,)).fetchall())
        return list(_readable(meter, rows))


def _readable(meter: MeterId, rows: Iterable[tuple[int, str, str]]) -> Iterator[CalibrationChange]:
    for time_ms, before, after in rows:
        try:
            yield CalibrationChange(meter, time_ms, Configuration.parse(before), Configuration.parse(after))
        except ValueError:  # a newer version's
            continue
