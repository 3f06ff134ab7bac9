"""The due list on paper: one document for the printer and for a PDF."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ofmon.domain.plain_text import visible
from ofmon.services.files import write_bytes
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.sites.due_view import overdue, site_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ofmon.domain.sites.listed import Listed

_MARGIN_MM = 15.0
# A style sheet of Qt's knows no leading side.
_LOOKS = "td, th { padding: 4px 5px; text-align: $side; } body { font-size: 10pt; }"


def paper(title: str, listed: Sequence[Listed], now_ms: int) -> QTextDocument:
    """A heading and a table, with a box to tick for each meter."""
    heads = ("", tr("Site"), tr("Meter"), tr("Last heard"), tr("Last collection"), tr("Overdue"))
    rows = "".join(_row("td", _cells(each, now_ms)) for each in listed)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    way, side = ("rtl", "right") if mirrored else ("ltr", "left")
    made = QTextDocument()
    made.setDefaultStyleSheet(_LOOKS.replace("$side", side))
    made.setHtml(
        f"<h2 dir='{way}'>{_text(title)}</h2><table width='100%' cellspacing='0'>"
        f"<thead>{_row('th', heads)}</thead>{rows}</table>"
    )
    return made


def write_pdf(document: QTextDocument, path: Path, title: str) -> None:
    """Write a PDF on A4, whole or not at all.

    Raises:
        DiskFullError: the file could not be written; one that was there is untouched.
    """
    encoded = QBuffer()
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(encoded)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document.print_(writer)
    write_bytes(path, bytes(encoded.data().data()))


def _cells(each: Listed, now_ms: int) -> tuple[str, ...]:
    name = words.told_apart(each.name, each.meter.ssid) if each.meter and each.device else each.name
    collected = words.collected(each.collected_ms, each.collected_by, now_ms)
    times = (words.ago(each.seen_ms, now_ms), collected)
    return ("\N{BALLOT BOX}", site_name(each), name, *times, overdue(each, now_ms))


def _row(tag: str, cells: Sequence[str]) -> str:
    """Qt's documents mirror texts, not tables."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shown = [f"<{tag}>{_text(cell)}</{tag}>" for cell in cells]
    return f"<tr>{''.join(reversed(shown) if mirrored else shown)}</tr>"


def _text(text: str) -> str:
    return html.escape(visible(text))
