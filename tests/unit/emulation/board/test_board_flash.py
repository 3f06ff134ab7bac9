"""What is found in a flash image."""

import pytest
from littlefs import LittleFS
from littlefs.errors import LittleFSError

from ofmon_emulation.errors import TestbedError
from ofmon_emulation.flash import TABLE_ADDRESS, Partition, file_system, partitions

FILES = Partition(kind=1, subtype=0x82, address=0x10000, length=0x8000)


def _entry(name: str, partition: Partition) -> bytes:
    head = b"\xaa\x50" + bytes([partition.kind, partition.subtype])
    place = partition.address.to_bytes(4, "little") + partition.length.to_bytes(4, "little")
    return head + place + name.encode().ljust(16, b"\0") + bytes(4)


@pytest.fixture
def image() -> bytearray:
    """A table of two partitions with its checksum, and a LittleFS with one file."""
    image = bytearray(b"\xff" * 0x18000)
    nvs = Partition(kind=1, subtype=2, address=0x9000, length=0x4000)
    table = _entry("nvs", nvs) + _entry("files", FILES) + b"\xeb\xeb" + b"\xff" * 14 + bytes(16)
    image[TABLE_ADDRESS : TABLE_ADDRESS + len(table)] = table
    files = LittleFS(block_size=4096, block_count=8)
    with files.open("note", "wb") as note:
        note.write(b"kept")
    image[FILES.address : FILES.address + FILES.length] = files.context.buffer
    return image


def test_partitions_are_those_of_the_table(image: bytearray) -> None:
    """Up to its checksum, each with its contents."""
    found = partitions(bytes(image))
    assert list(found) == ["nvs", "files"]
    assert found["files"] == FILES
    assert found["nvs"].read(bytes(image)) == b"\xff" * 0x4000


def test_an_image_without_a_table_is_an_error() -> None:
    """Erased flash, say."""
    with pytest.raises(TestbedError, match="no partition table at 0x8000"):
        partitions(b"\xff" * 0x10000)


def test_files_are_read_and_the_image_is_left_alone(image: bytearray) -> None:
    """Writing goes to a copy."""
    before = bytes(image)
    files = file_system(before, "files")
    with files.open("note", "rb") as note:
        assert note.read() == b"kept"
    files.remove("note")
    assert file_system(before, "files").listdir("/") == ["note"]
    with pytest.raises(TestbedError, match="no partition 'other'"):
        file_system(before, "other")


def test_a_damaged_file_system_is_an_error_and_never_formatted(image: bytearray) -> None:
    """Both copies of the superblock are lost."""
    image[FILES.address : FILES.address + 0x2000] = bytes(0x2000)
    with pytest.raises(LittleFSError):
        file_system(bytes(image), "files")
