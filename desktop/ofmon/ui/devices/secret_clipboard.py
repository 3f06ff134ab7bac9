"""A secret in the clipboard for a minute.

Limits: what other programs copied from the clipboard meanwhile stays with them; clipboard histories that know
the hint of KDE's (others take it over) leave it out.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

KEPT_MS = 60_000


class SecretClipboard(QObject):
    """Puts a secret there, and takes it out again if it is still there."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secret = ""
        self.timer = QTimer(self, singleShot=True, interval=KEPT_MS)
        self.timer.timeout.connect(self.clear)

    def put(self, secret: str) -> None:
        """Copy it."""
        content = QMimeData()
        content.setText(secret)
        content.setData("x-kde-passwordManagerHint", b"secret")
        QGuiApplication.clipboard().setMimeData(content)
        self._secret = secret
        self.timer.start()

    def clear(self) -> None:
        """Take it out, unless something else was copied since."""
        ours = bool(self._secret) and QGuiApplication.clipboard().text() == self._secret
        self._secret = ""
        self.timer.stop()
        if ours:
            QGuiApplication.clipboard().clear()
            self.cleared.emit()
