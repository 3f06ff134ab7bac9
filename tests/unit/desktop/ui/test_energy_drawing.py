"""What the Energy page draws, before it is drawn: piles, grids, titles, names in order."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.completeness import Completeness, Standing
from ofmon.domain.consumption import Bar, Power, Share
from ofmon.domain.energy import Owner
from ofmon.domain.local_time import Period
from ofmon.domain.natural import natural
from ofmon.domain.periods import Kind, containing, free
from ofmon.ui.energy.asked import BARS_MAX, Asked, Compare, Stack, fits
from ofmon.ui.energy.devices import in_order
from ofmon.ui.energy.drawing import PILES_MAX, among, draw
from ofmon.ui.energy.hour_grid import grid
from support.time_zone import computer_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ofmon.ui.energy.drawing import Drawing

HOUR = 3_600_000
MARCH = containing(Kind.MONTH, date(2026, 3, 5))


@pytest.fixture(autouse=True)
def _berlin() -> Iterator[None]:
    """A place with summer time."""
    with computer_in("Europe/Berlin"):
        yield


def bar(at: int, *energies: float, **more: object) -> Bar:
    """An hour with an energy of each of some devices."""
    shares = tuple(Share(f"key-{of}", 1, energy, 1) for of, energy in enumerate(energies))
    return Bar(at * HOUR, (at + 1) * HOUR, shares, **more)  # type: ignore[arg-type]  # named by the caller


def by_owner(share: Share) -> str:
    """Each device for itself."""
    return share.owner


def drawn(bars: Sequence[Bar], group: Callable[[Share], str] = by_owner) -> Drawing:
    """Bars in piles by their groups."""
    return draw(bars, [bar.stacked(group) for bar in bars])


def test_piles_stand_on_each_other() -> None:
    """What is below 0 hangs from the axis; a bar without a reading has no pile."""
    drawing = drawn([bar(0, 1.0, 2.0, -0.5), bar(1)])
    piles = {pile.name: (pile.low[0], pile.high[0]) for pile in drawing.piles}
    assert piles == {"key-1": (0, 2), "key-0": (2, 3), "key-2": (0, -0.5)}
    assert all(math.isnan(pile.high[1]) for pile in drawing.piles)
    assert (drawing.low, drawing.high) == (-0.5, 3)


def test_too_many_groups_become_one() -> None:
    """The largest stay; nothing is left out."""
    energies = [float(of) for of in range(1, 30)]
    bars = [bar(0, *energies)]
    drawing = drawn(bars, among(bars, by_owner))
    assert {pile.name for pile in drawing.piles} == {"All others", *(f"key-{of}" for of in range(22, 29))}
    assert len(drawing.piles) == PILES_MAX
    assert drawing.piles[-1].high[0] == sum(energies)


def test_marks_say_what_is_missing_and_unsure() -> None:
    """Hours missing as a share of those due, hatching, parts by their place in time."""
    bars = [
        bar(0, 1.0, completeness=Completeness(19, 76)),
        bar(1, 1.0, unsure=True, standing=Standing.RUNNING),
        bar(2, standing=Standing.AHEAD),
    ]
    drawing = drawn(bars)
    assert drawing.missing.tolist() == [0.75, 0, 0]
    assert drawing.hatched.tolist() == [False, True, False]
    assert drawing.part.tolist() == [False, True, False]


def test_what_has_nothing_beside_it_is_no_zero() -> None:
    """Neither drawn nor counted; what stands beside a bar may be higher than all bars."""
    drawing = draw([bar(0, 1.0), bar(1, 1.0)], [{}, {}], [bar(0, 5.0), None])
    assert (drawing.other[0], math.isnan(drawing.other[1])) == (5.0, True)
    assert drawing.high == 5.0


def test_hours_of_the_wall_clock_by_days() -> None:
    """An hour that comes twice is the mean of both, one that is skipped is empty."""
    days = {date(2026, 3, 29): 23, date(2026, 10, 25): 25}
    for day, number in days.items():
        shown = containing(Kind.DAY, day)
        bounds = shown.bars(Period.HOUR)
        hours = [Power(*each, float(at), 1.0, 1) for at, each in enumerate(bounds)]
        found = grid(shown, hours).power_kw[0]
        assert len(hours) == number
        assert math.isnan(found[2]) is (number == 23)
        assert found[2 if number == 25 else 3] == (2.5 if number == 25 else 2.0)
        assert np.isfinite(found).sum() == min(number, 24)


def test_a_choice_says_whose_energy_of_when_it_is() -> None:
    """All, one by its name, several by their number."""
    owners = tuple(Owner(f"Hall {at}", f"id-{at}", (f"ref-{at}",), ("SEM-1",)) for at in range(3))
    asked = Asked(MARCH, Period.DAY, owners)
    assert asked.title("1.00 kWh") == "All devices, March 2026: 1.00 kWh by day"
    assert Asked(MARCH, Period.DAY, owners, frozenset({"id-1"})).who == "Hall 1"
    assert Asked(MARCH, Period.DAY, owners, frozenset({"id-1", "id-2"})).who == "2 devices"


@pytest.mark.parametrize(
    ("compare", "expected"),
    [
        (Compare.NOTHING, None),
        (Compare.BEFORE, containing(Kind.MONTH, date(2026, 2, 1))),
        (Compare.YEAR, containing(Kind.MONTH, date(2025, 3, 1))),
    ],
)
def test_what_a_period_is_compared_with(compare: Compare, expected: object) -> None:
    """The period before it, or the same a year before."""
    assert Asked(MARCH, Period.DAY, compare=compare).other == expected


def test_shares_are_grouped_by_device_site_or_phase() -> None:
    """A device without a site is said to have none."""
    owners = (Owner("Pump", "id-1", ("a",), ("SEM-1",)), Owner("Fan", "id-2", ("b",), ("SEM-2",)))
    share, other = Share("id-1", 2, 1.0, 1), Share("id-2", 1, 1.0, 1)
    groups = {
        stack: Asked(MARCH, Period.DAY, owners, stack=stack, sites={"id-1": "Mill"}).group()
        for stack in Stack
    }
    assert [(of(share), of(other)) for of in groups.values()] == [
        ("", ""),
        ("Pump", "Fan"),
        ("Mill", "No site"),
        ("CT 2", "CT 1"),
    ]


@given(st.integers(1, 4000), st.sampled_from(Period))
def test_a_period_that_fits_has_few_enough_bars(number: int, period: Period) -> None:
    """Whatever the range."""
    first = date(2020, 1, 1)
    days = free(first, date.fromordinal(first.toordinal() + number - 1))
    assert not fits(days, period) or len(days.bars(period)) <= BARS_MAX + 2


def test_names_are_in_the_order_of_their_numbers() -> None:
    """As a person counts, whatever the case."""
    owners = [Owner(name, name, (name,), ()) for name in ("hall 10", "Hall 2", "Hall 1", "annex")]
    assert [owner.name for owner in in_order(owners)] == ["annex", "Hall 1", "Hall 2", "hall 10"]
    assert sorted(("Hall 10", "hall 2"), key=natural) == ["hall 2", "Hall 10"]
