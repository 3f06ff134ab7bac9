"""A report's figures in words, its markup in both directions, and a tariff as sentences."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from ofmon.domain.completeness import Completeness
from ofmon.domain.periods import Kind, containing
from ofmon.domain.tariff.bill import Line
from ofmon.domain.tariff.cost import Range
from ofmon.domain.tariff.document import read_tariff
from ofmon.domain.tariff.model import Band, Per, Rate
from ofmon.services.report.facts import Amount, Compared
from ofmon.ui.reports import said, said_tariff
from ofmon.ui.reports.markup import Table

EXAMPLE = Path(__file__).parents[5] / "docs/examples/tariff.json"
RATE = Rate(None, None, (Band("All", Decimal("0.1")),))


def amount(kwh: float, readings: int = 24, estimated: int = 0) -> Amount:
    """A day."""
    return Amount(0, 86_400_000, kwh, Completeness(readings, 24), readings, estimated, 0.0)


def test_money_has_its_bounds_only_where_it_is_not_sure() -> None:
    """With the digits of the currency."""
    assert said.sum_of_money(Range(Decimal("12.40")), "EUR") == "12.40 EUR"
    unsure = Range(Decimal("12.51"), Decimal("0.11"), Decimal("0.11"))
    assert said.sum_of_money(unsure, "EUR") == "12.51 EUR (12.40 to 12.62)"
    assert said.sum_of_money(Range(Decimal(1200)), "JPY") == "1,200 JPY"


def test_bounds_of_energy_that_cannot_be_seen_are_not_said() -> None:
    """Two decimals are shown."""
    assert said.sum_of_energy(Range(Decimal("1.001"), Decimal("0.001"))) == "1.00 kWh"
    assert said.sum_of_energy(Range(Decimal(3), Decimal(2))) == "3.00 kWh (1.00 to 3.00)"


def test_standing_charges_count_days_and_parts_of_months() -> None:
    """One day, one month, a part of one."""

    def line(quantity: str, per: Per) -> Line:
        return Line(RATE, "", per, Range(Decimal(quantity)), Decimal(1), Decimal(1))

    assert said.quantity(line("1", Per.DAY)) == "1 day"
    assert said.quantity(line("2", Per.MONTH)) == "2 months"
    assert said.quantity(line("0.4839", Per.MONTH)) == "0.4839 months"


def test_change_needs_something_to_compare_with() -> None:
    """Up, down, and nothing there before."""
    before = containing(Kind.DAY, date(2026, 10, 5))
    assert said.change(amount(110), Compared(before, 100, Completeness(24, 24))) == "+10.0 %"
    assert said.change(amount(90), Compared(before, 100, Completeness(24, 24))) == "\u221210.0 %"
    assert said.change(amount(90), Compared(before, 0, Completeness(0, 24))) == "\u2013"


def test_the_share_of_estimated_times_is_never_rounded_away() -> None:
    """One in a thousand is under one per cent, not none."""
    assert said.estimated(amount(1, 24, 0)) == "none"
    assert said.estimated(amount(1, 1000, 1)) == "under 1 %"
    assert said.estimated(amount(1, 24, 12)) == "50 %"


def test_a_table_is_written_the_other_way_round_from_right_to_left() -> None:
    """Columns, and what is said in them stays text."""
    table = Table(("First", "Second"), [("<a>", "b & c")], frozenset({1}))
    left, right = table.html("ltr"), table.html("rtl")
    assert left.index("First") < left.index("Second")
    assert right.index("First") > right.index("Second")
    assert right.index("b &amp; c") < right.index("&lt;a&gt;")


def test_a_tariff_is_said_so_that_it_can_be_checked() -> None:
    """Rates, bands with their times, charges, tax, holidays."""
    lines = list(said_tariff.lines(read_tariff(EXAMPLE.read_text())))
    assert lines[:5] == [
        "1 Jan 2026 to 15 Oct 2026",
        "Day: 0.2890 EUR for 1 kWh at all other times",
        "Night: 0.2215 EUR for 1 kWh, 00:00 to 06:00; 22:00 to 24:00; Sat, Sun, holidays 06:00 to 22:00",
        "Standing charge: 12.50 EUR per month",
        "Tax: 19 %",
    ]
    assert lines[-1] == "Holidays: 3 Oct 2026, 25 Dec 2026"
