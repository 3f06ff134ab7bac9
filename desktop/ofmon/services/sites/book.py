"""Sites: add, change, remove and bring back depots, and say which meters are expected at each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed, due_list, of_site
from ofmon.domain.sites.site import Site, key
from ofmon.errors import InputError
from ofmon.services.ports.sites import Wanted
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.services.ports.sites import SiteStore


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is known of sites, as it was at one moment.

    Attributes:
        sites: by name.
        listed: every meter that was ever heard here or is expected somewhere.
        now_ms: when that was, ms since the epoch.
    """

    sites: Sequence[Site]
    listed: Sequence[Listed]
    now_ms: int

    def site(self, name: str) -> Site:
        """The site of that name, in any case.

        Raises:
            InputError: there is none.
        """
        found = next((site for site in self.sites if site.key == key(name)), None)
        if found is None:
            raise InputError(tr("There is no site {name!r}.", name=visible(name)), safe=_unchanged())
        return found

    def of_site(self, site: Site | None) -> list[Listed]:
        """What is expected there; None: what is expected nowhere."""
        return of_site(self.listed, site)

    def due(self, site: Site | None = None) -> list[Listed]:
        """What is to be collected, there or (None) anywhere, by site and urgency."""
        return due_list(self.of_site(site) if site else self.listed, self.now_ms)

    def of_meter(self, meter: MeterId) -> Listed:
        """What is known of one meter; one that was never heard here is expected nowhere."""
        found = (each for each in self.listed if each.meter == meter)
        return next(found, Listed(meter, "", None))


@dataclass(frozen=True, slots=True)
class Sites:
    """The procedures; each is done whole or not at all, and all raise `StoreError`s."""

    store: SiteStore

    async def overview(self, now_ms: int) -> Overview:
        """How things stand at this moment."""
        return Overview(await self.store.sites(), await self.store.listed(), now_ms)

    async def save(self, site: Site) -> Site:
        """Add a site, or change the one with its id; returns it as it is stored.

        Raises:
            InputError: another site has its name.
        """
        if any(other.key == site.key and other.id != site.id for other in await self.store.sites()):
            raise InputError(
                tr("There is a site {name!r} already.", name=site.name),
                safe=_unchanged(),
                todo=tr("Give this one another name, or change that one."),
            )
        await self.store.write([site])
        return next(each for each in await self.store.sites() if each.key == site.key)

    async def assign(self, site: Site | None, meters: Sequence[MeterId], devices: Sequence[str] = ()) -> None:
        """Have meters, and whichever carry these devices, expected at a site (None: nowhere)."""
        name = site.name if site else None
        wanted = [Wanted(name, meter) for meter in meters]
        await self.store.write((), [*wanted, *(Wanted(name, None, device) for device in devices)])

    async def remove(self, site: Site, now_ms: int) -> None:
        """Take a site off the lists; readings, meters and devices stay, `restore` brings it back."""
        if site.id is not None:
            await self.store.remove_site(site.id, now_ms)

    async def removed(self) -> list[Site]:
        """Those that can be brought back, the last one first."""
        return await self.store.sites(removed=True)

    async def restore(self, name: str) -> Site:
        """Bring the site of that name back that was removed last.

        Raises:
            InputError: none of that name was removed, or another one has it by now.
        """
        found = next((site for site in await self.removed() if site.key == key(name)), None)
        if found is None or found.id is None:
            what = tr("No site {name!r} was removed.", name=visible(name))
            raise InputError(what, safe=_unchanged())
        if any(other.key == found.key for other in await self.store.sites()):
            raise InputError(
                tr("There is another site {name!r} by now.", name=found.name),
                safe=_unchanged(),
                todo=tr("Give that one another name first."),
            )
        await self.store.restore_site(found.id)
        return found


def at_stake(site: Site, listed: Sequence[Listed]) -> str:
    """What removing a site means, in sentences."""
    return tr(
        "{name!r} leaves the list, and its %n meter(s) (is|are) expected nowhere. "
        "Readings, meters and devices stay as they are, and the site can be brought back.",
        "",
        len(of_site(listed, site)),
        name=site.name,
    )


def changed(site: Site, **values: object) -> Site:
    """A site with other values.

    Raises:
        InputError: they can't be meant.
    """
    try:
        return replace(site, **values)  # type: ignore[arg-type]
    except ValueError as error:
        raise InputError(str(error), safe=_unchanged()) from error


def _unchanged() -> str:
    return tr("Nothing was changed.")
