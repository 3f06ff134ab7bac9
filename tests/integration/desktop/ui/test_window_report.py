"""Reports and tariffs in the window: seen before they are saved, changed by clicks."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from ofmon.domain.periods import Kind, free
from ofmon.services.ports.tariffs import Scope
from ofmon.ui.reports import said
from ofmon.ui.reports.dialog import ReportDialog
from support.reporting import hours, local_ms, store_hours
from support.window import find_button, until

if TYPE_CHECKING:
    from support.window import Workplace

EXAMPLE = Path(__file__).parents[4] / "docs/examples/tariff.json"
DECEMBER = (date(2025, 12, 1), date(2025, 12, 31))


@pytest.fixture
async def dialog(place: Workplace) -> ReportDialog:
    """The report of all devices in December 2025, opened from Energy."""
    for number in (1, 2):
        wanted = hours(local_ms(2025, 12, 1), local_ms(2026, 1, 1))
        await store_hours(place.services.store, number, wanted)  # type: ignore[arg-type]
    await place.services.tariffs.add(EXAMPLE)
    place.window.open_named("energy")
    place.window.energy.show_period(free(*DECEMBER))
    await place.idle()
    QTest.mouseClick(find_button(place.window.energy, "Report …"), Qt.MouseButton.LeftButton)
    made = place.window.energy.findChild(ReportDialog)
    assert made is not None
    await until(lambda: made.report)
    return made


def press(button: QAbstractButton) -> None:
    """With the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_the_report_of_what_energy_shows_opens(dialog: ReportDialog) -> None:
    """The period is Energy's, all devices; its pages can be seen and read."""
    assert dialog.report is not None
    assert (dialog.period.kind, dialog.period.first) == (Kind.MONTH, DECEMBER[0])
    assert dialog.when.full_text == "December 2025"
    assert dialog.group.scope is Scope.ALL
    assert len(dialog.preview.pages) >= 2
    assert "Energy report" in dialog.preview.pages[0].accessibleDescription()
    assert dialog.preview.pages[0].pixmap().width() > 300


async def test_what_is_shown_is_what_is_saved(dialog: ReportDialog, place: Workplace, tmp_path: Path) -> None:
    """As PDF and as a table; the notice and Activity say where."""
    dialog.save_pdf(tmp_path / "a.pdf")
    await place.idle()
    assert len(PdfReader(tmp_path / "a.pdf").pages) == len(dialog.preview.pages)
    assert "a.pdf" in dialog.notice.text
    dialog.save_csv(tmp_path / "a.csv")
    await place.idle()
    assert (tmp_path / "a.csv").read_text().startswith("section,")
    assert "Writing a.csv" in place.shared.activity.lines[0].text


async def test_a_place_that_cannot_be_written_is_said(
    dialog: ReportDialog, place: Workplace, tmp_path: Path
) -> None:
    """What happened and what to do; the report stays."""
    dialog.save_pdf(tmp_path / "missing/a.pdf")
    await place.idle()
    assert "could not be written" in dialog.notice.text
    assert dialog.report is not None


async def test_nothing_can_be_saved_that_does_not_fit_the_choice(
    dialog: ReportDialog, tmp_path: Path
) -> None:
    """While another period's report is made the buttons are off and the old pages are pale."""
    press(dialog._later)
    assert dialog.report is None
    assert not find_button(dialog, "Save PDF …").isEnabled()
    assert not dialog.preview.pages[0].isEnabled()
    dialog.save_pdf(tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
    await until(lambda: dialog.report)
    assert dialog.when.full_text == "January 2026"
    assert find_button(dialog, "Save PDF …").isEnabled()


async def test_periods_of_all_kinds_are_chosen(dialog: ReportDialog) -> None:
    """A week, then free days; dates are asked for only there."""
    for kind, shown in ((Kind.WEEK, "Week 1,"), (Kind.DAY, "Thu 1 Jan 2026"), (Kind.RANGE, "1 Jan 2026")):
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind.value))
        dialog.kind.activated.emit(dialog.kind.currentIndex())
        await until(lambda: dialog.report)
        assert shown in dialog.when.full_text
        assert dialog.first.isVisible() is (kind is Kind.RANGE)


