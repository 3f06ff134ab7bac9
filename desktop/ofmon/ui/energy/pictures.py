"""Writing pictures to files."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from ofmon.errors import DiskFullError
from ofmon.services.files import write_file

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
    """Write a PNG file, whole or not at all; may be called in any thread.

    Raises:
        DiskFullError: the file could not be written.
    """
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(encoded, "PNG"):  # type: ignore[call-overload]  # its stubs want bytes, it wants a text
        raise DiskFullError(f"{path} could not be written: the picture is too large.")
    write_file(path, lambda out: _whole(out, bytes(encoded.data().data())))


def _whole(out: IO[bytes], data: bytes) -> None:
    out.write(data)
