"""Laptops of several technicians at one server: each a data folder of its own, real SQLite and real HTTP."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, Services, build
from ofmon.domain.identity import device_ref
from ofmon.domain.reading import CorrectedReading, Reading, decode_body
from ofmon.services.ports import Intake
from ofmon.services.visiting import secret_name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.domain.identity import MeterId
    from ofmon.domain.sites.listed import Listed
    from ofmon.services.told.run import Told

DAY_MS = 86_400_000
HOUR_MS = 3_600_000
TENANT = "tenant@thingsboard.org"


def now_ms() -> int:
    """This computer's clock: triggers in the database go by it."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Laptop:
    """One technician's."""

    services: Services

    async def visit(
        self, meter: MeterId, device: str, access_token: str, *, days_ago: float = 0, readings: int = 0
    ) -> None:
        """Collect a meter that carries a device's token, and so many hours of it."""
        ref, then_ms = device_ref(access_token), now_ms() - int(days_ago * DAY_MS)
        self.services.secrets.set(secret_name(ref), access_token)
        found = {each.name: each for each in await self.services.devices.on_server()}
        await self.services.store.bind_device(ref, found[device])
        profile = found[device].profile_id
        intake = Intake(meter, ref, profile, "2.0.0", then_ms, _hours(then_ms, readings), (), 0)
        stored = await self.services.store.save_intake(intake)
        await self.services.store.visit_finished(stored.visit_id, then_ms, freed=True)

    async def sync(self) -> Told:
        """Sync; what came of telling."""
        return (await self.services.sync.run()).told

    async def listed(self) -> dict[str, Listed]:
        """Every meter that is known, by its device's name."""
        return {each.name: each for each in (await self.services.sites.overview(now_ms())).listed}


def _hours(until_ms: int, number: int) -> tuple[CorrectedReading, ...]:
    """So many hourly readings of one current transformer, whose times are sure."""
    ends = [until_ms // HOUR_MS * HOUR_MS - at * HOUR_MS for at in range(number)]
    raw = [Reading(1, 2000.0, 2300.0, 10.0, 230.0, 2.0, end_ms).encode() for end_ms in ends]
    made = decode_body(b"".join(raw)).readings
    return tuple(CorrectedReading(each, end_ms, 0) for each, end_ms in zip(made, ends, strict=True))


@asynccontextmanager
async def laptop(folder: Path, url: str, name: str, *, user: str = TENANT) -> AsyncIterator[Laptop]:
    """A laptop of this name, signed in (empty user: not)."""
    services = build(Options(data_dir=folder / name, server_url=url), secrets=MemorySecrets())
    try:
        assert services.sync.telling
        services.sync.telling = replace(services.sync.telling, computer=name)
        if user:
            await services.account.sign_in(user, user.partition("@")[0])
        yield Laptop(services)
    finally:
        await services.close()
