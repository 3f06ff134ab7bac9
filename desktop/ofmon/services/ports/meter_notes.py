"""What people note about a meter: its place, notes and photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.meter_note import MeterNote
    from ofmon.domain.photo import Picture


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that is kept.

    Attributes:
        digest: SHA-256 of its bytes in hexadecimal: what tells it from all others, also on other computers.
        added_ms: when it was added, ms since the epoch.
        width_px: its size.
        height_px: likewise.
        size_bytes: likewise.
    """

    digest: str
    added_ms: int
    width_px: int
    height_px: int
    size_bytes: int


class MeterNotesStore(Protocol):
    """Where notes are kept. All methods raise `StoreError`s."""

    async def note(self, meter: MeterId) -> MeterNote:
        """What is noted about a meter; of one that nobody wrote about: nothing."""

    async def notes(self) -> Mapping[str, MeterNote]:
        """What is noted, by SSID."""

    async def keep_note(self, meter: MeterId, note: MeterNote) -> None:
        """Keep it instead of what was noted before."""

    async def photos(self, meter: MeterId) -> Sequence[Photo]:
        """A meter's photos, the oldest first."""

    async def photo(self, meter: MeterId, digest: str) -> bytes | None:
        """A photo's bytes; None: the meter has no such one."""

    async def add_photo(self, meter: MeterId, picture: Picture, now_ms: int, most: int) -> bool:
        """Keep a photo (one that is there already once); False: the meter has so many others."""

    async def remove_photo(self, meter: MeterId, digest: str) -> None:
        """Let go of a photo; harmless when there is none."""
