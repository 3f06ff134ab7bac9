"""Labels as SVG, PNG or a PDF of sheets, drawn by one hand: names of any script are shaped and embedded.

Lengths are tenths of a millimetre: fonts have whole numbers of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from ofmon.domain.plain_text import is_right_to_left, visible
from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.label_sheet import Sheet
    from ofmon.services.labels import PrintedLabel
    from ofmon.services.ports.codes import Modules

_DPI = 300
_MM_PER_INCH = 25.4
_UNITS_PER_MM = 10
# Printers leave so much of a page white.
_PADDING = 40
# ISO/IEC 18004, 6.3.8: white around a code.
_QUIET_MODULES = 4
# What a code takes of a label's width at most; beside a second one less.
_CODE_SHARE, _CODES_SHARE = 0.42, 0.3
_TITLE_SIZES = (48, 42, 36, 32, 28, 24, 20)
_LINE_SIZE = 24
_LINE_SIZE_MIN = 18
_CAPTION_SIZE = 20
_LEADING = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
# In one line where that can be read from afar, else between words, else anywhere.
_TITLES = (
    (_TITLE_SIZES[:3], int(Qt.TextFlag.TextSingleLine | _LEADING)),
    (_TITLE_SIZES, int(Qt.TextFlag.TextWordWrap | _LEADING)),
    (_TITLE_SIZES, int(Qt.TextFlag.TextWrapAnywhere | _LEADING)),
)


class Picture(StrEnum):
    """Kinds of files, by their suffix."""

    PDF = "pdf"
    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class _Canvas:
    """What is drawn, and where."""

    labels: Sequence[PrintedLabel]
    sheet: Sheet

    @property
    def single(self) -> bool:
        """Whether the picture is one label alone."""
        return len(self.labels) == 1

    @property
    def size_mm(self) -> tuple[float, float]:
        """Of a picture that is no PDF."""
        return self.sheet.size if self.single else self.sheet.page


def draw(labels: Sequence[PrintedLabel], sheet: Sheet, kind: Picture) -> bytes:
    """A file with these labels: a PDF of sheets, or a picture of one label or one sheet.

    Raises:
        InputError: none are given, or more than a picture's one sheet holds.
    """
    if not labels:
        raise InputError(tr("There is nothing to make labels of."), todo=tr("Choose a device first."))
    if kind is not Picture.PDF and len(labels) > 1 and sheet.pages(len(labels)) > 1:
        raise InputError(
            tr("One picture holds one sheet, and these are more labels."), todo=tr("Save them as PDF.")
        )
    return _DRAWN[kind](_Canvas(labels, sheet))


def _pdf(canvas: _Canvas) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Labels of meters"))
    writer.setCreator("OFMon")
    writer.setResolution(_DPI)
    size = QPageSize(QSizeF(*canvas.sheet.page), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = _begun(writer, writer.logicalDpiX())
    page = 0
    for number, label in enumerate(canvas.labels):
        place = canvas.sheet.place(number)
        while page < place.page:
            writer.newPage()
            page += 1
        _label(painter, _units(place.left, place.top, place.width, place.height), label)
    painter.end()
    return _bytes(buffer)


def _svg(canvas: _Canvas) -> bytes:
    buffer = _buffer()
    width, height = (round(side * _UNITS_PER_MM) for side in canvas.size_mm)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(tr("Labels of meters"))
    # Its size in mm is that of its pixels at this resolution.
    generator.setResolution(round(_UNITS_PER_MM * _MM_PER_INCH))
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    painter = QPainter(generator)
    _all(painter, canvas)
    painter.end()
    return _bytes(buffer)


def _png(canvas: _Canvas) -> bytes:
    pixels_per_mm = _DPI / _MM_PER_INCH
    size = QSize(*(round(side * pixels_per_mm) for side in canvas.size_mm))
    image = QImage(size, QImage.Format.Format_Grayscale8)
    image.setDotsPerMeterX(round(pixels_per_mm * 1000))
    image.setDotsPerMeterY(round(pixels_per_mm * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = _begun(image, _DPI)
    _all(painter, canvas)
    painter.end()
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes, it wants a text
    return _bytes(buffer)


def _all(painter: QPainter, canvas: _Canvas) -> None:
    """One label that fills the picture, or a sheet of them."""
    if canvas.single:
        _label(painter, _units(0, 0, *canvas.sheet.size), canvas.labels[0])
        return
    for number, label in enumerate(canvas.labels):
        place = canvas.sheet.place(number)
        _label(painter, _units(place.left, place.top, place.width, place.height), label)


# ---------------------------------------------------------------- one label


def _label(painter: QPainter, place: QRectF, printed: PrintedLabel) -> None:
    """Its code before the words, and the Wi-Fi's code behind them, in the direction of its name."""
    right_to_left = is_right_to_left(printed.label.title)
    directions = Qt.LayoutDirection
    painter.setLayoutDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)
    inner = place.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
    side = min(inner.height(), inner.width() * (_CODES_SHARE if printed.wifi else _CODE_SHARE))
    first = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
    words = inner.adjusted(side + _PADDING / 2, 0, 0, 0)
    if printed.wifi:
        last = first.translated(inner.width() - side, 0)
        caption = QRectF(last.left(), last.bottom(), side, _CAPTION_SIZE * 1.3)
        words.setRight(last.left() - _PADDING / 2)
        _code(painter, _towards(painter, last, inner), printed.wifi)
        _caption(painter, _towards(painter, caption, inner), tr("Wi-Fi"))
    _code(painter, _towards(painter, first, inner), printed.code)
    _words(painter, _towards(painter, words, inner), printed)