async def test_a_tariff_is_taken_and_assigned_by_clicks(
    dialog: ReportDialog, place: Workplace, tmp_path: Path
) -> None:
    """The report has a cost when the tariffs are closed; a removed one asks first."""
    press(find_button(dialog, "Tariffs …"))
    tariffs = dialog.tariffs
    await until(lambda: tariffs.table.shown)
    assert "Night: 0.2301 EUR for 1 kWh, 00:00 to 06:00" in tariffs.words.text()
    tariffs.hold.whom.setCurrentIndex(tariffs.hold.whom.findText("All devices"))
    press(find_button(tariffs, "Assign"))
    await until(lambda: tariffs.table.shown and tariffs.table.shown[0].whom == ("All devices",))
    tariffs.customers.device.setCurrentIndex(tariffs.customers.device.findText("Workshop"))
    tariffs.customers.customer.setText("Miller Ltd")
    press(find_button(tariffs, "Note"))
    await until(lambda: "Miller Ltd" in tariffs.notice.text)
    shutil.copy(EXAMPLE, tmp_path / "again.json")
    tariffs.take(tmp_path / "again.json")
    await until(lambda: "replaced" in tariffs.notice.text)
    press(find_button(tariffs, "Close"))
    await until(lambda: dialog.report and dialog.report.bills)
    assert dialog.whom.findText("Customer: Miller Ltd") >= 0
    tariffs.show_all()
    await place.idle()
    press(find_button(tariffs, "Remove …"))
    box = tariffs.findChild(QMessageBox)
    assert box is not None
    press(next(button for button in box.buttons() if button.text() == "Remove"))
    await until(lambda: not tariffs.table.shown and not tariffs.empty.isHidden())


async def test_a_file_that_is_no_tariff_is_said(dialog: ReportDialog, tmp_path: Path) -> None:
    """What is wrong with it, and that nothing was changed."""
    (tmp_path / "no.json").write_text("{}")
    press(find_button(dialog, "Tariffs …"))
    await until(lambda: dialog.tariffs.table.shown)
    dialog.tariffs.take(tmp_path / "no.json")
    await until(lambda: "was not taken" in dialog.tariffs.notice.text)
    assert "Nothing was changed." in dialog.tariffs.notice.text


async def test_a_tariff_is_saved_and_can_be_taken_again(dialog: ReportDialog, tmp_path: Path) -> None:
    """The file is the document that add takes."""
    press(find_button(dialog, "Tariffs …"))
    await until(lambda: dialog.tariffs.table.shown)
    dialog.tariffs.save(tmp_path / "kept.json")
    await until(lambda: (tmp_path / "kept.json").exists() and "kept.json" in dialog.tariffs.notice.text)
    dialog.tariffs.take(tmp_path / "kept.json")
    await until(lambda: "replaced" in dialog.tariffs.notice.text)


async def test_closing_ends_what_is_made_and_escape_closes(dialog: ReportDialog, place: Workplace) -> None:
    """Opened again it shows what was asked for then."""
    dialog.load_again()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await place.idle()
    assert dialog.isHidden()
    assert dialog.report is None
    dialog.open_for("id2", *DECEMBER)
    await until(lambda: dialog.report)
    assert dialog.group.name == "Workshop"


async def test_pages_follow_the_windows_width(dialog: ReportDialog) -> None:
    """Nothing of them lies beside what is seen."""
    for width in (1280, 600, 480):
        dialog.resize(width, 800)
        await until(lambda width=width: dialog.preview.width() > width - 40)
        page = dialog.preview.pages[0].pixmap()
        assert page.width() <= dialog.preview.viewport().width()
        assert page.width() > 0.6 * min(width, 900)


