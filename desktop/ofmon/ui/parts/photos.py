"""Photos as Qt reads them: turned as they were taken, scaled down, and written as a small JPEG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from ofmon.domain.photo import BYTES_MAX, SIDE_MAX_PX, no_picture

# From good to what still can be recognised; then the picture itself gets smaller.
_QUALITIES = (85, 70, 55, 40)
_SMALLER = 0.75
_SIDE_MIN_PX = 64


def shrunk(data: bytes) -> bytes:
    """A picture as a JPEG of at most `SIDE_MAX_PX` and `BYTES_MAX`, without what the camera wrote beside it.

    Raises:
        InputError: that is no picture.
    """
    return jpeg_of(_read(data))


def jpeg_of(image: QImage) -> bytes:
    """The same of a picture that was read already.

    Raises:
        InputError: no JPEG of it is small enough.
    """
    image = _opaque(image)
    side = SIDE_MAX_PX
    while side >= _SIDE_MIN_PX:
        scaled = _scaled(image, side)
        for quality in _QUALITIES:
            jpeg = _written(scaled, quality)
            if len(jpeg) <= BYTES_MAX:
                return jpeg
        side = int(side * _SMALLER)
    raise no_picture()


def _read(data: bytes) -> QImage:
    """By its content, not by a file's name; a larger one is scaled while it is read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > SIDE_MAX_PX:
        box = QSize(SIDE_MAX_PX, SIDE_MAX_PX)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise no_picture()
    return image


def _scaled(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _opaque(image: QImage) -> QImage:
    """What can be seen through is white: JPEG has no transparency."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _written(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]  # PySide's stubs want bytes for the format
    return bytes(buffer.data().data())
