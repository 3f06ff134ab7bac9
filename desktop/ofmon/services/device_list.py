"""The server's devices as a list that outlives the network, and which meter is which device.

Limits: a meter is known to be a device by its access token, which the server gives one device at a time; a
fetch looks at no more than `LOOKED_AT_MAX` devices for meters that nobody has named yet.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ofmon.domain.identity import device_ref
from ofmon.errors import DeviceUnknownError, DiskFullError

if TYPE_CHECKING:
    from ofmon.domain.identity import Token
    from ofmon.services.devices import Devices
    from ofmon.services.ports import Device, MeterRecord

LOOKED_AT_MAX = 200


@dataclass(frozen=True, slots=True)
class DeviceTable:
    """What a server said.

    Attributes:
        server_url: which server.
        devices: by name.
        asked_ms: when, ms since the epoch.
    """

    server_url: str
    devices: tuple[Device, ...]
    asked_ms: int


class DeviceShelf(Protocol):
    """A place where the last list is kept."""

    async def load(self) -> DeviceTable | None:
        """The last list; None: there is none."""

    async def save(self, table: DeviceTable) -> None:
        """Keep a list instead of the last one.

        Raises:
            DiskFullError: it could not be written; the last one is still there.
        """


@dataclass(frozen=True, slots=True)
class DeviceList:
    """Fetching, keeping, linking."""

    devices: Devices
    shelf: DeviceShelf

    async def kept(self) -> DeviceTable | None:
        """The last list of the server in use; None: it was never asked."""
        table = await self.shelf.load()
        return table if table and table.server_url == self.devices.server.url else None

    async def fetch(self, now_ms: int) -> DeviceTable:
        """Ask the server, keep its list, and link meters to devices by their tokens.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
            StoreError: the database can't be used.
        """
        found = await self.devices.on_server()
        table = DeviceTable(self.devices.server.url, tuple(found), now_ms)
        with suppress(DiskFullError):  # where nothing can be written the list is of use all the same
            await self.shelf.save(table)
            await self._link(found)
        return table

    async def token(self, device: Device) -> Token:
        """A device's token, to be copied or given to a meter.

        Raises:
            DeviceUnknownError: the server has no such device, or its access token fits into no meter.
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        return await self.devices.token_for(device)

    async def _link(self, found: list[Device]) -> None:
        records = await self.devices.local()
        wanted = {record.device_ref for record in records if record.device_ref and not record.device_id}
        linked = {record.device_id for record in records}
        # A device that is known by another token comes last: it may have got a new one.
        for device in sorted(found, key=lambda device: device.id in linked)[:LOOKED_AT_MAX]:
            if not wanted:
                return
            try:
                ref = device_ref(await self.devices.server.access_token(device.id))
            except DeviceUnknownError:  # it has credentials of another kind
                continue
            if ref in wanted:
                await self.devices.store.bind_device(ref, device)
                wanted.discard(ref)


def meters_of(device: Device, records: list[MeterRecord]) -> list[MeterRecord]:
    """The meters that carry a device's token, by name of their Wi-Fi; none that was replaced."""
    return [record for record in records if record.device_id == device.id and not record.replaced_by]
