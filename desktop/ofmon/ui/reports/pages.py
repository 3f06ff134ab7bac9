"""A report's pages: laid out once, painted onto a PDF or a picture alike, each with its head and foot.

`Pages` lives in one thread, which may be any: a window makes its pages beside its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from ofmon import __version__
from ofmon.texts import tr
from ofmon.ui.reports import said
from ofmon.ui.reports.body import CHART, report_html, title
from ofmon.ui.reports.chart import chart
from ofmon.ui.reports.markup import LINE, MUTED, STYLE

if TYPE_CHECKING:
    from ofmon.services.report.facts import Report

# Pages are laid out in pixels of 96 to the inch (CSS), and painted larger.
_PX_PER_INCH = 96
_PDF_PER_INCH = 1200
_MM_PER_INCH = 25.4
_BODY_PX, _SMALL_PX = 11, 9
_SIDE_PX, _HEAD_PX, _FOOT_PX = 64, 72, 64


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as pictures, and all that stands on them, for a screen reader."""

    pictures: tuple[QImage, ...]
    text: str


def preview(report: Report, width: int) -> Preview:
    """What `pdf` would make, so many pixels wide; may be called in any thread."""
    pages = Pages(report)
    return Preview(tuple(pages.picture(number, width) for number in range(pages.count)), pages.text)


def pdf(report: Report) -> bytes:
    """A report's PDF file; may be called in any thread."""
    return Pages(report).pdf()


class Pages:
    """A report on A4."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.size = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Millimeter) * (
            _PX_PER_INCH / _MM_PER_INCH
        )
        self._rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._document = self._laid_out()

    @property
    def count(self) -> int:
        """How many."""
        return self._document.pageCount()

    @property
    def title(self) -> str:
        """What the report is called."""
        return title(self._report)

    @property
    def text(self) -> str:
        """All that stands on them, for a screen reader."""
        return self._document.toPlainText()

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page (from 0); the painter's unit is a pixel of 96 to the inch."""
        body = self._body()
        painter.save()
        painter.translate(_SIDE_PX, _HEAD_PX - number * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        shown = QRectF(0, number * body.height(), body.width(), body.height())
        context.clip = shown
        painter.setClipRect(shown)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._head_and_foot(painter, number)

    def picture(self, number: int, width: int) -> QImage:
        """A page so many pixels wide."""
        scale = width / self.size.width()
        image = QImage(QSize(width, round(self.size.height() * scale)), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
        self.paint(painter, number)
        painter.end()
        return image

    def pdf(self) -> bytes:
        """The PDF file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        writer.setTitle(self.title)
        writer.setCreator(f"OFMon {__version__}")
        painter = QPainter(writer)
        painter.scale(_PDF_PER_INCH / _PX_PER_INCH, _PDF_PER_INCH / _PX_PER_INCH)
        for number in range(self.count):
            if number:
                writer.newPage()
            self.paint(painter, number)
        painter.end()
        return bytes(buffer.data().data())

    def _body(self) -> QSizeF:
        return QSizeF(self.size.width() - 2 * _SIDE_PX, self.size.height() - _HEAD_PX - _FOOT_PX)

    def _laid_out(self) -> QTextDocument:
        direction = "rtl" if self._rtl else "ltr"
        document = QTextDocument()
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(_BODY_PX))
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(STYLE)
        if self._report.total.readings:
            drawn = chart(self._report, mirrored=self._rtl)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(CHART), drawn)
        document.setHtml(report_html(self._report, direction))
        document.setPageSize(self._body())
        return document

    def _head_and_foot(self, painter: QPainter, number: int) -> None:
        report = self._report
        made = tr(
            "Made {moment} by OFMon {version} from database {database}",
            moment=said.moment(report.made_ms),
            version=report.source.version,
            database=report.source.database[:8],
        )
        page = tr("Page {number:.0f} of {count:.0f}", number=number + 1, count=self.count)
        painter.setFont(_font(_SMALL_PX))
        if number:  # the first page has its title
            self._line(painter, _HEAD_PX - 28, self.title, "")
        foot = self.size.height() - _FOOT_PX + 16
        painter.setPen(QColor(LINE))
        painter.drawLine(_SIDE_PX, round(foot) - 4, round(self.size.width()) - _SIDE_PX, round(foot) - 4)
        self._line(painter, foot, made, page)

    def _line(self, painter: QPainter, y: float, leading: str, trailing: str) -> None:
        room = QRectF(_SIDE_PX, y, self.size.width() - 2 * _SIDE_PX, 16)
        painter.setPen(QColor(MUTED))
        left, right = (trailing, leading) if self._rtl else (leading, trailing)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, right)


def _font(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
