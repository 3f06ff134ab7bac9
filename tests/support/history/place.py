"""A place in its true time: meters that live on, computers with clocks of their own, and a server.

All meters live through the same time; only a power cut, which a clock doesn't notice, sets clocks apart.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.domain.clock import ClockOffset
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.reading import ReadingState
from ofmon.errors import InputError, OFMonError, ServerUnreachableError
from ofmon.services.clock import CheckedClock, Comparison
from ofmon.services.ports import Span
from ofmon.services.progress import silent
from ofmon.services.provision import Provision
from ofmon.services.redate import Redate
from ofmon.services.sync import Sync
from ofmon.services.visiting import Visits
from ofmon_emulation.server import Database, Seeder, running_server
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

USER, PASSWORD = "tenant@thingsboard.org", "tenant"
PROFILE = "784f394c-42b6-435a-983c-b7beff2784f9"
# A quarter of an hour past the full one, so that no visit falls on a reading's end.
START_MS = MIDNIGHT_MS + HOUR_MS // 4


# The keys of further CTs carry their number.
_SAMPLES = """
SELECT entity.name, current.ts, current.value, energy.value
FROM entity
JOIN sample AS current ON current.entity = entity.number
JOIN series_key AS amperes ON amperes.number = current.key AND amperes.name LIKE 'i_rms%'
JOIN sample AS energy ON energy.entity = entity.number AND energy.ts = current.ts
JOIN series_key AS kwh ON kwh.number = energy.key AND kwh.name = 'kwh' || SUBSTR(amperes.name, 6)
ORDER BY current.ts
"""


@dataclass(frozen=True)
class OnServer:
    """A point: its device, its time and the figures that tell it apart."""

    device: str
    time_ms: int
    current_a: float
    energy_kwh: float


class LivingMeter(ScriptedMeter):
    """A meter with a load and transformers of its own: the n-th one has n, and takes n kW by each.

    Attributes:
        device: what it measures for.
        measured_for: by reading.
        moved: whether it ever was for another device.
    """

    def __init__(self, meter_id: MeterId) -> None:
        super().__init__(meter_id)
        self.number = int(self.meter_id.mac[-2:], 16)
        self.device = f"Device {self.number}"
        self.measured_for: dict[bytes, str] = {}
        self.moved = False

    def measure(self, ct_id: int = 1, power_w: float = 0.0, **more: object) -> None:
        """All transformers at once."""
        del ct_id, power_w, more
        for each in range(1, self.number + 1):
            super().measure(each, 1000.0 * self.number)
            self.measured_for[self.made[-1]] = self.device


class Unreliable(httpx.AsyncHTTPTransport):
    """A way to the server on which a request fails: ``kind`` from the n-th one on, so many times.

    Attributes:
        kind: "500", answered in the server's place; "drops": the server did it, and its answer is lost.
    """

    def __init__(self, kind: str, first: int, times: int) -> None:
        super().__init__()
        self.kind, self.bad, self.done = kind, range(first, first + times), 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        self.done += 1
        if self.done not in self.bad:
            return await super().handle_async_request(request)
        if self.kind == "500":
            return httpx.Response(500, request=request)
        response = await super().handle_async_request(request)
        await response.aread()
        await response.aclose()
        raise httpx.ReadError("the answer is lost", request=request)


class Shelf:
    """`ofmon.services.clock.ComparisonShelf` in memory."""

    def __init__(self) -> None:
        self.kept: Comparison | None = None

    async def load(self) -> Comparison | None:
        """See the port."""
        return self.kept

    async def save(self, comparison: Comparison) -> None:
        """See the port."""
        self.kept = comparison


@dataclass
class Computer:
    """A technician's computer.

    Attributes:
        place: where it is.
        folder: its data.
        ahead_ms: how far its clock is ahead of the true time.
        online: whether it reaches the server when it compares the clocks.
    """

    place: Place
    folder: Path
    ahead_ms: int = 0
    online: bool = True
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    shelf: Shelf = field(default_factory=Shelf)

    async def now_ms(self) -> int:
        """Its clock."""
        return self.place.now_ms + self.ahead_ms

    def running_ms(self) -> int:
        """Since its start, a day before all began."""
        return self.place.now_ms - START_MS + 24 * HOUR_MS

    def boot(self) -> str:
        """Its only start."""
        return f"{self.folder.name} started once"

    async def measure(self) -> ClockOffset:
        """The server's clock, which is right."""
        if not self.online:
            raise ServerUnreachableError("no answer")
        return ClockOffset(-self.ahead_ms, 500)

    def clock(self, store: SqliteStore) -> CheckedClock:
        """OFMon's, just started."""
        return CheckedClock(self, self, self.shelf, store)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[SqliteStore]:
        """Its database."""
        opened = SqliteStore(self.folder / "ofmon.db", busy_s=0.5)
        try:
            yield opened
        finally:
            await opened.close()

    async def visit(self, meter: LivingMeter, token: Token | None = None) -> OFMonError | None:
        """Collect a meter, and provision it with a token; the error that it ended with."""
        with meter.serving() as serving:
            async with self.store() as store:
                visits = Visits(
                    ManualWifi(serving.url), self.clock(store), HttpMeter.at, store, self.secrets, "12345678"
                )
                try:
                    if token:
                        await Provision(visits, store).run(meter.meter_id, token, overwrite=True)
                    else:
                        await visits.run(meter.meter_id, silent)
                except OFMonError as error:
                    return error
        return None

    async def fail_to_sync(self, way: Unreliable, *, signed_in: bool) -> None:
        """Hand over what waits, as far as that goes."""
        with suppress(OFMonError):
            await self.sync(signed_in=signed_in, way=way)

    async def sync(
        self, *, signed_in: bool = True, check: bool = False, way: Unreliable | None = None
    ) -> None:
        """Hand over what waits, and look again for all that was handed over before."""
        async with self.store() as store:
            client = ThingsBoard(self.place.server_url, self.secrets, transport=way)
            try:
                if signed_in:
                    await client.sign_in(USER, PASSWORD)
                redate, now_ms = Redate(store, self.clock(store)), self.place.now_ms
                sync = Sync(store, client, self.secrets, _no_wait, redate=redate, now_ms=lambda: now_ms)
                await sync.run()
                if check:
                    for meter in self.place.meters:  # as a person says who is told that a token isn't known
                        if meter.moved:
                            continue  # that one knows that it isn't so
                        with suppress(InputError):  # it was never here with its present token
                            await sync.same_device(meter.meter_id)
                    await sync.check(Span())
            finally:
                await client.close()

    async def clear(self) -> None:
        """Delete all readings, as `ofmon clear` does, unless the server hasn't confirmed all of them."""
        async with self.store() as store:
            counts = await store.counts()
        if counts.keys() == {ReadingState.CONFIRMED}:
            await SqliteUpkeep(self.folder / "ofmon.db").delete_readings(counts[ReadingState.CONFIRMED])


