"""A report's figures from a real database, and the PDF that is read back."""

from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from ofmon.domain.completeness import Completeness, Standing
from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing, free
from ofmon.domain.powerloss import PlacedLoss
from ofmon.domain.reading import Reason
from ofmon.domain.tariff.model import Band, Per, Rate, Tariff
from ofmon.domain.tariff.model import Standing as Charge
from ofmon.errors import InputError
from ofmon.services.export import Export
from ofmon.services.ports import Device
from ofmon.services.report import table
from ofmon.ui.reports.alone import write_report
from support.desk import opened
from support.reporting import HOUR_MS, Hour, hours, local_ms, reports_in, store_hours, tariffs_in
from support.time_zone import computer_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from PySide6.QtWidgets import QApplication

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.periods import CalendarPeriod
    from ofmon.services.report.facts import Report

EXAMPLE = Path(__file__).parents[3] / "docs/examples/tariff.json"
OCTOBER = containing(Kind.MONTH, date(2026, 10, 1))
DAY = containing(Kind.DAY, date(2026, 10, 5))


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    """Where October has an hour more."""
    with computer_in("Europe/Berlin"):
        yield


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """An empty database."""
    async with opened(tmp_path) as made:
        yield made


async def report(
    store: SqliteStore, name: str, period: CalendarPeriod, now: tuple[int, ...] = (2026, 11, 2)
) -> Report:
    """Of a group by its name; empty: all."""
    groups = await tariffs_in(store).groups()
    group = groups.find(name) if name else groups.groups[-1]
    return await reports_in(store).make(group, period, local_ms(*now))


async def test_a_month_counts_its_hours_over_the_clocks_change(store: SqliteStore) -> None:
    """745 hours of 1 kWh; bars by day, the 25th with 25 hours; nothing is missing."""
    await store_hours(store, 1, hours(local_ms(2026, 9, 1), local_ms(2026, 11, 1)))
    found = await report(store, "Heater hall 3", OCTOBER)
    assert found.total.energy_kwh == 745
    assert found.total.completeness == Completeness(745, 745)
    assert (len(found.bars), found.bars_by, found.bars[24].energy_kwh) == (31, Period.DAY, 25)
    assert found.gaps == ()
    assert found.before is not None
    assert found.before.energy_kwh == 720
    assert found.year_before is not None
    assert found.year_before.completeness.due == 0


async def test_missing_hours_are_said_and_never_filled(store: SqliteStore) -> None:
    """19 of 72 hours of three days; which ones are missing, also those that aren't collected yet."""
    first = local_ms(2026, 10, 5)
    await store_hours(store, 1, hours(local_ms(2026, 10, 1), first + 10 * HOUR_MS))
    await store_hours(store, 1, hours(first + 30 * HOUR_MS, first + 39 * HOUR_MS))
    period = free(date(2026, 10, 5), date(2026, 10, 7))
    found = await report(store, "Heater hall 3", period)
    assert (found.total.energy_kwh, found.total.completeness) == (19, Completeness(19, 72))
    assert [(gap.start_ms, gap.end_ms, gap.hours) for gap in found.gaps] == [
        (first + 39 * HOUR_MS, first + 72 * HOUR_MS, 33),
        (first + 10 * HOUR_MS, first + 30 * HOUR_MS, 20),
    ]


async def test_each_transformer_owes_its_hours(store: SqliteStore) -> None:
    """One of two lacks half of the day: the gap stands once, the hours of both count."""
    first = local_ms(2026, 10, 5)
    both = [*hours(first - 2 * HOUR_MS, first + 24 * HOUR_MS), *hours(first - 2 * HOUR_MS, first, ct_id=2)]
    await store_hours(store, 1, [*both, *hours(first + 12 * HOUR_MS, first + 24 * HOUR_MS, ct_id=2)])
    found = await report(store, "Heater hall 3", DAY)
    assert found.total.completeness == Completeness(36, 48)
    assert [gap.hours for gap in found.gaps] == [12]


