"""Sites in the window: add, change, assign, remove and bring back, take a table over, list what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon.services.sites.preview import Kind
from ofmon.ui.sites.due_paper import paper
from support.window import find_button

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.ui.sites.view import SitesView
    from support.window import Workplace

ONE = MeterId("SEM-a0:b1:c2:00:00:01")


async def opened(place: Workplace) -> SitesView:
    """The list of sites, as a technician gets to it."""
    place.window.open_page(place.window.pages.index(place.window.devices))
    QTest.mouseClick(find_button(place.window.devices, "Sites"), Qt.MouseButton.LeftButton)
    await place.idle()
    return place.window.devices.sites


def press(view: SitesView, text: str) -> None:
    """By keyboard."""
    button = find_button(view, text)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


async def expected(place: Workplace, name: str) -> list[str]:
    """Who is expected at a site."""
    known = await place.services.sites.overview(place.shared.now.ms)
    return [each.name for each in known.of_site(known.site(name))]


async def test_a_site_is_added_and_changed_by_keyboard(place: Workplace) -> None:
    """What can't be meant keeps Save from being pressed and says why."""
    sites = await opened(place)
    assert "No sites yet" in sites.list.empty.text
    press(sites, "Add a site …")
    QTest.keyClicks(sites.form.name, "North")
    sites.form.days.setText("x")
    assert not sites.form.save.isEnabled()
    assert "no number of days" in sites.form.verdict.text()
    sites.form.days.setText("14")
    QTest.keyClick(sites.form.days, Qt.Key.Key_Return)
    await place.idle()
    (row,) = sites.list.table.shown
    assert (row.site.name, row.site.interval_days) == ("North", 14)
    sites.list.table.selectRow(0)
    press(sites, "Change …")
    sites.form.address.setText("Road 1")
    sites.form.notes.setPlainText("Key at\nthe gate")
    press(sites, "Save")
    await place.idle()
    (stored,) = (await place.services.sites.overview(0)).sites
    assert (stored.address, stored.notes) == ("Road 1", "Key at\nthe gate")
    assert "is kept" in place.shared.activity.lines[0].text


async def test_a_name_that_is_taken_is_told_in_the_form(place: Workplace) -> None:
    """What was typed stays."""
    await place.services.sites.save(Site("North"))
    sites = await opened(place)
    press(sites, "Add …")
    sites.form.name.setText("north")
    press(sites, "Save")
    await place.idle()
    assert "already" in sites.form.notice.text
    assert sites.form.name.text() == "north"


async def test_meters_are_ticked_and_added(place: Workplace) -> None:
    """Space ticks; a device that was never heard here is typed; both are expected then, and can leave."""
    await place.services.sites.save(Site("North"))
    await place.scanned()
    sites = await opened(place)
    sites.list.table.selectRow(0)
    press(sites, "Meters …")
    members = sites.members
    assert members.list.count() == 3
    QTest.keyClick(members.list, Qt.Key.Key_Space)
    members.field.setText("Heater hall 3")
    QTest.keyClick(members.field, Qt.Key.Key_Return)
    members.field.setText(ONE.mac.upper())
    press(sites, "Save")
    await place.idle()
    assert await expected(place, "North") == [ONE.ssid, "Heater hall 3"]
    assert sites.list.table.shown[0].expected == 2
    press(sites, "Meters …")
    QTest.keyClick(members.list, Qt.Key.Key_Space)
    press(sites, "Save")
    await place.idle()
    assert await expected(place, "North") == [ONE.ssid]


async def test_removing_asks_names_what_stays_and_can_be_undone(place: Workplace) -> None:
    """Enter and Escape remove nothing."""
    await place.services.sites.assign(await place.services.sites.save(Site("North")), [ONE])
    sites = await opened(place)
    sites.list.table.selectRow(0)
    press(sites, "Remove …")
    box = sites.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Readings, meters and devices stay as they are" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert len(sites.list.table.shown) == 1
    sites.remove(sites.list.table.shown[0].site)
    await place.idle()
    assert sites.list.table.shown == []
    press(sites, "Bring it back")
    await place.idle()
    assert await expected(place, "North") == [ONE.ssid]


async def test_a_table_is_shown_line_by_line_before_it_is_taken_over(
    place: Workplace, tmp_path: Path
) -> None:
    """Nothing is written until then; the wrong line is left out."""
    path = tmp_path / "sites.csv"
    path.write_text(f"site;meter;interval_days\nNorth;{ONE};7\nNorth;x;\n", "utf-8-sig")
    sites = await opened(place)
    sites.look(path)
    await place.idle()
    assert [each.kind for each in sites.preview.table.shown] == [Kind.NEW, Kind.WRONG]
    assert sites.preview.counts.text() == ("1 new, 0 changed, 0 the same, 1 wrong. Nothing is written yet.")
    assert (await place.services.sites.overview(0)).sites == []
    press(sites, "Take over")
    await place.idle()
    assert await expected(place, "North") == [ONE.ssid]
    copy = tmp_path / "copy.csv"
    sites.export(copy)
    await place.idle()
    assert "North" in copy.read_text("utf-8-sig")
    sites.look(copy)
    await place.idle()
    assert [each.kind for each in sites.preview.table.shown] == [Kind.SAME]
    assert not sites.preview.take.isEnabled()


async def test_a_file_that_is_no_table_says_so(place: Workplace, tmp_path: Path) -> None:
    """And the list stays."""
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    sites = await opened(place)
    sites.look(path)
    await place.idle()
    assert "no table of sites" in sites.notice.text
    assert sites.list.isVisible()


async def test_what_is_due_is_listed_and_taken_along(place: Workplace, tmp_path: Path) -> None:
    """By site; as CSV, as a PDF of the same lines, and to a printer."""
    north = await place.services.sites.save(Site("North & <Co>"))
    await place.services.sites.assign(north, [ONE], ["Heater"])
    await place.scanned()
    sites = await opened(place)
    press(sites, "Due …")
    assert len(sites.due.table.shown) == 4
    assert sites.due.heading.text() == "4 meters are due"
    sites.due.site.setCurrentIndex(1)
    sites.due.site.activated.emit(1)
    assert [each.name for each in sites.due.table.shown] == ["Heater", ONE.ssid]
    table, pdf = tmp_path / "due.csv", tmp_path / "due.pdf"
    sites.save_due(table, sites.due.table.shown)
    await place.idle()
    assert len(table.read_text("utf-8-sig").splitlines()) == 3
    sites.save_pdf(pdf, sites.due.title, sites.due.table.shown)
    await place.idle()
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "due.pdf" in sites.due.notice.text
    text = paper(sites.due.title, sites.due.table.shown, place.shared.now.ms).toPlainText()
    assert "Due at North & <Co>" in text
    assert ONE.ssid in text
    press(sites, "Print …")
    dialog = sites.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()
