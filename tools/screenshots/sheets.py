"""Several pictures on one sheet, so that all of them can be looked at.

``python -m screenshots.sheets build/screenshots/fa --of '*-light-600x1024.png' --across 4 --down 2``
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

WIDTH_MAX = 2000
_CAPTION = 18


def main() -> int:
    """Make the sheets; the answer is the exit status."""
    parser = argparse.ArgumentParser(description="Several pictures on one sheet.")
    parser.add_argument("folder", type=Path, help="where the pictures are")
    parser.add_argument("--of", nargs="+", default=["*.png"], help="which of them, by patterns of names")
    parser.add_argument("--into", type=Path, help="folder of the sheets; else sheets beside the pictures")
    parser.add_argument("--across", type=int, default=3, help="pictures beside each other")
    parser.add_argument("--down", type=int, default=2, help="pictures above each other")
    given = parser.parse_args()
    QGuiApplication(["sheets"])
    into = given.into or given.folder / "sheets"
    into.mkdir(parents=True, exist_ok=True)
    paths = sorted({path for pattern in given.of for path in given.folder.glob(pattern)})
    each = given.across * given.down
    for number, first in enumerate(range(0, len(paths), each), 1):
        sheet(paths[first : first + each], given.across).save(str(into / f"{number:03}.png"))
    sys.stdout.write(f"{len(paths)} pictures on {-(-len(paths) // each)} sheets in {into}\n")
    return 0


def sheet(paths: list[Path], across: int) -> QImage:
    """These pictures in rows, each below its name; smaller where they would be too wide together."""
    pictures = [QImage(str(path)) for path in paths]
    width = min(max(one.width() for one in pictures), WIDTH_MAX // across)
    small = [one.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for one in pictures]
    height = max(one.height() for one in small) + _CAPTION
    made = QImage(across * width, -(-len(small) // across) * height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkMagenta)
    painter = QPainter(made)
    painter.setPen(Qt.GlobalColor.white)
    for at, (path, one) in enumerate(zip(paths, small, strict=True)):
        left, top = at % across * width, at // across * height
        painter.drawText(QRect(left, top, width, _CAPTION), Qt.AlignmentFlag.AlignCenter, path.stem)
        one.setDevicePixelRatio(1)
        painter.drawImage(left, top + _CAPTION, one)
    painter.end()
    return made


if __name__ == "__main__":
    sys.exit(main())
