"""Pictures of any kind become small JPEGs."""

from hashlib import shake_128

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from ofmon.domain.photo import BYTES_MAX, SIDE_MAX_PX, Picture
from ofmon.errors import InputError
from ofmon.ui.parts.photos import shrunk


def written(image: QImage, kind: str) -> bytes:
    """A picture's file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # PySide's stubs want bytes for the format
    return bytes(buffer.data().data())


def noise(width: int, height: int) -> QImage:
    """What a JPEG can't make small."""
    data = shake_128(b"noise").digest(width * height * 4)
    return QImage(data, width, height, QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_a_large_picture_is_scaled_and_keeps_its_proportions(kind: str) -> None:
    """Whatever its format; small ones keep their size."""
    large = QImage(4000, 3000, QImage.Format.Format_RGB32)
    large.fill(QColor("teal"))
    picture = Picture.read(shrunk(written(large, kind)))
    assert (picture.width_px, picture.height_px) == (SIDE_MAX_PX, 960)
    small = Picture.read(shrunk(written(large.scaled(300, 200), kind)))
    assert (small.width_px, small.height_px) == (300, 200)


def test_a_picture_of_noise_gets_smaller_until_it_fits() -> None:
    """In quality first, then in size."""
    picture = Picture.read(shrunk(written(noise(1200, 900), "PNG")))
    assert len(picture.jpeg) <= BYTES_MAX
    assert picture.width_px * 3 == pytest.approx(picture.height_px * 4, abs=4)


def test_what_can_be_seen_through_becomes_white() -> None:
    """Not black."""
    clear = QImage(8, 8, QImage.Format.Format_ARGB32)
    clear.fill(0)
    image = QImage.fromData(shrunk(written(clear, "PNG")))
    assert image.pixelColor(4, 4).lightness() > 250


@pytest.mark.qt_log_ignore("JPEG datastream")  # what the decoder says to whoever starts OFMon from a terminal
@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff"])
def test_what_is_no_picture_is_told(data: bytes) -> None:
    """In a sentence."""
    with pytest.raises(InputError, match="no picture"):
        shrunk(data)
