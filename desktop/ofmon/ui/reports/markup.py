"""Free of Qt. The few pieces of HTML that a report is made of, as `QTextDocument` understands them."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

INK, MUTED, LINE, GROUND = "#14191f", "#4b5763", "#aab4bf", "#eef1f5"
BAR, PALE = "#0b57c2", "#c3d8f5"
"""A page is paper, whatever the window's theme is."""
# In a text from right to left Qt takes left for the leading side.
STYLE = f"""
    body {{ color: {INK}; }}
    h1 {{ font-size: 20px; margin-top: 0; margin-bottom: 2px; }}
    h2 {{ font-size: 14px; margin-top: 16px; margin-bottom: 4px; }}
    p {{ margin-top: 3px; margin-bottom: 3px; }}
    p.whom {{ font-size: 14px; }}
    p.when {{ margin-bottom: 8px; }}
    p.muted {{ color: {MUTED}; font-size: 10px; }}
    th, td {{ border-bottom: 1px solid {LINE}; padding: 3px 6px 3px 6px; }}
    th {{ font-size: 10px; color: {MUTED}; }}
    th.leading, td.leading {{ text-align: left; }}
    th.trailing, td.trailing {{ text-align: right; }}
"""  # not for people: a style sheet


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        head: a heading for each column; empty: none.
        rows: cells as plain text.
        figures: which columns hold figures, which stand at the right.
        strong: which rows are sums.
        share: width of the first column in percent; 0: as it comes.
    """

    head: Sequence[str]
    rows: Iterable[Sequence[str]]
    figures: frozenset[int] = frozenset()
    strong: frozenset[int] = frozenset()
    share: int = 0

    def html(self, direction: str) -> str:
        """The table, as wide as the page; its head stands again on each page."""
        rtl = direction == "rtl"
        head = self._cells("th", self.head, rtl=rtl)
        rows = "".join(
            f"<tr>{self._cells('td', row, rtl=rtl, strong=number in self.strong)}</tr>"
            for number, row in enumerate(self.rows)
        )
        above = f'<thead><tr bgcolor="{GROUND}">{head}</tr></thead>' if head else ""
        return (
            f'<table dir="{direction}" width="100%" cellspacing="0" cellpadding="4" border="0">'
            f"{above}<tbody>{rows}</tbody></table>"
        )

    def _cells(self, tag: str, texts: Sequence[str], *, rtl: bool, strong: bool = False) -> str:
        """A row's; Qt doesn't mirror tables, so they are written the other way round."""
        cells = [self._cell(tag, at, text, rtl=rtl, strong=strong) for at, text in enumerate(texts)]
        return "".join(reversed(cells) if rtl else cells)

    def _cell(self, tag: str, at: int, text: str, *, rtl: bool, strong: bool) -> str:
        # Figures end at the right in every language: so their digits stand below each other.
        side = "trailing" if at in self.figures and not rtl else "leading"
        width = f' width="{self.share}%"' if at == 0 and self.share else ""
        said = html.escape(text)
        said = f"<b>{said}</b>" if strong else said
        return f'<{tag}{width} class="{side}">{said}</{tag}>'  # not for people: markup


def heading(text: str) -> str:
    """Of a section."""
    return f"<h2>{html.escape(text)}</h2>"


def sentence(text: str, kind: str = "") -> str:
    """A paragraph; kind is "muted" or empty."""
    return f'<p class="{kind or "plain"}">{html.escape(text)}</p>'