@dataclass
class Place:
    """Meters, computers, a server, and the true time."""

    folder: Path
    now_ms: int = START_MS
    meters: list[LivingMeter] = field(default_factory=list)
    computers: list[Computer] = field(default_factory=list)
    server_url: str = ""
    tokens_given: int = 0
    present: dict[MeterId, Token] = field(default_factory=dict)

    def furnish(self, meters: int, computers: int) -> None:
        """Put meters and computers there."""
        for number in range(1, meters + 1):
            meter = LivingMeter(MeterId(f"SEM-a0:b1:c2:00:00:{number:02x}"))
            meter.true_ms = meter.clock_ms = self.now_ms
            meter.token = self.token(number).encode()
            self.meters.append(meter)
        for number in range(computers):
            folder = self.folder / f"computer-{number}"
            folder.mkdir()
            self.computers.append(Computer(self, folder))

    @staticmethod
    def token(number: int) -> Token:
        """What the n-th meter carries."""
        return Token(f"TOKEN-OF-METER-{number:05d}", PROFILE)

    @staticmethod
    def spare(number: int) -> Token:
        """Of the device to which the n-th meter may be moved."""
        return Token(f"TOKEN-OF-SPARE-{number:05d}", PROFILE)

    def live(self, duration_ms: int) -> None:
        """Time passes, with power everywhere."""
        self.now_ms += duration_ms
        for meter in self.meters:
            meter.live(self.now_ms - meter.true_ms)

    def power_cut(self, meter: LivingMeter, outage_ms: int, forgotten_ms: int) -> None:
        """One meter loses power for a while; the others live on."""
        kept = min(forgotten_ms, max(0, meter.clock_ms % HOUR_MS - 1))
        meter.power_cut(outage_ms, kept)
        self.live(outage_ms)

    @property
    def database(self) -> Path:
        """The server's."""
        return self.folder / "server.db"

    @contextmanager
    def serving(self, template: Path) -> Iterator[None]:
        """Run the server on a copy of a database that has a device for each meter."""
        shutil.copy(template, self.database)
        with running_server(self.database, tenant=None) as server:
            self.server_url = server.url
            yield

    def points(self) -> list[OnServer]:
        """What the server holds."""
        with closing(sqlite3.connect(self.database)) as base:
            return [OnServer(*row) for row in base.execute(_SAMPLES)]

    async def new_token(self, meter: LivingMeter, *, told: bool) -> None:
        """Give a meter's device another access token."""
        name = meter.device
        self.tokens_given += 1
        token = Token(f"TOKEN-NUMBER-{self.tokens_given:07d}", PROFILE)
        client = ThingsBoard(self.server_url, MemorySecrets())
        try:
            await client.sign_in(USER, PASSWORD)
            device = next(device for device in await client.devices() if device.name == name)
            credentials = await client.rest("GET", f"/api/device/{device.id}/credentials")
            changed = {**credentials, "credentialsId": token.access_token}
            await client.rest("POST", "/api/device/credentials", json=changed)
        finally:
            await client.close()
        self.present[meter.meter_id] = token
        if told:
            meter.token = token.encode()

    def tell_tokens(self) -> None:
        """Each meter carries its device's present token."""
        for meter in self.meters:
            if meter.meter_id in self.present:
                meter.token = self.present[meter.meter_id].encode()

    @property
    def backup(self) -> Path:
        """The server's database as it was remembered."""
        return self.folder / "server.backup"

    def forget_backup(self) -> None:
        """Nobody remembers an earlier state of the server."""
        self.backup.unlink(missing_ok=True)

    def restore_server(self) -> None:
        """Put the server back to what it remembers; the first time it remembers."""
        known = self.backup.exists()
        source, target = (self.backup, self.database) if known else (self.database, self.backup)
        with closing(sqlite3.connect(source)) as first, closing(sqlite3.connect(target)) as second:
            first.backup(second)


def make_template(path: Path, devices: int) -> None:
    """A server's database with an administrator and a device for each meter."""
    from ofmon_emulation.server.seed import seed_tenant  # noqa: PLC0415 - bcrypt takes its time

    with closing(Database(path)) as base:
        seed_tenant(base, USER, PASSWORD)
        seeder = Seeder(base)
        for number in range(1, devices + 1):
            seeder.create_device(f"Device {number}", Place.token(number).access_token, "SEM")
            seeder.create_device(f"Spare {number}", Place.spare(number).access_token, "SEM")


async def _no_wait(_seconds: float) -> None:
    """Time flies."""
