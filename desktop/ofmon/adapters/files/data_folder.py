"""The data folder's files beside the database: the list of devices and fetched firmware."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from ofmon.errors import DiskFullError
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

DEVICES_NAME = "devices.json"
FIRMWARE_NAME = "firmware"


async def copy_files(source: Path, target: Path) -> None:
    """Copy them; what is there already is replaced.

    Raises:
        DiskFullError: they can't be written.
    """
    await in_thread(_copy_files, source, target)


def _copy_files(source: Path, target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
        if (devices := source / DEVICES_NAME).exists():
            shutil.copyfile(devices, target / DEVICES_NAME)
        if (firmware := source / FIRMWARE_NAME).exists():
            _copy_folder(firmware, target / FIRMWARE_NAME)
    except OSError as error:
        raise DiskFullError(
            tr("{target} can't be written: {reason}.", target=target, reason=error.strerror or error),
            safe=tr("The data folder is the one it was."),
            todo=tr("Make room there, or name another folder."),
        ) from error


def _copy_folder(source: Path, target: Path) -> None:
    """Its files, without the modes of a place that may be protected."""
    target.mkdir(exist_ok=True)
    for file in source.iterdir():
        if file.is_file():
            shutil.copyfile(file, target / file.name)
