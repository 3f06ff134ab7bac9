"""The last comparison with the server's clock in a JSON file, for a start where there is no server."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ofmon.errors import DiskFullError
from ofmon.services.clock import Comparison
from ofmon.services.files import keep_text
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ComparisonFile:
    """`ofmon.services.clock.ComparisonShelf` in the file ``path``, which is replaced whole."""

    path: Path

    async def load(self) -> Comparison | None:
        """See the port. A file that can't be read counts as none: the clocks can be compared again."""
        return await in_thread(self._load)

    async def save(self, comparison: Comparison) -> None:
        """See the port."""
        await in_thread(self._save, comparison)

    def _load(self) -> Comparison | None:
        try:
            raw = json.loads(self.path.read_text("utf-8"))
            names = ("ahead_ms", "uncertainty_ms", "now_ms", "running_ms")
            figures = {name: int(raw[name]) for name in names}
            return Comparison(**figures, boot=str(raw["boot"]))
        except (OSError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
            return None

    def _save(self, comparison: Comparison) -> None:
        try:
            keep_text(self.path, json.dumps(asdict(comparison)) + "\n")
        except OSError as error:
            raise DiskFullError(
                tr(
                    "What the server's clock says can't be kept in {path}: {reason}.",
                    path=self.path,
                    reason=error.strerror or error,
                ),
                todo=tr("Make room on the disk."),
            ) from error
