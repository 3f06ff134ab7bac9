"""What may happen at a place, as values that hypothesis draws and shrinks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from hypothesis import strategies as st

from support.history.place import Unreliable
from support.scripted_meter import HOUR_MS, MINUTE_MS, Faults

if TYPE_CHECKING:
    from support.history.place import LivingMeter, Place

DAY_MS = 24 * HOUR_MS


class Event(Protocol):
    """Something that happens."""

    async def happen(self, place: Place) -> None:
        """Let it."""


@dataclass(frozen=True)
class Life:
    """Hours with power."""

    hours: int

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        place.live(self.hours * HOUR_MS)


@dataclass(frozen=True)
class PowerCut:
    """A meter without power for a while; its clock goes on from up to an hour before."""

    meter: int
    outage_minutes: int
    forgotten_minutes: int

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        meter = place.meters[self.meter % len(place.meters)]
        place.power_cut(meter, self.outage_minutes * MINUTE_MS, self.forgotten_minutes * MINUTE_MS)


@dataclass(frozen=True)
class Visit:
    """A computer collects a meter, which may fail at one request."""

    computer: int
    meter: int
    fault: str = ""

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        meter = place.meters[self.meter % len(place.meters)]
        make_faulty(meter, self.fault)
        await place.computers[self.computer % len(place.computers)].visit(meter)
        meter.faults = Faults()


def make_faulty(meter: LivingMeter, fault: str) -> None:
    """Let a meter fail at one request."""
    kind, _, path = fault.partition(" ")
    if kind == "refuses":
        meter.faults = Faults(status={path: 503})
    elif kind == "deaf":
        meter.faults = Faults(deaf_reply={path})
    elif kind == "breaks":
        meter.faults = Faults(drop_after={path: 41})
    elif kind == "leaves":  # when its readings are stored, before they are read again
        meter.before["GET /powerloss_log"] = [lambda: meter.faults.status.update({path: 503})]


@dataclass(frozen=True)
class Move:
    """A computer provisions a meter for its other device; a meter whose token somebody changed stays."""

    computer: int
    meter: int
    fault: str = ""

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        meter = place.meters[self.meter % len(place.meters)]
        if meter.meter_id in place.present:
            return
        back = meter.device.startswith("Spare")
        token = place.token(meter.number) if back else place.spare(meter.number)
        make_faulty(meter, self.fault)
        await place.computers[self.computer % len(place.computers)].visit(meter, token)
        meter.faults = Faults()
        if meter.token == token.encode():
            meter.device, meter.moved = f"{'Device' if back else 'Spare'} {meter.number}", True


@dataclass(frozen=True)
class SetComputerClock:
    """Somebody, or an empty battery, sets a computer's clock; the server is in its reach or isn't."""

    computer: int
    ahead_ms: int
    online: bool

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        computer = place.computers[self.computer % len(place.computers)]
        computer.ahead_ms, computer.online = self.ahead_ms, self.online


@dataclass(frozen=True)
class SyncNow:
    """A computer hands over what waits."""

    computer: int
    signed_in: bool
    check: bool = False

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        computer = place.computers[self.computer % len(place.computers)]
        await computer.sync(signed_in=self.signed_in, check=self.check)


@dataclass(frozen=True)
class SyncFails:
    """A computer hands over what waits on a way on which some requests fail."""

    computer: int
    signed_in: bool
    kind: str
    first: int
    times: int

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        computer = place.computers[self.computer % len(place.computers)]
        way = Unreliable(self.kind, self.first, self.times)
        await computer.fail_to_sync(way, signed_in=self.signed_in)


@dataclass(frozen=True)
class Clear:
    """A computer hands over what waits, and then deletes its readings."""

    computer: int

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        computer = place.computers[self.computer % len(place.computers)]
        await computer.sync()
        await computer.clear()
        place.forget_backup()  # what the server loses after that is nowhere any more


@dataclass(frozen=True)
class NewToken:
    """The server gives a meter's device another access token; the meter is told, or isn't."""

    meter: int
    told: bool

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        meter = place.meters[self.meter % len(place.meters)]
        if meter.moved:
            return
        await place.new_token(meter, told=self.told)
        place.forget_backup()  # it would bring the old token back, and that is for a person to mend


@dataclass(frozen=True)
class ServerLoses:
    """The server is put back to an earlier state, or (the first time) remembers the present one."""

    async def happen(self, place: Place) -> None:
        """See `Event`."""
        place.restore_server()


# Wrong by years, by a month either way, by hours, and right.
CLOCKS_MS = (-4000 * DAY_MS, -30 * DAY_MS, 30 * DAY_MS, -5 * HOUR_MS, 3 * HOUR_MS, 0)
FAULTS = (
    "",
    "",
    "refuses /reset",
    "refuses /time",
    "refuses /powerloss_log",
    "deaf /reset",
    "deaf /time",
    "breaks /telemetry",
    "leaves /telemetry",
)
_one_of_two = st.integers(0, 1)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Life, st.integers(1, 30)),
    st.builds(PowerCut, _one_of_two, st.integers(5, 40 * 60), st.integers(0, 59)),
    st.builds(Visit, _one_of_two, _one_of_two, st.sampled_from(FAULTS)),
    st.builds(SetComputerClock, _one_of_two, st.sampled_from(CLOCKS_MS), st.booleans()),
    st.builds(SyncNow, _one_of_two, st.booleans()),
    st.builds(
        SyncFails,
        _one_of_two,
        st.booleans(),
        st.sampled_from(("500", "drops")),
        st.integers(1, 16),
        st.integers(1, 4),
    ),
    st.builds(Move, _one_of_two, _one_of_two, st.sampled_from(FAULTS)),
    st.builds(Clear, _one_of_two),
    st.builds(NewToken, _one_of_two, st.booleans()),
    st.builds(ServerLoses),
)
