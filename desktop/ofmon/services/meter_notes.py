"""What people note about a meter: its place, notes and photos, kept here without a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.meter_note import MeterNote
from ofmon.domain.photo import PER_METER_MAX, Picture
from ofmon.errors import InputError
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Clock
    from ofmon.services.ports.meter_notes import MeterNotesStore, Photo

PLACE_CHARS_MAX = 200
NOTES_CHARS_MAX = 10_000


@dataclass(frozen=True, slots=True)
class MeterNotes:
    """Reading and changing notes. All methods raise `StoreError` when the database can't be used."""

    store: MeterNotesStore
    clock: Clock

    async def note(self, meter: MeterId) -> MeterNote:
        """What is noted about a meter."""
        return await self.store.note(meter)

    async def all(self) -> Mapping[str, MeterNote]:
        """What is noted about meters, by SSID."""
        return await self.store.notes()

    async def change(
        self, meter: MeterId, *, place: str | None = None, notes: str | None = None
    ) -> MeterNote:
        """Write down a place or notes; None leaves what there is, empty takes it away.

        Raises:
            InputError: it is too long; nothing was changed.
        """
        before = await self.store.note(meter)
        wanted = (
            before.place if place is None else " ".join(place.split()),
            before.notes if notes is None else notes.strip(),
        )
        if wanted == (before.place, before.notes):
            return before
        _check_length(*wanted)
        after = MeterNote(*wanted, await self.clock.now_ms())
        await self.store.keep_note(meter, after)
        return after

    async def photos(self, meter: MeterId) -> Sequence[Photo]:
        """A meter's photos, the oldest first."""
        return await self.store.photos(meter)

    async def photo(self, meter: MeterId, digest: str) -> bytes | None:
        """A photo's JPEG; None: the meter has no such one."""
        return await self.store.photo(meter, digest)

    async def add_photo(self, meter: MeterId, jpeg: bytes) -> None:
        """Keep a photo, without what the camera wrote beside the picture; the same one twice is once.

        Raises:
            InputError: that is no JPEG, it is too large, or the meter has `PER_METER_MAX` photos already.
        """
        picture = await in_thread(Picture.read, jpeg)
        if not await self.store.add_photo(meter, picture, await self.clock.now_ms(), PER_METER_MAX):
            raise InputError(
                tr("{meter} has {most} photos already.", meter=meter, most=PER_METER_MAX),
                safe=tr("Nothing was changed."),
                todo=tr("Take one of them away first."),
            )

    async def remove_photo(self, meter: MeterId, digest: str) -> None:
        """Let go of a photo."""
        await self.store.remove_photo(meter, digest)


def _check_length(place: str, notes: str) -> None:
    for text, most, what in (
        (place, PLACE_CHARS_MAX, tr("A place has at most {most} characters.", most=PLACE_CHARS_MAX)),
        (notes, NOTES_CHARS_MAX, tr("Notes have at most {most} characters.", most=NOTES_CHARS_MAX)),
    ):
        if len(text) > most:
            raise InputError(what, safe=tr("Nothing was changed."))
