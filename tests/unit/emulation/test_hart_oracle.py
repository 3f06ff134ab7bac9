"""The emulator's hart against Unicorn: random programs must end with the same registers and memory.

Programs only jump forwards, so each ends. A failure names its seed: `-k "[7]"` repeats it. Unicorn serves as
an oracle here and nowhere else.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import unicorn
from unicorn.riscv_const import UC_RISCV_REG_PC, UC_RISCV_REG_X0

from ofmon_emulation._core import Hart

if TYPE_CHECKING:
    from collections.abc import Callable

CODE = 0x40380000
DATA = 0x3FC90000
DATA_SIZE = 0x1000
MIDDLE = DATA + DATA_SIZE // 2
LENGTH = 400
SEEDS = 2000 if os.environ.get("OFMON_CAMPAIGN") else 60
# Registers that hold the middle of the data and are never written: sp for the stack forms, s0 for all others.
SP, S0 = 2, 8


@dataclass
class Instruction:
    """One instruction; a branch gets its distance when the places of all are known."""

    size: int
    encode: Callable[[int], int]
    skips: int = 0


def bits(value: int, high: int, low: int) -> int:
    """Return bits `high` to `low`."""
    return value >> low & (1 << high - low + 1) - 1


def fixed(word: int, size: int = 4) -> Instruction:
    """An instruction that doesn't depend on where it lies."""
    return Instruction(size, lambda _: word)


class Generator:
    """Random instructions of RV32IMC with the operands that a program without traps can have."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a test's random numbers must repeat

    def destination(self) -> int:
        """Any register but the two that point to data."""
        return self.random.choice([number for number in range(32) if number not in (SP, S0)])

    def popular(self) -> int:
        """One of x9 to x15, as three bits."""
        return self.random.randrange(1, 8)

    def any(self) -> int:
        """Any register."""
        return self.random.randrange(32)

    def immediate(self, width: int) -> int:
        """A random field, with its extremes more often than chance has them."""
        corners = [0, 1, (1 << width) - 1, 1 << width - 1, (1 << width - 1) - 1]
        return self.random.choice([*corners, *(self.random.randrange(1 << width) for _ in range(5))])

    def register_form(self) -> Instruction:
        """Arithmetic on two registers, M extension included."""
        funct7, funct3 = self.random.choice(
            [(0, n) for n in range(8)] + [(32, 0), (32, 5)] + [(1, n) for n in range(8)]
        )
        word = funct7 << 25 | self.any() << 20 | self.any() << 15 | funct3 << 12
        return fixed(word | self.destination() << 7 | 0x33)

    def immediate_form(self) -> Instruction:
        """Arithmetic with an immediate, shifts included."""
        funct3 = self.random.randrange(8)
        immediate = self.immediate(12)
        if funct3 in (1, 5):
            immediate &= 31
            if funct3 == 5 and self.random.random() < 0.5:
                immediate |= 1 << 10
        return fixed(immediate << 20 | self.any() << 15 | funct3 << 12 | self.destination() << 7 | 0x13)

    def upper_form(self) -> Instruction:
        """`lui` and `auipc`."""
        return fixed(self.immediate(20) << 12 | self.destination() << 7 | self.random.choice([0x37, 0x17]))

    def load(self) -> Instruction:
        """A load around the middle of the data, aligned or not."""
        funct3 = self.random.choice([0, 1, 2, 4, 5])
        offset = self.random.randrange(-0x700, 0x700) & 0xFFF
        return fixed(offset << 20 | S0 << 15 | funct3 << 12 | self.destination() << 7 | 0x03)

    def store(self) -> Instruction:
        """A store around the middle of the data, aligned or not."""
        offset = self.random.randrange(-0x700, 0x700) & 0xFFF
        funct3 = self.random.randrange(3)
        word = bits(offset, 11, 5) << 25 | self.any() << 20 | S0 << 15 | funct3 << 12
        return fixed(word | bits(offset, 4, 0) << 7 | 0x23)

    def branch(self) -> Instruction:
        """A branch forwards."""
        funct3 = self.random.choice([0, 1, 4, 5, 6, 7])
        first, second = self.any(), self.any()

        def encode(distance: int) -> int:
            return (
                bits(distance, 12, 12) << 31 | bits(distance, 10, 5) << 25 | second << 20 | first << 15
                | funct3 << 12 | bits(distance, 4, 1) << 8 | bits(distance, 11, 11) << 7 | 0x63
            )  # fmt: skip

        return Instruction(4, encode, self.random.randrange(1, 5))

    def jump(self) -> Instruction:
        """A `jal` forwards."""
        rd = self.destination()

        def encode(distance: int) -> int:
            return (
                bits(distance, 20, 20) << 31 | bits(distance, 10, 1) << 21 | bits(distance, 11, 11) << 20
                | bits(distance, 19, 12) << 12 | rd << 7 | 0x6F
            )  # fmt: skip

        return Instruction(4, encode, self.random.randrange(1, 5))

    def narrow(self) -> Instruction:
        """A compressed instruction that isn't a jump."""
        nonzero = self.random.choice([number for number in range(1, 32) if number not in (SP, S0)])
        rs2, six = self.random.randrange(1, 32), self.immediate(6)
        high, low = bits(six, 5, 5) << 12, bits(six, 4, 0) << 2
        offset = self.random.randrange(8) << 10 | self.random.randrange(4) << 5
        shift = self.random.randrange(1, 32) << 2
        words = [
            0x0000 | self.random.randrange(1, 1 << 8) << 5 | self.popular() << 2,  # c.addi4spn
            0x4000 | offset | self.popular() << 2,  # c.lw
            0xC000 | offset | self.popular() << 2,  # c.sw
            0x0001 | high | nonzero << 7 | low,  # c.addi
            0x4001 | high | nonzero << 7 | low,  # c.li
            0x6001 | nonzero << 7 | self.random.randrange(1, 32) << 2 | high,  # c.lui
            0x8001 | self.random.randrange(2) << 10 | self.popular() << 7 | shift,  # c.srli, c.srai
            0x8801 | high | self.popular() << 7 | low,  # c.andi
            0x8C01 | self.popular() << 7 | bits(six, 1, 0) << 5 | self.popular() << 2,  # c.sub to c.and
            0x0002 | nonzero << 7 | shift,  # c.slli
            0x4002 | nonzero << 7 | self.random.randrange(2) << 12 | self.random.randrange(32) << 2,  # c.lwsp
            0xC002 | self.random.randrange(64) << 7 | self.any() << 2,  # c.swsp
            0x8002 | nonzero << 7 | rs2 << 2,  # c.mv
            0x9002 | nonzero << 7 | rs2 << 2,  # c.add
        ]
        return fixed(self.random.choice(words), 2)

    def narrow_jump(self) -> Instruction:
        """`c.j`, `c.jal`, `c.beqz` or `c.bnez` forwards."""
        quadrant = self.random.choice([0x2001, 0xA001, 0xC001, 0xE001])
        register = self.random.randrange(8)

        def encode(distance: int) -> int:
            if quadrant in (0x2001, 0xA001):
                return (
                    quadrant | bits(distance, 11, 11) << 12 | bits(distance, 4, 4) << 11
                    | bits(distance, 9, 8) << 9 | bits(distance, 10, 10) << 8 | bits(distance, 6, 6) << 7
                    | bits(distance, 7, 7) << 6 | bits(distance, 3, 1) << 3 | bits(distance, 5, 5) << 2
                )  # fmt: skip
            return (
                quadrant | bits(distance, 8, 8) << 12 | bits(distance, 4, 3) << 10 | register << 7
                | bits(distance, 7, 6) << 5 | bits(distance, 2, 1) << 3 | bits(distance, 5, 5) << 2
            )  # fmt: skip

        return Instruction(2, encode, self.random.randrange(1, 5))

    def program(self) -> bytes:
        """A program of `LENGTH` instructions that ends behind its last one."""
        kinds = [
            *[self.register_form] * 4, *[self.immediate_form] * 3, self.upper_form, *[self.load] * 2,
            *[self.store] * 2, self.branch, self.jump, *[self.narrow] * 6, self.narrow_jump,
        ]  # fmt: skip
        instructions = [self.random.choice(kinds)() for _ in range(LENGTH)]
        places = [0]
        for instruction in instructions:
            places.append(places[-1] + instruction.size)
        code = b""
        for index, instruction in enumerate(instructions):
            target = places[min(index + 1 + instruction.skips, LENGTH)]
            code += instruction.encode(target - places[index]).to_bytes(instruction.size, "little")
        return code


