"""What a visit has taken from the meter so far, decoded and placed in time, and what it comes to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from sys import maxsize
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction
from ofmon.domain.dating.eras import date, redating
from ofmon.domain.dating.history import Entry, History, Look, Loss, Redating
from ofmon.domain.dating.raw_times import clocks_of, newest_of
from ofmon.domain.dating.trust import doubt_about
from ofmon.domain.oddity import Oddity, Remark, find_gaps, remarks_on
from ofmon.domain.powerloss import (
    CLOCK_NEVER_SET_MS,
    PlacedLoss,
    PowerLosses,
    decode_powerloss_log,
    early_losses,
)
from ofmon.domain.reading import CorrectedReading, Reason, decode_body
from ofmon.domain.visit import ClockFound, Visit, energy_kwh
from ofmon.services.ports import Intake
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.trust import Doubt
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.reading import Body, RawReading
    from ofmon.errors import WifiError

STILL_THERE = mark("Nothing was erased: all readings are still on the meter.")
# What a later visit may still place in time, so that the meter isn't freed of it unasked.
_MAY_BE_PLACED = (Reason.CLOCK_UNKNOWN, Reason.TIME_DAMAGED)


_REFUSED = mark(
    "The server's time was not used: it lies before this OFMon, or before what is known to be past. Tell "
    "who keeps the server."
)
_DOUBTED = mark(
    "This computer's clock can't be believed: {doubt}. It was not given to the meter. Put it right, or go "
    "where the server can be asked, then collect again."
)
_UNDATED = mark(
    "%n reading(s) without a time yet: stored, and still on the meter. A later visit by a clock that is "
    "right may find it. Freed now, the meter can't help any more, and what has no time then may never be "
    "sent.",
    "",
    1,
)


@dataclass(slots=True)
class Take:
    """What has been taken from a meter so far."""

    meter_id: MeterId
    started_ms: int = 0
    firmware: str = ""
    token: Token | None = None
    body: bytes = b""
    log_body: bytes = b""
    tail: bytes = b""
    clock: TimeGiven | None = None
    doubt: Doubt | None = None
    plan: Correction = field(default_factory=lambda: Correction(0, 0, ()))
    losses: PowerLosses = field(default_factory=lambda: PowerLosses((), 0))
    new_losses: Sequence[PlacedLoss] = ()
    readings: Sequence[CorrectedReading] = ()
    redating: Redating = field(default_factory=Redating)
    dated_anew: set[int] = field(default_factory=set)
    new: dict[int, CorrectedReading] = field(default_factory=dict)
    visit_id: int | None = None
    read_at: float = 0.0
    given: TimeGiven | None = None
    freed: bool = False
    remarks: list[Remark] = field(default_factory=list)
    safe: str = field(default_factory=lambda: tr(STILL_THERE))
    was_set: bool = False  # an earlier visit set the meter's clock
    undated: int = 0  # of the meter's readings those without a time that may get one from a later visit

    def stranded(self, error: WifiError) -> None:
        """The readings are here: that one's own network isn't back is no failure of the visit."""
        self.remarks.append(Remark(Oddity.NETWORK_AWAY, str(error)))

    def decode(self, clock: TimeGiven, history: History) -> None:
        """Place what was read in time, and what was read before as well, by all that is known now."""
        self.clock = clock
        body = decode_body(self.body)
        self.tail = body.tail
        newest_ms = newest_raw_ms(body.readings or _since_set(history), clock.time_ms)
        self.losses = decode_powerloss_log(self.log_body, max(clock.time_ms, (newest_ms or 0) + HOUR_MS))
        look, earlier = self._look(clock, history)
        self.was_set = any(before.set_ms is not None for before in earlier)
        self.doubt = doubt_about(look, earlier, newest_ms)
        self._date(body, look, replace(history, looks=(*earlier, look)))

    def _look(self, clock: TimeGiven, history: History) -> tuple[Look, list[Look]]:
        """This visit, and those before it."""
        look_id = self.visit_id or maxsize
        look = Look(
            look_id,
            clock.time_ms,
            clock.time_ms,
            clock.checked,
            carries_token=self.token is not None,
            earliest_ms=history.past_ms,
        )
        return look, [before for before in history.looks if before.id != look_id]

    def _date(self, body: Body, look: Look, history: History) -> None:
        at = {
            (entry.source.raw, entry.source.occurrence): index
            for index, entry in enumerate(history.entries)
            if entry.look > history.open_since
        }
        new = [item for item in body.readings if (item.raw, item.occurrence) not in at]
        at |= {(item.raw, item.occurrence): index for index, item in enumerate(new, len(history.entries))}
        seen = {loss.raw_time_ms for loss in history.losses}
        fresh = [Loss(time_ms, look.id) for time_ms in self._lost(body) if time_ms not in seen]
        whole = replace(
            history,
            entries=[*history.entries, *(Entry(item, look.id) for item in new)],
            losses=[*history.losses, *fresh],
        )
        dated = date(whole)
        self.plan, self.redating = dated.plan, redating(whole, dated)
        own = {entry.key for entry in history.entries if entry.look == look.id}
        self.dated_anew |= {change.key for change in self.redating.readings if change.dates} - own
        indices = (at[item.raw, item.occurrence] for item in body.readings)
        self.readings = [whole.entries[index].dated(dated.timings[index]) for index in indices]
        self.undated = sum(item.reason in _MAY_BE_PLACED for item in self.readings)
        placed = {loss.raw_time_ms: loss for loss in dated.losses}
        self.new_losses = [
            placed.get(loss.raw_time_ms, PlacedLoss(loss.raw_time_ms, None, None)) for loss in fresh
        ]

    def _lost(self, body: Body) -> Sequence[int]:
        """Power losses; of a clock that counts from 1970 those which look like such, too."""
        unset = any(item.reading.raw_time_ms <= CLOCK_NEVER_SET_MS for item in body.readings)
        return (*early_losses(self.log_body), *self.losses.times_ms) if unset else self.losses.times_ms

    def intake(self) -> Intake:
        """What is to be stored."""
        return Intake(
            meter=self.meter_id,
            device_ref=self.token.device_ref if self.token else None,
            profile_id=self.token.profile_id if self.token else None,
            firmware=self.firmware,
            now_ms=self.clock.time_ms if self.clock else 0,
            readings=self.readings,
            losses=self.new_losses,
            tail_bytes=len(self.tail),
            visit_id=self.visit_id,
            clock=self.clock,
            redating=self.redating,
        )

    def kept(self, *, free_undated: bool) -> str:
        """Why the meter's memory isn't to be freed, in words; empty: it is.

        Args:
            free_undated: the person knows that readings without a time will stay without one.
        """
        if self.tail:
            return tr("the readings end in a torn one")
        if free_undated:
            return ""
        if self.undated:
            return tr("%n reading(s) without a time yet", "", self.undated)
        return tr("this computer's clock can't be believed") if self.doubt else ""

    def sum_up(self, device_name: str | None, finished_ms: int, held: Mapping[Reason, int]) -> Visit:
        """What the visit brought; with ten years of readings too long for an event loop.

        Args:
            device_name: see `Visit`, like the next one.
            finished_ms: see there.
            held: readings of this visit that are stored but not sent, by reason.
        """
        new = list(self.new.values())
        times = [item.time_ms for item in new if item.time_ms is not None]
        return Visit(
            meter=self.meter_id,
            device_name=device_name,
            started_ms=self.started_ms,
            finished_ms=finished_ms,
            firmware=self.firmware,
            readings_new=len(new),
            readings_known=len(self.readings) - len(new),
            held=sum(held.values()),
            first_ms=min(times, default=None),
            last_ms=max(times, default=None),
            energy_kwh=energy_kwh(new),
            power_losses=len(self.losses.times_ms),
            clock_behind_ms=self.behind_ms,
            uncertainty_ms=max((item.uncertainty_ms or 0 for item in new), default=0),
            gaps=find_gaps(self.readings),
            remarks=(*self.remarks, *self._remarks()),
            clock_set=self.given is not None,
            given=self.given,
            freed=self.freed,
            dated_anew=len(self.dated_anew),
            undated=self.undated,
            held_by=self._held_by(held),
            clock_found=self.clock_found,
        )

    @property
    def behind_ms(self) -> int | None:
        """See `Visit.clock_behind_ms`."""
        known = self.clock_found is ClockFound.RUNNING and self.plan.shifts and self.plan.gap_ms > 0
        return self.plan.gap_ms if known else None

    @property
    def clock_found(self) -> ClockFound:
        """See `Visit`."""
        if not self.plan.is_unset:
            return ClockFound.RUNNING
        raw_ms = (item.source.reading.raw_time_ms for item in self.readings)
        was_set = self.was_set or any(time_ms > CLOCK_NEVER_SET_MS for time_ms in raw_ms)
        return ClockFound.LOST if was_set else ClockFound.NEVER_SET

    def _held_by(self, held: Mapping[Reason, int]) -> Mapping[Reason, int]:
        """Of all that the meter gave; that another meter counts for an hour, only the database knows."""
        conflicts = Counter({Reason.CONFLICT: held.get(Reason.CONFLICT, 0)})
        return +(Counter(item.reason for item in self.readings if not item.sendable) + conflicts)

    def _remarks(self) -> Iterator[Remark]:
        if self.doubt and self.clock:
            yield Remark(Oddity.CLOCK_DOUBTED, tr(_DOUBTED, doubt=tr(self.doubt.value)))
        if self.clock and self.clock.refused_ms is not None:
            yield Remark(Oddity.SERVER_CLOCK_REFUSED, tr(_REFUSED))
        if self.undated and not self.freed:
            yield Remark(Oddity.UNDATED, tr(_UNDATED, "", self.undated))
        yield from remarks_on(self.readings, self.losses, self.plan, self.tail)


def newest_raw_ms(readings: Sequence[RawReading], now_ms: int) -> int | None:
    """The newest of a meter's raw times, but for damaged ones; None: there is none."""
    clocks = [(item.reading.ct_id, item.reading.raw_time_ms) for item in readings]
    return newest_of(clocks_of(clocks, now_ms))


def _since_set(history: History) -> Sequence[RawReading]:
    """What a meter that is empty now had read since its clock was set."""
    last = max((look.id for look in history.looks if look.set_ms is not None), default=0)
    return [entry.source for entry in history.entries if entry.look > last]
