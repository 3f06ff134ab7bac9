"""The bare hart as Python sees it."""

import struct

import pytest

from ofmon_emulation._core import Hart

CODE = 0x4038_0000
DATA = 0x3FC8_0000
ADDI_A0_A0_5 = 0x0055_0513
JUMP_TO_ITSELF = 0x0000_006F
WFI = 0x1050_0073


def test_it_executes_as_many_instructions_as_asked() -> None:
    """Registers, PC and count follow."""
    hart = Hart()
    hart.load(CODE, struct.pack("<3I", ADDI_A0_A0_5, ADDI_A0_A0_5, JUMP_TO_ITSELF))
    hart.pc = CODE
    hart.set_register(10, 100)
    assert hart.run(2) == 2
    assert (hart.registers[10], hart.pc) == (110, CODE + 8)
    assert hart.run(10_000) == 10_000
    assert (hart.pc, hart.executed, hart.exceptions) == (CODE + 8, 10_002, 0)


def test_it_stops_where_it_waits_for_an_interrupt() -> None:
    """Nothing would ever wake a bare hart."""
    hart = Hart()
    hart.load(CODE, struct.pack("<2I", ADDI_A0_A0_5, WFI))
    hart.pc = CODE
    assert hart.run(1000) == 2


def test_code_and_data_addresses_are_one_memory() -> None:
    """As on the chip, from a border of 64 KiB on."""
    hart = Hart()
    hart.load(DATA + 0x20000, b"\x01\x02\x03")
    assert hart.read(DATA + 0x20000, 4) == b"\x01\x02\x03\x00"
    assert hart.read(CODE + 0x20000, 3) == b"\x01\x02\x03"
    with pytest.raises(ValueError, match="no memory at 0x10000000"):
        hart.load(0x1000_0000, b"\0")
    with pytest.raises(ValueError, match="no memory"):
        hart.read(0x1000_0000, 1)
