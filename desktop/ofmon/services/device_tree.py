"""Devices first, and below each the meters that were it: what was measured for it stays when meters change.

Limits: that a meter carries a device is known from its last visit, or from the token it was given here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.domain.energy import Owner, named_apart
from ofmon.domain.identity import MeterId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ofmon.domain.reading import ReadingState
    from ofmon.services.ports import MeterRecord
    from ofmon.services.ports.meter_page import DeviceRows, MeterPageStore


@dataclass(frozen=True, slots=True)
class CarriedBy:
    """A meter below its device.

    Attributes:
        meter: who.
        record: what is known of it, None: it was forgotten.
        present: whether it is the device now; else it was.
        counts: readings that were collected from it for this device, by state.
    """

    meter: MeterId
    record: MeterRecord | None
    present: bool
    counts: Mapping[ReadingState, int]


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A device (or a meter that is none) with its meters.

    Attributes:
        owner: whose readings these are; its name is like no other's.
        meters: those that are the device now, then those that were.
        counts: readings that were collected for it, by state.
    """

    owner: Owner
    meters: tuple[CarriedBy, ...]
    counts: Mapping[ReadingState, int]

    @property
    def is_device(self) -> bool:
        """Whether there is a token, or else just a meter without one."""
        return bool(self.owner.refs)

    @property
    def present(self) -> tuple[CarriedBy, ...]:
        """The meters that are the device now."""
        return tuple(meter for meter in self.meters if meter.present)

    @property
    def collected_ms(self) -> int | None:
        """When one of its present meters was collected last, None: never."""
        times = [each.record.last_collected_ms for each in self.present if each.record]
        return max((time_ms for time_ms in times if time_ms is not None), default=None)


@dataclass(frozen=True, slots=True)
class DeviceTree:
    """Asks for the list."""

    store: MeterPageStore

    async def run(self) -> tuple[DeviceLine, ...]:
        """All devices and meters by name, no two of one name.

        Raises:
            StoreError: the database can't be read.
        """
        return (await self.with_records())[0]

    async def with_records(self) -> tuple[tuple[DeviceLine, ...], list[MeterRecord]]:
        """The same, and all meters that are listed, of one look at the database."""
        rows = await self.store.devices()
        return lines(rows), list(rows.records)


def lines(rows: DeviceRows) -> tuple[DeviceLine, ...]:
    """Each owner with its meters, those that brought no reading yet among them."""
    owners = list(rows.owners)
    known = {ref for owner in owners for ref in owner.refs} | {
        ssid for owner in owners if not owner.refs for ssid in owner.ssids
    }
    for record in rows.records:
        if (record.device_ref or record.meter.ssid) not in known:
            owners = list(_with(owners, record))
            known.add(record.device_ref or record.meter.ssid)
    found = (_line(owner, rows) for owner in named_apart(owners))
    return tuple(line for line in found if line.meters)


def _with(owners: Sequence[Owner], record: MeterRecord) -> Iterator[Owner]:
    """The owners, and what a meter is that was not visited as that yet."""
    same = next((owner for owner in owners if record.device_id and owner.device_id == record.device_id), None)
    yield from (owner for owner in owners if owner is not same)
    refs, ssid = (record.device_ref,) if record.device_ref else (), record.meter.ssid
    if same:
        yield replace(same, refs=(*same.refs, *refs), ssids=(*same.ssids, ssid))
    else:
        yield Owner(record.device_name or ssid, record.device_id, refs, (ssid,))


def _line(owner: Owner, rows: DeviceRows) -> DeviceLine:
    records = {record.meter.ssid: record for record in rows.records}
    ssids = dict.fromkeys([*owner.ssids, *(ssid for ssid in records if _is(records[ssid], owner))])
    meters = [_carried(MeterId(ssid), records.get(ssid), owner, rows) for ssid in ssids]
    shown = [each for each in meters if each.present or owner.refs or each.counts]
    shown.sort(key=lambda each: (not each.present, each.meter))
    return DeviceLine(owner, tuple(shown), _sum(each.counts for each in shown))


def _carried(meter: MeterId, record: MeterRecord | None, owner: Owner, rows: DeviceRows) -> CarriedBy:
    counts = _sum(rows.counts.get((meter.ssid, ref), {}) for ref in owner.refs or ("",))
    return CarriedBy(meter, record, record is not None and _is(record, owner), counts)


def _is(record: MeterRecord, owner: Owner) -> bool:
    """Whether a meter is this owner now."""
    if record.device_ref is None:
        return not owner.refs and record.meter.ssid in owner.ssids
    return record.device_ref in owner.refs and record.replaced_by is None


def _sum(counts: Iterable[Mapping[ReadingState, int]]) -> dict[ReadingState, int]:
    total: Counter[ReadingState] = Counter()
    for each in counts:
        total.update(each)
    return dict(total)
