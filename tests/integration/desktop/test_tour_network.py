"""Which network a tour is in: straight from meter to meter, and the person's own at the end."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.testbed import Testbed
from ofmon.adapters.wifi.testbed import TestbedWifi
from ofmon.domain.identity import MeterId
from ofmon.domain.oddity import Oddity
from ofmon.errors import StoreError, WifiError
from ofmon.services.clock import GivenClock
from ofmon.services.collect import Collect
from ofmon.services.meter_steps import MeterSteps
from ofmon.services.progress import Progress, State, Step, silent
from ofmon.services.scan import Scan
from ofmon.services.visiting import Visits
from support.desk import TOKEN, MeterTime, opened
from support.scripted_depot import PASSPHRASE, ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

HOME = "home"


class Radio(TestbedWifi):
    """A depot's air that notes where one is."""

    def __init__(self, testbed: Testbed) -> None:
        super().__init__(testbed)
        self.way: list[str] = []
        self.comes_home = True

    async def connect(self, ssid: str, passphrase: str) -> str:
        """See the port."""
        self.way.append(ssid[-2:])
        return await super().connect(ssid, passphrase)

    async def disconnect(self) -> None:
        """See the port."""
        await super().disconnect()
        self.way.append(HOME)
        if not self.comes_home:
            raise WifiError("Your own network “Office” did not come back.", todo="Choose it yourself.")


@dataclass(frozen=True)
class Clock(GivenClock):
    """The depot's, that notes from where it was compared."""

    way: list[str] = field(default_factory=list)

    async def compare(self) -> None:
        """See the port."""
        self.way.append("compare")


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Three meters with two readings each."""
    meters = [
        ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:0{number}"), token=TOKEN.encode()) for number in (1, 2, 3)
    ]
    for meter in meters:
        meter.live(2 * HOUR_MS)
    with ScriptedDepot(meters).running() as running:
        yield running


@pytest.fixture
async def radio(depot: ScriptedDepot) -> AsyncIterator[Radio]:
    """The computer's."""
    testbed = Testbed(depot.url)
    yield Radio(testbed)
    await testbed.close()


@pytest.fixture
async def collect(depot: ScriptedDepot, radio: Radio, tmp_path: Path) -> AsyncIterator[Collect]:
    """The procedure on a database of its own."""
    async with opened(tmp_path) as store:
        clock = Clock(MeterTime(depot.meters[0]), way=radio.way)
        visits = Visits(radio, clock, HttpMeter.at, store, MemorySecrets(), PASSPHRASE)
        yield Collect(visits, Scan(radio, store, clock))


def ids(depot: ScriptedDepot) -> list[MeterId]:
    """All meters."""
    return [meter.meter_id for meter in depot.meters]


async def test_a_tour_goes_straight_from_meter_to_meter(
    depot: ScriptedDepot, collect: Collect, radio: Radio
) -> None:
    """The clocks are compared once, where the server may be; home comes once, at the end."""
    events: list[Progress] = []
    outcomes = await collect.tour(ids(depot), events.append)
    assert [outcome.visit and outcome.visit.readings_new for outcome in outcomes] == [2, 2, 2]
    assert radio.way == ["compare", "01", "02", "03", HOME]
    assert depot.connected is None
    left = [event.state for event in events if event.step is Step.DISCONNECT]
    assert left == [State.SKIPPED, State.SKIPPED, State.RUNNING, State.DONE]


async def test_after_a_meter_that_fails_it_goes_by_home(
    depot: ScriptedDepot, collect: Collect, radio: Radio
) -> None:
    """What failed may have been the network."""
    depot.meters[1].faults.status["/telemetry"] = 500
    outcomes = await collect.tour(ids(depot))
    assert [outcome.error is None for outcome in outcomes] == [True, False, True]
    assert radio.way == ["compare", "01", "02", HOME, "compare", "03", HOME]


async def test_a_way_home_that_fails_is_a_warning(
    depot: ScriptedDepot, collect: Collect, radio: Radio
) -> None:
    """The readings are stored: the last visit says what is to be done, and went well."""
    radio.comes_home = False
    outcomes = await collect.tour(ids(depot))
    assert [outcome.error for outcome in outcomes] == [None, None, None]
    last = outcomes[-1].visit
    assert last
    assert last.freed
    [remark] = [each for each in last.remarks if each.oddity is Oddity.NETWORK_AWAY]
    assert remark.text == "Your own network “Office” did not come back. Choose it yourself."
    single = await collect.run(ids(depot)[0])
    assert Oddity.NETWORK_AWAY in {each.oddity for each in single.remarks}


async def test_a_step_whose_way_home_fails_says_that_it_was_done(
    depot: ScriptedDepot, collect: Collect, radio: Radio
) -> None:
    """A step alone has no result that could carry a warning."""
    radio.comes_home = False
    with pytest.raises(WifiError, match="did not come back") as caught:
        await MeterSteps(collect.visits).version(ids(depot)[0])
    assert caught.value.safe == "What was to be done at the meter is done."


async def test_a_tour_that_breaks_off_goes_home(
    depot: ScriptedDepot, collect: Collect, radio: Radio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also between two meters, after the visit to the first one."""

    async def broken(_meter: MeterId) -> None:
        raise StoreError("The disk is gone.")

    monkeypatch.setattr(collect.visits.store, "meter", broken)
    with pytest.raises(StoreError):
        await collect.tour(ids(depot))
    assert radio.way == ["compare", "01", HOME]
    assert depot.connected is None


async def test_whoever_is_told_of_an_outcome_may_stop_the_tour(
    depot: ScriptedDepot, collect: Collect, radio: Radio
) -> None:
    """It ends at home."""

    def stop(_outcome: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await collect.tour(ids(depot), silent, stop)
    assert radio.way[-1] == HOME
