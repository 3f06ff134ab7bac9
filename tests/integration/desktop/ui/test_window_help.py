"""Help under More: the guide, the doctor, the support bundle; and Activity, searched and saved."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ofmon.services.activity import ActivityKind, Line
from ofmon.services.doctor import Health
from ofmon.ui.language import QtLanguage
from support.translations import compiled, speaking
from support.window import find_button, token_of, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.ui.help.guide_view import GuideView
    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace


def guide_of(place: Workplace) -> GuideView:
    """The guide."""
    return place.window.more.help.guide


async def f1(place: Workplace) -> GuideView:
    """Press F1, and wait for the page."""
    QTest.keyClick(place.window, Qt.Key.Key_F1)
    await place.idle()
    await until(lambda: guide_of(place).browser.document().blockCount() > 1)
    return guide_of(place)


def at_top(guide: GuideView) -> str:
    """The heading that the page was scrolled to."""
    return guide.browser.textCursor().block().text()


@pytest.mark.parametrize(("page", "name"), [*enumerate(("collect", "devices", "energy", "sync", "more"))])
async def test_f1_opens_the_guide_where_it_tells_of_the_page(place: Workplace, page: int, name: str) -> None:
    """Its heading is in sight, and More is open."""
    place.window.open_page(page)
    await place.idle()
    guide = await f1(place)
    await until(lambda: at_top(guide).lower() == name)
    assert guide.isVisible()
    assert guide.browser.place.page == "user-guide.md"
    assert page == 4 or guide.browser.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("code", "heading", "start"),
    [("de", "Energie", Qt.LayoutDirection.LeftToRight), ("fa", "انرژی", Qt.LayoutDirection.RightToLeft)],
)
async def test_f1_speaks_the_windows_language(
    tmp_path: Path, depot: ScriptedDepot, code: str, heading: str, start: Qt.LayoutDirection
) -> None:
    """At the same place; lines begin where the language does, commands and pages in English at the left."""
    with speaking(QtLanguage(code, folder=compiled(tmp_path))):
        async with workplace(tmp_path, depot) as place:
            place.window.open_named("energy")
            await place.idle()
            guide = await f1(place)
            await until(lambda: at_top(guide) == heading)
            assert guide.browser.textCursor().blockFormat().layoutDirection() is start
            guide.browser.anchorClicked.emit(QUrl("daily-tour.md#at-the-place"))
            await place.idle()
            commands = guide.browser.document().find("ofmon sync")
            assert commands.blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight
            guide.browser.anchorClicked.emit(QUrl("metering.md#wiring-and-calibration"))
            await place.idle()
            await until(lambda: at_top(guide) == "Wiring and calibration")
            english = guide.browser.textCursor().blockFormat()
            assert english.layoutDirection() is Qt.LayoutDirection.LeftToRight


async def test_links_lead_on_and_one_comes_back(place: Workplace) -> None:
    """To another page's heading and back, by the buttons."""
    guide = await f1(place)
    first = guide.browser.place
    guide.browser.anchorClicked.emit(QUrl("metering.md#wiring-and-calibration"))
    await place.idle()
    await until(lambda: at_top(guide) == "Wiring and calibration")
    assert guide.contents.currentData() == "metering.md"
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    await place.idle()
    assert guide.browser.place == first
    QTest.mouseClick(guide.forward, Qt.MouseButton.LeftButton)
    await place.idle()
    assert guide.browser.place.page == "metering.md"
    assert not guide.browser.can_go_forward


async def test_a_link_to_nowhere_is_a_sentence(place: Workplace) -> None:
    """The page before stays."""
    guide = await f1(place)
    guide.browser.anchorClicked.emit(QUrl("../../etc/passwd.md"))
    await place.idle()
    assert "The help has no page" in guide.notice.text


async def test_the_guide_is_searched(place: Workplace) -> None:
    """Headings first; Enter opens what is chosen."""
    guide = await f1(place)
    guide.search.setText("first steps")
    await place.idle()
    assert guide.hits.item(0).text().startswith("First steps")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    await place.idle()
    await until(lambda: guide.browser.textCursor().selectedText().lower() == "first")
    assert guide.browser.isVisible()
    guide.search.setText("xyzzy")
    await place.idle()
    assert guide.hits.item(0).text() == "The guide says nothing of that."


