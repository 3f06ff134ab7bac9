"""Where one reads from right to left, what the program itself paints begins at the right too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from support.window import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from support.window import Workplace

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def ink_middle(painted: QWidget, area: QRect) -> float:
    """Where in an area something is painted on average, 0 (left) to 1 (right)."""
    picture = painted.grab(area).toImage()
    ground = picture.pixel(1, picture.height() // 2)
    inked = [
        x
        for x in range(2, picture.width() - 2, 2)
        for y in range(4, picture.height() - 6, 2)
        if picture.pixel(x, y) != ground
    ]
    return sum(inked) / len(inked) / picture.width()


async def devices(place: Workplace, way: Qt.LayoutDirection, width: int) -> QWidget:
    """The Devices page of a window of that width, read that way, with meters in its list."""
    place.window.setLayoutDirection(way)
    place.window.resize(width, 800)
    place.window.collect.start_tour()
    await place.idle()
    page = place.window.open_named("devices")
    await page.load()
    await until(lambda: page.isVisible() and place.window.devices.table.isVisible())
    return page


@pytest.mark.parametrize(("way", "at_right"), [(LEFT, False), (RIGHT, True)])
async def test_a_table_begins_where_one_begins_to_read(
    place: Workplace,
    way: Qt.LayoutDirection,
    at_right: bool,  # noqa: FBT001 - a table's column
) -> None:
    """Its heading, and a row's two lines."""
    await devices(place, way, 620)
    table = place.window.devices.table
    header = table.horizontalHeader()
    heading = QRect(header.sectionViewportPosition(0), 0, header.sectionSize(0), header.height())
    assert (ink_middle(header.viewport(), heading) > 0.5) is at_right
    first = table.visualRect(table.rows.index(0, 0))
    assert table.rows.below
    assert (ink_middle(table.viewport(), first) > 0.5) is at_right


@pytest.mark.parametrize(("way", "at_right"), [(LEFT, False), (RIGHT, True)])
async def test_a_meter_in_reach_begins_where_one_begins_to_read(
    place: Workplace,
    way: Qt.LayoutDirection,
    at_right: bool,  # noqa: FBT001 - a table's column
) -> None:
    """Its signal stands first."""
    place.window.setLayoutDirection(way)
    await place.scanned()
    shown = place.window.collect.list
    row = shown.visualRect(place.window.collect.meters.index(0))
    width = 60
    left = row.right() - width if at_right else row.left()
    signal = QRect(left, row.top(), width, row.height())
    other = QRect(row.left() if at_right else row.right() - width, row.top(), width, row.height())
    accent = place.shared.theme.colour("accent").rgb()
    assert accent in colours(shown.viewport(), signal)
    button = place.shared.theme.colour("outline").rgb()
    assert button in colours(shown.viewport(), other)


def colours(painted: QWidget, area: QRect) -> set[int]:
    """Which there are in an area."""
    picture = painted.grab(area).toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