async def test_a_tariff_is_written_by_clicks_and_keys(dialog: ReportDialog, place: Workplace) -> None:
    """What it comes to stands below while it is typed; what is kept is in the list."""
    press(find_button(dialog, "Tariffs …"))
    tariffs = dialog.tariffs
    await until(lambda: tariffs.table.shown)
    press(find_button(tariffs, "New tariff …"))
    editor = tariffs.editor
    assert not editor.keep.isEnabled()
    QTest.keyClicks(editor.name, "Workshop's own")
    QTest.keyClicks(editor.currency, "EUR")
    rate = editor.rates[0]
    QTest.keyClicks(rate.bands[0].price, "0.30")
    press(find_button(rate, "Add a price"))
    for field, text in zip(
        (rate.bands[1].name, rate.bands[1].price, rate.bands[1].times),
        ("Night", "0.20", "22:00-06:00"),
        strict=True,
    ):
        QTest.keyClicks(field, text)
    await until(lambda: "Night: 0.20 EUR for 1 kWh, 22:00 to 24:00" in editor.preview.text())
    assert "Together" in editor.preview.text()
    press(editor.keep)
    await until(lambda: "Workshop's own" in tariffs.notice.text)
    await until(lambda: len(tariffs.table.shown) == 2)
    kept = await place.services.tariffs.find("Workshop's own")
    assert [str(band.price) for band in kept.rates[0].bands] == ["0.30", "0.20"]


async def test_a_changed_tariff_holds_for_whom_it_held(dialog: ReportDialog, place: Workplace) -> None:
    """Also under another name; prices that hold later begin as the ones before."""
    groups = await place.services.tariffs.groups()
    await place.services.tariffs.assign("Day and night", groups.groups[0])
    press(find_button(dialog, "Tariffs …"))
    tariffs, editor = dialog.tariffs, dialog.tariffs.editor
    await until(lambda: tariffs.table.shown)
    press(find_button(tariffs, "Change …"))
    editor.name.setText("Night and day")
    press(find_button(editor, "Add prices that hold later"))
    assert [band.typed for band in editor.rates[2].bands] == [band.typed for band in editor.rates[1].bands]
    QTest.keyClicks(editor.rates[2].first, "2027-01-01")
    editor.rates[2].bands[0].price.setText("0.3333")
    await until(lambda: "0.3333" in editor.preview.text())
    press(editor.keep)
    await until(lambda: tariffs.table.shown and tariffs.table.shown[0].tariff.name == "Night and day")
    assert tariffs.table.shown[0].whom == (said.whom(groups.groups[0]),)
    assert str(tariffs.table.shown[0].tariff.rates[1].last) == "2026-12-31"


async def test_what_can_not_be_meant_is_not_kept_and_not_lost(dialog: ReportDialog) -> None:
    """The sentence stands at the end; leaving asks."""
    press(find_button(dialog, "Tariffs …"))
    tariffs, editor = dialog.tariffs, dialog.tariffs.editor
    await until(lambda: tariffs.table.shown)
    press(find_button(tariffs, "Change …"))
    editor.rates[0].bands[1].times.setText("at night")
    await until(lambda: "“at night” is no time of day." in editor.verdict.text())
    assert not editor.keep.isEnabled()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    box = editor.findChild(QMessageBox)
    assert box is not None
    assert editor.isVisible()
    press(next(button for button in box.buttons() if button.text() == "Leave"))
    await until(lambda: not editor.isVisible())


async def test_a_name_is_no_other_tariffs(dialog: ReportDialog) -> None:
    """A new one doesn't take the place of one that is there."""
    press(find_button(dialog, "Tariffs …"))
    tariffs, editor = dialog.tariffs, dialog.tariffs.editor
    await until(lambda: tariffs.table.shown)
    press(find_button(tariffs, "New tariff …"))
    editor.name.setText("Day and night")
    editor.currency.setText("EUR")
    editor.rates[0].bands[0].price.setText("1")
    await until(editor.keep.isEnabled)
    press(editor.keep)
    await until(lambda: "There is a tariff “Day and night” already." in editor.notice.text)