@dataclass
class State:
    """What a program leaves behind."""

    registers: list[int]
    data: bytes


def start_registers(source: random.Random) -> list[int]:
    """Random registers, with the two pointers in place."""
    corners = [0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]
    registers = [source.choice([*corners, source.getrandbits(32)]) for _ in range(32)]
    registers[0] = 0
    registers[SP] = registers[S0] = MIDDLE
    return registers


def run_hart(code: bytes, registers: list[int], data: bytes) -> tuple[State, int]:
    """Run on the emulator's hart; the number of executed instructions is the second value."""
    hart = Hart()
    hart.load(CODE, code)
    hart.load(DATA, data)
    for number, value in enumerate(registers):
        hart.set_register(number, value)
    hart.pc = CODE
    for _ in range(LENGTH):
        if hart.pc == CODE + len(code):
            break
        hart.run(1)
    assert hart.pc == CODE + len(code)
    assert hart.exceptions == 0
    return State(hart.registers, hart.read(DATA, DATA_SIZE)), hart.executed


def run_unicorn(code: bytes, registers: list[int], data: bytes) -> State:
    """Run on Unicorn."""
    engine_class: Any = unicorn.Uc  # type: ignore[attr-defined]  # re-exported by "import *"
    engine = engine_class(unicorn.UC_ARCH_RISCV, unicorn.UC_MODE_RISCV32)
    engine.mem_map(CODE, 0x10000)
    engine.mem_map(DATA, DATA_SIZE)
    engine.mem_write(CODE, code)
    engine.mem_write(DATA, data)
    for number, value in enumerate(registers):
        engine.reg_write(UC_RISCV_REG_X0 + number, value)
    engine.emu_start(CODE, CODE + len(code))
    assert engine.reg_read(UC_RISCV_REG_PC) == CODE + len(code)
    after = [engine.reg_read(UC_RISCV_REG_X0 + number) & 0xFFFFFFFF for number in range(32)]
    return State(after, bytes(engine.mem_read(DATA, DATA_SIZE)))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_programs_end_alike_on_both_engines(seed: int) -> None:
    """Registers and memory are equal after a program that both engines ran."""
    generator = Generator(seed)
    code = generator.program()
    registers = start_registers(generator.random)
    data = generator.random.randbytes(DATA_SIZE)
    ours, executed = run_hart(code, registers, data)
    theirs = run_unicorn(code, registers, data)
    assert executed > LENGTH // 4
    assert ours.registers == theirs.registers, f"seed {seed}"
    assert ours.data == theirs.data, f"seed {seed}"
