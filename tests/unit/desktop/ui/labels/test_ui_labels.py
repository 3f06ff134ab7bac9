"""Labels are drawn, and what was drawn is read again: turned, blurred, small, among other things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer

from ofmon.adapters.qr import SegnoZxing
from ofmon.domain.identity import MeterId
from ofmon.domain.label import Label, read_label
from ofmon.domain.label_sheet import Sheet
from ofmon.errors import InputError
from ofmon.services.labels import PrintedLabel
from ofmon.ui.labels.drawing import Picture, draw
from ofmon.ui.labels.files import kind_of
from ofmon.ui.labels.pictures import grey, picture_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
CODES = SegnoZxing()
ID = "3f0a4b5c-0000-4000-8000-00000000000"
METER = MeterId("SEM-a0:b1:c2:d3:e4:f5")
PASSPHRASE = 'a;b:c,d\\e"f'
NAMES = ("Heater hall 3", "گرمکن سالن ۳", "W" * 255, "Schaltschrankheizung in der dritten Halle links", "1")


def printed(name: str, number: int = 0, *, wifi: bool = False) -> PrintedLabel:
    """A label with all that can stand on one."""
    label = Label(name, f"{ID}{number}", METER, "Cabinet 4, third row from above", "Kassel")
    return PrintedLabel(
        label, CODES.modules(label.uri()), CODES.wifi(METER.ssid, PASSPHRASE) if wifi else None
    )


def png(content: bytes) -> QImage:
    """The picture in a file's content."""
    image = QImage.fromData(QByteArray(content))
    assert not image.isNull()
    return image


def on_paper(image: QImage, transform: QTransform) -> QImage:
    """A picture of it, with a table around."""
    seen = image.transformed(transform, Qt.TransformationMode.SmoothTransformation)
    photo = QImage(seen.width() + 200, seen.height() + 200, QImage.Format.Format_RGB32)
    photo.fill(0xFF8A7F70)
    painter = QPainter(photo)
    painter.drawImage(100, 100, seen)
    painter.end()
    return photo


def blurred(image: QImage) -> QImage:
    """Out of focus: its details are gone."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaledToWidth(image.width() // 3, smooth)
    return small.scaledToWidth(image.width(), smooth)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("wifi", [False, True])
def test_a_label_is_read_again(name: str, wifi: bool) -> None:  # noqa: FBT001 - a parameter
    """As PNG: the device's code, and the Wi-Fi's where it was asked for, with its signs escaped."""
    image = png(draw([printed(name, wifi=wifi)], Sheet(), Picture.PNG))
    assert (image.width(), image.height()) == (827, 437)
    texts = CODES.texts(grey(image))
    assert len(texts) == 1 + wifi
    labels = [read_label(text) for text in texts if text.startswith("ofmon:")]
    assert [label.device_id for label in labels] == [f"{ID}0"]
    joined = [text for text in texts if text.startswith("WIFI:")]
    assert joined == ([r"WIFI:T:WPA;S:SEM-a0\:b1\:c2\:d3\:e4\:f5;P:a\;b\:c,d\\e\"f;;"] if wifi else [])


@pytest.mark.parametrize(
    "seen",
    [
        lambda image: on_paper(image, QTransform().rotate(90)),
        lambda image: on_paper(image, QTransform().rotate(180)),
        lambda image: on_paper(image, QTransform().rotate(23)),
        lambda image: on_paper(blurred(image), QTransform()),
        lambda image: on_paper(image, QTransform().scale(0.35, 0.35)),
        lambda image: on_paper(blurred(image), QTransform().rotate(-12).shear(0.15, 0.05)),
        lambda image: on_paper(image, QTransform().scale(6, 6)),
        lambda image: image.convertToFormat(QImage.Format.Format_ARGB32),
    ],
    ids=["quarter", "upside down", "slanted", "blurred", "small", "askew", "large", "with alpha"],
)
def test_a_photograph_of_a_label_is_read(seen: Callable[[QImage], QImage]) -> None:
    """As it comes out of a camera."""
    image = seen(png(draw([printed("Heater hall 3")], Sheet(), Picture.PNG)))
    [text] = CODES.texts(grey(image))
    assert read_label(text) == Label("Heater hall 3", f"{ID}0", METER)


def test_every_label_of_a_sheet_is_read() -> None:
    """24 of them, each once; a sheet that was begun keeps its used places white."""
    labels = [printed(f"Heater {number}", number % 10) for number in range(20)]
    texts = CODES.texts(grey(png(draw(labels, Sheet(first=4), Picture.PNG))))
    assert sorted(read_label(text).device for text in texts) == sorted(f"Heater {n}" for n in range(20))


def test_a_drawing_is_read_again() -> None:
    """SVG in millimetres; a label's own name is text in it."""
    content = draw([printed("Heater hall 3")], Sheet(), Picture.SVG)
    root = ET.fromstring(content)  # noqa: S314 - our own
    assert (root.get("width"), root.get("height")) == ("70mm", "37mm")
    assert b"Heater hall 3" in content
    image = QImage(1400, 740, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(content)).render(painter)
    painter.end()
    [text] = CODES.texts(grey(image))
    assert read_label(text).device == "Heater hall 3"


@pytest.mark.parametrize(("labels", "pages"), [(1, 1), (24, 1), (25, 2), (49, 3)])
def test_sheets_of_a_document(labels: int, pages: int) -> None:
    """A PDF of A4 pages with its fonts in it."""
    content = draw([printed("گرمکن", n % 10) for n in range(labels)], Sheet(), Picture.PDF)
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == pages
    [box] = set(re.findall(rb"/MediaBox \[(.*?)\]", content))
    assert [round(float(side)) for side in box.split()] == [0, 0, 595, 842]
    assert b"/FontFile" in content


def test_what_can_not_be_drawn() -> None:
    """Nothing, more than a picture's sheet, and a file of an unknown kind."""
    with pytest.raises(InputError, match="nothing to make labels of"):
        draw([], Sheet(), Picture.PDF)
    with pytest.raises(InputError, match="Save them as PDF"):
        draw([printed("Heater")] * 25, Sheet(), Picture.PNG)


def test_kinds_of_files(tmp_path: Path) -> None:
    """By their names, in any case."""
    assert kind_of(tmp_path / "labels.PDF") is Picture.PDF
    for name in ("labels", "labels.txt", ".pdf"):
        with pytest.raises(InputError, match=r"End the name with \.pdf"):
            kind_of(tmp_path / name)


async def test_pictures_of_files(tmp_path: Path) -> None:
    """A label's is read; what is no picture, or none, is told."""
    good = tmp_path / "label.png"
    good.write_bytes(draw([printed("Heater")], Sheet(), Picture.PNG))
    [text] = CODES.texts(await picture_in(good))
    assert read_label(text).device == "Heater"
    photo = tmp_path / "photo.jpg"
    assert on_paper(blurred(QImage(str(good))), QTransform().rotate(9)).save(str(photo), quality=40)
    [text] = CODES.texts(await picture_in(photo))
    assert read_label(text).device == "Heater"
    bad = tmp_path / "bad.png"
    for content in (b"", b"\x89PNG\r\n\x1a\nrubbish", b"GIF89a", good.read_bytes()[:200]):
        bad.write_bytes(content)
        with pytest.raises(InputError, match="can't be read as a picture"):
            await picture_in(bad)
    with pytest.raises(InputError, match="can't be read as a picture"):
        await picture_in(tmp_path)
