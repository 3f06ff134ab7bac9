"""A collector beside a scripted meter: services on a real SQLite file, real HTTP, the meter's true time."""

from __future__ import annotations

from collections import Counter
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.domain.identity import Token
from ofmon.domain.reading import decode_body
from ofmon.services.clock import GivenClock
from ofmon.services.visiting import Visits

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import Secrets
    from support.scripted_meter import ScriptedMeter

TOKEN = Token("A1B2C3D4E5F6G7H8I9J0", "784f394c-42b6-435a-983c-b7beff2784f9")
OTHER_TOKEN = Token("Z1Z2Z3Z4Z5Z6Z7Z8Z9Z0", "784f394c-42b6-435a-983c-b7beff2784f9")


class MeterTime:
    """The true time of a scripted meter's life, as the collector's clock."""

    def __init__(self, meter: ScriptedMeter) -> None:
        self._meter = meter

    async def now_ms(self) -> int:
        """See `ofmon.services.ports.Clock`."""
        return self._meter.true_ms


def visits_to(meter: ScriptedMeter, url: str, store: SqliteStore, secrets: Secrets | None = None) -> Visits:
    """The procedure at this meter, whose Wi-Fi is joined already."""
    clock = GivenClock(MeterTime(meter))
    return Visits(ManualWifi(url), clock, HttpMeter.at, store, secrets or MemorySecrets(), "12345678")


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[SqliteStore]:
    """A store in this folder."""
    store = SqliteStore(folder / "ofmon.db", busy_s=0.05)
    try:
        yield store
    finally:
        await store.close()


def content(readings: list[StoredReading]) -> Counter[bytes]:
    """How often each reading's bytes are stored."""
    return Counter(item.reading.encode() for item in readings)


def made_by(meter: ScriptedMeter) -> Counter[bytes]:
    """How often the meter made each reading, whole ones, ever."""
    return Counter(item.raw for item in decode_body(b"".join(meter.made)).readings)
