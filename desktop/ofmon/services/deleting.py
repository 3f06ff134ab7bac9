"""The procedure *delete*: readings by age, state or meter, after a copy, and what that costs.

Only what the server confirmed goes; held and refused readings where they are named expressly. What the meter
may still hold stays, so that no collection brings it back as new. Charts and sums end where readings were
deleted, and say so: no figure stands without the readings that it sums.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon.domain.age import moment_before
from ofmon.domain.reading import ReadingState
from ofmon.errors import InputError
from ofmon.texts import date, mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ofmon.services.keeping import Keeping
    from ofmon.services.ports import Clock, Deletable, DeleteFilter, Deletion, Deletions

DELETED_STATES = (ReadingState.CONFIRMED, ReadingState.HELD, ReadingState.REFUSED)
"""What may be deleted; what waits or was only sent may not."""
_NOTHING = mark("Nothing was deleted.")
_MOMENT = "d MMM yyyy HH:mm"


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted, and where a copy of it is (None: there is none)."""

    what: Deletable
    backup: Path | None


@dataclass(frozen=True, slots=True)
class Deleting:
    """The procedure; ``clock`` is this computer's."""

    deletions: Deletions
    keeping: Keeping
    clock: Clock

    async def before_ms(self, age: str) -> int:
        """The moment (ms since the epoch) that is so long ago: ``90d``, ``6w``, ``18m``, ``2y``.

        Raises:
            InputError: it is no age.
        """
        now = datetime.fromtimestamp(await self.clock.now_ms() / 1000, UTC).astimezone()
        try:
            return int(moment_before(now, age).timestamp() * 1000)
        except (ValueError, OverflowError, OSError) as error:
            raise InputError(
                tr("{age} is no age.", age=ascii(age)),
                safe=tr(_NOTHING),
                todo=tr("Say days, weeks, months or years: 90d, 6w, 18m, 2y."),
            ) from error

    async def at_stake(self, wanted: DeleteFilter) -> Deletable:
        """What `delete` would delete.

        Raises:
            InputError: readings are meant that may not be deleted.
            StoreError: the database could not be used.
        """
        if wanted.states - set(DELETED_STATES):
            raise InputError(
                tr("What waits, or was sent and not confirmed yet, can't be deleted by choice."),
                safe=tr(_NOTHING),
                todo=tr("Sync first."),
            )
        return await self.deletions.deletable(wanted)

    async def delete(self, wanted: DeleteFilter, count: int, *, backup: bool = True) -> Deleted:
        """Delete them, after a copy of the database was laid beside it.

        Args:
            wanted: which.
            count: how many the person means to delete.
            backup: whether to copy it.

        Raises:
            InputError: there are not exactly so many, or there are none; nothing was deleted.
            StoreError: nothing was deleted.
        """
        stake = await self.at_stake(wanted)
        if count != stake.readings or not count:
            raise _wrong_count(count, stake)
        copy = await self.keeping.copy_beside("before-delete") if backup else None
        done = await self.deletions.delete(wanted, count, await self.clock.now_ms())
        if done is None:  # another process stored or sent some meanwhile
            raise _wrong_count(count, await self.at_stake(wanted))
        return Deleted(done, copy.path if copy else None)

    async def deleted(self, start_ms: int | None = None, end_ms: int | None = None) -> Sequence[Deletion]:
        """What was deleted of times between these (ms since the epoch, None: unbounded), the newest first.

        Raises:
            StoreError: the database could not be used.
        """
        return await self.deletions.deletions(start_ms, end_ms)


def describe(stake: Deletable) -> str:
    """What would be lost, in sentences."""
    if not stake.readings:
        return " ".join(filter(None, [tr("There is nothing that may be deleted."), _staying(stake)]))
    said = [
        tr(
            "%n reading(s) would be deleted: {energy:.2f} kWh of {meters}.",
            "",
            stake.readings,
            energy=stake.energy_kwh,
            meters=tr(", ").join(loss.ssid for loss in stake.losses),
        )
    ]
    if span := stake.span_ms:
        said.append(tr("They are from {first} to {last}.", first=_moment(span[0]), last=_moment(span[1])))
    if stake.unsent:
        said.append(tr("The server does not have %n of them.", "", stake.unsent))
    said.append(tr("Charts, sums and exports on this computer will lack them; the server keeps what it has."))
    return " ".join(filter(None, [*said, _staying(stake)]))


def describe_deletion(deletion: Deletion) -> str:
    """What was deleted, in a sentence."""
    loss = deletion.loss
    if loss.first_ms is None or loss.last_ms is None:
        return tr(
            "{moment}: %n reading(s) of {meter} without a time deleted here.",
            "",
            loss.readings,
            moment=_moment(deletion.deleted_ms),
            meter=loss.ssid,
        )
    return tr(
        "{moment}: %n reading(s) of {meter} deleted here, {energy:.2f} kWh from {first} to {last}.",
        "",
        loss.readings,
        moment=_moment(deletion.deleted_ms),
        meter=loss.ssid,
        energy=loss.energy_kwh,
        first=_moment(loss.first_ms),
        last=_moment(loss.last_ms),
    )


def _staying(stake: Deletable) -> str:
    if not stake.staying:
        return ""
    return tr(
        "%n more (stays|stay): the meter may still hold them, or times that aren't sent yet are found by "
        "them. Collect the meter until it is freed, and sync.",
        "",
        stake.staying,
    )


def _moment(time_ms: int) -> str:
    return date(datetime.fromtimestamp(time_ms / 1000, UTC).astimezone(), _MOMENT)


def _wrong_count(count: int, stake: Deletable) -> InputError:
    return InputError(
        tr("{stake} You said {count}.", stake=describe(stake), count=count),
        safe=tr(_NOTHING),
        todo=tr("Name exactly the number of readings to delete: {number}.", number=str(stake.readings))
        if stake.readings
        else "",
    )
