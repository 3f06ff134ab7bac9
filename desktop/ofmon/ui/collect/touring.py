"""A tour from the window: who is heard, whom it visits, and how far the site is afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.sites.tour import attention

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ofmon.services.collect import Outcome
    from ofmon.services.progress import Report
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.collect.tour_report import TourReport
    from ofmon.ui.shared import Shared


async def listen(shared: Shared, site: SiteChoice, report: Report) -> list[Nearby]:
    """Who is in reach; what is known of sites is read anew.

    Raises:
        WifiError: the scan failed.
        StoreError: the database can't be used.
    """
    found = await shared.services.scan.run(report)
    await site.load()
    return found


async def tour(
    shared: Shared,
    site: SiteChoice,
    told: TourReport,
    report: Report,
    heard: Callable[[list[Nearby]], object],
) -> Sequence[Outcome]:
    """Collect the site's meters that are in reach and those of no site, or all.

    Args:
        shared: the services.
        site: where it is.
        told: is told each outcome, and how far the site is at the end.
        report: is told each step.
        heard: is told who is in reach.

    Raises:
        WifiError: the scan failed.
        StoreError: the database can't be used.
    """
    found = await listen(shared, site, report)
    heard(found)
    meters, names = site.to_visit(), await shared.services.store.meter_names()
    visited = [site.named(nearby) for nearby in found if nearby.meter in meters]
    told.meters(visited, {**names, **{each.meter.ssid: each.expected for each in visited if each.expected}})
    outcomes = await shared.services.rounds.tour(meters, report, told.add)
    await site.load()
    how_far = site.completeness(attention(outcomes))
    if site.site and how_far:
        told.site.tell(site.site.name, how_far, site.away, shared.now.ms)
    return outcomes