async def test_pictures_are_shown_as_wide_as_there_is_room(place: Workplace) -> None:
    """In a narrow window, too."""
    place.window.resize(600, 1024)
    guide = await f1(place)
    assert guide.browser.horizontalScrollBar().maximum() == 0


async def test_the_doctor_says_how_each_part_is(place: Workplace) -> None:
    """With a word, what to do, and as text."""
    await place.scanned()
    place.window.open_named("more")
    place.window.more.open_part("doctor")
    await place.idle()
    doctor = place.window.more.help.doctor
    parts = {finding.part: finding.health for finding in doctor.findings}
    assert parts["database"] is Health.GOOD
    assert parts["server"] is Health.NOTE
    QTest.mouseClick(find_button(doctor, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "Server: To note\nNo server is set." in copied
    assert doctor.heading.text().startswith("Nothing is wrong")


async def test_the_doctor_makes_wrong_sums_anew(place: Workplace) -> None:
    """The button is there only then."""
    await place.scanned()
    place.window.collect.start_tour()
    await place.idle()
    await place.services.doctor.mend()
    await place.services.store.release()  # type: ignore[attr-defined]
    with closing(sqlite3.connect(place.services.keeping.upkeep.path)) as other, other:
        other.execute("UPDATE energy_day SET energy_kwh = energy_kwh + 1")
    place.window.open_named("more")
    place.window.more.open_part("doctor")
    await place.idle()
    doctor = place.window.more.help.doctor
    assert "1 part needs something done." in doctor.heading.text()
    QTest.mouseClick(find_button(doctor, "Make the sums anew"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert doctor.heading.text().startswith("Nothing is wrong")
    assert not doctor.mend.isVisible()


async def test_the_bundle_is_shown_in_full_before_it_is_saved(place: Workplace, tmp_path: Path) -> None:
    """What is saved is what was read, without a token."""
    place.window.collect.start_tour()
    await place.idle()
    place.window.open_named("more")
    place.window.more.open_part("support")
    await place.idle()
    view = place.window.more.help.support
    assert not view.save.isEnabled()
    QTest.mouseClick(view.gather, Qt.MouseButton.LeftButton)
    await place.idle()
    shown = view.text.toPlainText()
    assert "reading: 18 rows" in shown
    assert token_of(1).access_token not in shown
    view.save_as(tmp_path / "bundle.zip")
    await place.idle()
    assert "Saved as" in view.notice.text
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        for name in bundle.namelist():
            assert bundle.read(name).decode().rstrip() in shown


async def test_activity_is_found_by_words_kind_meter_and_day(place: Workplace, tmp_path: Path) -> None:
    """And what is shown is saved."""
    lines = [
        Line(1_000, "Collecting Press hall: 6 new readings.", "good", ActivityKind.VISIT, ("SEM-1",)),
        Line(1_772_500_000_000, "Tour: 2 of 3 collected.", "bad", ActivityKind.TOUR, ("SEM-1", "SEM-2")),
    ]
    await place.services.activity.note_activity(lines)
    place.window.open_named("more")
    place.window.more.open_part("activity")
    await place.idle()
    view = place.window.more.activity
    assert len(view.table.shown) == 2
    view.search.setText("press")
    assert [line.text for line in view.table.shown] == [lines[0].text]
    view.search.clear()
    view.kind.setCurrentIndex(view.kind.findText("Tours"))
    assert [line.text for line in view.table.shown] == [lines[1].text]
    view.day.setText("1970")
    assert view.empty.isVisible()
    QTest.mouseClick(find_button(view, "Show all"), Qt.MouseButton.LeftButton)
    view.meter.setText("sem-2")
    assert [line.text for line in view.table.shown] == [lines[1].text]
    view.save(tmp_path / "activity.csv")
    await place.idle()
    assert "1 line written" in view.notice.text
    assert "Tour: 2 of 3" in (tmp_path / "activity.csv").read_text()
