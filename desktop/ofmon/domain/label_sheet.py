"""Sheets of labels: how many stand on a page, and where. Lengths in millimetres."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ofmon.texts import tr

PAGES_MM = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
# Smaller ones hold no code that a telephone's camera reads.
_LABEL_MM_MIN = (35.0, 15.0)
_GRID = re.compile(r"(\d{1,2})[xX\N{MULTIPLICATION SIGN}](\d{1,2})")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands: its page (0 is the first) and its rectangle."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of labels. The default is the usual one of 3 by 8 labels of 70 x 37 mm without gaps.

    Attributes:
        columns: labels beside each other.
        rows: labels below each other.
        page: the page's width and height.
        side: margin at the left and at the right.
        end: margin above and below.
        gap: between labels beside each other.
        first: how many places are used up already.

    Raises:
        ValueError: labels of this size hold no code, or ``first`` is beyond the sheet.
    """

    columns: int = 3
    rows: int = 8
    page: tuple[float, float] = PAGES_MM["A4"]
    side: float = 0.0
    end: float = 0.5
    gap: float = 0.0
    first: int = 0

    def __post_init__(self) -> None:
        lengths = (self.side, self.end, self.gap)
        if not (self.columns > 0 and self.rows > 0 and all(length >= 0 for length in lengths)):
            raise ValueError(tr("A sheet needs at least one label, and no margin below 0."))
        if not all(side >= least for side, least in zip(self.size, _LABEL_MM_MIN, strict=True)):
            width, height = _LABEL_MM_MIN
            raise ValueError(
                tr("Labels need at least {width:.0f} x {height:.0f} mm.", width=width, height=height)
            )
        if not 0 <= self.first < self.columns * self.rows:
            n = self.columns * self.rows
            raise ValueError(tr("The sheet has %n label(s): the first free one is one of them.", "", n))

    @property
    def size(self) -> tuple[float, float]:
        """A label's width and height."""
        width = (self.page[0] - 2 * self.side - (self.columns - 1) * self.gap) / self.columns
        height = (self.page[1] - 2 * self.end) / self.rows
        return width, height

    def pages(self, labels: int) -> int:
        """How many pages so many labels need."""
        return -(-(labels + self.first) // (self.columns * self.rows))

    def place(self, number: int) -> Place:
        """Where the label of this number (0 is the first) stands."""
        page, at = divmod(number + self.first, self.columns * self.rows)
        row, column = divmod(at, self.columns)
        width, height = self.size
        left, top = self.side + column * (width + self.gap), self.end + row * height
        return Place(page, left, top, width, height)


SHEETS = (
    Sheet(),
    Sheet(3, 7, side=7.21, end=15.15, gap=2.54),
    Sheet(2, 7, side=4.63, end=15.15, gap=2.54),
    Sheet(2, 5, side=4.63, end=6.0, gap=2.54),
    Sheet(2, 7, PAGES_MM["Letter"], side=4.0, end=21.15, gap=4.7),
)
"""Sheets that shops sell: of 70 x 37, 63.5 x 38.1, 99.1 x 38.1, 99.1 x 57 mm, and 4 x 1 1/3 inches."""


def grid_of(text: str) -> tuple[int, int]:
    """Columns and rows from ``3x8``.

    Raises:
        ValueError: it isn't of that form.
    """
    found = _GRID.fullmatch(text.strip())
    if not found:
        raise ValueError(tr("{text!r} is no number of columns and rows like 3x8.", text=text))
    return int(found[1]), int(found[2])
