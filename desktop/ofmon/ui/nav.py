"""The five places: a rail on the left of a wide window, tabs at the bottom of a narrow one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QSizePolicy, QToolButton, QWidget

from ofmon.texts import tr
from ofmon.ui.parts import icons
from ofmon.ui.parts.theme import GRID, RAIL_WIDTH, grown
from ofmon.ui.places import PLACES

if TYPE_CHECKING:
    from ofmon.ui.parts.theme import Theme

_TAB_HEIGHT = 68
_RAIL_BUTTON_HEIGHT = 72


class Navigation(QFrame):
    """Buttons for the pages, one of which is checked."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, upright: bool) -> None:
        super().__init__()
        self.setObjectName("rail" if upright else "tabs")
        self._theme = theme
        self._upright = upright
        self._group = QButtonGroup(self, exclusive=True)
        self._group.idClicked.connect(self.chosen)
        self._buttons = [self._button(number, name) for number, name in enumerate(PLACES)]
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID // 2)
        for button in self._buttons:
            layout.addWidget(button)
        if upright:
            layout.addStretch(1)
            self.setFixedWidth(grown(RAIL_WIDTH))
        else:
            self.setFixedHeight(grown(_TAB_HEIGHT))
        theme.changed.connect(self._draw)
        self._draw()

    def go_last(self) -> None:
        """Let Tab come here last, also after what was made later: it stands at the bottom."""
        last: QWidget | None = self.window().previousInFocusChain()
        while last and (last in self._buttons or not last.focusPolicy() & Qt.FocusPolicy.TabFocus):
            last = last.previousInFocusChain() if last is not self.window() else None
        if last is None:
            return
        for before, after in pairwise((last, *self._buttons)):
            QWidget.setTabOrder(before, after)

    def check(self, number: int) -> None:
        """Show which page is open."""
        self._buttons[number].setChecked(True)

    def _button(self, number: int, name: str) -> QToolButton:
        button, title = QToolButton(), tr(PLACES[name])
        button.setText(title)
        button.setProperty("kind", "place")
        button.setProperty("sign", name)
        button.setCheckable(True)
        button.setIconSize(QSize(26, 26))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(grown(_RAIL_BUTTON_HEIGHT) if self._upright else grown(_TAB_HEIGHT) - GRID)
        keys = f"Ctrl+{number + 1}"
        button.setToolTip(tr("{page} ({keys})", page=title, keys=keys))
        button.setAccessibleName(title)
        button.setAccessibleDescription(tr("Opens the page {page}, {keys}", page=title, keys=keys))
        self._group.addButton(button, number)
        return button

    def _draw(self) -> None:
        colours = self._theme.colours
        for button in self._buttons:
            sign = icons.icon(str(button.property("sign")), colours.muted, checked=colours.accent)
            button.setIcon(sign)
