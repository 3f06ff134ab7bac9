"""Protocol 1 as the collector's adapter sees it: the scripted meter and the real firmware keep one contract.

The firmware runs in the emulator and is reached in virtual time through the board's transport, so nothing
here depends on how fast the computer is.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.powerloss import decode_powerloss_log
from ofmon.domain.reading import decode_body
from ofmon.domain.visit import Visit
from ofmon.errors import MeterUnreachableError
from ofmon.services.clock import GivenClock
from ofmon.services.ports import Reach
from ofmon.services.progress import silent
from ofmon.services.visiting import Visits
from support.desk import OTHER_TOKEN, TOKEN, opened
from support.scripted_meter import HOUR_MS, MIDNIGHT_MS, MINUTE_MS, ScriptedMeter

METER_URL = "http://10.0.0.1"


@dataclass
class Subject:
    """A meter with its life in our hands."""

    open: Callable[[Reach], HttpMeter]
    url: str
    live: Callable[[float], None]
    power_cut: Callable[[float], None]
    true_ms: Callable[[], int]
    gone: Callable[[], None]
    ahead_ms: int = 0

    async def now_ms(self) -> int:
        """As the collector's clock, which a test may put ahead."""
        return self.true_ms() + self.ahead_ms


@pytest.fixture(params=["scripted", pytest.param("firmware", marks=pytest.mark.system)])
async def subject(request: pytest.FixtureRequest) -> AsyncIterator[Subject]:
    """Out of the box, with power."""
    if request.param == "scripted":
        meter = ScriptedMeter(clock_ms=0)
        serving = meter.serving()
        serving.__enter__()
        yield Subject(
            HttpMeter.at,
            serving.url,
            lambda seconds: meter.live(round(seconds * 1000)),
            lambda seconds: meter.power_cut(round(seconds * 1000)),
            lambda: meter.true_ms,
            serving.__exit__,
        )
        return
    board = request.getfixturevalue("booted")

    def cut(seconds: float) -> None:
        board.power_off()
        board.run(seconds)
        board.power_on()
        board.run_until(log="http ready")

    yield Subject(
        lambda reach: HttpMeter(reach.url, transport=board.transport()),
        METER_URL,
        board.run,
        cut,
        lambda: int(board.true_time_ms),
        board.power_off,
    )


@pytest.fixture
async def meter(subject: Subject) -> AsyncIterator[HttpMeter]:
    """The adapter."""
    meter = subject.open(Reach(subject.url))
    yield meter
    await meter.close()


async def test_it_says_a_version(meter: HttpMeter) -> None:
    """Three digits, so it can be shown with dots."""
    assert (await meter.version()).version is not None


async def test_it_has_no_token_until_it_is_given_one(meter: HttpMeter) -> None:
    """And takes another one."""
    assert await meter.token() is None
    for token in (TOKEN, OTHER_TOKEN):
        await meter.set_token(token)
        assert await meter.token() == token


async def an_hour_ends(subject: Subject, meter: HttpMeter, hour: int = 1) -> None:
    """Bring it across an hour of its clock without living a whole one."""
    await meter.set_time(MIDNIGHT_MS + hour * HOUR_MS - 5000)
    subject.live(10)


async def test_readings_end_on_the_hour_of_its_clock(subject: Subject, meter: HttpMeter) -> None:
    """In the order in which they were made, told in bytes."""
    counted: list[int] = []
    for hour in (1, 2):
        await an_hour_ends(subject, meter, hour)
    body = decode_body(await meter.readings(counted.append))
    assert body.tail == b""
    times = [item.reading.raw_time_ms for item in body.readings]
    assert times[-2:] == [MIDNIGHT_MS + HOUR_MS, MIDNIGHT_MS + 2 * HOUR_MS]
    assert all(item.reading.is_finite for item in body.readings)
    assert counted[-1] == 30 * len(body.readings)


async def test_a_power_loss_is_logged_by_its_clock(subject: Subject, meter: HttpMeter) -> None:
    """The clock goes on from a time that it had kept, at most an hour before."""
    await meter.set_time(subject.true_ms())
    subject.live(100)
    cut_ms = subject.true_ms()
    subject.power_cut(600)
    losses = decode_powerloss_log(await meter.powerloss_log(), subject.true_ms())
    (loss,) = losses.times_ms
    assert cut_ms - MINUTE_MS - 1000 <= loss <= cut_ms


async def test_a_reset_erases_readings_and_losses_and_keeps_the_token(
    subject: Subject, meter: HttpMeter
) -> None:
    """And the clock runs on."""
    await meter.set_token(TOKEN)
    await an_hour_ends(subject, meter)
    subject.power_cut(1)
    await meter.reset()
    assert await meter.readings(lambda _: None) == b""
    assert decode_powerloss_log(await meter.powerloss_log(), 2**62).times_ms == ()
    assert await meter.token() == TOKEN
    await meter.reset()


async def test_a_meter_that_is_gone_is_unreachable(subject: Subject, meter: HttpMeter) -> None:
    """Whatever is asked."""
    subject.gone()
    with pytest.raises(MeterUnreachableError):
        await meter.version()


async def visit(subject: Subject, folder: Path, new_token: Token | None = None) -> Visit:
    """The whole procedure, by a collector that was just started."""
    async with opened(folder) as store:
        visits = Visits(
            ManualWifi(subject.url), GivenClock(subject), subject.open, store, MemorySecrets(), "12345678"
        )
        return await visits.run(MeterId("SEM-a0:b1:c2:00:00:02"), silent, new_token=new_token)


async def test_it_is_provisioned_and_collected(subject: Subject, meter: HttpMeter, tmp_path: Path) -> None:
    """Token, clock and reset a minute before midnight; a reading, two hours without power."""
    subject.ahead_ms = MIDNIGHT_MS - MINUTE_MS - subject.true_ms()
    await visit(subject, tmp_path, TOKEN)
    assert await meter.token() == TOKEN
    subject.live(150)  # time enough for the meter to keep a time after midnight
    subject.power_cut(2 * 3600)
    subject.live(10)
    collected = await visit(subject, tmp_path)
    assert (collected.power_losses, collected.freed) == (1, True)
    assert await meter.readings(lambda _: None) == b""
    async with opened(tmp_path) as store:
        (reading,) = [item for item in await store.readings() if item.time_ms]
    assert (reading.reading.raw_time_ms, reading.time_ms, reading.uncertainty_ms) == (
        MIDNIGHT_MS,
        MIDNIGHT_MS,
        0,
    )
