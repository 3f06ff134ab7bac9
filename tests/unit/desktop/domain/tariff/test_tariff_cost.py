"""Cost by bands: the wall clock, summer time, holidays, splitting by time, bounds of what is uncertain."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.tariff.bill import bill
from ofmon.domain.tariff.calendar import PriceCalendar, Slot
from ofmon.domain.tariff.cost import HOUR_MS, Measured, Usage, usage
from ofmon.domain.tariff.currency import EXACT
from ofmon.domain.tariff.model import Band, DayKind, Per, Rate, Standing, Tariff, Times

if TYPE_CHECKING:
    from random import Random

BERLIN = ZoneInfo("Europe/Berlin")
EVERY_DAY = frozenset(DayKind)
DAY, NIGHT = Slot(0, 0), Slot(0, 1)
MINUTE_MS = 60_000
NIGHT_TIMES = (Times(EVERY_DAY, 0, 6 * 60), Times(EVERY_DAY, 22 * 60, 24 * 60))


def tariff(*times: Times, day: str = "0.30", night: str = "0.20", **more: object) -> Tariff:
    """Day and night; from 22 to 6 o'clock unless other hours are given."""
    bands = (Band("Day", Decimal(day)), Band("Night", Decimal(night), times or NIGHT_TIMES))
    rate = Rate(None, None, bands, **more)  # type: ignore[arg-type]
    return Tariff("Test", "EUR", (rate,))


def at(*local: int) -> int:
    """A moment of Berlin's wall clock, ms since the epoch."""
    return round(datetime(*local, tzinfo=BERLIN).timestamp() * 1000)  # type: ignore[arg-type,misc]


def used(of: Tariff, readings: list[Measured], start_ms: int, end_ms: int) -> Usage:
    """Counted in Berlin."""
    return usage(of, readings, start_ms, end_ms, BERLIN)


def energies(found: Usage) -> dict[Slot | None, Decimal]:
    """Energy by price."""
    return {slot: energy.value for slot, energy in found.energy.items()}


DAY_START, DAY_END = at(2026, 3, 2), at(2026, 3, 3)


def test_an_hour_has_the_price_of_its_time() -> None:
    """The hour up to 6 o'clock is the night's, the next one the day's."""
    readings = [Measured(at(2026, 3, 2, 6), 0, 1.0), Measured(at(2026, 3, 2, 7), 0, 2.0)]
    found = used(tariff(), readings, DAY_START, DAY_END)
    assert energies(found) == {NIGHT: 1, DAY: 2}
    assert found.net.value == Decimal("0.8")
    assert (found.readings, found.split, found.doubtful) == (2, 0, 0)
    assert found.net.sure


def test_an_hour_across_a_border_is_split_by_time() -> None:
    """A quarter of it lies in the night; that it was split is counted."""
    found = used(tariff(), [Measured(at(2026, 3, 2, 6, 45), 0, 2.0)], DAY_START, DAY_END)
    assert energies(found) == {NIGHT: Decimal("0.5"), DAY: Decimal("1.5")}
    assert (found.split, found.doubtful) == (1, 0)


def test_a_sure_price_needs_no_bounds_whatever_the_time() -> None:
    """Half an hour either way at noon changes nothing."""
    found = used(tariff(), [Measured(at(2026, 3, 2, 12), 30 * MINUTE_MS, 1.0)], DAY_START, DAY_END)
    assert found.net.sure
    assert found.doubtful == 0


def test_an_uncertain_time_gives_the_cost_bounds() -> None:
    """An hour that ends at 6:30, give or take 15 minutes, has from 15 to 45 minutes of the day."""
    found = used(tariff(), [Measured(at(2026, 3, 2, 6, 30), 15 * MINUTE_MS, 1.0)], DAY_START, DAY_END)
    assert (found.net.least, found.net.value, found.net.most) == tuple(
        Decimal(each) for each in ("0.225", "0.25", "0.275")
    )
    assert (found.energy[DAY].least, found.energy[DAY].most) == (Decimal("0.25"), Decimal("0.75"))
    assert found.doubtful == 1


def test_bounds_are_found_between_the_ends_of_the_span() -> None:
    """A dear half hour: the most isn't at an end of the span, but where the hour covers all of it."""
    peak = tariff(Times(EVERY_DAY, 12 * 60, 12 * 60 + 30), day="0.10", night="1.10")
    found = used(peak, [Measured(at(2026, 3, 2, 12, 45), 2 * HOUR_MS, 1.0)], DAY_START, DAY_END)
    assert (found.net.least, found.net.most) == (Decimal("0.1"), Decimal("0.6"))


def test_what_may_belong_to_another_period_is_in_the_bounds_only() -> None:
    """One that may have ended before midnight, and one after it that may have ended before."""
    inside = Measured(DAY_END, 10 * MINUTE_MS, 1.0)
    outside = Measured(DAY_END + HOUR_MS, 70 * MINUTE_MS, 2.0)
    found = used(tariff(), [inside, outside], DAY_START, DAY_END)
    assert found.readings == 1
    assert (found.net.least, found.net.value, found.net.most) == (0, Decimal("0.2"), Decimal("0.6"))


