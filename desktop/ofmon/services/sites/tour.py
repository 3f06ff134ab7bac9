"""A tour of a site: who is visited, and how far the site is afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.sites.completeness import Completeness, completeness, guess, to_attend
from ofmon.services.progress import silent
from ofmon.services.visiting import NOTHING_AGREED, Agreed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site
    from ofmon.domain.update_policy import UpdatePolicy
    from ofmon.services.collect import Outcome
    from ofmon.services.ports import Clock
    from ofmon.services.progress import Report
    from ofmon.services.rounds import Rounds
    from ofmon.services.scan import Scan
    from ofmon.services.sites.book import Overview, Sites


@dataclass(frozen=True, slots=True)
class SiteTourResult:
    """How a tour ended.

    Attributes:
        site: where it was, None: none of the meters is expected anywhere.
        outcomes: of those that were visited.
        completeness: how far the site is now, None without one.
        away: expected there, and not heard.
    """

    site: Site | None
    outcomes: list[Outcome]
    completeness: Completeness | None
    away: list[Listed]


@dataclass(frozen=True, slots=True)
class SiteTour:
    """The procedure."""

    scan: Scan
    rounds: Rounds
    sites: Sites
    clock: Clock

    async def run(
        self,
        name: str | None = None,
        report: Report = silent,
        visited: Callable[[Outcome], None] = lambda _outcome: None,
        *,
        agreed: Agreed = NOTHING_AGREED,
        policy: UpdatePolicy | None = None,
    ) -> SiteTourResult:
        """Collect a site's meters that are in reach, and those that are expected nowhere.

        Args:
            name: the site's; None: the one where most of those that are heard belong, and all are collected.
            report: is told each step.
            visited: is told each outcome as it comes.
            agreed: what the person was asked about.
            policy: what is done about newer firmware; None: what was chosen.

        Raises:
            InputError: there is no such site; nothing was done.
            WifiError: the scan failed.
            StoreError: the database can't be used.
        """
        if name is not None:
            (await self.sites.overview(0)).site(name)
        heard = [nearby.meter for nearby in await self.scan.run(report)]
        known = await self.sites.overview(await self.clock.now_ms())
        site = guess(known.listed, heard) if name is None else known.site(name)
        meters = to_visit(heard, known, site if name is not None else None)
        outcomes = await self.rounds.tour(meters, report, visited, agreed=agreed, policy=policy)
        after = await self.sites.overview(await self.clock.now_ms())
        return _result(site, outcomes, after, heard)


def to_visit(heard: Iterable[MeterId], known: Overview, site: Site | None) -> list[MeterId]:
    """Whom a tour visits, the most urgent first: all, or those of a site and those of none."""
    found = [known.of_meter(meter) for meter in heard]
    mine = [each for each in found if site is None or each.site is None or each.site.id == site.id]
    return [each.meter for each in sorted(mine, key=lambda each: each.urgency) if each.meter]


def attention(outcomes: Iterable[Outcome]) -> set[MeterId]:
    """Meters that failed, or showed something a person must look at."""
    return {
        outcome.meter
        for outcome in outcomes
        if outcome.error or (outcome.visit and to_attend(outcome.visit.remarks))
    }


def _result(
    site: Site | None, outcomes: Sequence[Outcome], known: Overview, heard: Collection[MeterId]
) -> SiteTourResult:
    if site is None:
        return SiteTourResult(None, list(outcomes), None, [])
    how_far = completeness(site, known.listed, heard, known.now_ms, attention(outcomes))
    away = [each for each in known.of_site(site) if each.meter not in heard]
    return SiteTourResult(site, list(outcomes), how_far, away)
