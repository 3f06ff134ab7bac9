"""Collect one meter, or all that are in reach, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.errors import OFMonError, StoreError
from ofmon.services.progress import Report, silent
from ofmon.services.visiting import NOTHING_AGREED, Agreed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.visit import Visit
    from ofmon.services.scan import Scan
    from ofmon.services.update import UpdateOutcome
    from ofmon.services.visiting import Visits


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the visit to one meter of a tour ended: with a result, or with an error.

    Attributes:
        meter: which.
        visit: the collection, None: it failed.
        error: why it, or the update after it, failed.
        updated: what came of its update, None: it was none.
    """

    meter: MeterId
    visit: Visit | None
    error: OFMonError | None
    updated: UpdateOutcome | None = None


@dataclass(frozen=True, slots=True)
class Collect:
    """The procedure *collect* (steps and invariant: `ofmon.services.visiting`)."""

    visits: Visits
    scan: Scan

    async def run(self, meter: MeterId, report: Report = silent, *, agreed: Agreed = NOTHING_AGREED) -> Visit:
        """Collect one meter.

        Raises:
            OFMonError: ``safe`` says where the readings are, ``todo`` what to do.
        """
        return await self.visits.run(meter, report, agreed=agreed)

    async def tour(
        self,
        meters: Sequence[MeterId] | None = None,
        report: Report = silent,
        visited: Callable[[Outcome], None] = lambda _outcome: None,
        *,
        agreed: Agreed = NOTHING_AGREED,
    ) -> list[Outcome]:
        """Collect several meters; one that fails does not stop the others.

        It goes straight from meter to meter; the person's own network comes back at the end, and before the
        next one when a visit fails.

        Args:
            meters: whom, None: all in reach.
            report: is told each step.
            visited: is told each outcome as it comes, so that a tour that is cancelled has its report too.
            agreed: what the person was asked about.

        Raises:
            StoreError: nothing can be stored, so going on makes no sense. Meters collected so far are safe.
            WifiError: the scan failed.
        """
        if meters is None:
            meters = [nearby.meter for nearby in await self.scan.run(report)]
        outcomes = []
        try:
            for number, meter in enumerate(meters, 1):
                outcomes.append(await self._visit(meter, report, agreed, onward=number < len(meters)))
                visited(outcomes[-1])
        except BaseException:
            await self.visits.leave()
            raise
        return outcomes

    async def _visit(self, meter: MeterId, report: Report, agreed: Agreed, *, onward: bool) -> Outcome:
        try:
            visit = await self.visits.run(meter, report, onward=onward, agreed=agreed)
            return Outcome(meter, visit, None)
        except StoreError:
            raise
        except OFMonError as error:
            return Outcome(meter, None, error)
