"""Two meters, one device: asked about before a meter gets its token, told when a meter is collected.

Limits: that another meter carries a device is known from its last visit, or from the token it was given here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.clock import span
from ofmon.domain.oddity import Oddity, Remark
from ofmon.domain.reading import Reason
from ofmon.domain.wording import count
from ofmon.errors import DeviceTakenError, InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.domain.identity import MeterId, Token
    from ofmon.services.ports import MeterRecord, Replacement, Store

_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS


def check_usable(token: Token) -> None:
    """Look whether readings can reach a device by a token: it stands in an address.

    Raises:
        InputError: servers take no encoded slash there.
    """
    if "/" in token.access_token:
        raise InputError(
            "The access token holds a slash, which servers take in no address.",
            safe="Nothing was changed on the meter.",
            todo="Give the device a token of letters and digits on the server.",
        )


async def check_free(store: Store, meter: MeterId, ref: str, now_ms: int) -> None:
    """Look whether a meter may get the token of that name without taking another one's place.

    Raises:
        DeviceTakenError: another meter carries the token's device.
        StoreError: the database could not be read.
    """
    others = [record for record in await store.carriers(ref) if record.meter != meter]
    if others:
        names = ", ".join(record.meter.ssid for record in others)
        raise DeviceTakenError(
            f"The device{_name(others[0])} is carried by {told(others, now_ms)}.",
            safe="Nothing was changed on the meter.",
            todo=f"If {meter} takes its place from now on, say --takes-over: what {names} measures after "
            f"that is held here, not sent. Else give {meter} a device of its own.",
            meters=tuple(record.meter for record in others),
        )


async def remark_on(store: Store, meter: MeterId, now_ms: int) -> tuple[Remark, ...]:
    """What a person should know of the device that a meter carries; nothing where it is the only one.

    Raises:
        StoreError: the database could not be read.
    """
    record = await store.meter(meter)
    if record is None or record.device_ref is None:
        return ()
    if by := await store.replacement(meter):
        return (Remark(Oddity.DEVICE_SHARED, _replaced(record, by, now_ms)),)
    others = [other for other in await store.carriers(record.device_ref) if other.meter != meter]
    return (Remark(Oddity.DEVICE_SHARED, _shared(record, others, now_ms)),) if others else ()


def contested(held: Mapping[Reason, int]) -> tuple[Remark, ...]:
    """What a person should know of a visit that brought readings of hours which are another meter's.

    Args:
        held: what the visit brought and isn't sent, by reason.
    """
    contested = held.get(Reason.CONFLICT, 0)
    if not contested:
        return ()
    text = (
        f"{count(contested, 'reading')} of hours for which another meter counts: stored, but not sent until "
        "you decide (listed as held)."
    )
    return (Remark(Oddity.READINGS_CONTESTED, text),)


def told(records: list[MeterRecord], now_ms: int) -> str:
    """Meters by name, and when each was collected last."""
    return ", ".join(f"{record.meter} ({_collected(record, now_ms)})" for record in records)


def _collected(record: MeterRecord, now_ms: int) -> str:
    if record.last_collected_ms is None:
        return "never collected here"
    return f"last collected {_ago(record.last_collected_ms, now_ms)}"


def _ago(then_ms: int, now_ms: int) -> str:
    since_ms = now_ms - then_ms
    if since_ms < _MINUTE_MS:
        return "just now"
    return f"{since_ms // _DAY_MS} days ago" if since_ms >= 2 * _DAY_MS else f"{span(since_ms)} ago"


def _name(record: MeterRecord) -> str:
    return f" {record.device_name!r}" if record.device_name else " of this token"


def _replaced(record: MeterRecord, by: Replacement, now_ms: int) -> str:
    return (
        f"{by.by} took over the device{_name(record)} {_ago(by.time_ms, now_ms)}, and this meter still "
        "measures: what it made since then is held here, not sent. Switch it off, or give it a device of its "
        "own."
    )


def _shared(record: MeterRecord, others: list[MeterRecord], now_ms: int) -> str:
    return (
        f"The device{_name(record)} is carried by {told(others, now_ms)} too: of one hour only one meter's "
        "readings are sent, the others are held here. Give one of them a device of its own."
    )
