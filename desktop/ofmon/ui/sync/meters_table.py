"""The table of the page *Sync*: each meter's readings by how far they have come, and its last sync."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.texts import tr
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.sync.outcomes import outcome, tone
from ofmon.ui.sync.reading_states import state_columns

if TYPE_CHECKING:
    from ofmon.services.ports import MeterRecord
    from ofmon.services.sync import DeviceSync
    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme


@dataclass(frozen=True, slots=True)
class Row:
    """A meter, its name, and what the last sync of this run did for it."""

    record: MeterRecord
    name: str
    last: DeviceSync | None


class MetersTable(Table[Row]):
    """Meters with readings."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__("sync", _columns(theme), theme, preferences, title=tr("Readings by meter"))


def _columns(theme: Theme) -> tuple[Column[Row], ...]:
    return (
        Column(tr("Meter"), lambda row: row.name, stretch=True, least_px=120),
        *state_columns(theme, lambda row: row.record.counts, tuple(ReadingState)),
        Column(
            tr("Last sync"),
            lambda row: outcome(row.last),
            tone=lambda row: tone(row.last),
            hint=tr("What the last sync from this window did; the counts hold whoever has synced"),
            stretch=True,
            least_px=140,
            optional=True,
            sentence=True,
        ),
    )
