"""The firmware under test. With an image of your own, `firmware` is one line: `Firmware.read(folder)`."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.firmware import Firmware
from ofmon_emulation.snapshot import Snapshot

HERE = Path(__file__).parent
FLASH_LEN = 4 << 20
APPLICATION_ADDRESS = 0x10000
TARGET = ["--target=riscv32", "-march=rv32imc", "-mabi=ilp32", "-mno-relax", "-ffreestanding", "-nostdlib"]


@pytest.fixture(scope="session")
def firmware(tmp_path_factory: pytest.TempPathFactory) -> Firmware:
    """`boots.c`, compiled, behind the bootloader and the partition table that this repository builds."""
    elf = tmp_path_factory.mktemp("boots") / "boots.elf"
    command = [_program("clang"), *TARGET, f"--ld-path={_linker()}", "-Os", "-Wall", "-Werror"]
    subprocess.run([*command, f"-T{HERE / 'boots.ld'}", "-o", elf, HERE / "boots.c"], check=True)
    image = elf.with_suffix(".bin")
    esptool = [sys.executable, "-m", "esptool", "--chip", "esp32c3", "elf2image", "--flash-mode", "dio"]
    settings = ["--flash-freq", "80m", "--flash-size", "4MB", "-o", image, elf]
    subprocess.run([*esptool, *settings], check=True, stdout=subprocess.DEVNULL)
    built = Firmware.locate()
    first = built.flash[:0x9000].ljust(APPLICATION_ADDRESS, b"\xff")
    return Firmware(flash=(first + image.read_bytes()).ljust(FLASH_LEN, b"\xff"), rom=built.rom)


@pytest.fixture(scope="session")
def booted_once(firmware: Firmware) -> Snapshot:
    """A board that has booted once, and has lost its power since: where most tests begin."""
    board = Board(firmware)
    board.power_on()
    board.run_until(log="up 100 ms")
    board.power_off()
    return board.snapshot()


def _program(name: str) -> str:
    """The newest version of an LLVM program."""
    versions = [name, *(f"{name}-{version}" for version in range(30, 13, -1))]
    return next(found for found in map(shutil.which, versions) if found)


def _linker() -> str:
    """LLVM's linker; Rust brings one along."""
    sysroot = subprocess.check_output(["rustc", "--print", "sysroot"], text=True)
    return str(next(Path(sysroot.strip()).glob("lib/rustlib/*/bin/gcc-ld/ld.lld")))
