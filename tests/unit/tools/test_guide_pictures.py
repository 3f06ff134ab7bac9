"""The guide's pictures: small files that look the same."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from screenshots.guide import PICTURES, small

from ofmon.texts import LANGUAGES, SOURCE
from support.documented import DOCS


def test_few_colours_stay_as_they_are() -> None:
    """Pixel by pixel."""
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(10, 20):
        image.setPixelColor(x, 5, QColor("teal"))
    made = QImage.fromData(small(image))
    assert made.convertToFormat(QImage.Format.Format_RGB32) == image


def test_many_colours_become_near_ones() -> None:
    """At most 256, none far off."""
    x, y = np.meshgrid(np.arange(64, dtype=np.uint32), np.arange(64, dtype=np.uint32))
    pixels = np.ascontiguousarray(0xFF000000 | x << 16 | y)
    image = QImage(pixels.data, 64, 64, QImage.Format.Format_RGB32)
    made = QImage.fromData(small(image))
    assert made.colorCount() == 256
    assert abs(made.pixelColor(63, 63).red() - 63) < 64


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_picture_is_there_in_its_size(code: str) -> None:
    """`make docs-pictures` takes them."""
    ending = ".png" if code == SOURCE else f".{code}.png"
    for picture in PICTURES:
        image = QImage(str(DOCS / f"images/{picture.name}{ending}"))
        assert (image.width(), image.height()) == picture.size, picture.name
