"""A meter takes another one's place: its device, its history, and the readings at both ends."""

from pathlib import Path

import pytest

from ofmon.domain.reading import Reason
from ofmon.errors import InputError, NotInReachError, SignInNeededError, TokenPresentError
from ofmon.services.exchange import COLLECTED_FOR_MS
from ofmon.services.ports import Device
from support.command_line import CommandLine
from support.desk import OTHER_TOKEN, TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.two_meters import Yard, ssid, yard

OLD, NEW = ssid(1), ssid(2)
HEATER = Device("3f0a4b5c-0000-4000-8000-000000000001", "Heater", TOKEN.profile_id)


async def commissioned(place: Yard) -> None:
    """The old meter is the heater, and has measured three hours."""
    await place.services.provision.run(OLD, TOKEN, device=HEATER)
    place.pass_hours(3, 2000.0)


async def test_the_new_meter_goes_on_under_the_old_ones_device(tmp_path: Path) -> None:
    """The old one is collected, the new one has its token, and the readings at both ends are kept."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        done = await place.services.exchange.run(OLD, NEW)
        assert done.old is not None
        assert (done.old.readings_new, place.meters[0].readings) == (3, [])
        assert place.meters[1].token == TOKEN.encode()
        assert done.exchange is not None
        assert (done.exchange.device, done.exchange.first) == ("Heater", None)
        place.pass_hours(2, 0.0, 1000.0)
        await place.services.collect.run(NEW)
        [kept] = await place.services.meter_pages.exchanges(TOKEN.device_ref)
        assert kept.last is not None
        assert kept.first is not None
        assert (kept.last.reading.real_power_w, kept.first.reading.real_power_w) == (2000.0, 1000.0)
        assert kept.first.time_ms == place.meters[1].truth[place.meters[1].made[0]]
        [line] = [line for line in await place.services.device_tree.run() if line.is_device]
        assert [(each.meter, each.present) for each in line.meters] == [(NEW, True), (OLD, False)]
        assert sum(line.counts.values()) == 5
        assert (await place.services.collect.run(OLD)).held_by == {Reason.CONFLICT: 2}


async def test_the_readings_at_both_ends_outlive_the_readings(tmp_path: Path) -> None:
    """Deleting all that is stored here leaves them."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        await place.services.exchange.run(OLD, NEW)
        place.pass_hours(2, None, 1000.0)
        await place.services.collect.run(NEW)
        before = await place.services.meter_pages.exchanges(TOKEN.device_ref)
        await place.services.keeping.clear(5, backup=False)
        assert await place.services.meter_pages.exchanges(TOKEN.device_ref) == before


async def test_the_new_meter_hangs_where_the_old_one_did(tmp_path: Path) -> None:
    """Unless something is noted about it already."""
    async with yard(tmp_path, 3) as place:
        await commissioned(place)
        notes = place.services.meter_notes
        await notes.change(OLD, place="Hall 3")
        await place.services.exchange.run(OLD, NEW)
        assert (await notes.note(NEW)).place == "Hall 3"
        await notes.change(ssid(3), place="Store room")
        await place.services.exchange.run(NEW, ssid(3))
        assert (await notes.note(ssid(3))).place == "Store room"


async def test_a_dead_meter_is_replaced_without_a_last_collection(tmp_path: Path) -> None:
    """When a person says so, with the reason; else nothing is changed on the new one."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        await place.services.collect.run(OLD)
        place.pass_hours(2, 2000.0)
        place.depot.cut_off(OLD)
        with pytest.raises(NotInReachError) as caught:
            await place.services.exchange.run(OLD, NEW)
        assert f"Nothing was changed on {NEW}" in caught.value.safe
        assert "--dead" in caught.value.todo
        assert place.meters[1].token is None
        done = await place.services.exchange.run(OLD, NEW, why="burnt by lightning")
        assert done.old is None
        assert done.exchange is not None
        assert done.exchange.why == "burnt by lightning"
        assert done.exchange.last is not None


async def test_a_meter_that_was_taken_down_after_its_collection_needs_no_reason(tmp_path: Path) -> None:
    """For an hour; afterwards it may have measured more."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        await place.services.collect.run(OLD)
        place.depot.cut_off(OLD)
        place.meters[0].true_ms += COLLECTED_FOR_MS
        with pytest.raises(NotInReachError):
            await place.services.exchange.run(OLD, NEW)
        place.meters[0].true_ms -= HOUR_MS // 2
        done = await place.services.exchange.run(OLD, NEW)
        assert (done.old, done.exchange.why if done.exchange else None) == (None, "")


