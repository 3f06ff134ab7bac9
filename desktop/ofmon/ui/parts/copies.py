"""What is copied from the window works elsewhere: without the unseen signs that Persian needs to be read.

A command or an address would else carry signs that nobody sees and no other program understands.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from ofmon.texts import unsigned


class Copies(QObject):
    """Looks after the clipboard as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.clipboard().dataChanged.connect(self._clean)

    def _clean(self) -> None:
        """Put the same there without the signs; what other programs copy while they have the focus stays."""
        clipboard = QGuiApplication.clipboard()
        if QGuiApplication.focusWindow() is None:
            return
        copied = clipboard.mimeData(QClipboard.Mode.Clipboard)
        if copied is None or unsigned(copied.text()) == copied.text():
            return
        plain = QMimeData()
        plain.setText(unsigned(copied.text()))
        if copied.hasHtml():
            plain.setHtml(unsigned(copied.html()))
        clipboard.setMimeData(plain)
