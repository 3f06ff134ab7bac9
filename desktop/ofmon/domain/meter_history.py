"""What happened to a meter, as it is told on its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId
    from ofmon.domain.oddity import Gap
    from ofmon.domain.reading import Reading


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A visit, and what came.

    Attributes:
        visit_id: the database's key.
        time_ms: when, ms since the epoch, by the clock that is believed now.
        device: the device that the meter was, None: none, or its name isn't known.
        device_ref: name of that device's token, None: the meter had none.
        firmware: what the meter said about its version.
        readings: how many it brought that weren't stored before.
        energy_kwh: theirs, those that count for the device.
        losses: power losses that it found.
        behind_ms: how far the meter's clock was behind (less than 0: ahead) at most, by the times that its
            readings got.
        clock_set: whether it set the meter's clock.
        finished: whether it came to its end.
        freed: whether it freed the meter's memory.
    """

    visit_id: int
    time_ms: int
    device: str | None
    device_ref: str | None
    firmware: str
    readings: int
    energy_kwh: float
    losses: int
    behind_ms: int
    clock_set: bool
    finished: bool
    freed: bool


@dataclass(frozen=True, slots=True)
class PastDevice:
    """A device that a meter was, or (without a name and a token) the time in which it was none.

    Attributes:
        name: the device's name, None: not known.
        device_ref: name of its token, None: the meter had none.
        first_ms: the first visit, ms since the epoch.
        last_ms: the last one.
        readings: how many were collected for it from this meter.
        energy_kwh: theirs, those that count for the device.
        present: whether the meter is that device now.
    """

    name: str | None
    device_ref: str | None
    first_ms: int
    last_ms: int
    readings: int
    energy_kwh: float
    present: bool


@dataclass(frozen=True, slots=True)
class EndReading:
    """The old meter's last reading or the new one's first, as it was kept; times in ms since the epoch."""

    reading: Reading
    time_ms: int
    uncertainty_ms: int


@dataclass(frozen=True, slots=True)
class PastExchange:
    """A meter took another one's place.

    Attributes:
        device: the device's name, None: not known.
        device_ref: name of the token that the new meter was given.
        old: the meter that was replaced.
        new: the one that replaced it.
        time_ms: when, ms since the epoch.
        why: why the old one wasn't collected before; empty: it was, or nobody said.
        last: the old meter's last reading for the device until then, None: it has none here.
        first: the new meter's first one afterwards, None: it has none yet.
    """

    device: str | None
    device_ref: str
    old: MeterId
    new: MeterId
    time_ms: int
    why: str
    last: EndReading | None
    first: EndReading | None


@dataclass(frozen=True, slots=True)
class MeterHistory:
    """What is known of a meter's past; each part the newest first.

    Attributes:
        visits: when it was visited.
        devices: what it was.
        exchanges: whose place it took, and which meter took its own.
        gaps: stretches without readings, the newest ones.
    """

    visits: tuple[PastVisit, ...] = ()
    devices: tuple[PastDevice, ...] = ()
    exchanges: tuple[PastExchange, ...] = ()
    gaps: tuple[Gap, ...] = ()
