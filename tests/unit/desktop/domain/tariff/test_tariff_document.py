"""Tariffs as JSON: what is written is read again; what is wrong is said, with its place."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ofmon.domain.tariff.document import read_tariff, write_tariff
from ofmon.domain.tariff.model import DayKind, Per
from ofmon.errors import InputError

EXAMPLE = Path(__file__).parents[5] / "docs/examples/tariff.json"


def document(**changes: Any) -> dict[str, Any]:
    """The example with some members changed."""
    return {**json.loads(EXAMPLE.read_text()), **changes}


def rate(**changes: Any) -> dict[str, Any]:
    """A document with one rate: the example's last one with some members changed."""
    return document(rates=[{**document()["rates"][-1], **changes}])


def test_the_example_of_the_docs_is_a_tariff() -> None:
    """All of its members arrive, prices digit by digit."""
    found = read_tariff(EXAMPLE.read_text())
    first, second = found.rates
    assert (found.name, found.currency) == ("Day and night", "EUR")
    assert date(2026, 12, 25) in found.holidays
    assert (first.first, first.last, second.last) == (date(2026, 1, 1), date(2026, 10, 15), None)
    assert [str(band.price) for band in second.bands] == ["0.3010", "0.2301"]
    assert first.standing is not None
    assert (first.standing.per, first.tax_percent) == (Per.MONTH, Decimal(19))
    assert second.bands[1].times[-1].days == {DayKind.SATURDAY, DayKind.SUNDAY, DayKind.HOLIDAY}


def test_what_is_written_is_read_again() -> None:
    """And numbers may stand as numbers."""
    found = read_tariff(EXAMPLE.read_text())
    assert read_tariff(write_tariff(found)) == found
    plain = rate(bands=[{"name": "All", "price_per_kwh": 0.1}], standing=None, tax_percent=None)
    assert read_tariff(json.dumps(plain)).rates[0].bands[0].price == Decimal("0.1")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (document(ofmon_tariff=2), "no tariff of OFMon"),
        (document(name=" "), "“name” must be"),
        (document(currency="EURO"), "“EURO” is no currency"),
        (document(currency=["EUR"]), "“currency” must be"),
        (document(rates=[]), "no rates"),
        (document(rates={}), "“rates” must be a list"),
        (document(holidays=["Christmas"]), "“holidays” must be a day"),
        (document(price="1"), "has “price”, which isn't known"),
        (document(rates=[*document()["rates"], document()["rates"][0]]), "Two rates"),
        (rate(to="2020-01-01"), "In rate 1: A rate ends before it begins"),
        (rate(tax_percent="-1"), "“tax_percent” must be"),
        (rate(bands=[{"name": "All", "price_per_kwh": "free"}]), "band 1: “price_per_kwh” must be"),
        (rate(bands=[{"name": "All", "price_per_kwh": True}]), "band 1: “price_per_kwh” must be"),
        (rate(bands=[{"name": "All", "price_per_kwh": "NaN"}]), "band 1: “price_per_kwh” must be"),
        (rate(bands=[{"name": "All", "price_per_kwh": "1e9"}]), "band 1: “price_per_kwh” must be"),
        (rate(bands=[{"name": "All", "price": "1"}]), "“price”, which isn't known"),
        (rate(bands=["All"]), "an object is expected"),
        (rate(bands=[]), "one band without times"),
        (rate(bands=[{"name": "A", "price_per_kwh": "1"}] * 2), "one band without times"),
        (rate(standing={"price": "1", "per": "week"}), "“per” must be"),
        (rate(standing={"price": "1", "per": ["day"]}), "“per” must be"),
    ],
)
def test_what_is_wrong_is_said(wrong: dict[str, Any], said: str) -> None:
    """In which part of the document, and what would be right."""
    with pytest.raises(InputError) as caught:
        read_tariff(json.dumps(wrong))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("times", "said"),
    [
        ([{"from": "22:00", "to": "06:00"}], "end before they begin"),
        ([{"from": "25:00"}], "“from” must be"),
        ([{"from": "24:30"}], "“from” must be"),
        ([{"days": ["monday"]}], "“monday” is no day"),
        ([{"days": [["mon"]]}], "is no day"),
        ([{"days": ["sun"], "from": "05:00", "to": "07:00"}], "hold at the same time"),
    ],
)
def test_wrong_times_are_said(times: list[dict[str, Any]], said: str) -> None:
    """Over midnight, no times, no days, two bands at once."""
    bands = [
        {"name": "Day", "price_per_kwh": "2"},
        {"name": "Night", "price_per_kwh": "1", "times": [{"to": "06:00"}]},
        {"name": "Other", "price_per_kwh": "3", "times": times},
    ]
    with pytest.raises(InputError) as caught:
        read_tariff(json.dumps(rate(bands=bands)))
    assert said in str(caught.value)


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "[" * 100_000, '{"ofmon_tariff": NaN}'])
def test_what_is_no_document_at_all_is_said(text: str) -> None:
    """Nothing but an error for the person comes of it."""
    with pytest.raises(InputError):
        read_tariff(text)


def test_a_member_that_stands_twice_is_refused() -> None:
    """Else the last price would count, and the first one be lost unseen."""
    text = EXAMPLE.read_text().replace('"name": "Day and night"', '"name": "Day", "name": "Night"')
    with pytest.raises(InputError, match="“name” stands twice"):
        read_tariff(text)