def _towards(painter: QPainter, part: QRectF, whole: QRectF) -> QRectF:
    """A part of a label where it stands in the direction of writing."""
    if painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)


def _code(painter: QPainter, place: QRectF, modules: Modules) -> None:
    """Dark squares on white, as one figure: no seam is seen between them."""
    unit = place.width() / (len(modules) + 2 * _QUIET_MODULES)
    squares = QPainterPath()
    for y, row in enumerate(modules):
        for x, length in _runs(row):
            left = place.left() + (x + _QUIET_MODULES) * unit
            top = place.top() + (y + _QUIET_MODULES) * unit
            squares.addRect(QRectF(left, top, length * unit, unit))
    painter.fillPath(squares, QColor(Qt.GlobalColor.black))


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Where dark squares begin in a row, and how many follow each other."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and x and row[x - 1]:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs


def _words(painter: QPainter, place: QRectF, printed: PrintedLabel) -> None:
    lines = [visible(line) for line in printed.label.lines]
    below = len(lines) * _LINE_SIZE * 1.35
    title = QRectF(place.left(), place.top(), place.width(), max(place.height() - below, _TITLE_SIZES[-1]))
    used = _title(painter, title, visible(printed.label.title))
    top = used + _LINE_SIZE * 0.35
    for line in lines:
        _line(painter, QRectF(place.left(), top, place.width(), _LINE_SIZE * 1.35), line)
        top += _LINE_SIZE * 1.35


def _title(painter: QPainter, place: QRectF, text: str) -> float:
    """As large as it fits; the answer is where it ends."""
    for sizes, flags in _TITLES:
        for size in sizes:
            painter.setFont(_font(size, bold=True))
            used = painter.boundingRect(place, flags, text)
            if used.width() <= place.width() and used.height() <= place.height():
                painter.drawText(place, flags, text)
                return used.bottom()
    painter.drawText(place, _TITLES[-1][1], text)
    return place.bottom()


def _line(painter: QPainter, place: QRectF, text: str) -> None:
    """In one line: smaller where that makes it fit, else with its end left out."""
    for size in range(_LINE_SIZE, _LINE_SIZE_MIN - 1, -2):
        painter.setFont(_font(size))
        if painter.boundingRect(place, int(Qt.TextFlag.TextSingleLine), text).width() <= place.width():
            break
    # On a grid of its own: a printer's own widths may differ a little.
    fitting = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(_LEADING), fitting)


def _caption(painter: QPainter, place: QRectF, text: str) -> None:
    painter.setFont(_font(_CAPTION_SIZE))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), text)


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


# ---------------------------------------------------------------- files


def _begun(device: QPdfWriter | QImage, dpi: int) -> QPainter:
    """A painter whose unit is the tenth of a millimetre."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    scale = dpi / _MM_PER_INCH / _UNITS_PER_MM
    painter.scale(scale, scale)
    return painter


def _units(left: float, top: float, width: float, height: float) -> QRectF:
    return QRectF(*(length * _UNITS_PER_MM for length in (left, top, width, height)))


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    buffer.close()
    return bytes(buffer.data().data())


_DRAWN = {Picture.PDF: _pdf, Picture.SVG: _svg, Picture.PNG: _png}
