"""At which site the person is: guessed by who is heard, or chosen; and what that means for each meter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ofmon.domain.sites.completeness import Completeness, completeness, guess
from ofmon.domain.sites.listed import Listed, due_list
from ofmon.services.sites.book import Overview
from ofmon.services.sites.tour import to_visit

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.sites.site import Site
    from ofmon.services.scan import Nearby
    from ofmon.ui.shared import Shared


class SiteChoice(QObject):
    """The site in view; none: all meters are."""

    changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._by_hand = False
        self.known = Overview((), (), 0)
        self.heard: frozenset[MeterId] = frozenset()
        self.site: Site | None = None
        self._of: Mapping[MeterId | None, Listed] = {}

    async def load(self) -> None:
        """Ask the database how things stand.

        Raises:
            StoreError: it can't be read.
        """
        self.known = await self._shared.services.sites.overview(self._shared.now.ms)
        self._of = {each.meter: each for each in self.known.listed}
        chosen = self.site.id if self.site else None
        self.site = next((site for site in self.known.sites if site.id == chosen), None)
        self._guess()
        self.changed.emit()

    def hear(self, meters: Collection[MeterId]) -> None:
        """Who is on the air now."""
        self.heard = frozenset(meters)
        self._guess()
        self.changed.emit()

    def choose(self, site: Site | None) -> None:
        """The person says at which site this is; None: no matter which."""
        self._by_hand, self.site = True, site
        self.changed.emit()

    def listed(self, nearby: Nearby) -> Listed:
        """What is known of a meter in reach, its last collection as its row has it."""
        found, record = self.of(nearby.meter), nearby.record
        device = found.device or record.device_name or ""
        found = replace(found, collected_ms=record.last_collected_ms, collected_by=record.collected_by)
        return replace(found, device=device)

    def named(self, nearby: Nearby) -> Nearby:
        """A meter in reach with the device that it is expected to become."""
        listed = self.of(nearby.meter)
        is_one = listed.carries or nearby.record.device_name
        return replace(nearby, expected="" if is_one else listed.device)

    def of(self, meter: MeterId) -> Listed:
        """What the database said of a meter last."""
        return self._of.get(meter) or Listed(meter, "", None)

    def shows(self, meter: MeterId) -> bool:
        """Whether a meter in reach is of the site in view, or of none."""
        site = self.of(meter).site
        return self.site is None or site is None or site.id == self.site.id

    def is_stranger(self, meter: MeterId) -> bool:
        """Whether a site is in view and this meter belongs to none."""
        return self.site is not None and self.of(meter).site is None

    @property
    def away(self) -> list[Listed]:
        """What is expected at the site in view and isn't heard, the most urgent first."""
        if self.site is None:
            return []
        found = [each for each in self.known.of_site(self.site) if each.meter not in self.heard]
        return sorted(found, key=lambda each: each.urgency)

    def to_visit(self) -> Sequence[MeterId]:
        """Whom a tour visits, the most urgent first."""
        return to_visit(self.heard, self.known, self.site)

    def completeness(self, attention: Collection[MeterId] = ()) -> Completeness | None:
        """How far the site in view is; None: none is."""
        if self.site is None:
            return None
        now_ms = self._shared.now.ms
        return completeness(self.site, self.known.listed, self.heard, now_ms, attention)

    def due_away(self) -> set[Listed]:
        """Those of `away` that are to be collected."""
        return set(due_list(self.away, self._shared.now.ms))

    def _guess(self) -> None:
        """What the person chose stays; a guess stays where nothing is heard that speaks for another."""
        if not self._by_hand:
            self.site = guess(self.known.listed, self.heard) or self.site
