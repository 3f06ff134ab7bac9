"""The procedure *held*: readings that aren't sent, why, and what a person decides about them.

Nothing is ever deleted: what is to stay here for good leaves the list of open cases, and can come back to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import Decision, ReadingState, Reason
from ofmon.errors import InputError
from ofmon.services.held_words import UNPLACED
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.services.ports import Decisions, HeldFilter, HeldReading, Rival


UNSENDABLE = frozenset({Reason.CLOCK_NEVER_SET, Reason.NO_FIGURE, Reason.FIGURE_TOO_LARGE})
_FIGURELESS = frozenset({Reason.NO_FIGURE, Reason.FIGURE_TOO_LARGE})
_ON_SERVER = frozenset({ReadingState.SENT, ReadingState.CONFIRMED})


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
            said.append(
                tr(
                    "On the server this overwrites %n reading(s) of {meters} at the same time.",
                    "",
                    len(self.overwritten),
                    meters=_names(self.overwritten),
                )
            )
        if self.beside:
            said.append(
                tr(
                    "The server keeps %n reading(s) of {meters} of the same hour at another time: both "
                    "will count until somebody deletes one of them there.",
                    "",
                    len(self.beside),
                    meters=_names(self.beside),
                )
            )
        if self.raw:
            said.append(
                tr(
                    "%n reading(s) without a time will be sent at the meter's own time, which the server "
                    "keeps even if it is wrong.",
                    "",
                    len(self.raw),
                )
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
            number = str(missing[0])
            raise InputError(
                tr("There is no closed reading with the number {number}.", number=number)
                if wanted.closed
                else tr("There is no held or refused reading with the number {number}.", number=number),
                safe=tr("Nothing was changed."),
                todo=tr("List them with: ofmon held"),
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
        tr(
            "The readings {one} of {meter} and {other} of {another} are of the same hour: only one of them "
            "can count.",
            one=str(one.stored.id),
            meter=one.stored.ssid,
            other=str(other.id),
            another=other.ssid,
        ),
        safe=tr("Nothing was changed."),
        todo=tr("Choose the readings of one meter."),
    )


def _ids(found: Sequence[HeldReading], reasons: Collection[Reason]) -> tuple[int, ...]:
    return tuple(each.stored.id for each in found if each.reason in reasons)


def to_decide(counts: Mapping[Reason, int]) -> int:
    """How many of the open cases a person can do something about but leave them here."""
    return sum(count for reason, count in counts.items() if reason not in _FIGURELESS)


def _names(rivals: Sequence[Rival]) -> str:
    return ", ".join(sorted({rival.ssid for rival in rivals}))