async def test_an_exchange_that_ends_before_the_new_meter_has_the_token_changed_nothing(
    tmp_path: Path,
) -> None:
    """The old meter's readings are here, it still is the device, and the exchange goes on later."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        place.depot.cut_off(NEW)
        with pytest.raises(NotInReachError):
            await place.services.exchange.run(OLD, NEW)
        assert await place.services.meter_pages.exchanges(TOKEN.device_ref) == []
        assert await place.services.store.replacement(OLD) is None
        place.depot.bring_back(NEW)
        assert (await place.services.exchange.run(OLD, NEW)).exchange is not None


async def test_the_old_meter_takes_its_place_back(tmp_path: Path) -> None:
    """An exchange the other way round undoes one; both are told."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        await place.services.exchange.run(OLD, NEW)
        await place.services.exchange.run(NEW, OLD)
        kept = await place.services.meter_pages.exchanges(TOKEN.device_ref)
        assert [(each.old, each.new) for each in kept] == [(NEW, OLD), (OLD, NEW)]
        assert await place.services.store.replacement(OLD) is None


async def test_a_new_meter_that_is_another_device_is_asked_about(tmp_path: Path) -> None:
    """It leaves that device only when a person says so."""
    async with yard(tmp_path) as place:
        await commissioned(place)
        await place.services.provision.run(NEW, OTHER_TOKEN)
        with pytest.raises(TokenPresentError):
            await place.services.exchange.run(OLD, NEW)
        assert place.meters[1].token == OTHER_TOKEN.encode()
        await place.services.exchange.run(OLD, NEW, overwrite=True)
        assert place.meters[1].token == TOKEN.encode()


async def test_what_can_be_no_exchange_is_told_before_anything_is_done(tmp_path: Path) -> None:
    """With itself, of a stranger, of a meter that is no device, of one that was replaced."""
    async with yard(tmp_path, 3) as place:
        with pytest.raises(InputError, match=f"No meter {OLD} is known"):
            await place.services.exchange.run(OLD, NEW)
        await place.services.collect.run(NEW)
        with pytest.raises(InputError, match="has no token"):
            await place.services.exchange.run(NEW, OLD)
        await commissioned(place)
        with pytest.raises(InputError, match="its own place"):
            await place.services.exchange.run(OLD, OLD)
        await place.services.exchange.run(OLD, NEW)
        with pytest.raises(InputError, match=f"{NEW} has taken the place of {OLD} already"):
            await place.services.exchange.run(OLD, ssid(3))
        assert place.meters[2].requests == []


async def test_a_token_that_is_not_kept_is_looked_up(tmp_path: Path) -> None:
    """On the server, which wants somebody to be signed in."""
    async with yard(tmp_path, server_url="http://127.0.0.1:9") as place:
        await commissioned(place)
        place.services.secrets.delete(f"device:{TOKEN.device_ref}")
        with pytest.raises(SignInNeededError):
            await place.services.exchange.run(OLD, NEW)
        assert place.meters[1].token is None


@pytest.fixture
def depot() -> ScriptedDepot:
    """An old meter with a token and three readings, and a new one."""
    old, new = ScriptedMeter(OLD, token=TOKEN.encode()), ScriptedMeter(NEW)
    for meter in (old, new):
        meter.live(3 * HOUR_MS)
    new.readings.clear()
    return ScriptedDepot([old, new])


def test_the_command_line_exchanges_meters(
    depot: ScriptedDepot, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what it did and how to undo it, also in the meter's history and in Activity."""
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    with depot.running():
        air = ("--testbed", depot.url)
        assert ofmon("exchange", OLD.ssid, NEW.ssid, *air).status == 2
        assert ofmon("collect", OLD.ssid, *air).status == 0
        ran = ofmon("exchange", OLD.ssid, NEW.ssid, *air)
        assert ran.status == 0, ran.err
        assert f"{NEW} has taken the place of {OLD}." in ran.out
        assert f"ofmon exchange {NEW} {OLD}" in ran.out
        history = ofmon("meter", NEW.ssid, "history", *air).out
        assert f"{NEW} took the place of {OLD}" in history
        assert "last reading of SEM-a0:b1:c2:00:00:01: 2026-01-01" in history
        page = ofmon("meter", OLD.ssid, "history", "--json", *air).document["page"]
        assert [visit["readings"] for visit in page["history"]["visits"]] == [0, 3]
        assert any("exchange" in event["text"] for event in page["events"])
        refused = ofmon("exchange", NEW.ssid, OLD.ssid, "--meter", "http://10.0.0.1")
        assert (refused.status, "visits two" in refused.err) == (2, True)
