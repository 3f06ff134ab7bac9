"""What a board is made of besides silicon: the flash image and the chip's mask ROM."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ofmon_emulation.errors import FirmwareMissingError

ENVIRONMENT_VARIABLE = "OFMON_FIRMWARE"
"""Names the folder with the built files where they aren't at the usual place."""
USUAL_PLACE = Path("build/firmware")


@dataclass(frozen=True, slots=True)
class Firmware:
    """Built files of a meter.

    Attributes:
        flash: the merged image from flash address 0 on (bootloader, partition table, application).
        rom: the mask ROM as an ELF file.
    """

    flash: bytes
    rom: bytes

    @classmethod
    def read(cls, folder: Path) -> Firmware:
        """The files `flash.bin` and `rom.elf` of a folder.

        Raises:
            FirmwareMissingError: one of them isn't there.
        """
        try:
            return cls(flash=(folder / "flash.bin").read_bytes(), rom=(folder / "rom.elf").read_bytes())
        except FileNotFoundError as error:
            raise FirmwareMissingError(
                f"{error.filename} isn't there; `make firmware` builds it, and "
                f"{ENVIRONMENT_VARIABLE} names a folder that has it elsewhere"
            ) from error

    @classmethod
    def locate(cls) -> Firmware:
        """The built files: in `$OFMON_FIRMWARE`, or in `build/firmware` of this folder or one above it.

        Raises:
            FirmwareMissingError: nothing has been built.
        """
        named = os.environ.get(ENVIRONMENT_VARIABLE)
        return cls.read(Path(named) if named else _nearest(Path.cwd()))


def _nearest(start: Path) -> Path:
    folders = [folder / USUAL_PLACE for folder in (start, *start.parents)]
    return next((folder for folder in folders if (folder / "flash.bin").is_file()), folders[0])
