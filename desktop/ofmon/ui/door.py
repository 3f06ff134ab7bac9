"""One window for a data folder: whoever opens another one knocks at the first, which comes to the front.

The door is a local socket that is called after the folder; under Linux in the abstract namespace, so that
nothing of it stays when the program ends in whatever way.

Limits: programs on one computer, in one network namespace. Two of them on two computers with one shared
folder don't hear of each other.
"""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ofmon.errors import OFMonError
from ofmon.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

_CONNECT_MS, _ANSWER_MS = 500, 30_000
_ABSTRACT = sys.platform == "linux"
_COMES = b"I come.\n"


class WindowOpenError(OFMonError):
    """Another window of OFMon is open on the same data, and doesn't answer."""

    def __init__(self) -> None:
        super().__init__(
            tr("OFMon is open already with this data, and doesn't answer."),
            safe=tr("Nothing was changed."),
            todo=tr("Wait until it is done, or close it; then try again."),
        )


class Door(QObject):
    """The first window's end: ``knocked`` says that somebody wants to see it."""

    knocked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        if _ABSTRACT:
            self._server.setSocketOptions(QLocalServer.SocketOption.AbstractNamespaceOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(_name(folder)) and not _ABSTRACT:
            QLocalServer.removeServer(_name(folder))  # what one left that was killed
            self._server.listen(_name(folder))

    @property
    def mine(self) -> bool:
        """Whether this is the only window with this folder."""
        return self._server.isListening()

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()

    def _answer(self) -> None:
        while knocking := self._server.nextPendingConnection():
            self.knocked.emit()
            knocking.write(_COMES)
            knocking.flush()
            knocking.disconnected.connect(knocking.deleteLater)
            knocking.disconnectFromServer()


def another_comes(folder: Path) -> bool:
    """Whether a window is open with this folder; it has come to the front then.

    Raises:
        WindowOpenError: there is one, and it doesn't answer.
    """
    socket = QLocalSocket()
    if _ABSTRACT:
        socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    if not (socket.bytesAvailable() or socket.waitForReadyRead(_ANSWER_MS)):
        raise WindowOpenError
    return True


def _name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode(errors="surrogateescape")).hexdigest()
    return f"ofmon-{digest[:32]}"
