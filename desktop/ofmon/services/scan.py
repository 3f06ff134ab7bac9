"""Which meters are near, and what is known about them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.identity import MeterId
from ofmon.errors import DiskFullError
from ofmon.services.ports import MeterRecord
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.services.ports import Clock, Network, Store, Wifi


@dataclass(frozen=True, slots=True)
class Nearby:
    """A meter in reach.

    Attributes:
        meter: who.
        signal_dbm: how well it is heard.
        record: what the database knows about it (it knows each meter that was ever heard, if it could be
            written then).
        expected: the device that somebody expects it to become; empty: nobody does, or it is one already.
    """

    meter: MeterId
    signal_dbm: int
    record: MeterRecord
    expected: str = ""

    @property
    def device(self) -> str:
        """Whose device it is, or is to become; empty: not known."""
        return self.record.device_name or self.expected


@dataclass(frozen=True, slots=True)
class Scan:
    """The procedure *scan*."""

    wifi: Wifi
    store: Store
    clock: Clock

    async def run(self, report: Report = silent) -> list[Nearby]:
        """List meters in reach, best signal first; networks that are no meters are left out.

        Raises:
            ScanUnsupportedError: this computer's Wi-Fi can't be asked.
            WifiError: the radio failed.
            StoreError: the database could not be used.
        """
        log = StepLog(report)
        with log.step(Step.SCAN):
            strongest = _meters(await self.wifi.scan())
            now_ms = await self.clock.now_ms()
            with suppress(DiskFullError):  # where nothing can be written the list is of use all the same
                await self.store.heard(strongest, now_ms)
            records = {record.meter: record for record in await self.store.meters()}
            log.say(Step.SCAN, tr("%n meter(s) in reach", "", len(strongest)))
        found = [
            Nearby(meter, signal_dbm, records.get(meter) or _unknown(meter))
            for meter, signal_dbm in strongest.items()
        ]
        return sorted(found, key=lambda nearby: (-nearby.signal_dbm, nearby.meter))


def _unknown(meter: MeterId) -> MeterRecord:
    return MeterRecord(meter, None, None, None, None, "", None, None, {})


def _meters(networks: list[Network]) -> dict[MeterId, int]:
    """Each meter once, with its best signal."""
    strongest: dict[MeterId, int] = {}
    for network in networks:
        meter = MeterId.heard(network.ssid)
        if meter:
            strongest[meter] = max(network.signal_dbm, strongest.get(meter, network.signal_dbm))
    return strongest
