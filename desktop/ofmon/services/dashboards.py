"""Puts OFMon's dashboard on the server, once: a second time it is updated, and never another one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.dashboard import configuration, installed_by_ofmon, title_of
from ofmon.errors import DeviceUnknownError, InputError, ServerAnswerError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from ofmon.services.ports import Dashboard, DashboardServer

_UNTOUCHED = mark("Nothing was changed on the server.")


class Change(StrEnum):
    """What an installation did."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Installed:
    """A dashboard that is on the server.

    Attributes:
        title: under which it is found there.
        url: where a browser shows it.
        change: what was done to get it there.
    """

    title: str
    url: str
    change: Change


@dataclass(frozen=True, slots=True)
class Dashboards:
    """Installing OFMon's dashboard."""

    server: DashboardServer

    async def install(self, profile: str, *, title: str | None = None, cts: int = 1) -> Installed:
        """Install the dashboard of a device profile, or bring the installed one up to date.

        Args:
            profile: name of the meters' device profile.
            title: of the dashboard; None: made from the profile's name.
            cts: current transformers of a meter.

        Raises:
            DeviceUnknownError: the server has no such profile.
            InputError: another dashboard has this title.
            SignInNeededError: nobody is signed in, or the user may not change dashboards.
            ServerError: the server could not be asked, or did not keep the dashboard.
        """
        title = title or title_of(profile)
        if profile not in await self.server.profile_names():
            raise DeviceUnknownError(
                tr("The server has no device profile {profile!r}.", profile=profile),
                safe=tr(_UNTOUCHED),
                todo=tr("Make it there, or name the meters' profile: --profile NAME"),
            )
        wanted = configuration(profile, cts)
        present = await self._present(title)
        if present is None:
            saved, change = await self.server.create_dashboard(title, wanted), Change.CREATED
        elif present.configuration == wanted:
            saved, change = present, Change.UNCHANGED
        else:
            saved, change = await self.server.update_dashboard(present.id, wanted), Change.UPDATED
        await self._verify(saved, title)
        return Installed(title, f"{self.server.url}/dashboards/{saved.id}", change)

    async def _present(self, title: str) -> Dashboard | None:
        """The dashboard that an earlier installation left."""
        found = await self.server.dashboards(title)
        ours = [dashboard for dashboard in found if installed_by_ofmon(dashboard.configuration)]
        if found and not ours:
            raise InputError(
                tr("The server has a dashboard {title!r} that OFMon did not install.", title=title),
                safe=tr(_UNTOUCHED),
                todo=tr("Rename that one, or install under another name: --title NAME"),
            )
        return ours[0] if ours else None

    async def _verify(self, saved: Dashboard, title: str) -> None:
        """Read it back: what the server shows is what was meant."""
        kept = await self.server.dashboards(title)
        if saved not in kept:
            raise ServerAnswerError(
                tr(
                    "The server accepted the dashboard {title!r} but does not give it back as it was sent.",
                    title=title,
                ),
                safe=tr("Other dashboards were not touched."),
                todo=tr("Look at it on the server, and install again."),
            )
