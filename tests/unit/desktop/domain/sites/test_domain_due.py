"""One meaning of due: the site's interval, the meter's memory, and never collected."""

from __future__ import annotations

import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.sites.due import DAY_MS, MEMORY_DAYS, due_from_ms
from ofmon.domain.sites.listed import Listed, due_list
from ofmon.domain.sites.site import Site

METER = MeterId("SEM-a0:b1:c2:00:00:01")
NOW_MS = 1_000 * DAY_MS
WEEKLY = Site("Weekly", interval_days=7, id=1)


def collected(days_ago: float, site: Site | None = None, freed_days_ago: float | None = None) -> Listed:
    """A meter that was collected so long ago."""
    freed_ms = None if freed_days_ago is None else NOW_MS - round(freed_days_ago * DAY_MS)
    return Listed(METER, "", site, NOW_MS, NOW_MS - round(days_ago * DAY_MS), freed_ms)


@pytest.mark.parametrize(
    ("each", "due"),
    [
        (Listed(METER, "", None), True),
        (collected(29.9), False),
        (collected(30), True),
        (collected(6.9, WEEKLY), False),
        (collected(7, WEEKLY), True),
        (collected(1, freed_days_ago=MEMORY_DAYS - 1), False),
        (collected(1, freed_days_ago=MEMORY_DAYS), True),
    ],
)
def test_a_meter_is_due_by_its_sites_interval_or_its_memory(each: Listed, due: bool) -> None:  # noqa: FBT001
    """Thirty days without a site; a memory that was never freed counts from when it began to fill."""
    assert each.is_due(NOW_MS) is due


def test_due_from_is_the_earlier_of_both() -> None:
    """And there is no such moment for what was never collected."""
    assert due_from_ms(None) is None
    assert due_from_ms(NOW_MS, NOW_MS, 3650) == NOW_MS + MEMORY_DAYS * DAY_MS
    assert due_from_ms(NOW_MS, NOW_MS, 14) == NOW_MS + 14 * DAY_MS


def test_what_was_replaced_and_is_expected_nowhere_is_never_due() -> None:
    """It hangs on no wall any more; one that a person expects at a site is."""
    gone = Listed(METER, "", None, replaced=True)
    assert not gone.is_due(NOW_MS)
    assert Listed(METER, "", WEEKLY, replaced=True).is_due(NOW_MS)


def test_the_due_list_is_by_site_and_urgency() -> None:
    """Never collected first, then the longest overdue; meters without a site at the end."""
    alpha = Site("alpha", id=2)
    rows = [
        collected(31),
        collected(8, WEEKLY),
        collected(40, alpha),
        collected(50, alpha),
        Listed(None, "Heater", alpha),
        collected(2, alpha),
    ]
    found = due_list(rows, NOW_MS)
    days = [each.collected_ms and (NOW_MS - each.collected_ms) // DAY_MS for each in found]
    assert [each.site and each.site.name for each in found] == ["alpha"] * 3 + ["Weekly", None]
    assert days == [None, 50, 40, 8, 31]
