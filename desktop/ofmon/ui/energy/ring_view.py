"""Energy of a period by device, as a ring."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.completeness import Completeness
from ofmon.domain.natural import natural
from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.ring import RingChart
from ofmon.ui.energy.views import View, share_said
from ofmon.ui.parts.tables import Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from ofmon.domain.consumption import Bar, Share
    from ofmon.domain.energy import Owner
    from ofmon.services.export import Value
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.shared import Shared


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """What one device used; ``readings`` are what its energy is made of."""

    owner: Owner
    energy_kwh: float
    readings: int


class RingView(View[OwnerRow]):
    """Total energy by the device for which it was collected, and of meters that had none."""

    names = ("device", "meters", "from", "to", "energy_kwh", "readings")

    def __init__(self, shared: Shared) -> None:
        self.ring = RingChart(shared.theme)
        self._bounds = ("", "")
        table: Table[OwnerRow] = Table(
            "by-device", _columns(), shared.theme, shared.preferences, title=tr("Energy by device")
        )
        super().__init__(shared, self.ring, table)

    async def load(self, asked: Asked) -> bool:
        """See `View`."""
        now_ms = self.shared.now.ms
        bars = await self.shared.services.consumption.bars(asked.shown, asked.by, now_ms, asked.whose)
        rows = self._draw(asked, bars)
        self.set_old(old=False)
        self.drawn.emit()
        await self.table.bring(rows)
        return bool(rows)

    def _draw(self, asked: Asked, bars: Sequence[Bar]) -> Sequence[OwnerRow]:
        """Sum bars by device."""
        shares: dict[str, list[Share]] = {}
        for bar in bars:
            for share in bar.shares:
                shares.setdefault(share.owner, []).append(share)
        rows = [_row(owner, shares[owner.key]) for owner in asked.owners if owner.key in shares]
        rows.sort(key=lambda each: (-each.energy_kwh, each.owner.name))
        total = words.energy(math.fsum(each.energy_kwh for each in rows if each.energy_kwh > 0))
        found = sum((bar.completeness for bar in bars), Completeness())
        title = tr(
            "{energy} by device, {period}; {hours} hours",
            energy=total,
            period=asked.shown,
            hours=share_said(found),
        )
        self._bounds = (str(asked.shown.first), str(asked.shown.last))
        self.ring.replace(title, [(visible(each.owner.name), each.energy_kwh) for each in rows])
        return rows

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (
                each.owner.name,
                " ".join(each.owner.ssids),
                *self._bounds,
                each.energy_kwh,
                each.readings,
            )
            for each in self.table.shown
        ]

    def picture(self, foot: str = "") -> QImage:
        """See `View`."""
        return self.ring.picture(foot)

    def set_old(self, *, old: bool) -> None:
        """See `View`."""
        self.ring.set_old(old=old)


def _row(owner: Owner, shares: Sequence[Share]) -> OwnerRow:
    energy_kwh = math.fsum(share.energy_kwh for share in shares)
    return OwnerRow(owner, energy_kwh, sum(share.readings for share in shares))


def _columns() -> tuple[Column[OwnerRow], ...]:
    return (
        Column(
            tr("Device"),
            lambda each: each.owner.name,
            key=lambda each: natural(each.owner.name),
            stretch=True,
            least_px=100,
        ),
        Column(
            tr("kWh"),
            lambda each: words.number(each.energy_kwh, 2),
            key=lambda each: each.energy_kwh,
            figures=True,
        ),
        Column(
            tr("Readings"),
            lambda each: words.number(each.readings, 0),
            key=lambda each: each.readings,
            figures=True,
        ),
    )
