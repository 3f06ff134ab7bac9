"""At which site each device is, for bars that are stacked by site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.energy import Owner
    from ofmon.ui.shared import Shared


async def sites_of(shared: Shared, owners: Sequence[Owner]) -> Mapping[str, str]:
    """Names of sites by `Owner.key`; where there are none no stack by site is offered."""
    del shared, owners
    return {}
