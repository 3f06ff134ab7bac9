"""Energy belongs to the device that it was collected for, whatever happens to meters afterwards."""

from __future__ import annotations

import asyncio
import math
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from ofmon.domain.identity import Token
from ofmon.domain.reading import ReadingState
from ofmon.errors import InputError
from ofmon.services.export import Format
from ofmon.services.ports import Device, ReadingFilter
from support.two_meters import ssid, yard

if TYPE_CHECKING:
    from support.two_meters import Yard

METERS, DEVICES = 3, 2
PROFILE = "784f394c-42b6-435a-983c-b7beff2784f9"
TOKENS = [Token(f"ABCDEFGHIJKLMNOP{number:04d}", PROFILE) for number in range(DEVICES)]
NAMES = [Device(f"3f0a4b5c-0000-4000-8000-00000000000{at}", f"Device {at}", PROFILE) for at in range(DEVICES)]
METER, DEVICE = st.integers(0, METERS - 1), st.integers(0, DEVICES - 1)
STEP = st.one_of(
    st.tuples(st.just("live"), METER, st.integers(1, 3)),
    st.tuples(st.just("provision"), METER, DEVICE),
    st.tuples(st.just("exchange"), METER, METER),
    st.tuples(st.just("collect"), METER, st.none()),
)


@dataclass
class Model:
    """Whose each reading is, told without the database: by what its meter carried when it was collected.

    Attributes:
        place: the meters and the collector.
        owner: the device of each reading (meter, raw bytes); None: its meter never had a token until now.
    """

    place: Yard
    owner: dict[tuple[int, bytes], int | None] = field(default_factory=dict)

    async def do(self, what: str, meter: int, other: int | None) -> None:
        """One step; a meter lives alone, so that no two measure one hour."""
        services = self.place.services
        match what, other:
            case "live", int():
                powers: list[float | None] = [None] * METERS
                powers[meter] = 1000.0 + meter
                self.place.pass_hours(other, *powers)
            case "provision", int():
                self.collected(meter)
                await services.provision.run(
                    ssid(meter + 1), TOKENS[other], device=NAMES[other], overwrite=True, takes_over=True
                )
                self.adopt(meter)
            case "exchange", int():
                await self.exchange(meter, other)
            case _:
                self.collected(meter)
                await services.collect.run(ssid(meter + 1))

    async def exchange(self, old: int, new: int) -> None:
        """Where it can be; else nothing happens."""
        exchange = self.place.services.exchange
        try:
            await exchange.look(ssid(old + 1), ssid(new + 1))
        except InputError:
            return
        self.collected(old)
        self.collected(new)
        await exchange.run(ssid(old + 1), ssid(new + 1), overwrite=True)
        self.adopt(new)

    def collected(self, meter: int) -> None:
        """What it holds now is of what it carries now."""
        device = self.device(meter)
        for raw in self.place.meters[meter].readings:
            self.owner.setdefault((meter, raw), device)

    def adopt(self, meter: int) -> None:
        """What it brought before its first token is of what it is now."""
        for key, device in self.owner.items():
            if key[0] == meter and device is None:
                self.owner[key] = self.device(meter)

    def device(self, meter: int) -> int | None:
        """By the token on the meter."""
        carried = self.place.meters[meter].token
        return None if carried is None else [token.encode() for token in TOKENS].index(carried)

    def raws(self, device: int) -> set[tuple[str, bytes]]:
        """A device's readings, by meter."""
        return {(ssid(at + 1).ssid, raw) for (at, raw), whose in self.owner.items() if whose == device}


async def live_through(steps: list[tuple[str, int, int | None]]) -> None:
    """Let it happen, and compare what each place shows of each device."""
    with tempfile.TemporaryDirectory() as folder:
        async with yard(Path(folder), METERS) as place:
            model = Model(place)
            for what, meter, other in steps:
                await model.do(what, meter, other)
            for device in range(DEVICES):
                await compare(model, device, Path(folder))


async def compare(model: Model, device: int, folder: Path) -> None:
    """Sums, lists, the file and the list of devices, beside the model."""
    services, name = model.place.services, NAMES[device].name
    expected = model.raws(device)
    listed = await services.store.find_readings(ReadingFilter(meter=name))
    rows = await services.store.readings_by_id(listed)
    assert {(row.ssid, row.reading.encode()) for row in rows} == expected
    counting = [row.reading.energy_kwh for row in rows if row.state is not ReadingState.HELD]
    sums = {each.owner.name: each.energy_kwh for each in await services.energy.by_owner(0, 2**60)}
    assert sums.get(name, 0.0) == math.fsum(counting)
    tree = {line.owner.name: sum(line.counts.values()) for line in await services.device_tree.run()}
    assert tree.get(name, 0) == len(expected)
    await services.export.run(folder / "all.csv", Format.CSV)
    assert (folder / "all.csv").read_text().count(f",{name}\n") == len(expected)


@settings(max_examples=15, deadline=None)
@given(st.lists(STEP, min_size=3, max_size=12))
def test_whatever_happens_to_meters_a_devices_energy_is_what_was_collected_for_it(
    steps: list[tuple[str, int, int | None]],
) -> None:
    """Provisioned, moved, exchanged and collected in any order."""
    asyncio.run(live_through(steps))
