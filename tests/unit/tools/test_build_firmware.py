"""The parts of the firmware build that need no compiler."""

import hashlib
import struct
from pathlib import Path

import build_firmware
import pytest
from build_firmware import BuildError, Toolchain

ENTRY = struct.Struct("<2sBBII16sI")


def table() -> bytes:
    """The project's own partition table in binary."""
    return build_firmware.partition_table((build_firmware.FIRMWARE / "partitions.csv").read_text())


def test_the_partition_table_is_protocol_1s() -> None:
    """Names, types and places as meters in the field have them."""
    entries = [ENTRY.unpack_from(table(), at) for at in range(0, 6 * 32, 32)]
    assert {mark for mark, *_ in entries} == {b"\xaa\x50"}
    places = {name.rstrip(b"\0"): (kind, sub, at, size) for _, kind, sub, at, size, name, _ in entries}
    assert places == {
        b"nvs": (1, 0x02, 0x9000, 0x4000),
        b"otadata": (1, 0x00, 0xD000, 0x2000),
        b"phy_init": (1, 0x01, 0xF000, 0x1000),
        b"ota_0": (0, 0x10, 0x10000, 0x100000),
        b"ota_1": (0, 0x11, 0x110000, 0x100000),
        b"littlefs": (1, 0x82, 0x210000, 0x1E0000),
    }


def test_the_partition_table_ends_with_its_digest() -> None:
    """The bootloader refuses a table whose MD5 doesn't match."""
    binary = table()
    assert binary[192:208] == b"\xeb\xeb" + b"\xff" * 14
    assert binary[208:224] == hashlib.md5(binary[:192], usedforsecurity=False).digest()
    assert set(binary[224:]) == {0xFF}
    assert len(binary) == 0xC00


def test_a_file_with_another_checksum_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever lies in cargo's folder under the right name."""
    place = tmp_path / "registry/src/index" / build_firmware.ESPFLASH / "resources"
    place.mkdir(parents=True)
    (place / "x.bin").write_bytes(b"changed")
    monkeypatch.setenv("CARGO_HOME", str(tmp_path))
    with pytest.raises(BuildError, match="pinned checksum"):
        build_firmware.espflash_file(("resources/x.bin", hashlib.sha256(b"original").hexdigest()))
    right = hashlib.sha256(b"changed").hexdigest()
    assert build_firmware.espflash_file(("resources/x.bin", right)) == b"changed"


def test_the_second_toolchain_is_taken_when_the_first_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """And without either the message says what to install."""
    debian = Toolchain("debian", "/usr/bin/cargo", "/usr/bin/rustc")
    monkeypatch.setattr(build_firmware, "rustup_toolchain", lambda: None)
    monkeypatch.setattr(build_firmware, "debian_toolchain", lambda: debian)
    assert build_firmware.pick_toolchain("") == debian
    monkeypatch.setattr(build_firmware, "debian_toolchain", lambda: None)
    with pytest.raises(BuildError, match=r"rustup target add .*rustc-web"):
        build_firmware.pick_toolchain("")
    with pytest.raises(BuildError, match="rustup or debian"):
        build_firmware.pick_toolchain("gcc")