async def test_a_running_period_is_counted_until_now(store: SqliteStore) -> None:
    """Neither hours nor standing charges of days to come are due."""
    await store_hours(store, 1, hours(local_ms(2026, 9, 1), local_ms(2026, 10, 4, 12)))
    band = (Band("All", Decimal(1)),)
    daily = Tariff("Daily", "EUR", (Rate(None, None, band, Charge(Decimal(2), Per.DAY)),))
    await use(store, daily, "")
    found = await report(store, "Heater hall 3", OCTOBER, (2026, 10, 4, 12))
    assert Standing.RUNNING in found.standing
    assert found.total.completeness == Completeness(84, 84)
    assert found.bills[0].bill.net.value == 84 + 4 * 2


async def use(store: SqliteStore, tariff: Tariff, name: str) -> None:
    """Keep a tariff and let it hold for a group; an empty name: for all."""
    tariffs = tariffs_in(store)
    await tariffs.book.save_tariff(tariff)
    groups = await tariffs.groups()
    await tariffs.assign(tariff.name, groups.find(name) if name else groups.groups[-1])


async def test_cost_is_that_of_the_readings_one_by_one(store: SqliteStore) -> None:
    """The example's tariff over a change of its rate: bands summed here by hours of the wall clock."""
    await store_hours(store, 1, hours(local_ms(2026, 10, 14), local_ms(2026, 10, 18), 2.0))
    await tariffs_in(store).add(EXAMPLE)
    await tariffs_in(store).assign("Day and night", (await tariffs_in(store).groups()).groups[-1])
    found = await report(store, "Heater hall 3", free(date(2026, 10, 14), date(2026, 10, 17)))
    bill = found.bills[0].bill
    # Wednesday and Thursday by the old rate, Friday and Saturday, which is all night, by the new one.
    assert [(line.band, line.quantity.value, line.amount) for line in bill.lines if line.per is None] == [
        ("Day", Decimal(64), Decimal("18.50")),
        ("Night", Decimal(32), Decimal("7.09")),
        ("Day", Decimal(32), Decimal("9.63")),
        ("Night", Decimal(64), Decimal("14.73")),
    ]
    assert [line.amount for line in bill.lines if line.per] == [Decimal("0.81"), Decimal("0.84")]
    assert (bill.net.value, bill.taxes[0].amount, bill.gross.value) == (
        Decimal("51.60"),
        Decimal("9.80"),
        Decimal("61.40"),
    )
    assert bill.gross.sure


async def test_uncertain_times_give_energy_and_cost_bounds(store: SqliteStore) -> None:
    """One hour over the price's border, one that may have ended the day before."""
    first = local_ms(2026, 10, 5)
    uncertain = [Hour(first + 6 * HOUR_MS, 1.0, 30 * 60_000), Hour(first + 60_000, 2.0, 120_000)]
    await store_hours(store, 1, uncertain)
    await tariffs_in(store).add(EXAMPLE)
    await tariffs_in(store).assign("Day and night", (await tariffs_in(store).groups()).groups[-1])
    found = await report(store, "Heater hall 3", DAY)
    assert (found.bounds.least, found.bounds.value, found.bounds.most) == (1, 3, 3)
    assert (found.total.estimated, found.total.estimated_share) == (2, 1.0)
    bill = found.bills[0].bill
    exact = bill.usage.net
    assert exact.most - exact.value == Decimal("0.5") * (Decimal("0.2890") - Decimal("0.2215"))
    assert exact.value - exact.least == 2 * Decimal("0.2215")
    assert bill.usage.doubtful == 2


async def test_readings_around_the_period_that_may_belong_to_it_are_in_its_bounds(store: SqliteStore) -> None:
    """The next day's first hour, give or take two."""
    await store_hours(store, 1, [Hour(local_ms(2026, 10, 6, 1), 5.0, 2 * HOUR_MS)])
    found = await report(store, "Heater hall 3", DAY)
    assert (found.total.readings, found.bounds.value, found.bounds.most) == (0, 0, 5)


