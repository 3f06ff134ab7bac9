"""The theme's style sheet on the window's regions: each wears it by itself, and a new one when it is seen.

What a sheet costs grows with the widgets below it: a region holds few, and no other region. Those that are
seen change at once, each in a turn of its own; a hidden one only before it is seen again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ofmon.ui.parts.theme import Theme

Region = TypeVar("Region", bound="QWidget")


def worn(region: Region, theme: Theme) -> Region:
    """The region, which follows the theme from now on."""
    _Wearer(region, theme)
    theme.region_added.emit()
    return region


class _Wearer(QObject):
    """Lives as long as its region."""

    def __init__(self, region: QWidget, theme: Theme) -> None:
        super().__init__(region)
        self._region, self._theme = region, theme
        self._worn = ""
        self._put_on()
        region.installEventFilter(self)
        theme.changed.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See Qt: whoever comes into view is dressed before."""
        if event.type() == QEvent.Type.Show:
            self._put_on()
        return False

    def _follow(self) -> None:
        if self._region.isVisible():
            self._theme.turns.take(self._put_on_if_there)

    def _put_on_if_there(self) -> None:
        if isValid(self) and isValid(self._region):
            self._put_on()

    def _put_on(self) -> None:
        if self._worn != self._theme.sheet:
            self._worn = self._theme.sheet
            self._region.setStyleSheet(self._worn)
