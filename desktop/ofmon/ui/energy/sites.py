"""At which site each device is, for bars that are stacked by site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.energy import Owner
    from ofmon.ui.shared import Shared


async def sites_of(shared: Shared, owners: Sequence[Owner]) -> Mapping[str, str]:
    """Names of sites by `Owner.key`; a device is where the meter that measured it last is expected.

    Raises:
        StoreError: the database can't be read.
    """
    overview = await shared.services.sites.overview(shared.now.ms)
    places = {each.meter.ssid: each.site.name for each in overview.listed if each.meter and each.site}
    carrying = {each.meter.ssid for each in overview.listed if each.meter and not each.replaced}
    found = {}
    for owner in owners:
        # Meters that still stand for the device count before those that were replaced.
        ssids = sorted(owner.ssids, key=carrying.__contains__, reverse=True)
        if site := next((places[ssid] for ssid in ssids if ssid in places), ""):
            found[owner.key] = site
    return found
