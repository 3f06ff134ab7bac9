"""The procedure *held*: readings that aren't sent, why, and what a person decides about them.

Nothing is ever deleted: what is to stay here for good leaves the list of open cases, and can come back to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import Decision, ReadingState, Reason
from ofmon.domain.wording import count
from ofmon.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.services.ports import Decisions, HeldFilter, HeldReading, Rival


@dataclass(frozen=True, slots=True)
class Meaning:
    """A reason in words.

    Attributes:
        word: two or three, for a table.
        why: a sentence.
        todo: what can be done.
    """

    word: str
    why: str
    todo: str


_RAW = "Send it at the meter's own time if you know that to be right, or leave it here."
MEANINGS = {
    Reason.CLOCK_UNKNOWN: Meaning(
        "Clock unknown", "The clock by which it would be placed in time can't be believed.", _RAW
    ),
    Reason.CLOCK_NEVER_SET: Meaning(
        "Clock never set",
        "It was made before the meter's clock was set: nobody knows when.",
        "Leave it here.",
    ),
    Reason.TIME_DAMAGED: Meaning("Time damaged", "Its time agrees with nothing around it.", _RAW),
    Reason.NO_FIGURE: Meaning("No figure", "None of its figures is a number.", "Leave it here."),
    Reason.FIGURE_TOO_LARGE: Meaning(
        "Figure too large", "A figure is too large to be true; the server can't keep it.", "Leave it here."
    ),
    Reason.CONFLICT: Meaning(
        "Two meters",
        "Another meter counts for this hour of its device.",
        "Send it if this meter is to count, or leave it here.",
    ),
    Reason.REFUSED: Meaning(
        "Refused",
        "The server refused it again and again while others passed.",
        "Send it again, or leave it here.",
    ),
}
UNSENDABLE = frozenset({Reason.CLOCK_NEVER_SET, Reason.NO_FIGURE, Reason.FIGURE_TOO_LARGE})
_ON_SERVER = frozenset({ReadingState.SENT, ReadingState.CONFIRMED})
_STATES = {
    ReadingState.PENDING: "not sent yet",
    ReadingState.SENT: "sent",
    ReadingState.CONFIRMED: "confirmed",
}
UNPLACED = frozenset({Reason.CLOCK_UNKNOWN, Reason.TIME_DAMAGED})


@dataclass(frozen=True, slots=True)
class Sending:
    """What sending held readings would come to.

    Attributes:
        again: refused ones, which are sent as they are.
        standing: of conflicts: they count instead of the other meter's.
        raw: without a time: they are sent at the meter's own.
        unsendable: stay here whatever is decided.
        unplaced: have no time, and the meter's own wasn't asked for.
        overwritten: other meters' readings that the server has at the same time: it will keep these instead.
        beside: other meters' readings that the server has at another time of the hour: both will count.
    """

    again: tuple[int, ...]
    standing: tuple[int, ...]
    raw: tuple[int, ...]
    unsendable: tuple[int, ...]
    unplaced: tuple[int, ...]
    overwritten: tuple[Rival, ...]
    beside: tuple[Rival, ...]

    @property
    def count(self) -> int:
        """How many readings will be sent."""
        return len(self.again) + len(self.standing) + len(self.raw)

    @property
    def stakes(self) -> str:
        """What can't be taken back, in sentences; empty: nothing."""
        return " ".join(self._stakes())

    def _stakes(self) -> list[str]:
        said = []
        if self.overwritten:
            said.append(f"On the server this overwrites {_many(self.overwritten)} at the same time.")
        if self.beside:
            said.append(
                f"The server keeps {_many(self.beside)} of the same hour at another time: both will count "
                "until somebody deletes one of them there."
            )
        if self.raw:
            said.append(
                f"{count(len(self.raw), 'reading')} without a time will be sent at the meter's own "
                "time, which the server keeps even if it is wrong."
            )
        return said


