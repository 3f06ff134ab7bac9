"""What other computers tell by attributes on the server: how it is read, written and kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

    from ofmon.domain.merging import SiteVersion
    from ofmon.domain.meter_note import MeterNote
    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.told import Collection
    from ofmon.services.ports.sites import Wanted

Attributes = dict[tuple[str, str], str]
"""Documents by a device's identifier and an attribute's name (`ofmon.domain.told`)."""


@dataclass(frozen=True, slots=True)
class DeviceTold:
    """What attributes of one device of the server say.

    Attributes:
        device_id: which one.
        name: its name.
        documents: JSON as text, by an attribute's name; one that isn't there is left out.
    """

    device_id: str
    name: str
    documents: Mapping[str, str]


class ToldServer(Protocol):
    """Attributes of the devices that the signed-in user may see. All methods raise `ServerError`s."""

    def changed(self, since_ms: int) -> AsyncIterator[Sequence[DeviceTold]]:
        """In pages, those that were written after this moment, by the clocks of who wrote; 0: all.

        Raises:
            SignInNeededError: nobody is signed in.
        """

    async def write(self, device_id: str, values: Mapping[str, object]) -> None:
        """Set server attributes of a device.

        Raises:
            RightsError: the signed-in user may not.
            DeviceUnknownError: there is no such device, or the user may not see it.
            SignInNeededError: nobody is signed in.
        """


@dataclass(frozen=True, slots=True)
class Local:
    """What is known here.

    Attributes:
        sites: with when they were described, removed ones too, by key.
        listed: every meter, with what is expected where.
        said_ms: when a person said last where a meter is expected, by SSID.
        notes: what is noted, by SSID.
        forgotten: SSIDs of meters that a person forgot here.
        device_ids: the device on the server that a meter carries, by SSID.
        refs: the name of the token that the meter carries, by SSID.
        collections: this computer's last ones, by SSID.
        others: those that other computers told, by SSID.
        told: what attributes said when this computer read or wrote them last.
    """

    sites: Mapping[str, SiteVersion]
    listed: Sequence[Listed]
    said_ms: Mapping[str, int]
    notes: Mapping[str, MeterNote]
    forgotten: frozenset[str]
    device_ids: Mapping[str, str]
    refs: Mapping[str, str]
    collections: Mapping[str, Collection]
    others: Mapping[str, Collection]
    told: Attributes


@dataclass(slots=True)
class Taken:
    """What is taken over from other computers.

    Attributes:
        sites: as they are from now on; those with an id are changed.
        expected: where meters are expected from now on, and when somebody said so, ms since the epoch.
        notes: what is noted from now on, by SSID.
        collections: who collected meters last, by SSID.
        told: what attributes say.
    """

    sites: list[SiteVersion] = field(default_factory=list)
    expected: list[tuple[Wanted, int]] = field(default_factory=list)
    notes: dict[str, MeterNote] = field(default_factory=dict)
    collections: dict[str, Collection] = field(default_factory=dict)
    told: Attributes = field(default_factory=dict)


class ToldStore(Protocol):
    """The database. Each method is one transaction; all raise `StoreError`s."""

    async def local(self, server: str) -> Local:
        """What is known here; ``server`` names whose attributes."""

    async def take(self, server: str, decide: Callable[[Local], Taken]) -> Taken:
        """Decide by what is known at this moment, and keep it; returns what was decided."""

    async def note_told(self, server: str, told: Attributes) -> None:
        """Keep what was written."""
