"""In a meter's panel: that it belongs to no site, or what it is expected to become; and *Belongs here*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.errors import OFMonError
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.widgets import Notice

if TYPE_CHECKING:
    from ofmon.domain.sites.site import Site
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.shared import Shared


class SiteNote(Notice):
    """One sentence, with the button that says where the meter belongs."""

    def __init__(self, shared: Shared, choice: SiteChoice) -> None:
        super().__init__(shared.theme)
        self._shared = shared
        self._choice = choice
        self._nearby: Nearby | None = None
        choice.changed.connect(self._show)

    def tell(self, nearby: Nearby) -> None:
        """About this meter."""
        self._nearby = nearby
        self._show()

    def _show(self) -> None:
        nearby, site = self._nearby, self._choice.site
        self.hide()
        if nearby is None:
            return
        listed = self._choice.of(nearby.meter)
        if site and self._choice.is_stranger(nearby.meter):
            said = tr("This meter belongs to no site.")
            self.say(said, "", tr("Belongs here"), lambda: self._assign(nearby, site))
            self.setAccessibleDescription(tr("Expects it at {site} from now on", site=site.name))
        elif listed.device and not listed.carries:
            self.say(tr("It is expected to become {device}.", device=listed.device))

    def _assign(self, nearby: Nearby, site: Site) -> None:
        async def work() -> None:
            try:
                await self._shared.services.sites.assign(site, [nearby.meter])
                await self._choice.load()
            except OFMonError as error:
                self.fail(error)
                return
            name = words.nearby_name(nearby)
            said = tr("{meter} is expected at {site} from now on.", meter=name, site=site.name)
            self.say(said, "good", tr("Undo"), lambda: self._undo(nearby))
            self._shared.activity.note(self._shared.now.ms, said, "good")

        self._shared.jobs.load(self, work)

    def _undo(self, nearby: Nearby) -> None:
        async def work() -> None:
            try:
                await self._shared.services.sites.assign(None, [nearby.meter])
                await self._choice.load()
            except OFMonError as error:
                self.fail(error)

        self._shared.jobs.load(self, work)
