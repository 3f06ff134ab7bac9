"""Wiring and calibration that meters were given from this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ofmon.domain.calibration import Configuration
    from ofmon.domain.identity import MeterId


@dataclass(frozen=True, slots=True)
class CalibrationChange:
    """One change.

    Attributes:
        meter: whose.
        time_ms: when, ms since the epoch.
        before: what it measured by until then.
        after: what it measures by since, read back.
    """

    meter: MeterId
    time_ms: int
    before: Configuration
    after: Configuration


class CalibrationLog(Protocol):
    """Where changes are kept. All methods raise `StoreError`s."""

    async def note_change(self, change: CalibrationChange) -> None:
        """Keep one."""

    async def changes(self, meter: MeterId) -> list[CalibrationChange]:
        """Those of a meter, the newest first; what can't be read any more is left out."""
