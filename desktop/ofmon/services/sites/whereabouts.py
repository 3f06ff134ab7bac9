"""Where meters hang: the site that expects them, and the place in it that was noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.services.labels import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.domain.identity import MeterId
    from ofmon.services.meter_notes import MeterNotes
    from ofmon.services.ports.sites import SiteStore


@dataclass(frozen=True, slots=True)
class MetersWhereabouts:
    """Looks both up; what nobody has said is left empty."""

    sites: SiteStore
    notes: MeterNotes

    async def run(self) -> Mapping[MeterId, Whereabouts]:
        """For every meter that is listed.

        Raises:
            StoreError: the database can't be used.
        """
        notes = await self.notes.all()
        found = {}
        for listed in await self.sites.listed():
            if listed.meter:
                note = notes.get(listed.meter.ssid)
                site = listed.site.name if listed.site else ""
                expected = "" if listed.carries or listed.replaced else listed.device
                found[listed.meter] = Whereabouts(note.place if note else "", site, expected)
        return found
