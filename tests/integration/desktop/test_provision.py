"""Giving a meter its token over real HTTP."""

from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.domain.identity import Token
from ofmon.domain.oddity import Oddity
from ofmon.domain.reading import ReadingState
from ofmon.errors import InputError, MeterAnswerError, MeterError, TokenPresentError
from ofmon.services.meter_steps import MeterSteps
from ofmon.services.ports import Device
from ofmon.services.progress import Progress, State, Step, silent
from ofmon.services.provision import Provision
from support.desk import OTHER_TOKEN, TOKEN, content, made_by, opened, visits_to
from support.scripted_meter import HOUR_MS, Faults, ScriptedMeter

HEATER = Device("3f0a4b5c-0000-4000-8000-000000000001", "Heater", TOKEN.profile_id)


def fresh() -> ScriptedMeter:
    """Out of the box: no token, its clock never set, running for three hours."""
    meter = ScriptedMeter(clock_ms=0)
    meter.live(3 * HOUR_MS)
    return meter


async def provision(
    meter: ScriptedMeter, folder: Path, token: Token = TOKEN, *, overwrite: bool = False
) -> list[Progress]:
    """One run of a collector that was just started."""
    events: list[Progress] = []
    with meter.serving() as server:
        async with opened(folder) as store:
            visits = visits_to(meter, server.url, store, MemorySecrets())
            await Provision(visits, store).run(
                meter.meter_id, token, device=HEATER, overwrite=overwrite, report=events.append
            )
    return events


async def test_a_new_meter_gets_token_and_time_and_is_reset(tmp_path: Path) -> None:
    """In that order; what it held is stored."""
    meter = fresh()
    events = await provision(meter, tmp_path)
    assert meter.token == TOKEN.encode()
    assert meter.clock_ms == meter.true_ms
    assert meter.readings == []
    changes = [call for call in meter.requests if call.startswith("POST") or call == "GET /reset"]
    assert changes == ["POST /token", "POST /time", "GET /reset"]
    assert Step.SET_TOKEN in {event.step for event in events if event.state is State.DONE}
    async with opened(tmp_path) as store:
        assert content(await store.readings()) == made_by(meter)
        record = await store.meter(meter.meter_id)
        assert record is not None
        assert (record.device_name, record.profile_id) == ("Heater", TOKEN.profile_id)


async def test_what_was_measured_before_a_token_is_told(tmp_path: Path) -> None:
    """It counts for the device from then on, also what earlier visits brought; a later visit says nothing."""
    meter = ScriptedMeter()
    meter.live(2 * HOUR_MS)
    with meter.serving() as server:
        async with opened(tmp_path) as store:
            visits = visits_to(meter, server.url, store, MemorySecrets())
            await visits.run(meter.meter_id, silent)
            meter.live(3 * HOUR_MS)
            first = await Provision(visits, store).run(meter.meter_id, TOKEN, device=HEATER)
            second = await Provision(visits, store).run(meter.meter_id, TOKEN, device=HEATER)
    told = [remark.text for remark in first.remarks if remark.oddity is Oddity.BEFORE_TOKEN]
    assert told == ["5 readings from before it had a token count for its device from now on."]
    assert Oddity.BEFORE_TOKEN not in {remark.oddity for remark in second.remarks}


async def test_another_devices_meter_is_not_taken_by_accident(tmp_path: Path) -> None:
    """It needs a deliberate act, and until then nothing changes."""
    meter = ScriptedMeter(token=OTHER_TOKEN.encode())
    meter.live(2 * HOUR_MS)
    with pytest.raises(TokenPresentError, match="already carries another device's token"):
        await provision(meter, tmp_path)
    assert meter.token == OTHER_TOKEN.encode()
    assert len(meter.readings) == 2
    await provision(meter, tmp_path, overwrite=True)
    assert meter.token == TOKEN.encode()


