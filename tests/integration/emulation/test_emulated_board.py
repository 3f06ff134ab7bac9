"""Boards with the real firmware: boot, network, snapshots, power."""

import asyncio
import struct
import time
from pathlib import Path

import httpx
import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, MeterUnreachableError, TestbedError
from ofmon_emulation.pytest_plugin import BoardMaker
from ofmon_emulation.snapshot import Snapshot
from ofmon_emulation.waveforms import Circuit, Inductive, Mains, Parallel, Resistive, Scheduled

pytestmark = pytest.mark.system


def test_rom_and_bootloader_run_before_the_application(board: Board) -> None:
    """The mask ROM and the second-stage bootloader print their own lines, in their order."""
    board.power_on()
    said = board.run_until(log="ofmon ")
    lines = [
        "ESP-ROM:esp32c3",
        "rst:0x1 (POWERON)",
        "mode:DIO",
        "2nd stage bootloader",
        "chip revision: v0.4",
        "SPI Flash Size : 4MB",
        "littlefs",
        "Loaded app from partition at offset 0x10000",
        "ofmon ",
    ]
    places = [said.find(line) for line in lines]
    assert -1 not in places
    assert places == sorted(places)
    assert board.bad_accesses == {}


def test_the_network_has_the_name_that_the_firmware_computed(boards: BoardMaker) -> None:
    """SoftAP address: the eFuse's base address plus one in the last octet."""
    board = boards(mac="a0:b1:c2:0d:0e:f7")
    assert board.ssid is None
    board.power_on()
    board.run_until(log="http ready")
    board.run(2)
    assert board.ssid == "SEM-a0:b1:c2:0d:0e:f8"
    assert "ssid=SEM-a0:b1:c2:0d:0e:f8" in board.uart.decode()
    assert board.beacon_age_s is not None
    assert board.beacon_age_s < 2


def test_the_station_gets_its_address_from_the_meter(booted: Board) -> None:
    """DHCP by the firmware's own server, then HTTP, all in virtual time."""
    assert booted.station_address is None
    before_s = booted.time_s
    reply = booted.http("GET", "/version")
    assert (reply.status, reply.body) == (200, b"200")
    assert str(booted.station_address).startswith("10.0.0.")
    assert booted.time_s - before_s < 2


def test_requests_with_bodies_and_without_answers(booted: Board) -> None:
    """A token is missing, stored, and read back; what is none of the meter's business is 404."""
    token = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
    assert booted.http("GET", "/token").status == 404
    assert booted.http("POST", "/token", body=token).status == 200
    assert booted.http("GET", "/token").body == token
    assert booted.http("GET", "/no-such-thing").status == 404


async def test_an_ordinary_http_client_works_in_virtual_time(booted: Board) -> None:
    """Through the board's transport; what fails there fails as on a real network."""
    async with httpx.AsyncClient(transport=booted.transport(), base_url="http://10.0.0.1") as client:
        assert (await client.get("/version")).text == "200"
        reply = await client.post("/time", content=struct.pack("<Q", 1_800_000_000_000))
        assert reply.status_code == 200
        reply = await client.get("/telemetry")
        assert (reply.status_code, reply.content) == (200, b"")
        booted.power_off()
        with pytest.raises(httpx.ConnectError):
            await client.get("/version")


def test_losses_delay_an_answer_and_do_not_change_it(booted: Board) -> None:
    """TCP's business, with every fifth frame lost."""
    booted.configure_station(delay_s=0.02, loss=0.2)
    before_s = booted.time_s
    assert booted.http("GET", "/version", timeout_s=120).body == b"200"
    assert booted.time_s - before_s > 0.1


def test_a_meter_that_went_away_is_an_error(booted: Board) -> None:
    """Without power there is no connection; out of reach nothing arrives."""
    booted.configure_station(loss=1.0)
    with pytest.raises(BoardTimeoutError):
        booted.http("GET", "/version", timeout_s=3)
    booted.power_off()
    with pytest.raises(BoardOffError):
        booted.http("GET", "/version")


def test_power_that_fails_during_a_request_breaks_the_connection(booted: Board) -> None:
    """The board is off afterwards, and comes back with what it had stored."""
    booted.cut_power(after_operations=0, moment="before")
    with pytest.raises(MeterUnreachableError):
        booted.http("POST", "/token", body=b"B" * 56)
    assert not booted.powered
    booted.power_on()
    booted.run_until(log="http ready")
    assert booted.http("GET", "/token").status == 404


def test_the_forwarded_port_leads_to_the_meter(booted: Board) -> None:
    """A client in another thread, over real sockets, while the board runs."""

    async def fetch(port: int) -> httpx.Response:
        async with httpx.AsyncClient() as client:
            return await client.get(f"http://127.0.0.1:{port}/version", headers={"connection": "close"})

    async def run() -> httpx.Response:
        request = asyncio.create_task(fetch(booted.forward()))
        while not request.done():
            await asyncio.to_thread(booted.run, 0.01)
        return await request

    assert asyncio.run(run()).text == "200"
    booted.run(0.1)
    assert booted.host_connections == 0


def test_a_fork_goes_on_as_the_original_would(booted: Board) -> None:
    """Same bytes from both, and the original is untouched by what the fork does."""
    booted.run(1)
    snapshot = booted.snapshot()
    forks = [Board.restore(snapshot), Board.restore(snapshot)]
    forks[0].run(65)
    forks[1].power_off()
    booted.run(65)
    assert (booted.uart, booted.flash, booted.instructions) == (
        forks[0].uart,
        forks[0].flash,
        forks[0].instructions,
    )


def test_a_snapshot_survives_in_a_file(boards: BoardMaker, tmp_path: Path) -> None:
    """Settings and machine come back; a fork from the file goes on as the board itself."""
    load = Scheduled(Parallel([Inductive(6.0, 0.7, {3: (0.1, 20.0)}), Resistive(50)]), [(0, 0.5), (9, 1)], 60)
    board = boards(name="workshop", seed=7, circuit=Circuit(Mains(harmonics={5: (0.02, 0.0)}), load))
    board.power_on()
    board.run_until(log="http ready")
    board.snapshot().save(tmp_path / "board.snapshot")
    loaded = boards(snapshot=Snapshot.load(tmp_path / "board.snapshot"))
    assert loaded.settings.circuit.core_json(7) == board.settings.circuit.core_json(7)
    assert loaded.name == "workshop"
    board.run(70)
    loaded.run(70)
    assert (loaded.uart, loaded.flash) == (board.uart, board.flash)


@pytest.mark.parametrize("content", [b"", b"{}\n", b'{"format": "ofmon-snapshot-1"}\n', b"\xff\n"])
def test_a_file_that_is_no_snapshot_is_refused(tmp_path: Path, content: bytes) -> None:
    """With a message that names it."""
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(TestbedError, match="x is no snapshot"):
        Snapshot.load(tmp_path / "x")


def test_time_passes_without_power_and_costs_nothing(booted: Board) -> None:
    """Ninety minutes in the dark: true time goes on, no instruction is executed."""
    booted.power_off()
    instructions, true_time_ms, begin = booted.instructions, booted.true_time_ms, time.thread_time()
    booted.run(5400)
    assert booted.instructions == instructions
    assert booted.true_time_ms - true_time_ms == pytest.approx(5_400_000)
    assert time.thread_time() - begin < 0.5
    booted.power_on()
    assert "reset=power-on" in booted.run_until(log="http ready")