def test_fed_in_energy_turns_the_bounds_round() -> None:
    """Negative energy costs least where the price is highest."""
    found = used(tariff(), [Measured(at(2026, 3, 2, 6, 30), 60 * MINUTE_MS, -1.0)], DAY_START, DAY_END)
    assert (found.net.least, found.net.most) == (Decimal("-0.3"), Decimal("-0.2"))


@pytest.mark.parametrize(
    ("day", "night_hours", "day_hours"),
    [((2026, 3, 29), 7, 16), ((2026, 10, 25), 9, 16), ((2026, 3, 30), 8, 16)],
)
def test_bands_follow_the_wall_clock_over_summer_time(
    day: tuple[int, int, int], night_hours: int, day_hours: int
) -> None:
    """The hour that is skipped or repeated is one of the night."""
    start, end = at(*day), at(day[0], day[1], day[2] + 1)
    calendar = PriceCalendar.of(tariff(), start, end, BERLIN)
    assert calendar.overlaps(start, end) == {NIGHT: night_hours * HOUR_MS, DAY: day_hours * HOUR_MS}


def test_a_repeated_hour_has_the_band_of_the_clock_each_time() -> None:
    """A band from 2 to 3 o'clock lasts two hours when the clock is put back, none when it is put forward."""
    small = tariff(Times(EVERY_DAY, 2 * 60, 3 * 60))
    for day, hours in (((2026, 10, 25), 2), ((2026, 3, 29), 0)):
        start, end = at(*day), at(day[0], day[1], day[2] + 1)
        found = PriceCalendar.of(small, start, end, BERLIN).overlaps(start, end)
        assert found.get(NIGHT, 0) == hours * HOUR_MS


def test_holidays_are_their_own_day_or_a_sunday() -> None:
    """A Monday that is a holiday; where no band speaks of holidays Sunday's prices hold."""
    monday = date(2026, 3, 2)
    for kinds, all_day in (({DayKind.HOLIDAY}, True), ({DayKind.SUNDAY}, True), ({DayKind.MONDAY}, False)):
        bands = (Band("Day", Decimal(1)), Band("Free", Decimal(0), (Times(frozenset(kinds), 0, 24 * 60),)))
        made = Tariff("Test", "EUR", (Rate(None, None, bands),), frozenset({monday}))
        found = PriceCalendar.of(made, DAY_START, DAY_END, BERLIN).overlaps(DAY_START, DAY_END)
        assert found == {(NIGHT if all_day else DAY): 24 * HOUR_MS}
    sunday_too = (Times(frozenset({DayKind.SUNDAY}), 0, 60), Times(frozenset({DayKind.HOLIDAY}), 60, 120))
    bands = (Band("Day", Decimal(1)), Band("Free", Decimal(0), sunday_too))
    made = Tariff("Test", "EUR", (Rate(None, None, bands),), frozenset({monday}))
    assert PriceCalendar.of(made, DAY_START, DAY_END, BERLIN).borders(DAY_START + 1, DAY_END) == (
        DAY_START + HOUR_MS,
        DAY_START + 2 * HOUR_MS,
    )


def test_rates_follow_each_other_and_time_without_one_is_said() -> None:
    """An hour over the border of two rates is split; what lies before the first one has no price."""
    band = (Band("All", Decimal("0.5")),)
    made = Tariff(
        "Test",
        "EUR",
        (
            Rate(date(2026, 3, 2), date(2026, 3, 2), band),
            Rate(date(2026, 3, 3), None, (Band("All", Decimal("0.7")),)),
        ),
    )
    readings = [
        Measured(at(2026, 3, 2, 0, 30), 0, 1.0),
        Measured(at(2026, 3, 3, 0, 30), 0, 1.0),
    ]
    found = used(made, readings, at(2026, 3, 2), at(2026, 3, 4))
    assert energies(found) == {None: Decimal("0.5"), Slot(0, 0): Decimal(1), Slot(1, 0): Decimal("0.5")}
    assert bill(made, found, date(2026, 3, 2), date(2026, 3, 3)).unpriced.value == Decimal("0.5")


# ---------------------------------------------------------------- bills


def test_each_line_is_rounded_once_half_up() -> None:
    """1.5 Wh count as 2 Wh, half a cent as a whole one; what is printed can be multiplied."""
    readings = [Measured(at(2026, 3, 2, 12), 0, 0.0015), Measured(at(2026, 3, 2, 3), 0, 0.225)]
    found = used(tariff(), readings, DAY_START, DAY_END)
    made = bill(tariff(day="2.5", night="0.20"), found, date(2026, 3, 2), date(2026, 3, 2))
    day, night = made.lines
    assert (day.quantity.value, day.amount) == (Decimal("0.002"), Decimal("0.01"))
    assert (night.quantity.value, night.amount) == (Decimal("0.225"), Decimal("0.05"))
    assert made.net.value == made.gross.value == Decimal("0.06")
    assert made.taxes == ()