async def test_what_a_meter_measured_stays_with_the_device_it_was(tmp_path: Path) -> None:
    """Readings from before the move belong to the old device, later ones to the new."""
    meter = ScriptedMeter(token=OTHER_TOKEN.encode())
    meter.live(2 * HOUR_MS)
    await provision(meter, tmp_path, overwrite=True)
    meter.live(3 * HOUR_MS)
    with meter.serving() as server:
        async with opened(tmp_path) as store:
            await visits_to(meter, server.url, store).run(meter.meter_id, silent)

            parcels = {
                item.device_ref: item.counts[ReadingState.PENDING]
                for item in await store.parcels(ReadingState.PENDING)
            }
    assert parcels == {OTHER_TOKEN.device_ref: 2, TOKEN.device_ref: 3}


@pytest.mark.parametrize("path", ["/reset", "/time"])
async def test_a_meter_that_is_not_free_keeps_its_device(tmp_path: Path, path: str) -> None:
    """Else a second computer would find the old device's readings beside the new device's token."""
    meter = ScriptedMeter(token=OTHER_TOKEN.encode())
    meter.live(3 * HOUR_MS)
    meter.faults = Faults(status={path: 503})
    with pytest.raises(MeterError):
        await provision(meter, tmp_path, overwrite=True)
    assert (meter.token, len(meter.readings)) == (OTHER_TOKEN.encode(), 3)
    meter.faults = Faults()
    await provision(meter, tmp_path, overwrite=True)
    assert (meter.token, meter.readings) == (TOKEN.encode(), [])
    assert [call for call in meter.requests if call in {"POST /token", "GET /reset"}][-2:] == [
        "GET /reset",
        "POST /token",
    ]


async def test_a_meter_with_a_reading_that_has_no_time_keeps_its_device(tmp_path: Path) -> None:
    """It can't be freed yet, and says so."""
    meter = ScriptedMeter(token=OTHER_TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.readings[-1] = meter.readings[-1][:22] + (1_680_000_000_000).to_bytes(8, "little")
    meter.losses.append(meter.clock_ms - 90 * 60_000)
    with pytest.raises(MeterError, match=r"1 reading without a time yet.*keeps that token"):
        await provision(meter, tmp_path, overwrite=True)
    assert (meter.token, len(meter.readings)) == (OTHER_TOKEN.encode(), 5)


async def test_a_token_that_no_address_takes_is_refused_when_it_is_given(tmp_path: Path) -> None:
    """By whole provisioning and by the single step; the meter isn't asked for anything."""
    meter, odd = ScriptedMeter(), Token("a/bcdefghijklmnopqrs", TOKEN.profile_id)
    with pytest.raises(InputError, match="slash"):
        await provision(meter, tmp_path, odd)
    async with opened(tmp_path) as store:
        with pytest.raises(InputError, match="slash"):
            await MeterSteps(visits_to(meter, "http://127.0.0.1:9", store)).set_token(meter.meter_id, odd)
    assert meter.requests == []


async def test_provisioning_twice_is_harmless(tmp_path: Path) -> None:
    """The same token again needs no deliberate act."""
    meter = fresh()
    await provision(meter, tmp_path)
    await provision(meter, tmp_path)
    assert meter.token == TOKEN.encode()


async def test_a_meter_that_does_not_keep_its_token_is_told(tmp_path: Path) -> None:
    """It is read back; the meter is not reset."""
    meter = fresh()
    meter.faults.forgets_token = True
    with pytest.raises(MeterAnswerError, match="did not keep the token"):
        await provision(meter, tmp_path)
    assert "GET /reset" not in meter.requests


class PowerLostError(Exception):
    """The tablet's battery is empty."""


@pytest.mark.parametrize("kill_at", range(20))
async def test_stopped_at_any_step_the_same_command_completes(tmp_path: Path, kill_at: int) -> None:
    """Token, time, reset, and each reading once."""
    meter = fresh()
    events: list[Progress] = []

    def stop(progress: Progress) -> None:
        events.append(progress)
        if len(events) > kill_at:
            raise PowerLostError

    with meter.serving() as server:
        async with opened(tmp_path) as store:
            visits = visits_to(meter, server.url, store)
            with pytest.raises(PowerLostError):
                await Provision(visits, store).run(meter.meter_id, TOKEN, report=stop)
            await Provision(visits, store).run(meter.meter_id, TOKEN)
            assert content(await store.readings()) == made_by(meter)
    assert (meter.token, meter.clock_ms) == (TOKEN.encode(), meter.true_ms)
    assert meter.readings == []