async def test_what_is_held_is_in_no_sum_and_said(store: SqliteStore) -> None:
    """Two meters' readings of an hour of one device: one counts."""
    at = local_ms(2026, 10, 5, 12)
    await store_hours(store, 1, [Hour(at, 1.0)])
    await store_hours(store, 2, [Hour(at, 7.0)])
    await store.bind_device("ref2", await device(store, "ref1"))
    await store.hold_conflicts()
    found = await report(store, "Heater hall 3", DAY)
    assert found.events.aside == {Reason.CONFLICT: 1}
    assert found.total.energy_kwh in {1.0, 7.0}


async def device(store: SqliteStore, ref: str) -> Device:
    """The device of a token, as the store knows it."""
    owner = next(each for each in await store.owners() if ref in each.refs)
    return Device(owner.key, owner.name, "profile")


async def test_losses_are_those_of_the_device_and_the_period(store: SqliteStore) -> None:
    """By their corrected time; another device's aren't told."""
    inside, outside = local_ms(2026, 10, 5, 3), local_ms(2026, 10, 6, 3)
    losses = [PlacedLoss(inside - HOUR_MS, inside, 60_000), PlacedLoss(outside, outside, 0)]
    await store_hours(store, 1, [Hour(local_ms(2026, 10, 5, 12))], losses)
    await store_hours(store, 2, [Hour(local_ms(2026, 10, 5, 12))])
    found = (await report(store, "Heater hall 3", DAY)).events.losses
    assert [each.loss.time_ms for each in found] == [inside]
    assert (await report(store, "Workshop", DAY)).events.losses == ()


async def test_a_customer_pays_its_standing_charge_once(store: SqliteStore) -> None:
    """Given to the customer it is one connection, given to all it is one for each device."""
    for number in (1, 2):
        await store_hours(store, number, hours(local_ms(2026, 10, 5), local_ms(2026, 10, 6)))
    tariffs = tariffs_in(store)
    for owner in await store.owners():
        await tariffs.set_customer(owner, "Miller")
    band = (Band("All", Decimal(1)),)
    await use(store, Tariff("Daily", "EUR", (Rate(None, None, band, Charge(Decimal(5), Per.DAY)),)), "Miller")
    (charged,) = (await report(store, "Miller", DAY)).bills
    assert (charged.bill.net.value, charged.devices, charged.standing_elsewhere) == (48 + 5, 2, False)
    (charged,) = (await report(store, "Workshop", DAY)).bills
    assert (charged.bill.net.value, charged.standing_elsewhere) == (24, True)
    await tariffs.unassign((await tariffs.groups()).find("Miller"))
    await tariffs.assign("Daily", (await tariffs.groups()).groups[-1])
    assert (await report(store, "Miller", DAY)).bills[0].bill.net.value == 48 + 2 * 5


async def test_there_is_no_report_of_nothing(store: SqliteStore) -> None:
    """Before the first meter is collected."""
    with pytest.raises(InputError, match="no device to report about"):
        await report(store, "", DAY)


async def test_the_table_has_what_the_report_says(store: SqliteStore, tmp_path: Path) -> None:
    """Every section is there; amounts are the bill's."""
    await full(store)
    found = await report(store, "", OCTOBER)
    await Export(store).table(tmp_path / "report.csv", table.COLUMNS, table.rows(found))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "report.csv").read_text())))
    assert {row["section"] for row in rows} == {
        *("total", "day", "device", "bill", "period before", "year before", "missing", "power loss"),
    }
    gross = next(row for row in rows if row["name"] == "gross")
    assert Decimal(gross["amount"]) == found.bills[0].bill.gross.value
    assert float(rows[0]["energy_kwh"]) == found.total.energy_kwh