@dataclass(frozen=True, slots=True)
class Held:
    """Look-ups and decisions."""

    store: Decisions

    async def find(self, wanted: HeldFilter) -> list[HeldReading]:
        """Held and refused readings, the newest first.

        Raises:
            InputError: there is no such reading among them.
            StoreError: the database could not be used.
        """
        found = await self.store.held(wanted)
        missing = sorted(set(wanted.ids or ()) - {each.stored.id for each in found})
        if missing:
            which = "closed" if wanted.closed else "held or refused"
            raise InputError(
                f"There is no {which} reading with the number {missing[0]}.",
                safe="Nothing was changed.",
                todo="List them with: ofmon held",
            )
        return found

    async def weigh(self, wanted: HeldFilter, *, at_raw: bool = False) -> Sending:
        """What sending these would come to; nothing is changed.

        Raises:
            As `find`.
        """
        return weigh(await self.find(wanted), at_raw=at_raw)

    async def send(self, sending: Sending) -> None:
        """Have them sent with the next sync; the person knows what is at stake.

        Raises:
            StoreError: the database could not be used; nothing was changed.
        """
        await self.store.decide(sending.raw, Decision.RAW_TIME)
        await self.store.decide(sending.standing, Decision.STAND)
        await self.store.send_again(sending.again)

    async def drop(self, wanted: HeldFilter) -> int:
        """Leave these here for good; how many.

        Raises:
            As `find`.
        """
        return await self._decide(wanted, Decision.KEEP)

    async def reopen(self, wanted: HeldFilter) -> int:
        """Have these listed as open again that were to stay here for good; how many.

        Raises:
            As `find`.
        """
        return await self._decide(wanted, Decision.NONE)

    async def _decide(self, wanted: HeldFilter, decision: Decision) -> int:
        ids = [each.stored.id for each in await self.find(wanted)]
        await self.store.decide(ids, decision)
        return len(ids)


def weigh(found: Sequence[HeldReading], *, at_raw: bool = False) -> Sending:
    """What sending these would come to.

    Raises:
        InputError: two of them are of one hour of one device.
    """
    standing = {each.stored.id: each for each in found if each.reason is Reason.CONFLICT}
    meetings = [(each, rival) for each in standing.values() for rival in each.rivals]
    if clash := next(((each, rival) for each, rival in meetings if rival.id in standing), None):
        raise _undecided(*clash)
    there = [(each, rival) for each, rival in meetings if rival.state in _ON_SERVER]
    overwritten = {rival.id: rival for each, rival in there if rival.time_ms == each.stored.time_ms}
    beside = {rival.id: rival for _each, rival in there if rival.id not in overwritten}
    unplaced = _ids(found, UNPLACED)
    return Sending(
        again=_ids(found, {Reason.REFUSED}),
        standing=tuple(standing),
        raw=unplaced if at_raw else (),
        unsendable=_ids(found, UNSENDABLE),
        unplaced=() if at_raw else unplaced,
        overwritten=tuple(overwritten.values()),
        beside=tuple(beside.values()),
    )


def _undecided(one: HeldReading, other: Rival) -> InputError:
    return InputError(
        f"The readings {one.stored.id} of {one.stored.ssid} and {other.id} of {other.ssid} are of the same "
        "hour: only one of them can count.",
        safe="Nothing was changed.",
        todo="Choose the readings of one meter.",
    )


def _ids(found: Sequence[HeldReading], reasons: Collection[Reason]) -> tuple[int, ...]:
    return tuple(each.stored.id for each in found if each.reason in reasons)


def to_decide(counts: Mapping[Reason, int]) -> int:
    """How many of the open cases a person can do something about but leave them here."""
    return sum(count for reason, count in counts.items() if reason not in UNSENDABLE)


def why(held: HeldReading) -> str:
    """Why a reading isn't sent, in a sentence; of a conflict with whom."""
    if held.rivals:
        rival = held.rivals[0]
        more = f" and {len(held.rivals) - 1} more" if len(held.rivals) > 1 else ""
        has = f"{rival.energy_kwh:.2f} kWh ({_STATES.get(rival.state, 'not sent')})"
        return f"{rival.ssid}{more} has {has} for this hour of its device."
    if held.replaced_by:
        return f"{held.replaced_by.by} had taken its device over."
    return MEANINGS[held.reason].why


def _many(rivals: Sequence[Rival]) -> str:
    names = ", ".join(sorted({rival.ssid for rival in rivals}))
    return f"{count(len(rivals), 'reading')} of {names}"
