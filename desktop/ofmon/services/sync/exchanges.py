"""Meter exchanges, told to other collectors through the device itself.

A computer that never heard that a meter took another one's place would send what the old one, still powered,
measures since, over the new meter's figures. So who knows of an exchange writes it to the device as a client
attribute, and everybody reads that before sending.

Limits: what stands there and is no exchange is ignored, and replaced. Of several collectors that write in the
same second one may be overwritten; it writes again with its next sync.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ofmon.domain.identity import MeterId
from ofmon.services.ports import Exchange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ofmon.services.ports import Parcel, Server, Store
    from ofmon.services.sync.upload import Patience

NAME = "ofmon_exchanges"
# A device sees few meters in its life; more than that isn't ours.
_MOST = 100


async def agree(store: Store, server: Server, access_token: str, parcel: Parcel, patience: Patience) -> int:
    """Learn of exchanges from the device, and tell it those that only this computer knows.

    Returns:
        How many readings are held that weren't: another meter counts for their hours.
    """
    if parcel.device_ref is None:
        return 0
    found = await patience.outlast(partial(server.claims, access_token, [NAME]))
    there = parsed(found.get(NAME))
    here = set(await store.exchanges(parcel.device_ref))
    if here - there:
        document = {NAME: written(here | there)}
        await patience.outlast(partial(server.claim, access_token, document))
    return await store.note_exchanges(parcel.device_ref, there - here) if there - here else 0


def written(exchanges: Iterable[Exchange]) -> list[list[object]]:
    """As the attribute has them: old meter, new meter, ms since the epoch; the newest ones."""
    ordered = sorted(exchanges, key=lambda one: one.time_ms)[-_MOST:]
    return [[one.old.ssid, one.new.ssid, one.time_ms] for one in ordered]


def parsed(document: Any) -> set[Exchange]:
    """What of an attribute is an exchange."""
    found = set()
    for item in document[:_MOST] if isinstance(document, list) else ():
        match item:
            case [str() as old, str() as new, int() as time_ms] if old != new and 0 < time_ms < 2**62:
                meters = MeterId.heard(old), MeterId.heard(new)
                if meters[0] and meters[1]:
                    found.add(Exchange(meters[0], meters[1], time_ms))
    return found