async def full(store: SqliteStore) -> None:
    """Two devices, one with a gap, a power loss and estimated times after it; a tariff for all."""
    gap = local_ms(2026, 10, 12, 3)
    await store_hours(store, 2, hours(local_ms(2026, 9, 1), local_ms(2026, 11, 1), 2.0))
    before = hours(local_ms(2026, 9, 1), gap)
    after = [
        replace(hour, uncertainty_ms=20 * 60_000)
        for hour in hours(gap + 20 * HOUR_MS, local_ms(2026, 11, 1), 1.5)
    ]
    await store_hours(store, 1, [*before, *after], [PlacedLoss(gap, gap, 20 * 60_000)])
    await tariffs_in(store).add(EXAMPLE)
    await tariffs_in(store).assign("Day and night", (await tariffs_in(store).groups()).groups[-1])


async def test_the_pdf_says_all_of_it(store: SqliteStore, tmp_path: Path, qapp: QApplication) -> None:
    """Read back by another program: title, sums, bands, gaps, losses, bounds, rules, signature, pages."""
    del qapp  # it must be there
    await full(store)
    found = await report(store, "", OCTOBER)
    write_report(found, tmp_path / "report.pdf")
    pdf = PdfReader(tmp_path / "report.pdf")
    pages = [normalize("NFKC", " ".join(page.extract_text().split())) for page in pdf.pages]
    text = " ".join(pages)
    bill = found.bills[0].bill
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Energy report: All devices, October 2026"
    for said in (
        f"{found.total.energy_kwh:,.2f} kWh",
        f"{bill.gross.value:,} EUR ({bill.gross.least:,} to {bill.gross.most:,})",
        "1,470 of 1,490 hours",
        "20 hours without a reading are in no sum; nothing is filled in.",
        "Heater hall 3",
        "Workshop",
        "Standing charge per month",
        "September 2026",
        "12 Oct 2026 03:00",
        "give or take 20 min",
        "half up",
        "Signature",
        f"from database {found.source.database[:8]}",
    ):
        assert said in text
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page


async def test_years_of_many_devices_are_reported(store: SqliteStore) -> None:
    """Bars by month; amounts of devices add up to the whole."""
    for number in (1, 2, 3):
        await store_hours(store, number, hours(local_ms(2026, 1, 1), local_ms(2026, 3, 1), number))
    found = await report(store, "", containing(Kind.YEAR, date(2026, 1, 1)))
    assert [bar.energy_kwh for bar in found.bars[:3]] == [6 * 744, 6 * 672, 0]
    assert sum(each.amount.energy_kwh for each in found.devices) == found.total.energy_kwh
    assert found.total.completeness.due == 3 * (local_ms(2026, 11, 2) - local_ms(2026, 1, 1)) // HOUR_MS


async def test_without_fresh_sums_all_readings_are_looked_at(store: SqliteStore, tmp_path: Path) -> None:
    """Marks that another program left change nothing but the way."""
    await full(store)
    fresh = await report(store, "", OCTOBER)
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as other, other:
        other.execute("INSERT INTO energy_stale VALUES (1, 0)")
    assert await report(store, "", OCTOBER) == fresh


async def test_names_of_others_are_text_and_nothing_else(
    store: SqliteStore, tmp_path: Path, qapp: QApplication
) -> None:
    """A device, a customer and a tariff with signs of HTML and of direction."""
    del qapp  # it must be there
    await store_hours(store, 1, hours(local_ms(2026, 10, 5), local_ms(2026, 10, 6)))
    await store.bind_device("ref1", Device("id1", "<b>Heater</b> & \u202eCo", "profile"))
    await store_hours(store, 2, hours(local_ms(2026, 10, 5), local_ms(2026, 10, 6)))
    await tariffs_in(store).set_customer((await store.owners())[0], "<i>Miller</i>")
    await use(store, Tariff("<u>Flat</u>", "EUR", (Rate(None, None, (Band("<s>", Decimal(1)),)),)), "")
    write_report(await report(store, "", DAY), tmp_path / "a.pdf")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages).replace("\t", " ")
    for said in (r"<b>Heater</b> & \u202eCo", "<u>Flat</u>, in EUR", "<s>"):
        assert said in text
