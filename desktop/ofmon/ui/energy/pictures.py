"""Writing pictures to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from ofmon.errors import DiskFullError

if TYPE_CHECKING:
    from pathlib import Path

_SCALE = 2
_MARGIN_PX = 16


def picture_of(widget: QWidget, ground: QColor) -> QImage:
    """A widget with a margin around it, sharp enough for a report."""
    margins = QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
    image = QImage((widget.size() + margins) * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(ground)
    painter = QPainter(image)
    corner = QPoint(_MARGIN_PX, _MARGIN_PX)
    widget.render(painter, corner, renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def save_image(image: QImage, path: Path) -> None:
    """Write a PNG file; may be called in any thread.

    Raises:
        DiskFullError: the file could not be written.
    """
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(image):
        why = f"{path} could not be written: {writer.errorString()}."
        raise DiskFullError(why, todo="Choose another place or make room.")
