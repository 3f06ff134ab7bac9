"""Pictures of labels: read from a file or the clipboard, and made small and grey for the reader of codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter

from ofmon.errors import InputError
from ofmon.services.ports.codes import GreyPicture
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

# A telephone's picture has four times as many a side; codes are found in this as well, and sooner.
_SIDE_PX_MAX = 2_400
# Before it is made smaller: twice what telephones take. More would fill the memory.
_PIXELS_MAX = 200_000_000


async def picture_in(path: Path) -> GreyPicture:
    """The picture in a file.

    Raises:
        InputError: it can't be read, or holds no picture.
    """
    return await in_thread(_read, path)


def clipboard_picture() -> GreyPicture | None:
    """The picture in the clipboard; None: there is none."""
    image = QGuiApplication.clipboard().image()
    return None if image.isNull() else grey(image)


def grey(image: QImage) -> GreyPicture:
    """A picture as the reader of codes takes it."""
    if max(image.width(), image.height()) > _SIDE_PX_MAX:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_SIDE_PX_MAX, _SIDE_PX_MAX, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    flat = _on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = flat.width(), flat.height(), flat.bytesPerLine()
    pixels = bytes(flat.constBits())
    rows = (pixels[row * line : row * line + width] for row in range(height))
    return GreyPicture(width, height, b"".join(rows))


def _read(path: Path) -> GreyPicture:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _PIXELS_MAX:
        raise _unreadable(path, tr("it has too many pixels"))
    if max(size.width(), size.height()) > _SIDE_PX_MAX:
        limit = QSize(_SIDE_PX_MAX, _SIDE_PX_MAX)
        reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _unreadable(path, reader.errorString())
    return grey(image)


def _on_white(image: QImage) -> QImage:
    """What is transparent counts as paper."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _unreadable(path: Path, reason: str) -> InputError:
    return InputError(
        tr("{path} can't be read as a picture: {reason}.", path=path, reason=reason),
        safe=tr("Nothing was changed."),
        todo=tr("Take a picture of the label as PNG or JPEG, or choose the device by its name."),
    )
