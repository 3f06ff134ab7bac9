"""Energy page where a tariff was given: what is shown has its cost, and its report."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.domain.periods import Kind, containing
from ofmon.services.ports.tariffs import Scope
from support.energy_page import opened_at
from support.reporting import hours, local_ms, store_hours

if TYPE_CHECKING:
    from support.window import Workplace

EXAMPLE = Path(__file__).parents[4] / "docs/examples/tariff.json"
DECEMBER = containing(Kind.MONTH, date(2025, 12, 1))


async def test_what_is_shown_has_its_cost(place: Workplace) -> None:
    """As its report says; nothing where no tariff was given, and no waiting for what takes long."""
    for number in (1, 2):
        wanted = hours(local_ms(2025, 12, 1), local_ms(2026, 1, 1))
        await store_hours(place.services.store, number, wanted)  # type: ignore[arg-type]  # the real one
    page = await opened_at(place, DECEMBER)
    assert page.cost.isHidden()
    tariff, _new = await place.services.tariffs.add(EXAMPLE)
    groups = await place.services.tariffs.groups()
    alone = groups.find(page.whose.owners[0].name)
    await place.services.tariffs.assign(tariff.name, alone)
    page.whose.choose([page.whose.owners[0].key])
    await place.idle()
    report = await place.services.reports.make(alone, DECEMBER, place.shared.now.ms)
    assert f"{report.bills[0].bill.gross.value:,.2f}" in page.cost.text()
    page.whose.choose(None)
    await place.idle()
    assert page.cost.text().endswith("of some devices there is no tariff")
    page.show_period(containing(Kind.YEAR, date(2025, 1, 1)))
    await place.idle()
    assert page.cost.text() == "What so much costs is in its report."
    assert alone.scope is Scope.DEVICE
