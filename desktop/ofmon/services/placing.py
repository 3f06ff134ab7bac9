"""The procedure *place*: a time for what was measured before a meter's clock was set, or a reason against it.

A place is offered by the order of the meter's readings (`ofmon.domain.dating.by_order`); the person agrees,
or leaves the reading here and says why. What was agreed to can be taken back until it is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.dating.by_order import Obstacle, Offer
from ofmon.domain.reading import Decision, Reason
from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ofmon.services.held import Held
    from ofmon.services.ports import Clock, Decisions, HeldFilter, HeldReading, Placements

PLACEABLE = frozenset({Reason.CLOCK_NEVER_SET, Reason.CLOCK_UNKNOWN, Reason.TIME_DAMAGED})
"""For which reasons readings have no time, and may be offered one."""
_UNCHANGED = mark("Nothing was changed.")
OBSTACLES: Mapping[Obstacle, str] = {
    Obstacle.UNBOUNDED: mark(
        "Power was lost after it was made, or no clock tells, and nothing tells how long ago it was at most."
    ),
    Obstacle.NO_ROOM: mark("All hours in which it may have been made are taken by other readings."),
}
"""Why no place can be offered: words for `texts.tr`."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What placing readings would come to.

    Attributes:
        places: those that can be placed.
        refused: how many can't, by the obstacle.
        others: how many have a time already, or are held for something else.
    """

    places: tuple[Offer, ...]
    refused: Mapping[Obstacle, int]
    others: int = 0

    @property
    def count(self) -> int:
        """How many can be placed."""
        return len(self.places)

    @property
    def span_ms(self) -> tuple[int, int] | None:
        """From the first to the last time (ms since the epoch); None: there is none."""
        times = [offer.time_ms for offer in self.places if offer.time_ms is not None]
        return (min(times), max(times)) if times else None

    @property
    def uncertainty_ms(self) -> int:
        """The worst of them."""
        return max((offer.uncertainty_ms or 0 for offer in self.places), default=0)

    @property
    def left(self) -> str:
        """Why the others can't be placed, in sentences; empty: all can."""
        said = [
            tr("%n reading(s) can't be placed: {why}", "", count, why=tr(OBSTACLES[obstacle]))
            for obstacle, count in self.refused.items()
        ]
        if self.others:
            said.append(tr("%n reading(s) (is|are) held for another reason than a time.", "", self.others))
        return " ".join(said)


@dataclass(frozen=True, slots=True)
class Placing:
    """Look-ups and decisions; ``held`` finds the readings, ``clock`` is this computer's."""

    held: Held
    decisions: Decisions
    placements: Placements
    clock: Clock

    async def offer(self, wanted: HeldFilter, since_ms: int | None = None) -> Offered:
        """What placing these would come to; nothing is changed.

        Args:
            wanted: which held readings.
            since_ms: their meters have been where they are since then, None: nobody says.

        Raises:
            InputError: there is no such reading among them.
            StoreError: the database could not be used.
        """
        return await self.offer_to(await self.held.find(wanted), since_ms)

    async def offer_to(self, found: Sequence[HeldReading], since_ms: int | None = None) -> Offered:
        """The same for readings that were found.

        Raises:
            StoreError: the database could not be used.
        """
        ids = [each.stored.id for each in found if each.reason in PLACEABLE]
        offers = await self.placements.offers(ids, since_ms)
        places = tuple(offer for offer in offers.values() if offer.time_ms is not None)
        refused = _counted(offer.obstacle for offer in offers.values() if offer.time_ms is None)
        return Offered(places, refused, len(found) - len(offers))

    async def place(self, offered: Offered) -> int:
        """Give readings the times that were offered; how many.

        Raises:
            InputError: none can be placed; nothing was changed.
            StoreError: the database could not be used; nothing was changed.
        """
        if not offered.places:
            raise InputError(
                " ".join(filter(None, [tr("None of them can be given a time."), offered.left])),
                safe=tr(_UNCHANGED),
                todo=tr(
                    "If you know since when the meter has been there, say it: --since 2026-03-14T08:00. "
                    "Or leave them here with a reason."
                ),
            )
        return await self.placements.place(offered.places)

    async def placed(self, wanted: HeldFilter) -> list[HeldReading]:
        """Readings that a person gave a time and that weren't sent yet, the newest first.

        Raises:
            InputError: there is no such reading among them.
            StoreError: the database could not be used.
        """
        found = await self.placements.placed(wanted.ids, wanted.most)
        missing = set(wanted.ids or ()) - {each.stored.id for each in found}
        if missing:
            raise InputError(
                tr("No reading {number} was given a time here and waits.", number=str(min(missing))),
                safe=tr(_UNCHANGED),
                todo=tr("What was sent can't be taken back. List the others with: ofmon held --placed"),
            )
        return [each for each in found if _is_wanted(each, wanted)]

    async def take_back(self, wanted: HeldFilter) -> int:
        """Hold these again that a person gave a time; how many.

        Raises:
            As `placed`.
        """
        return await self.placements.take_back([each.stored.id for each in await self.placed(wanted)])

    async def dismiss(self, wanted: HeldFilter, why: str) -> int:
        """Leave these here for good, and keep the reason why; how many.

        Raises:
            InputError: no reason is given, or there is no such reading; nothing was changed.
            StoreError: the database could not be used.
        """
        words = why.strip()
        if not words:
            raise InputError(
                tr("Why are they left here? A reason is kept with them."),
                safe=tr(_UNCHANGED),
                todo=tr('Say it: ofmon held dismiss … --because "measured on the bench"'),
            )
        ids = [each.stored.id for each in await self.held.find(wanted)]
        await self.placements.note_why(ids, words, await self.clock.now_ms())
        await self.decisions.decide(ids, Decision.KEEP)
        return len(ids)


def _is_wanted(placed: HeldReading, wanted: HeldFilter) -> bool:
    of_meter = wanted.meter is None or placed.stored.ssid == wanted.meter.ssid
    return of_meter and wanted.reason in {None, placed.reason}


def _counted(obstacles: Iterable[Obstacle]) -> dict[Obstacle, int]:
    found: dict[Obstacle, int] = {}
    for obstacle in obstacles:
        found[obstacle] = found.get(obstacle, 0) + 1
    return found
