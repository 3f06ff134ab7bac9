"""The table of the page *Sync*: readings by device and by how far they have come, and the last sync."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.sync.outcomes import outcome, tone
from ofmon.ui.sync.reading_states import state_columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ofmon.domain.energy import Owner
    from ofmon.domain.identity import MeterId
    from ofmon.services.device_tree import DeviceLine
    from ofmon.services.sync import DeviceSync
    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme


@dataclass(frozen=True, slots=True)
class Row:
    """What a meter measured for one device.

    Attributes:
        meter: the meter.
        name: the device's; with the meter's own where several brought readings of it.
        counts: readings by state.
        last: what the last sync of this run did for them, None: nothing.
    """

    meter: MeterId
    name: str
    counts: Mapping[ReadingState, int]
    last: DeviceSync | None


def rows_of(lines: Iterable[DeviceLine], results: Sequence[DeviceSync]) -> list[Row]:
    """A row for each device and each meter that brought readings of it."""
    return [row for line in lines for row in _rows(line, results)]


def _rows(line: DeviceLine, results: Sequence[DeviceSync]) -> Iterator[Row]:
    brought = [each for each in line.meters if sum(each.counts.values())]
    for each in brought:
        own = words.told_apart(line.owner.name, each.meter.ssid)
        name = own if len(brought) > 1 else line.owner.name
        yield Row(each.meter, name, each.counts, _last(line.owner, each.meter, results))


def _last(owner: Owner, meter: MeterId, results: Sequence[DeviceSync]) -> DeviceSync | None:
    """Of several tokens of a device the one that failed."""
    refs = owner.refs or (None,)
    found = [each for each in results if each.ssid == meter.ssid and each.device_ref in refs]
    return next((each for each in found if each.error), found[-1] if found else None)


class MetersTable(Table[Row]):
    """Devices and meters with readings."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__("sync", _columns(theme), theme, preferences, title=tr("Readings by device"))


def _columns(theme: Theme) -> tuple[Column[Row], ...]:
    return (
        Column(tr("Device"), lambda row: row.name, stretch=True, least_px=120),
        *state_columns(theme, lambda row: row.counts, tuple(ReadingState)),
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
