"""The server's list of devices in a JSON file, for when there is no server. It holds no tokens."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ofmon.errors import DiskFullError
from ofmon.services.device_list import DeviceTable
from ofmon.services.files import keep_text
from ofmon.services.ports import Device
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class DeviceFile:
    """`ofmon.services.device_list.DeviceShelf` in the file ``path``, which is replaced whole."""

    path: Path

    async def load(self) -> DeviceTable | None:
        """See the port. A file that can't be read counts as none: it can be fetched again."""
        return await in_thread(self._load)

    async def save(self, table: DeviceTable) -> None:
        """See the port."""
        await in_thread(self._save, table)

    def _load(self) -> DeviceTable | None:
        try:
            raw = json.loads(self.path.read_text("utf-8"))
            devices = tuple(_device(device) for device in raw["devices"])
            return DeviceTable(str(raw["server_url"]), devices, int(raw["asked_ms"]))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
            return None

    def _save(self, table: DeviceTable) -> None:
        try:
            keep_text(self.path, json.dumps(asdict(table)) + "\n")
        except OSError as error:
            raise DiskFullError(
                tr(
                    "The list of devices can't be kept in {path}: {reason}.",
                    path=self.path,
                    reason=error.strerror or error,
                ),
                todo=tr("Make room on the disk."),
            ) from error


def _device(raw: Mapping[str, object]) -> Device:
    return Device(**{name: str(value) for name, value in raw.items()})
