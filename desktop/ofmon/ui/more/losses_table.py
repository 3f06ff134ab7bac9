"""A table of power losses: when they were, and what the meter's clock said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from ofmon.domain.powerloss import PlacedLoss, StoredLoss
    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme

# The table is sorted here and not by the database: more would hold up the window.
LOSSES_MAX = 5_000


@dataclass(frozen=True, slots=True)
class NamedLoss:
    """A power loss, and the name of the device that its meter was then."""

    name: str
    loss: PlacedLoss


class LossesTable(Table[NamedLoss]):
    """The newest first; Ctrl+C copies whole rows."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(
            "losses", _columns(), theme, preferences, title=tr("Power losses of meters"), newest_first=True
        )

    def show_losses(self, losses: Sequence[StoredLoss], shared: Container[str]) -> None:
        """Show these; ``shared`` are the names of devices that several meters had."""
        self.replace([NamedLoss(words.owner_name(each, shared), each.loss) for each in losses])


def _sure(loss: PlacedLoss) -> str:
    if loss.uncertainty_ms is None:
        return tr("not corrected")
    return words.uncertainty(loss.uncertainty_ms) if loss.uncertainty_ms else tr("as its clock says")


def _columns() -> tuple[Column[NamedLoss], ...]:
    return (
        Column(
            tr("Power went"),
            lambda named: words.moment(named.loss.time_ms),
            key=lambda named: named.loss.raw_time_ms if named.loss.time_ms is None else named.loss.time_ms,
            hint=tr("When the power went, corrected like the times of readings"),
        ),
        Column(
            tr("How sure"),
            lambda named: _sure(named.loss),
            key=lambda named: named.loss.uncertainty_ms,
            hint=tr("How far that may be wrong"),
        ),
        Column(
            tr("Meter's clock"),
            lambda named: words.short_moment(named.loss.raw_time_ms),
            key=lambda named: named.loss.raw_time_ms,
            hint=tr("What the meter's own clock said"),
            fold=1,
            folded=mark("its clock: {}"),
        ),
        Column(tr("Meter"), lambda named: named.name, stretch=True, least_px=120),
    )
