"""A tour of a site: how far the site is, in a sentence, and who was expected and isn't heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.site_bar import told
from ofmon.ui.parts.widgets import column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.sites.completeness import Completeness
    from ofmon.domain.sites.listed import Listed

_NAMED_MAX = 5


class SiteSummary(QWidget):
    """What stands below that sentence; hidden where the tour was at no site."""

    def __init__(self) -> None:
        super().__init__()
        self.said = self.tone = ""
        self.brought = label(role="muted", wrap=True)
        self.away = label(role="muted", wrap=True)
        self.setLayout(column(self.brought, self.away, spacing=0))
        self.clear()

    def clear(self) -> None:
        """No tour of a site."""
        self.said = self.tone = ""
        self.hide()

    def tell(self, site: str, how_far: Completeness, away: Sequence[Listed], now_ms: int) -> None:
        """How a tour of a site came out."""
        self.tone = "good" if how_far.done and not how_far.attention else "warn"
        self.said = visible(tr("{site}: {counted}", site=site, counted=told(how_far)))
        lines = [not_heard(each, now_ms) for each in away[:_NAMED_MAX]]
        if len(away) > _NAMED_MAX:
            lines.append(tr("and %n more", "", len(away) - _NAMED_MAX))
        self.away.setText("\n".join(map(visible, lines)))
        self.away.setVisible(bool(lines))


def not_heard(each: Listed, now_ms: int) -> str:
    """``Expected here, not heard: Heater hall 3, last 3 h ago``."""
    if each.seen_ms is None:
        return tr("Expected here, not heard: {name}, never heard here", name=each.name)
    ago = words.ago(each.seen_ms, now_ms)
    return tr("Expected here, not heard: {name}, last {ago}", name=each.name, ago=ago)
