"""Charts as pictures: PNG and SVG with when they were made and from what, written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from ofmon.errors import DiskFullError
from ofmon.services.files import write_bytes
from ofmon.texts import tr
from ofmon.ui.parts.theme import SMALL_PX, body_font

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintDevice

_SCALE = 2
_MARGIN_PX = 16
_FOOT_PX = 24


def picture_of(widget: QWidget, ground: QColor, foot: str = "") -> QImage:
    """A widget with a margin around it and a line below, sharp enough for a report."""
    image = QImage(_size(widget, foot) * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(ground)
    _draw(image, widget, foot)
    return image


def svg_of(widget: QWidget, ground: QColor, foot: str = "") -> bytes:
    """The same in lines and text, to be printed at any size."""
    made, generator, size = QBuffer(), QSvgGenerator(), _size(widget, foot)
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(made)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(foot)
    _draw(generator, widget, foot, ground)
    return bytes(made.data().data())


def save_image(image: QImage, path: Path) -> None:
    """Write a PNG file, whole or not at all; may be called in any thread.

    Raises:
        DiskFullError: the file could not be written.
    """
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(encoded, "PNG"):  # type: ignore[call-overload]  # its stubs want bytes, it wants a text
        raise DiskFullError(tr("{path} could not be written: the picture is too large.", path=path))
    write_bytes(path, bytes(encoded.data().data()))


def _size(widget: QWidget, foot: str) -> QSize:
    return widget.size() + QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX + (_FOOT_PX if foot else 0))


def _draw(device: QPaintDevice, widget: QWidget, foot: str, ground: QColor | None = None) -> None:
    painter = QPainter(device)
    if ground:
        painter.fillRect(QRect(QPoint(0, 0), _size(widget, foot)), ground)
    widget.render(painter, QPoint(_MARGIN_PX, _MARGIN_PX), renderFlags=QWidget.RenderFlag.DrawChildren)
    if foot:
        painter.setFont(body_font(SMALL_PX))
        painter.setPen(widget.palette().color(widget.foregroundRole()))
        below = QRect(_MARGIN_PX, widget.height() + _MARGIN_PX, widget.width(), _FOOT_PX)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(below, side, foot)
    painter.end()
