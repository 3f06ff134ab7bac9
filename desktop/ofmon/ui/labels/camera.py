"""A camera that looks for labels. It needs Qt's multimedia module, which OFMon doesn't bring along.

Limits: it was never run with a camera; it is offered only where the module and a camera are found.
"""

from __future__ import annotations

import time
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from ofmon.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

_MODULE = "PySide6.QtMultimedia"
# A frame is looked at so often: reading one takes a tenth of a second.
_EVERY_S = 0.4
_SHOWN_PX = 320


def camera_device() -> Any:
    """The computer's first camera; None: there is none, or the module isn't there."""
    with suppress(ImportError):
        media = import_module(_MODULE)
        return next(iter(media.QMediaDevices.videoInputs()), None)
    return None


class CameraView(QLabel):
    """What the camera sees; ``seen`` carries a frame now and then. It runs while it is shown."""

    seen = Signal(QImage)

    def __init__(self, device: Any) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the camera sees"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(_SHOWN_PX * 3 // 4)
        media = import_module(_MODULE)
        self._camera = media.QCamera(device)
        self._sink = media.QVideoSink()
        self._session = media.QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._show)
        self._seen_at = 0.0

    def start(self) -> None:
        """Look."""
        self.show()
        self._camera.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._camera.stop()

    def _show(self, frame: Any) -> None:
        image: QImage = frame.toImage()
        if image.isNull():
            return
        self.setPixmap(QPixmap.fromImage(image).scaledToHeight(self.height()))
        if time.monotonic() - self._seen_at >= _EVERY_S:
            self._seen_at = time.monotonic()
            self.seen.emit(image)
