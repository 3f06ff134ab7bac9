"""The list of meters in reach: signal, name, last collection, what there is to do.

Painted by a delegate, so that hundreds of meters scroll smoothly. Each row's words are also its accessible
text; the keyboard opens a row with Enter, and its button in the visit panel does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ofmon.ui import words
from ofmon.ui.collect.meter_work import change
from ofmon.ui.parts import icons
from ofmon.ui.parts.theme import GRID, ROW_HEIGHT, SMALL_PX, TARGET, body_font

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from ofmon.domain.identity import MeterId
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby
    from ofmon.ui.parts.theme import Theme
    from ofmon.ui.shared import Now

    Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole
_DUE_MS = 30 * words.DAY_MS
_ACTION_WIDTH = 104
_DOT_PX = 20
_NAME_LEFT = 54
_WIDE_STATUS = ("collected 59 min ago", "collected 29 days ago", "new: not visited yet", "99,999 waiting")


@dataclass(frozen=True, slots=True)
class Status:
    """What a row says about its meter.

    Attributes:
        collected: its last collection, in words.
        tone: "good" (under ten minutes ago), "warn" (needs you soon) or empty.
        note: what else there is to know, may be empty.
        action: "Collect" or "Provision".
        urgency: sorts the most urgent first.
    """

    collected: str
    tone: str
    note: str
    action: str
    urgency: tuple[int, int]


def status(nearby: Nearby, now_ms: int) -> Status:
    """Judge a meter."""
    record = nearby.record
    at = record.last_collected_ms
    known = bool(record.firmware)
    bare = known and record.device_ref is None
    waiting = f"{record.waiting:,} waiting" if record.waiting else ""
    note = "new: provision" if bare else waiting
    action = "Provision" if bare else "Collect"
    if words.is_fresh(at, now_ms):
        return Status(f"collected {words.ago(at, now_ms)}", "good", note, action, (3, 0))
    if at is None:
        said = "never collected" if known else "new: not visited yet"
        return Status(said, "warn", note, action, (0, -nearby.signal_dbm))
    if now_ms - at > _DUE_MS:
        return Status(f"due: {words.duration(now_ms - at)}", "warn", note, action, (1, at))
    return Status(f"collected {words.ago(at, now_ms)}", "", note, action, (2, at))


class Meters(QAbstractListModel):
    """Meters in reach, sorted and filtered."""

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self.found: Sequence[Nearby] = ()
        self.rows: list[Nearby] = []
        self.offers: Mapping[MeterId, Offer] = {}
        self._only = "all"
        self._order = "urgency"

    def replace(self, found: Sequence[Nearby]) -> None:
        """Show what a scan has heard."""
        self.found = found
        self._sort()

    def show_only(self, which: str) -> None:
        """Filter: "all", "due" (not collected in the last ten minutes) or "new" (no token yet)."""
        self._only = which
        self._sort()

    def order_by(self, order: str) -> None:
        """Sort by "urgency" or "signal"."""
        self._order = order
        self._sort()

    def status(self, row: int) -> Status:
        """What a row says."""
        return status(self.rows[row], self._now.ms)

    def row_of(self, meter: MeterId) -> int | None:
        """Where a meter stands."""
        return next((at for at, nearby in enumerate(self.rows) if nearby.meter == meter), None)

    def age(self) -> None:
        """Time has passed: the words change."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            nearby = self.rows[index.row()]
            return _spoken(nearby, self.status(index.row()), self.offers.get(nearby.meter))
        return None

    def _sort(self) -> None:
        now_ms = self._now.ms
        judged = [(nearby, status(nearby, now_ms)) for nearby in self.found]
        if self._only == "due":
            judged = [(nearby, said) for nearby, said in judged if said.tone != "good"]
        elif self._only == "new":
            judged = [(nearby, said) for nearby, said in judged if nearby.record.device_ref is None]
        if self._order == "urgency":
            judged.sort(key=lambda pair: pair[1].urgency)
        else:
            judged.sort(key=lambda pair: -pair[0].signal_dbm)
        self.beginResetModel()
        self.rows = [nearby for nearby, _said in judged]
        self.endResetModel()


def _spoken(nearby: Nearby, said: Status, offer: Offer | None) -> str:
    strength, bars = words.signal(nearby.signal_dbm)
    heard = f"{strength} signal" if bars else strength
    newer = f"firmware {offer.running}, {offer.image.version} available" if offer else ""
    parts = [words.meter_name(nearby.record), heard, said.collected, said.note, newer]
    return ", ".join(part for part in parts if part)


@cache
def _status_px() -> int:
    """Room for the widest thing that is usually said, so that all rows' words stand below each other."""
    metrics = QFontMetrics(body_font(SMALL_PX))
    return _DOT_PX + max(metrics.horizontalAdvance(text) for text in _WIDE_STATUS)


