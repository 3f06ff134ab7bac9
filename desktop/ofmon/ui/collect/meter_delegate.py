"""How a row of the list looks: signal, names, last collection, and a button. Mirrored where one reads so."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.meter_status import ACTIONS, widest
from ofmon.ui.collect.meter_work import change
from ofmon.ui.parts import icons
from ofmon.ui.parts.theme import GRID, ROW_HEIGHT, SMALL_PX, TARGET, body_font, grown, text_size

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.meter_status import Status
    from ofmon.ui.collect.meters_in_reach import Meters
    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_ACTION_WIDTH_MIN = 104
_DOT_PX = 20
_NAME_LEFT = 54
# Where a language is long-winded, names are cut down to this before it is.
_NAMES_PX_MIN = 160
_LINE_PX = 22


@cache
def _widest_px(texts: tuple[str, ...], _size: int, *, bold: bool) -> int:
    """Pixels of the widest of these in that size of text, in small type or in bold."""
    metrics = QFontMetrics(body_font(bold=True) if bold else body_font(SMALL_PX))
    return max(metrics.horizontalAdvance(text) for text in texts)


def _status_px() -> int:
    """Room for the widest thing that is usually said, so that all rows' words stand below each other."""
    return _DOT_PX + _widest_px(widest(), text_size(), bold=False)


def _action_px() -> int:
    """Room for the longer word on a button."""
    said = tuple(tr(action) for action in ACTIONS)
    return max(_ACTION_WIDTH_MIN, _widest_px(said, text_size(), bold=True) + 3 * GRID)


def _button_in(area: QRect) -> QRect:
    top = area.top() + (area.height() - TARGET) // 2
    return QRect(area.right() - _action_px() - GRID, top, _action_px(), TARGET)


def button_in(area: QRect, way: Qt.LayoutDirection) -> QRect:
    """Where a row's button is for those who read that way."""
    return QStyle.visualRect(way, area, _button_in(area))


def _signal_in(area: QRect) -> QRect:
    return QRect(area.left() + 2 * GRID, area.center().y() - 12, 26, 24)


def parts(area: QRect) -> tuple[QRect, QRect]:
    """Where in a row the status stands, and where the names do, read from left to right."""
    names_left = area.left() + _NAME_LEFT
    status_right = _button_in(area).left() - GRID
    status_left = max(status_right - _status_px(), names_left + _NAMES_PX_MIN + GRID)
    names = QRect(names_left, area.top(), status_left - names_left - GRID, area.height())
    return QRect(status_left, area.top(), status_right - status_left, area.height()), names


def _second(about: str, dbm: int, width: int) -> str:
    """What stands below a meter's name; the signal is left to its bars where the line would be cut."""
    if not about:
        return words.heard(dbm)
    strength, _bars = words.signal(dbm)
    both = tr("{about} · {signal}", about=about, signal=strength)
    return both if QFontMetrics(body_font(SMALL_PX)).horizontalAdvance(both) <= width else about


def _about(nearby: Nearby, offer: Offer | None) -> str:
    """The meter's own name, where another one stands above it, and the firmware that it can get."""
    ssid = nearby.meter.ssid if nearby.device else ""
    if ssid and offer:
        return tr("{meter} · {change}", meter=ssid, change=change(offer))
    return change(offer) if offer else ssid


class MeterDelegate(QStyledItemDelegate):
    """Paints a row, and takes a press on its button."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, meters: Meters) -> None:
        super().__init__()
        self._theme = theme
        self._meters = meters
        self.enabled = True
        self._took_press = False

    def press(self, row: int) -> None:
        """Do what a row's button says, where there is one and it can be pressed."""
        if self.enabled and self._meters.status(row).action:
            self.pressed.emit(row)

    def took_press(self) -> bool:
        """Whether the button took the press that the view is about to report as a click on the row."""
        took, self._took_press = self._took_press, False
        return took

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all rows."""
        return QSize(320, grown(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, signal, names, status, button."""
        area: QRect = option.rect
        way: Qt.LayoutDirection = option.direction
        each, said = self._meters.at(index.row()), self._meters.status(index.row())
        painter.save()
        self._ground(painter, area, option.state)
        right, left = (QStyle.visualRect(way, area, part) for part in parts(area))
        if isinstance(each, Listed):
            away = (tr("expected here, not heard"), "warn", False)
            self._lines(painter, left, way, (visible(each.name), "muted", True), away)
        else:
            self._bars(painter, QStyle.visualRect(way, area, _signal_in(area)), each.signal_dbm)
            self._names(painter, left, way, each)
            self._button(painter, button_in(area, way), tr(said.action))
        self._status(painter, right, way, said)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A release on the button does what the button says."""
        area: QRect = option.rect
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            can = self.enabled and index.row() < len(self._meters.rows)
            at = event.position().toPoint()
            self._took_press = can and button_in(area, option.direction).contains(at)
            if self._took_press:
                self.pressed.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)

    def _ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("selected"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(area.adjusted(2, 2, -3, -3))

    def _bars(self, painter: QPainter, area: QRect, dbm: int) -> None:
        _word, bars = words.signal(dbm)
        icons.paint_bars(
            painter, QRectF(area), bars, self._theme.colour("accent"), self._theme.colour("line")
        )

    def _names(self, painter: QPainter, area: QRect, way: Qt.LayoutDirection, nearby: Nearby) -> None:
        offer = self._meters.offers.get(nearby.meter)
        below = _second(_about(nearby, offer), nearby.signal_dbm, area.width())
        name = words.nearby_name(nearby)
        lines = ((name, "text", True), (below, "accent" if offer else "muted", False))
        self._lines(painter, area, way, *lines)

    def _lines(
        self, painter: QPainter, area: QRect, way: Qt.LayoutDirection, *lines: tuple[str, str, bool]
    ) -> None:
        """One or two lines, centred as a block."""
        shown = [line for line in lines if line[0]]
        line_px = grown(_LINE_PX)
        top = area.center().y() - line_px * len(shown) // 2
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        for at, (text, colour, bold) in enumerate(shown):
            font = body_font(bold=True) if bold else body_font(SMALL_PX)
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            line = QRect(area.left(), top + at * line_px, area.width(), line_px)
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, cut)

    def _status(self, painter: QPainter, area: QRect, way: Qt.LayoutDirection, said: Status) -> None:
        words_in = QStyle.visualRect(way, area, area.adjusted(_DOT_PX, 0, 0, 0))
        tone = said.tone or "muted"
        self._lines(painter, words_in, way, (said.collected, tone, False), (said.note, said.note_tone, False))
        if said.tone:
            middle = area.center().y() - (grown(_LINE_PX) // 2 if said.note else 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(tone))
            painter.drawEllipse(QStyle.visualRect(way, area, QRect(area.left() + 2, middle - 5, 11, 11)))

    def _button(self, painter: QPainter, area: QRect, action: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("outline" if self.enabled else "line"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(self._theme.colour("accent" if self.enabled else "muted"))
        painter.setFont(body_font(bold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, action)
