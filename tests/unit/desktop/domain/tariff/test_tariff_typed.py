"""Tariffs as people type them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ofmon.domain.periods import Kind, containing
from ofmon.domain.tariff.document import read_tariff
from ofmon.domain.tariff.model import DayKind, Per
from ofmon.domain.tariff.sample import sample
from ofmon.domain.tariff.typed import (
    BandText,
    RateText,
    TariffText,
    text_of,
    times_text,
    typed_tariff,
    typed_times,
)
from ofmon.errors import InputError
from support.time_zone import computer_in

EXAMPLE = read_tariff((Path(__file__).parents[5] / "docs/examples/tariff.json").read_text())
SIMPLE = TariffText("Simple", "eur", "", (RateText(bands=(BandText("Energy", "0,30"),)),))
WORKDAYS = frozenset(tuple(DayKind)[:5])


def bands(*given: BandText) -> TariffText:
    """A tariff with these prices."""
    return replace(SIMPLE, rates=(RateText(bands=given),))


def test_a_tariff_is_typed_over_unchanged() -> None:
    """The one of the docs, with all that a tariff may have."""
    assert typed_tariff(text_of(EXAMPLE)) == EXAMPLE


def test_little_is_enough() -> None:
    """A name, a currency and a price, with a decimal comma."""
    made = typed_tariff(SIMPLE)
    assert (made.name, made.currency) == ("Simple", "EUR")
    assert made.rates[0].bands[0].price == Decimal("0.30")
    assert made.rates[0].tax_percent is None


def test_prices_end_where_the_next_ones_begin() -> None:
    """In whatever order they were typed."""
    rate = SIMPLE.rates[0]
    rates = (replace(rate, first="2026-07-01"), replace(rate, first=""), replace(rate, first="2026-02-01"))
    made = typed_tariff(replace(SIMPLE, rates=rates))
    spans = [(each.first, each.last) for each in made.rates]
    assert spans == [
        (None, date(2026, 1, 31)),
        (date(2026, 2, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), None),
    ]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("22:00-24:00", [(frozenset(DayKind), 1320, 1440)]),
        ("22:00 \u2013 6:00", [(frozenset(DayKind), 1320, 1440), (frozenset(DayKind), 0, 360)]),
        ("Mon-Fri 06:00-22:00", [(WORKDAYS, 360, 1320)]),
        ("sat, Holidays 0:00-24:00", [({DayKind.SATURDAY, DayKind.HOLIDAY}, 0, 1440)]),
        (
            "Sun-Mon 1:00-2:00; Wed 3:00-4:00",
            [({DayKind.SUNDAY, DayKind.MONDAY}, 60, 120), ({DayKind.WEDNESDAY}, 180, 240)],
        ),
    ],
)
def test_times_are_read(text: str, spans: list[tuple[frozenset[DayKind], int, int]]) -> None:
    """Days by their short names, one by one or from one to another; hours over midnight on every day."""
    found = typed_times(text)
    assert [(each.days, each.start_min, each.end_min) for each in found] == spans
    assert typed_times(times_text(found)) == found


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (replace(SIMPLE, name=" "), "The tariff has no name."),
        (replace(SIMPLE, currency="EURO"), "“EURO” is no currency."),
        (replace(SIMPLE, holidays="2026-02-30"), "Holidays: “2026-02-30” is no day like"),
        (replace(SIMPLE, rates=()), "The tariff has no rates."),
        (replace(SIMPLE, rates=(replace(SIMPLE.rates[0], first="soon"),)), "Prices 1: “soon” is no day like"),
        (replace(SIMPLE, rates=(replace(SIMPLE.rates[0], tax="much"),)), "Prices 1: “much” is no number"),
        (bands(BandText("Energy", "")), "Prices 1: Energy: “” is no number"),
        (bands(BandText("Energy", "1,234")), "Energy: Is it 1234 or 1.234?"),
        (bands(BandText("", "1")), "A price has no name."),
        (bands(BandText("Energy", "2000000")), "“price_per_kwh” must be"),
        (bands(BandText("Day", "1", "6-22")), "Day: “6-22” is no time of day."),
        (bands(BandText("Day", "1"), BandText("Night", "1", "Fro 22:00-24:00")), "Night: “Fro” is no day."),
        (bands(BandText("Day", "1"), BandText("Night", "1", "Fri 22:00-6:00")), "end before they begin"),
        (bands(BandText("Day", "1"), BandText("Night", "1")), "must have one band without times"),
    ],
)
def test_what_can_not_be_meant_says_where(typed: TariffText, why: str) -> None:
    """By the checks of a tariff's file, and in which prices."""
    with pytest.raises(InputError) as caught:
        typed_tariff(typed)
    assert why in caught.value.what


def test_a_sample_is_a_kilowatt_for_a_month() -> None:
    """Its hours, also where the clock changes, by the tariff's prices, charge and tax."""
    rate = RateText(tax="10", standing="5", per=Per.MONTH, bands=(BandText("Energy", "0.10"),))
    with computer_in("Europe/Berlin"):
        made = sample(typed_tariff(replace(SIMPLE, rates=(rate,))), containing(Kind.MONTH, date(2026, 10, 5)))
    assert made.lines[0].quantity.value == Decimal("745.000")
    assert (made.net.value, made.gross.value) == (Decimal("79.50"), Decimal("87.45"))