def _button_in(area: QRect) -> QRect:
    top = area.top() + (area.height() - TARGET) // 2
    return QRect(area.right() - _ACTION_WIDTH - GRID, top, _ACTION_WIDTH, TARGET)


def parts(area: QRect) -> tuple[QRect, QRect]:
    """Where in a row the status stands, and where the names do."""
    status_left = _button_in(area).left() - _status_px() - GRID
    names_left = area.left() + _NAME_LEFT
    names = QRect(names_left, area.top(), status_left - names_left - GRID, area.height())
    return QRect(status_left, area.top(), _status_px(), area.height()), names


def _second(about: str, strength: str, bars: int, width: int) -> str:
    """What stands below a meter's name; the signal is left to its bars where the line would be cut."""
    heard = f"{strength} signal" if bars else strength
    both = f"{about} · {strength}" if about else heard
    fits = QFontMetrics(body_font(SMALL_PX)).horizontalAdvance(both) <= width
    return both if fits or not about else about


class MeterDelegate(QStyledItemDelegate):
    """Paints a row, and takes a press on its button."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, meters: Meters) -> None:
        super().__init__()
        self._theme = theme
        self._meters = meters
        self.enabled = True
        self._took_press = False

    def took_press(self) -> bool:
        """Whether the button took the press that the view is about to report as a click on the row."""
        took, self._took_press = self._took_press, False
        return took

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all rows."""
        return QSize(320, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, signal, names, status, button."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        nearby, said = self._meters.rows[index.row()], self._meters.status(index.row())
        painter.save()
        self._ground(painter, area, state)
        strength, bars = words.signal(nearby.signal_dbm)
        box = QRectF(area.left() + 2 * GRID, area.center().y() - 12, 26, 24)
        icons.paint_bars(painter, box, bars, self._theme.colour("accent"), self._theme.colour("line"))
        button = self.button(area)
        right, left = parts(area)
        name = words.meter_name(nearby.record)
        offer = self._meters.offers.get(nearby.meter)
        about = change(offer) if offer else nearby.meter.ssid if nearby.record.device_name else ""
        below = _second(about, strength, bars, left.width())
        self._lines(painter, left, (name, "text", True), (below, "accent" if offer else "muted", False))
        self._status(painter, right, said)
        self._button(painter, button, said.action)
        painter.restore()

    def button(self, area: QRect) -> QRect:
        """Where a row's button is."""
        return _button_in(area)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A release on the button does what the button says."""
        area: QRect = option.rect
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._took_press = self.enabled and self.button(area).contains(event.position().toPoint())
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

    def _lines(self, painter: QPainter, area: QRect, *lines: tuple[str, str, bool]) -> None:
        """One or two lines, centred as a block."""
        shown = [line for line in lines if line[0]]
        height = 22
        top = area.center().y() - height * len(shown) // 2
        for at, (text, colour, bold) in enumerate(shown):
            font = body_font(bold=True) if bold else body_font(SMALL_PX)
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            line = QRect(area.left(), top + at * height, area.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _status(self, painter: QPainter, area: QRect, said: Status) -> None:
        text_area = area.adjusted(_DOT_PX, 0, 0, 0)
        tone = said.tone or "muted"
        note_tone = "warn" if said.note.startswith("new") else "muted"
        self._lines(painter, text_area, (said.collected, tone, False), (said.note, note_tone, False))
        if said.tone:
            middle = area.center().y() - (11 if said.note else 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(tone))
            painter.drawEllipse(area.left() + 2, middle - 5, 11, 11)

    def _button(self, painter: QPainter, area: QRect, action: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("outline" if self.enabled else "line"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(self._theme.colour("accent" if self.enabled else "muted"))
        painter.setFont(body_font(bold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, action)


class MeterList(QListView):
    """The view: touch scrolls, a tap opens, Enter opens."""

    opened = Signal(object)
    action = Signal(object)

    def __init__(self, theme: Theme, meters: Meters) -> None:
        super().__init__()
        self._meters = meters
        self.setModel(meters)
        self._delegate = MeterDelegate(theme, meters)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName("Meters in reach")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._open)
        self._delegate.pressed.connect(lambda row: self.action.emit(meters.rows[row]))
        theme.changed.connect(self.viewport().update)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - allow(yes)
        """Whether the rows' buttons can be pressed."""
        self._delegate.enabled = allowed
        self.viewport().update()

    def keep_selected(self, meter: MeterId | None) -> None:
        """Select a meter after the rows have changed."""
        row = self._meters.row_of(meter) if meter else None
        if row is not None:
            self.setCurrentIndex(self._meters.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not self._delegate.took_press():
            self.opened.emit(self._meters.rows[index.row()])
