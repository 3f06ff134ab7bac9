"""Above the list: at which site this is, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, label, row, set_property

if TYPE_CHECKING:
    from ofmon.domain.sites.completeness import Completeness
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.shared import Shared

_NAME_CHARS = 16


class SiteBar(QWidget):
    """A selector, and a sentence beside it; hidden while no site is known."""

    def __init__(self, shared: Shared, choice: SiteChoice) -> None:
        super().__init__()
        self._choice = choice
        hint = tr("Which site's meters are shown and collected; guessed by which of them are heard")
        self.site = Combo(shared.theme, tr("Site"), hint)
        self.site.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.site.setMinimumContentsLength(_NAME_CHARS)
        self.said = label(role="muted", wrap=True)
        layout = row(self.site, self.said, spacing=2 * GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()
        self.site.activated.connect(self._chosen)
        choice.changed.connect(self.show_choice)
        shared.now.ticked.connect(self.show_choice)

    def show_choice(self) -> None:
        """Show what is chosen or guessed, and how far it is."""
        choice = self._choice
        names = [tr("All sites"), *(site.name for site in choice.known.sites)]
        if names != [self.site.itemText(at) for at in range(self.site.count())]:
            self.site.clear()
            self.site.addItems(names)
        ids = [None, *(site.id for site in choice.known.sites)]
        self.site.setCurrentIndex(ids.index(choice.site.id if choice.site else None))
        self._say(choice.completeness())
        self.setVisible(len(names) > 1)

    def _say(self, how_far: Completeness | None) -> None:
        done = how_far is not None and how_far.done
        set_property(self.said, "tone", "good" if done else "")
        self.said.setText(told(how_far) if how_far else "")

    def _chosen(self, at: int) -> None:
        self._choice.choose(self._choice.known.sites[at - 1] if at else None)


def told(how_far: Completeness) -> str:
    """How far a site is, and whether it is done."""
    if not how_far.expected:
        return tr("No meter is expected here yet.")
    if how_far.done:
        return tr("Done: {counted}.", counted=how_far)
    if how_far.unknown:
        return tr("{counted}; %n of no site.", "", how_far.unknown, counted=how_far)
    return tr("{counted}.", counted=how_far)
