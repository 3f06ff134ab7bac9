"""The access tokens by which a parcel's readings may reach their device.

Readings belong to the device, not to the token that it had when they were taken: the server's administrator
may have given it another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.identity import device_ref
from ofmon.domain.reading import ReadingState
from ofmon.errors import DeviceUnknownError, InputError, SignInNeededError
from ofmon.services.ports import Device
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Parcel, Secrets, Server, Store


@dataclass(frozen=True, slots=True)
class Tokens:
    """Looks for tokens: here, and on the server."""

    store: Store
    server: Server
    secrets: Secrets

    async def kept(self, ref: str) -> str | None:
        """The token of this name, if it is kept here."""
        return await in_thread(self.secrets.get, secret_name(ref))

    async def keep(self, device: Device, access_token: str) -> str:
        """Keep a device's token; the answer is its name."""
        ref = device_ref(access_token)
        await self.store.bind_device(ref, device)
        await in_thread(self.secrets.set, secret_name(ref), access_token)
        return ref

    async def same_device(self, meter: MeterId) -> int:
        """Believe that a meter has always been for the device that it is for now.

        Returns:
            How many open readings were taken with tokens whose device nobody knew.

        Raises:
            InputError: the meter's present device isn't known.
            StoreError: the database could not be used.
        """
        record = await self.store.meter(meter)
        if record is None or record.device_id is None:
            raise InputError(
                tr("The device that {meter} is for now is not known on this computer.", meter=meter),
                safe=tr("Nothing was changed."),
                todo=tr("Sign in and sync, or provision it by name: ofmon provision SSID --device NAME"),
            )
        device = Device(record.device_id, record.device_name or "", record.profile_id or "")
        count = 0
        for parcel in await self.store.parcels(ReadingState.PENDING, ReadingState.SENT):
            if parcel.ssid == meter.ssid and parcel.device_ref and parcel.device_id is None:
                await self.store.bind_device(parcel.device_ref, device)
                count += sum(parcel.counts.values())
        return count

    async def candidates(self, parcel: Parcel, *, signed_in: bool) -> AsyncIterator[str]:
        """Tokens that may be the device's, each once: the meter's own, the server's word, others known here.

        Raises:
            DeviceUnknownError: the meter never had a token, or the server no longer has its device.
            SignInNeededError: no token is kept here, and the server can't be asked for one.
        """
        if parcel.device_ref is None:
            raise DeviceUnknownError(
                tr("The meter has no token, so its readings have no device on the server."),
                safe=tr("They are all still here."),
                todo=tr("Provision the meter."),
            )
        tried = set()
        if own := await self.kept(parcel.device_ref):
            tried.add(own)
            yield own
        if parcel.device_id is not None:
            async for access_token in self._of_device(parcel, parcel.device_id, signed_in=signed_in):
                if access_token not in tried:
                    tried.add(access_token)
                    yield access_token
        if not tried:
            raise _lost(parcel)

    async def _of_device(self, parcel: Parcel, device_id: str, *, signed_in: bool) -> AsyncIterator[str]:
        if signed_in:
            access_token = await self.server.access_token(device_id)
            device = Device(device_id, parcel.device_name or "", parcel.profile_id or "")
            await self.keep(device, access_token)
            yield access_token
        else:
            for ref in await self.store.same_device(parcel.device_ref or ""):
                kept = await self.kept(ref)
                if kept is not None:
                    yield kept


def _lost(parcel: Parcel) -> SignInNeededError:
    return SignInNeededError(
        tr(
            "The token of {device} is not kept on this computer, and no device that the signed-in user may "
            "see was found to have it.",
            device=parcel.device_name or parcel.ssid,
        ),
        safe=tr("Its readings are all still here."),
        todo=tr("Sign in as a user who may see the device and sync again, or collect the meter again."),
    )
