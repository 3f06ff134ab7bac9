"""What tests need to speak to an emulated meter: its formats, its flash, and its time."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from littlefs import LittleFS

from ofmon_emulation.flash import file_system as flash_files

if TYPE_CHECKING:
    from ofmon_emulation.board import Board

PARTITION = slice(0x21_0000, 0x3F_0000)
BLOCK_LEN = 4096
# The version of the disk format that the firmware's littlefs writes.
DISK_VERSION = 0x0002_0000
READING = struct.Struct("<HfffffQ")
HOUR_MS = 3_600_000
TICKS_PER_SECOND = 160_000_000


@dataclass(frozen=True)
class Reading:
    """A reading of protocol 1, in its units."""

    ct_id: int
    real_power: float
    apparent_power: float
    i_rms: float
    v_rms: float
    kwh: float
    timestamp_ms: int

    def to_bytes(self) -> bytes:
        """Its 30 bytes."""
        return READING.pack(
            self.ct_id,
            self.real_power,
            self.apparent_power,
            self.i_rms,
            self.v_rms,
            self.kwh,
            self.timestamp_ms,
        )


def readings(body: bytes) -> list[Reading]:
    """The readings of a telemetry body, which must be whole."""
    return [Reading(*fields) for fields in READING.iter_unpack(body)]


def telemetry(board: Board) -> list[Reading]:
    """What the meter serves."""
    reply = board.http("GET", "/telemetry")
    assert reply.status == 200
    return readings(reply.body)


def power_losses(board: Board) -> list[int]:
    """The meter's power-loss log, ms since the epoch."""
    reply = board.http("GET", "/powerloss_log")
    assert reply.status == 200
    return [int.from_bytes(reply.body[at : at + 16], "little") for at in range(0, len(reply.body), 16)]


def set_clock(board: Board, timestamp_ms: int) -> None:
    """Set the meter's clock."""
    assert board.http("POST", "/time", body=struct.pack("<Q", timestamp_ms)).status == 200


def configuration(wiring: str = "single-phase", **first: float) -> dict[str, Any]:
    """A configuration as from the factory but for its wiring and what is said of the first of each input."""
    phases = {"single-phase": (1, 1), "three-phase": (2, 3)}[wiring]
    voltages = [{"volts_per_volt": 350.0} for _ in range(phases[0])]
    currents = [{"amperes_per_volt": 30.0} for _ in range(phases[1])]
    for name, value in first.items():
        (voltages if name in {"volts_per_volt", "offset_v"} else currents)[0][name] = value
    return {"wiring": wiring, "voltages": voltages, "currents": currents}


def configure(board: Board, document: dict[str, Any]) -> dict[str, Any]:
    """Set wiring and calibration; what the meter says it stored. Measured by them from a second later on."""
    reply = board.http("PUT", "/v2/configuration", body=json.dumps(document).encode())
    assert reply.status == 200, reply.body
    return dict(json.loads(reply.body))


def live(board: Board) -> dict[int, dict[str, float]]:
    """What the meter measured over the last second, by transformer."""
    reply = board.http("GET", "/v2/live")
    assert reply.status == 200
    return {one["ct_id"]: one for one in json.loads(reply.body)["transformers"]}


def connect(board: Board, data: bytes) -> int:
    """A connection on which `data` was sent."""
    connection = board._machine.connect(80)
    board._machine.send(connection, data)
    return connection


def received(board: Board, connection: int, seconds: float) -> tuple[bytes, str]:
    """What arrives within some virtual seconds, and how the connection stands then."""
    end, data, state = board._machine.now + round(seconds * TICKS_PER_SECOND), b"", "waiting"
    while board._machine.now < end and state not in {"ended", "failed"}:
        piece, state = board._machine.receive(connection, end - board._machine.now)
        data += piece
    return data, state


def file_system(flash: bytes) -> LittleFS:
    """The meter's file system in a flash image, by an independent implementation; read it only."""
    return flash_files(flash, "littlefs", disk_version=DISK_VERSION)


def with_files(flash: bytes, files: dict[str, bytes]) -> bytes:
    """The flash image with a file system that holds these files and nothing else."""
    fs = LittleFS(block_size=BLOCK_LEN, block_count=480, disk_version=DISK_VERSION)
    for path, content in files.items():
        if "/" in path:
            fs.makedirs(path.rpartition("/")[0], exist_ok=True)
        with fs.open(path, "wb") as file:
            file.write(content)
    return flash[: PARTITION.start] + bytes(fs.context.buffer) + flash[PARTITION.stop :]
