"""The frame around the pages: places, keys, closing, accessibility, and that nothing is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from ofmon.domain.reading import ReadingState
from ofmon.ui.parts.theme import TARGET, Mode
from ofmon.ui.places import PLACES
from ofmon.ui.shared import Page
from support.window import find_button, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.window import Workplace

SIZES = [(600, 1024), (800, 480), (1280, 800)]


def controls(page: QWidget) -> Iterator[QWidget]:
    """What a person can press or type into on a page, as far as it is shown."""
    for widget in page.findChildren(QWidget):
        inner = isinstance(widget.parent(), (QLineEdit, QComboBox)) or widget.objectName().startswith("qt_")
        if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox)) and widget.isVisible() and not inner:
            yield widget


async def test_keys_open_the_pages(place: Workplace) -> None:
    """Ctrl+1 to Ctrl+5, in the order of the navigation."""
    for number, page in enumerate(place.window.pages):
        QTest.keyClick(
            place.window, getattr(Qt.Key, f"Key_{number + 1}"), Qt.KeyboardModifier.ControlModifier
        )
        assert place.window.page is page
    await place.idle()


async def test_rail_when_wide_tabs_when_narrow(place: Workplace) -> None:
    """From 900 pixels on the places stand on the left, below that at the bottom."""
    window = place.window
    for width, wide in ((900, True), (899, False)):
        window.resize(width, 700)
        await until(lambda width=width: window.width() == width)
        rail, tabs = window.navigations
        assert (rail.isVisible(), tabs.isVisible()) == (wide, not wide)
    assert tabs.mapTo(window, QPoint(0, 0)).y() > window.height() - 100


@pytest.mark.parametrize("size", SIZES)
async def test_controls_are_named_explained_and_large(place: Workplace, size: tuple[int, int]) -> None:
    """Each one has words for a screen reader, a tooltip, and a height that a glove hits; none is cut off."""
    window = place.window
    window.resize(*size)
    await place.scanned()
    for name in PLACES:
        page = window.open_named(name)
        await page.load()
        await until(lambda page=page: page.isVisible())
        assert window.size() == QSize(*size)
        for control in controls(page):
            words = control.accessibleName() or control.accessibleDescription()
            assert words, f"{name}: {control} has no name"
            assert control.toolTip() or isinstance(control, QLineEdit), f"{name}: {words} has no tooltip"
            assert control.height() >= TARGET, f"{name}: {words} is {control.height()} high"
            assert control.width() >= control.minimumSizeHint().width(), f"{name}: {words} is squeezed"
            right = control.mapTo(window, QPoint(control.width(), 0)).x()
            assert right <= window.width(), f"{name}: {words} ends at {right} of {window.width()}"


async def test_each_page_can_be_walked_by_tab(place: Workplace) -> None:
    """Tab reaches every control of the page that is shown."""
    for name in PLACES:
        page = place.window.open_named(name)
        await page.load()
        wanted = {control for control in controls(page) if control.isEnabled()}
        reached: set[QWidget] = set()
        widget: QWidget = place.window
        while widget not in reached:
            reached.add(widget)
            widget = widget.nextInFocusChain()
        assert wanted <= reached
        for control in wanted:
            if isinstance(control, QAbstractButton) and control.group() and not control.isChecked():
                continue  # arrow keys move inside a group
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{name}: {control.accessibleName()}"


async def test_empty_pages_say_what_they_will_show(place: Workplace) -> None:
    """No page is blank before the first meter was heard."""
    for name in ("devices", "energy", "sync"):
        page = place.window.open_named(name)
        await page.load()
        assert isinstance(page, Page)
        assert page.empty.isVisible(), name  # type: ignore[attr-defined]
        assert len(page.empty.text) > 40, name  # type: ignore[attr-defined]


async def test_devices_count_readings_by_state(place: Workplace) -> None:
    """The meter's six readings wait; the search narrows the table."""
    place.window.collect.start_tour()
    await place.idle()
    page = place.window.open_named("devices")
    await page.load()
    table = page.table  # type: ignore[attr-defined]
    assert [line.counts[ReadingState.PENDING] for line in table.shown] == [6, 6, 6]
    QTest.keyClicks(page.search, "00:02")  # type: ignore[attr-defined]
    assert [carried.meter.ssid[-2:] for line in table.shown for carried in line.meters] == ["02"]


def _colour_at(place: Workplace, where: QPoint) -> str:
    return place.window.grab().toImage().pixelColor(where).name()


async def test_dark_and_light_reach_every_page(place: Workplace) -> None:
    """Choosing a scheme repaints at once and is kept."""
    place.window.open_named("more")
    corner = QPoint(place.window.width() - 3, place.window.height() - 3)
    for mode, background in ((Mode.DARK, "#11151a"), (Mode.LIGHT, "#f2f4f7")):
        place.shared.theme.choose(mode)
        await until(lambda: _colour_at(place, corner) == background)  # noqa: B023 - used at once
    await until(lambda: place.services.settings.load().window.get("theme") == "light")


async def test_closing_during_a_visit_asks_and_stops_cleanly(place: Workplace) -> None:
    """Keep running keeps it; Stop and close cancels, leaves the meter's network, and closes."""
    window, meter = place.window, place.depot.meters[0]
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.collect.start_tour()
    window.close()
    assert window.isVisible()
    QTest.mouseClick(find_button(window, "Keep running"), Qt.MouseButton.LeftButton)
    assert place.shared.jobs.running
    window.close()
    QTest.mouseClick(find_button(window, "Stop and close"), Qt.MouseButton.LeftButton)
    await until(lambda: closed)
    assert place.shared.jobs.running is None
    assert place.depot.connected is None
    assert len(meter.readings) in {0, 6}


async def test_activity_has_a_line_for_each_job(place: Workplace) -> None:
    """What happened can be read afterwards."""
    place.window.collect.start_tour()
    await place.idle()
    place.window.sync.start()
    await place.idle()
    texts = [line.text for line in place.window.pages[4].activity.table.shown]  # type: ignore[attr-defined]
    assert any(text.startswith("Tour: 3 of 3 meters collected") for text in texts)
    assert any(text.startswith("Sync: No server is set") for text in texts)


async def test_the_licences_are_those_of_the_installed_packages(place: Workplace) -> None:
    """Each package that OFMon requires is named with a licence."""
    page = place.window.open_named("more")
    page.open_part("about")  # type: ignore[attr-defined]
    await place.idle()
    named = {component.name.lower(): component.licence for component in page.about.table.shown}  # type: ignore[attr-defined]
    assert "LGPL" in named["pyside6_essentials"]
    assert len(named) >= 8
