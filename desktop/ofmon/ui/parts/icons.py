"""Signs drawn from paths, in the colours of the theme: no picture files, sharp at any scale.

Each is drawn on a 24 x 24 grid with a stroke of 2. A sign never stands alone: words are beside it or in its
tooltip and accessible name.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PATHS = {
    "collect": '<path d="M12 14v6M8 20h8"/><circle cx="12" cy="11" r="2.5"/>'
    '<path d="M7 16a7 7 0 0 1 0-10M17 6a7 7 0 0 1 0 10"/>'
    '<path d="M4 19a11.5 11.5 0 0 1 0-16M20 3a11.5 11.5 0 0 1 0 16"/>',
    "devices": '<rect x="4" y="3" width="16" height="18" rx="2"/>'
    '<path d="M8 12a4 4 0 0 1 8 0M12 12l2-2.5M8 17h8"/>',
    "energy": '<path d="M4 21V11M10 21V4M16 21v-7M21 21H2"/><path d="M20 21v-4"/>',
    "sync": '<path d="M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5"/>',
    "more": "".join(f'<circle cx="{x}" cy="12" r="1.5"/>' for x in (5, 12, 19)),
    "wifi": '<path d="M3 9a13 13 0 0 1 18 0M6 13a9 9 0 0 1 12 0M9.2 16.5a4 4 0 0 1 5.6 0"/>'
    '<circle cx="12" cy="19.5" r=".8"/>',
    "server": '<rect x="3" y="4" width="18" height="7" rx="2"/>'
    '<rect x="3" y="13" width="18" height="7" rx="2"/><path d="M7 7.5h.01M7 16.5h.01"/>',
    "waiting": '<path d="M12 3v11M7.5 9.5 12 14l4.5-4.5M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3"/>',
    "done": '<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.7 2.7L16 9.5"/>',
    "running": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
    "pending": '<circle cx="12" cy="12" r="9" stroke-dasharray="2.5 3.2"/>',
    "skipped": '<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>',
    "failed": '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>',
    "warning": '<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.7v.1"/>',
    "back": '<path d="M19 12H5M11 6l-6 6 6 6"/>',
    "on": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "next": '<path d="m9 5 7 7-7 7"/>',
    "previous": '<path d="m15 5-7 7 7 7"/>',
    "down": '<path d="m6 9.5 6 6 6-6"/>',
    "reveal": '<path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z"/>'
    '<circle cx="12" cy="12" r="3"/>',
    "save": '<path d="M12 3v12M7 10.5l5 5 5-5M4 20h16"/>',
    "copy": '<rect x="8" y="8" width="12" height="13" rx="2"/>'
    '<path d="M16 8V5a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h2"/>',
    "tour": '<circle cx="5.5" cy="18.5" r="2.5"/><circle cx="18.5" cy="5.5" r="2.5"/>'
    '<path d="M8 18.5h8a3.2 3.2 0 0 0 0-6.5H8a3.2 3.2 0 0 1 0-6.5h8"/>',
}
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g fill="none" stroke="{colour}" '
    'stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{path}</g></svg>'
)
# The same drawing as the package's icon.
_APP = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    '<rect x="2" y="2" width="60" height="60" rx="13" fill="{ground}"/>'
    '<circle cx="32" cy="32" r="24" fill="{paper}"/>'
    '<path d="M17 32 C20.5 17, 28 17, 32 32 S43.5 47, 47 32" fill="none" stroke="{ground}" '
    'stroke-width="5" stroke-linecap="round"/></svg>'
)
MIRRORED = {"back": "on", "on": "back", "next": "previous", "previous": "next"}
"""Signs that point along the line, and their likes for a line from right to left."""
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
BARS = 4


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 24, ratio: float = 2.0) -> QPixmap:
    """A sign of ``size`` logical pixels in a colour ``#rrggbb``."""
    return _paint(_SVG.format(colour=colour, path=_PATHS[name]), size, ratio)


def icon(name: str, colour: str, checked: str | None = None, disabled: str | None = None) -> QIcon:
    """A sign for buttons, with other colours for when it is checked or disabled."""
    made = QIcon(pixmap(name, colour))
    if checked:
        made.addPixmap(pixmap(name, checked), QIcon.Mode.Normal, QIcon.State.On)
    if disabled:
        made.addPixmap(pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def app_icon(ground: str, paper: str) -> QIcon:
    """The program's, in two colours and the sizes that window managers ask for."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(_paint(_APP.format(ground=ground, paper=paper), size, 1.0))
    return made


@lru_cache(maxsize=64)
def state_mark(parts: int, filled: str, empty: str) -> QPixmap:
    """The four-part mark of a reading: on the meter, stored here, sent, confirmed; ``parts`` are reached."""
    boxes = "".join(
        f'<rect x="{1 + 5.7 * at:.1f}" y="7" width="4.4" height="10" rx="1" stroke-width="1.2" '
        f'fill="{filled if at < parts else "none"}" stroke="{filled if at < parts else empty}"/>'
        for at in range(4)
    )
    return _paint(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{boxes}</svg>', 24, 2.0)


@lru_cache(maxsize=64)
def aside_mark(sign: str, filled: str) -> QPixmap:
    """The mark of a reading that doesn't go on by itself: stored here, and a sign instead of what follows.

    ``sign`` is ``!`` where somebody must decide, or ``x`` where the server refused it.
    """
    boxes = f'<path d="M1 7h4.4v10H1zM6.7 7h4.4v10H6.7z" fill="{filled}"/>'
    path = "M18 5v9M18 18v1.2" if sign == "!" else "M14.5 8.5l7 7M21.5 8.5l-7 7"
    stroke = f'fill="none" stroke="{filled}" stroke-width="2.6" stroke-linecap="round"'
    drawn = f'{boxes}<path d="{path}" {stroke}/>'
    return _paint(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawn}</svg>', 24, 2.0)


def paint_bars(painter: QPainter, area: QRectF, strength: int, strong: QColor, faint: QColor) -> None:
    """Signal bars: ``strength`` of `BARS` in the strong colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    step = area.width() / BARS
    for at in range(BARS):
        height = area.height() * (at + 1) / BARS
        bar = QRectF(area.left() + at * step, area.bottom() - height, step * 0.7, height)
        painter.setBrush(strong if at < strength else faint)
        painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.restore()


def _paint(svg: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
