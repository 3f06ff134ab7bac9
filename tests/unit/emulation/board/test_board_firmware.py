"""Where a board's firmware comes from."""

from pathlib import Path

import pytest

from ofmon_emulation.errors import FirmwareMissingError
from ofmon_emulation.firmware import Firmware


def _build(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "flash.bin").write_bytes(b"flash")
    (folder / "rom.elf").write_bytes(b"rom")


def test_it_is_found_from_a_folder_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As tests are started from anywhere in the tree."""
    _build(tmp_path / "build/firmware")
    below = tmp_path / "tests/unit"
    below.mkdir(parents=True)
    monkeypatch.delenv("OFMON_FIRMWARE", raising=False)
    monkeypatch.chdir(below)
    assert Firmware.locate() == Firmware(flash=b"flash", rom=b"rom")


def test_the_environment_names_another_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes before the usual place."""
    _build(tmp_path / "elsewhere")
    monkeypatch.setenv("OFMON_FIRMWARE", str(tmp_path / "elsewhere"))
    assert Firmware.locate().rom == b"rom"


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the way to get it."""
    monkeypatch.setenv("OFMON_FIRMWARE", str(tmp_path))
    with pytest.raises(FirmwareMissingError, match=r"flash\.bin.*make firmware"):
        Firmware.locate()
