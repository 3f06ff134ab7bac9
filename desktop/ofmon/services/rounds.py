"""A tour by the person's will about firmware: collect only, or collect and update at each meter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.update_policy import UpdatePolicy
from ofmon.services.collect import Outcome
from ofmon.services.progress import silent
from ofmon.services.visiting import NOTHING_AGREED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.services.collect import Collect
    from ofmon.services.firmware import Firmware, Offer
    from ofmon.services.progress import Report
    from ofmon.services.update import Update, UpdateOutcome
    from ofmon.services.visiting import Agreed


@dataclass(frozen=True, slots=True)
class Rounds:
    """Tours. ``policy`` tells what the person has chosen when it is asked."""

    collect: Collect
    update: Update
    firmware: Firmware
    policy: Callable[[], UpdatePolicy]

    async def tour(
        self,
        meters: Sequence[MeterId] | None = None,
        report: Report = silent,
        visited: Callable[[Outcome], None] = lambda _outcome: None,
        *,
        agreed: Agreed = NOTHING_AGREED,
        policy: UpdatePolicy | None = None,
    ) -> list[Outcome]:
        """Collect meters, each once, and update them where that is the policy.

        Args:
            meters: whom, None: all in reach.
            report: is told each step.
            visited: is told each outcome as it comes.
            agreed: what the person was asked about.
            policy: for this tour; None: what was chosen.

        Raises:
            StoreError: nothing can be stored. Meters collected so far are safe.
            WifiError: the scan failed.
        """
        if meters is None:
            meters = [nearby.meter for nearby in await self.collect.scan.run(report)]
        meters = list(dict.fromkeys(meters))
        if (policy or self.policy()) is not UpdatePolicy.ALWAYS:
            return await self.collect.tour(meters, report, visited, agreed=agreed)
        return await self.update_all(meters, report, visited, agreed=agreed)

    async def update_all(
        self,
        meters: Sequence[MeterId],
        report: Report = silent,
        visited: Callable[[Outcome], None] = lambda _outcome: None,
        *,
        agreed: Agreed = NOTHING_AGREED,
    ) -> list[Outcome]:
        """Collect meters, and give each one what is newer here; raises what `tour` does."""

        def told(updated: UpdateOutcome) -> None:
            visited(_outcome(updated))

        found = await self.update.tour(meters, None, report, told, agreed=agreed)
        return [_outcome(each) for each in found]

    async def offers(self, meters: Iterable[MeterId]) -> list[Offer]:
        """Newer firmware for some of these meters, that may be said; nothing where the policy is *never*."""
        if self.policy() is UpdatePolicy.NEVER:
            return []
        wanted = set(meters)
        return [offer for offer in await self.firmware.offers() if offer.meter in wanted]


def _outcome(updated: UpdateOutcome) -> Outcome:
    return Outcome(updated.meter, updated.visit, updated.error, updated)
