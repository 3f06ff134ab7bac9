"""What is in a flash image: its partitions, and the LittleFS in one of them.

The partition table is read as ESP-IDF lays it down (programming guide, "Partition Tables"). LittleFS is read
with littlefs-python, an implementation of its own; it is needed for `file_system` only.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ofmon_emulation.errors import TestbedError

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE_ADDRESS = 0x8000
TABLE_LEN = 0xC00
_ENTRY = struct.Struct("<2sBBII16s4x")
_MAGIC = b"\xaa\x50"


@dataclass(frozen=True, slots=True)
class Partition:
    """An entry of the partition table.

    Attributes:
        kind: 0 application, 1 data.
        subtype: what kind of application or data; see ESP-IDF.
        address: where it begins in flash.
        length: in bytes.
    """

    kind: int
    subtype: int
    address: int
    length: int

    def read(self, flash: bytes) -> bytes:
        """What is in it."""
        return flash[self.address : self.address + self.length]


def partitions(flash: bytes) -> dict[str, Partition]:
    """The partitions of a flash image by name.

    Raises:
        TestbedError: there is no partition table.
    """
    found = dict(_entries(flash[TABLE_ADDRESS : TABLE_ADDRESS + TABLE_LEN]))
    if not found:
        raise TestbedError(f"there is no partition table at {TABLE_ADDRESS:#x}")
    return found


def _entries(table: bytes) -> Iterator[tuple[str, Partition]]:
    for magic, kind, subtype, address, length, name in _ENTRY.iter_unpack(table):
        if magic != _MAGIC:
            return
        yield name.rstrip(b"\0").decode(), Partition(kind, subtype, address, length)


def file_system(
    flash: bytes, partition: str, *, block_len: int = 4096, disk_version: int | None = None
) -> Any:
    """A partition's LittleFS, mounted on a copy: what is written to it changes nothing.

    Args:
        flash: the image.
        partition: its name in the partition table.
        block_len: what the firmware's LittleFS was configured with.
        disk_version: of the format, e.g. 0x0002_0000; None is littlefs-python's newest.

    Returns:
        A `littlefs.LittleFS`.

    Raises:
        TestbedError: there is no such partition.
        littlefs.errors.LittleFSError: there is no LittleFS in it, or it is damaged.
    """
    from littlefs import LittleFS  # noqa: PLC0415 (only here, so that the rest works without it)
    from littlefs.context import UserContext  # noqa: PLC0415

    found = partitions(flash).get(partition)
    if found is None:
        raise TestbedError(f"there is no partition {partition!r}")
    context = UserContext(buffsize=found.length)
    context.buffer[:] = found.read(flash)
    settings: dict[str, Any] = {"block_size": block_len, "block_count": found.length // block_len}
    if disk_version is not None:
        settings["disk_version"] = disk_version
    # Mounting by the constructor would format what can't be mounted.
    system = LittleFS(context=context, mount=False, **settings)
    system.mount()
    return system
