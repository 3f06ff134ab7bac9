"""The chart of a report: bars on paper, drawn sharp enough to be printed.

A full bar has all its readings, a pale one lacks some or runs on; where there is none there is no bar.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from ofmon.texts import number, tr
from ofmon.ui.reports import said
from ofmon.ui.reports.body import CHART_SIZE
from ofmon.ui.reports.markup import BAR, INK, LINE, MUTED, PALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.services.report.facts import Amount, Report

_SCALE = 4
_FONT_PX = 11
_ABOVE, _BELOW, _SIDE = 22, 22, 8
_LINES = 4
_OF_SLOT = 0.8
_BETWEEN_LABELS_PX = 8
_STEPS = (1, 2, 2.5, 5, 10)


def chart(report: Report, *, mirrored: bool) -> QImage:
    """Energy by bar, time from left to right as in the window; ``mirrored`` is what the legend is."""
    width, height = CHART_SIZE
    image = QImage(QSize(width, height) * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, report, mirrored=mirrored).draw()
    painter.end()
    return image


@dataclass(frozen=True, slots=True)
class _Axis:
    """From kWh to pixels."""

    least: float
    most: float
    step: float
    top: float
    bottom: float

    @classmethod
    def of(cls, bars: Sequence[Amount], top: float, bottom: float) -> _Axis:
        energies = [bar.energy_kwh for bar in bars if bar.readings]
        least, most = min(0.0, *energies), max(0.0, *energies)
        step = _step((most - least) or 1.0)
        return cls(math.floor(least / step) * step, (math.ceil(most / step) or 1) * step, step, top, bottom)

    def y(self, kwh: float) -> float:
        return self.bottom - (kwh - self.least) / (self.most - self.least) * (self.bottom - self.top)

    @property
    def ticks(self) -> list[float]:
        count = round((self.most - self.least) / self.step)
        return [self.least + at * self.step for at in range(count + 1)]


def _step(span: float) -> float:
    """A round number that goes into a span a few times."""
    rough = span / _LINES
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


class _Drawing:
    """Draws one chart."""

    def __init__(self, painter: QPainter, report: Report, *, mirrored: bool) -> None:
        self._painter = painter
        self._bars = report.bars
        self._by = report.bars_by
        self._made_ms = report.made_ms
        self._mirrored = mirrored
        font = QFont()
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        self._metrics = QFontMetricsF(font)
        self._width, height = CHART_SIZE
        self._axis = _Axis.of(self._bars, _ABOVE, height - _BELOW)
        labels = [self._tick(at) for at in self._axis.ticks]
        self._left = max(self._metrics.horizontalAdvance(label) for label in labels) + 2 * _SIDE

    def draw(self) -> None:
        """Lines, bars, labels, and what the bars mean."""
        self._lines()
        for at, bar in enumerate(self._bars):
            self._bar(at, bar)
        self._labels()
        self._legend()

    def _tick(self, kwh: float) -> str:
        digits = max(0, -math.floor(math.log10(self._axis.step) + 1e-9))
        extra = self._axis.step * 10**digits % 1 > 0
        return number(kwh, digits + extra)

    def _lines(self) -> None:
        for kwh in self._axis.ticks:
            y = self._axis.y(kwh)
            self._painter.setPen(QPen(QColor(LINE), 1 if kwh == 0 else 0.5))
            self._painter.drawLine(QPointF(self._left, y), QPointF(self._width, y))
            self._text(0, self._left - _SIDE, y, self._tick(kwh), MUTED)

    def _text(self, start: float, end: float, y: float, text: str, colour: str) -> None:
        """At the right of its room, where figures end."""
        self._painter.setPen(QColor(colour))
        height = self._metrics.height()
        room = QRectF(start, y - height / 2, end - start, height)
        self._painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _flipped(self, start: float, end: float) -> tuple[float, float]:
        """Where a part of the legend stands for those who read it."""
        return (self._width - end, self._width - start) if self._mirrored else (start, end)

    @property
    def _slot(self) -> float:
        return (self._width - self._left) / max(1, len(self._bars))

    def _bar(self, at: int, bar: Amount) -> None:
        if not bar.readings:
            return
        start = self._left + (at + (1 - _OF_SLOT) / 2) * self._slot
        top, bottom = sorted((self._axis.y(bar.energy_kwh), self._axis.y(0)))
        whole = bar.completeness.whole and bar.end_ms <= self._made_ms
        self._painter.setPen(QPen(QColor(BAR), 0.75))
        self._painter.setBrush(QColor(BAR if whole else PALE))
        self._painter.drawRect(QRectF(start, top, _OF_SLOT * self._slot, bottom - top))

    def _labels(self) -> None:
        """Below the bars, as many as there is room for."""
        labels = [said.short_bar(bar, self._by) for bar in self._bars]
        widest = max(self._metrics.horizontalAdvance(label) for label in labels) + _BETWEEN_LABELS_PX
        every = max(1, math.ceil(widest / self._slot))
        y = CHART_SIZE[1] - _BELOW + 4
        self._painter.setPen(QColor(MUTED))
        for at in range(0, len(labels), every):
            middle = self._left + (at + 0.5) * self._slot
            room = QRectF(middle - widest, y, 2 * widest, self._metrics.height())
            self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, labels[at])

    def _legend(self) -> None:
        at = float(self._left)
        for colour, text in ((BAR, tr("all hours read")), (PALE, tr("hours are missing, or to come"))):
            first, last = self._flipped(at, at + _FONT_PX)
            self._painter.setPen(QPen(QColor(BAR), 0.75))
            self._painter.setBrush(QColor(colour))
            self._painter.drawRect(QRectF(first, 3, last - first, _FONT_PX - 2))
            width = self._metrics.horizontalAdvance(text)
            first, last = self._flipped(at + _FONT_PX + 4, at + _FONT_PX + 8 + width)
            self._painter.setPen(QColor(INK))
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            self._painter.drawText(QRectF(first, 0, last - first, self._metrics.height()), side, text)
            at += _FONT_PX + width + 3 * _SIDE
        unit = self._flipped(at, self._width)
        self._text(*unit, self._metrics.height() / 2, tr("kWh"), MUTED)
