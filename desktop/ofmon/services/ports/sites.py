"""The database: sites, and what is expected at each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site


@dataclass(frozen=True, slots=True)
class Wanted:
    """That a meter is expected somewhere.

    Attributes:
        site: the site's name, None: nowhere any more.
        meter: who; None: whichever carries the device.
        device: name of its device on the server; empty: not said, and what was said before stays.
    """

    site: str | None
    meter: MeterId | None
    device: str = ""


class SiteStore(Protocol):
    """Each method is one transaction, durable when it returns; all raise `StoreError`s."""

    async def sites(self, *, removed: bool = False) -> list[Site]:
        """All sites by name, or those that were removed, the last one first."""

    async def listed(self) -> list[Listed]:
        """Every meter that was ever heard here or is expected somewhere."""

    async def write(self, sites: Sequence[Site], wanted: Sequence[Wanted] = ()) -> None:
        """Add sites, change those that have an id, and then say where meters are expected.

        A meter is expected at one site at most: the last word counts. One that was never heard here becomes
        known by that.
        """

    async def remove_site(self, site_id: int, time_ms: int) -> None:
        """Take a site off the lists; its meters are expected nowhere."""

    async def restore_site(self, site_id: int) -> None:
        """Bring it back, with those of its meters that weren't said to be elsewhere since."""


class Noted(Protocol):
    """What people note about a meter."""

    @property
    def place(self) -> str:
        """Where in its site it hangs; empty: not noted."""


class Places(Protocol):
    """Where in their sites meters hang. All methods raise `StoreError`s."""

    async def all(self) -> Mapping[str, Noted]:
        """By SSID."""

    async def change(self, meter: MeterId, *, place: str) -> object:
        """Note another place."""