def test_tax_is_on_the_sum_of_the_rounded_lines() -> None:
    """19 % of 1.00 and of nothing else; the bounds hold it too."""
    taxed = tariff(day="1.00", tax_percent=Decimal(19))
    found = used(taxed, [Measured(at(2026, 3, 2, 6, 30), 60 * MINUTE_MS, 1.0)], DAY_START, DAY_END)
    made = bill(taxed, found, date(2026, 3, 2), date(2026, 3, 2))
    assert (made.net.value, made.taxes[0].amount, made.gross.value) == tuple(
        Decimal(each) for each in ("0.60", "0.11", "0.71")
    )
    assert (made.gross.least, made.gross.most) == (Decimal("0.23"), Decimal("1.19"))


def test_standing_charges_count_days_and_shares_of_months() -> None:
    """A rate that begins within the month pays its days only; each connection pays."""
    for per, quantity, amount in ((Per.DAY, "34", "34.00"), (Per.MONTH, "1.0968", "1.10")):
        standing = Standing(Decimal(1), per)
        rate = Rate(date(2026, 3, 15), None, (Band("All", Decimal(0)),), standing)
        made = bill(Tariff("Test", "EUR", (rate,)), Usage(), date(2026, 3, 1), date(2026, 3, 31), 2)
        (line,) = made.lines
        assert (line.quantity.value, line.amount) == (Decimal(quantity), Decimal(amount))


def test_a_bill_of_nothing_is_nothing_to_the_cent() -> None:
    """Not 0, but 0.00."""
    made = bill(tariff(), Usage(), date(2026, 3, 2), date(2026, 3, 2))
    assert (made.lines, str(made.gross.value), str(made.gross.most)) == ((), "0.00", "0.00")


def test_money_has_the_digits_of_its_currency() -> None:
    """Yen have none, dinars three."""
    for currency, amount in (("JPY", "1"), ("KWD", "0.500")):
        made = Tariff("Test", currency, (Rate(None, None, (Band("All", Decimal("0.5")),)),))
        found = used(made, [Measured(at(2026, 3, 2, 12), 0, 1.0)], DAY_START, DAY_END)
        assert str(bill(made, found, date(2026, 3, 2), date(2026, 3, 2)).net.value) == amount


READINGS = st.lists(
    st.builds(
        Measured,
        st.integers(DAY_START + 1, DAY_END),
        st.sampled_from([0, 0, MINUTE_MS, 45 * MINUTE_MS, 5 * HOUR_MS]),
        st.floats(-5, 50, width=32),
    ),
    max_size=30,
)


@given(READINGS, st.integers(0, 30))
def test_the_cost_of_parts_is_that_of_the_whole(readings: list[Measured], cut: int) -> None:
    """Exactly before rounding; as bills they differ by at most what their lines were rounded by."""
    parts = [used(tariff(), some, DAY_START, DAY_END) for some in (readings[:cut], readings[cut:])]
    whole = used(tariff(), readings, DAY_START, DAY_END)
    both = Usage()
    for part in parts:
        both.add(part)
    for name in ("net", "gross"):
        found, wanted = getattr(both, name), getattr(whole, name)
        assert abs(found.value - wanted.value) < Decimal("1e-60")
        assert abs(found.less - wanted.less) + abs(found.more - wanted.more) < Decimal("1e-60")
    bills = [bill(tariff(), each, date(2026, 3, 2), date(2026, 3, 2)) for each in (*parts, whole)]
    lines = sum(len(each.lines) for each in bills)
    rounding = lines * (Decimal("0.005") + Decimal("0.0005") * Decimal("0.30"))
    assert abs(bills[0].net.value + bills[1].net.value - bills[2].net.value) <= rounding


@given(READINGS, st.randoms(use_true_random=False))
def test_no_time_within_its_span_costs_more_or_less_than_the_bounds(
    readings: list[Measured], random: Random
) -> None:
    """Readings moved anywhere their times allow, also out of the period, stay within the bounds."""
    found = used(tariff(), readings, DAY_START, DAY_END)
    moved = [
        Measured(each.end_ms + random.randint(-each.uncertainty_ms, each.uncertainty_ms), 0, each.energy_kwh)
        for each in readings
    ]
    truth = used(tariff(), moved, DAY_START, DAY_END).net.value
    assert EXACT.subtract(found.net.least, truth) <= Decimal("1e-60")
    assert EXACT.subtract(truth, found.net.most) <= Decimal("1e-60")


ZONES = ("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tehran", "America/Santiago")


@given(st.integers(-1, 2**41), st.sampled_from(ZONES))
def test_prices_fill_any_day_without_gap_or_overlap(start_ms: int, zone: str) -> None:
    """In zones that change by an hour, by half of one, or at midnight; each by its own wall clock."""
    end_ms = start_ms + 26 * HOUR_MS
    calendar = PriceCalendar.of(tariff(), start_ms, end_ms, ZoneInfo(zone))
    assert sum(calendar.overlaps(start_ms, end_ms).values()) == end_ms - start_ms
    assert calendar.starts[0] <= start_ms
    for at_ms, slot in zip(calendar.starts, calendar.slots, strict=True):
        clock = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))
        assert slot == (DAY if 6 <= clock.hour < 22 else NIGHT)
