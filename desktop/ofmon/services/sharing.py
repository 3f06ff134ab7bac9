"""Two meters, one device: asked about before a meter gets its token, told when a meter is collected.

Limits: that another meter carries a device is known from its last visit, or from the token it was given here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.clock import span
from ofmon.domain.oddity import Oddity, Remark
from ofmon.domain.reading import Reason
from ofmon.errors import DeviceTakenError, InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.domain.identity import MeterId, Token
    from ofmon.services.ports import MeterRecord, Replacement, Store

_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS
_REPLACED_NAMED = mark(
    "{meter} took over the device {device!r} {ago}, and this meter still measures: what it made since then "
    "is held here, not sent. Switch it off, or give it a device of its own."
)
_REPLACED = mark(
    "{meter} took over the device of this token {ago}, and this meter still measures: what it made since "
    "then is held here, not sent. Switch it off, or give it a device of its own."
)
_SHARED_NAMED = mark(
    "The device {device!r} is carried by {meters} too: of one hour only one meter's readings are sent, the "
    "others are held here. Give one of them a device of its own."
)
_SHARED = mark(
    "The device of this token is carried by {meters} too: of one hour only one meter's readings are sent, "
    "the others are held here. Give one of them a device of its own."
)


def check_usable(token: Token) -> None:
    """Look whether readings can reach a device by a token: it stands in an address.

    Raises:
        InputError: servers take no encoded slash there.
    """
    if "/" in token.access_token:
        raise InputError(
            tr("The access token holds a slash, which servers take in no address."),
            safe=tr("Nothing was changed on the meter."),
            todo=tr("Give the device a token of letters and digits on the server."),
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
            _carried(others, now_ms),
            safe=tr("Nothing was changed on the meter."),
            todo=tr(
                "If {meter} takes its place from now on, say --takes-over: what {names} measures after "
                "that is held here, not sent. Else give {meter} a device of its own.",
                meter=meter,
                names=names,
            ),
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
    text = tr(
        "%n reading(s) of hours for which another meter counts: stored, but not sent until you decide "
        "(listed as held).",
        "",
        contested,
    )
    return (Remark(Oddity.READINGS_CONTESTED, text),)


def told(records: list[MeterRecord], now_ms: int) -> str:
    """Meters by name, and when each was collected last."""
    return ", ".join(f"{record.meter} ({_collected(record, now_ms)})" for record in records)


def _collected(record: MeterRecord, now_ms: int) -> str:
    if record.last_collected_ms is None:
        return tr("never collected here")
    return tr("last collected {ago}", ago=_ago(record.last_collected_ms, now_ms))


def _ago(then_ms: int, now_ms: int) -> str:
    since_ms = now_ms - then_ms
    if since_ms < _MINUTE_MS:
        return tr("just now")
    if since_ms >= 2 * _DAY_MS:
        return tr("%n day(s) ago", "", since_ms // _DAY_MS)
    return tr("{span} ago", span=span(since_ms))


def _carried(others: list[MeterRecord], now_ms: int) -> str:
    meters = told(others, now_ms)
    if name := others[0].device_name:
        return tr("The device {device!r} is carried by {meters}.", device=name, meters=meters)
    return tr("The device of this token is carried by {meters}.", meters=meters)


def _replaced(record: MeterRecord, by: Replacement, now_ms: int) -> str:
    said = _REPLACED_NAMED if record.device_name else _REPLACED
    return tr(said, meter=by.by, device=record.device_name, ago=_ago(by.time_ms, now_ms))


def _shared(record: MeterRecord, others: list[MeterRecord], now_ms: int) -> str:
    said = _SHARED_NAMED if record.device_name else _SHARED
    return tr(said, device=record.device_name, meters=told(others, now_ms))
