"""All that there is to know of one meter, and taking it off the lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS
from ofmon.errors import InputError, UnsentError
from ofmon.services.ports import LossFilter
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ofmon.domain.identity import MeterId
    from ofmon.domain.meter_history import MeterHistory, PastExchange
    from ofmon.domain.meter_note import MeterNote
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.services.activity import ActivityLog, Line
    from ofmon.services.firmware_ports import UpdateLog, UpdateReport
    from ofmon.services.keeping import Keeping
    from ofmon.services.meter_notes import MeterNotes
    from ofmon.services.ports import MeterRecord, Store
    from ofmon.services.ports.meter_notes import Photo
    from ofmon.services.ports.meter_page import MeterPageStore


@dataclass(frozen=True, slots=True)
class MeterPage:
    """What is known of a meter; lists begin with the newest.

    Attributes:
        record: what it is now, and its readings by state.
        note: its place, and what people noted.
        photos: of its place, the oldest first.
        history: visits, devices, exchanges, gaps.
        losses: when its power went.
        updates: what became of firmware updates.
        events: lines of Activity that name it.
    """

    record: MeterRecord
    note: MeterNote
    photos: Sequence[Photo]
    history: MeterHistory
    losses: Sequence[StoredLoss]
    updates: Sequence[UpdateReport]
    events: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A meter that was taken off the lists, and where a copy of the database is (None: there is none)."""

    meter: MeterId
    backup: Path | None


@dataclass(frozen=True, slots=True)
class MeterPages:
    """Reading a meter's page, and the procedure *forget*. All methods raise `StoreError`s."""

    pages: MeterPageStore
    store: Store
    notes: MeterNotes
    log: UpdateLog
    activity: ActivityLog
    keeping: Keeping

    async def page(self, meter: MeterId) -> MeterPage:
        """All that is known of a meter.

        Raises:
            InputError: nobody here ever heard or visited it.
        """
        record = await self._known(meter)
        losses = await self.store.find_losses(LossFilter(meter.ssid))
        updates = await self.log.updates()
        events = await self.activity.activity()
        return MeterPage(
            record,
            await self.notes.note(meter),
            await self.notes.photos(meter),
            await self.pages.history(meter),
            [loss for loss in losses if loss.ssid == meter.ssid],
            [report for report in reversed(updates) if report.meter == meter],
            [line for line in events if meter.ssid in line.text],
        )

    async def exchanges(self, ref: str) -> Sequence[PastExchange]:
        """A device's exchanges of meters, by one of its tokens' names."""
        return await self.pages.exchanges(ref)

    async def forget(self, meter: MeterId, typed: str) -> Forgotten:
        """Take a meter off the lists, after a copy of the database; what it measured stays its devices'.

        Args:
            meter: whom.
            typed: the meter's name, as the person typed it to say that this is meant.

        Raises:
            InputError: another name was typed, or nobody here knows the meter; nothing was changed.
            UnsentError: readings of it are nowhere but here; nothing was changed.
        """
        record = await self._known(meter)
        if typed.strip().lower() != meter.ssid.lower():
            raise InputError(
                tr("{meter} is forgotten only when its name is typed.", meter=meter),
                safe=tr("Nothing was changed."),
            )
        if unsent := await self.unsent(meter):
            raise unsent
        copy = await self.keeping.copy_beside("before-forget")
        now_ms = await self.keeping.clock.now_ms()
        if number := await self.pages.forget(record.meter, now_ms):  # another process stored some meanwhile
            raise _unsent(meter, number)
        return Forgotten(meter, copy.path if copy else None)

    async def unsent(self, meter: MeterId) -> UnsentError | None:
        """What keeps a meter from being forgotten; None: nothing does."""
        number = await self.pages.unsent(meter)
        return _unsent(meter, number) if number else None

    async def owed(self, meter: MeterId, now_ms: int) -> str:
        """What becomes of the hours since a meter's last collection, in a sentence; empty: there are none.

        Raises:
            InputError: nobody here knows the meter.
        """
        record = await self._known(meter)
        hours = (now_ms - (record.last_collected_ms or now_ms)) // HOUR_MS
        if hours <= 0:
            return ""
        return tr(
            "%n hour(s) since its last collection (is|are) only on the meter, and no longer counted as "
            "missing once it is forgotten.",
            "",
            hours,
        )

    async def _known(self, meter: MeterId) -> MeterRecord:
        record = await self.store.meter(meter)
        if record is None:
            raise InputError(
                tr("No meter {meter} is known here.", meter=meter),
                safe=tr("Nothing was changed."),
                todo=tr("Check its name with: ofmon devices"),
            )
        return record


def _unsent(meter: MeterId, number: int) -> UnsentError:
    return UnsentError(
        tr("%n reading(s) of {meter} (is|are) not on the server yet.", "", number, meter=meter),
        safe=tr("Nothing was changed."),
        todo=tr("Sync first; decide about what is held, and export what shall be kept elsewhere."),
    )
