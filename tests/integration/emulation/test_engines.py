"""One contract for every engine, and what is each one's own.

Espressif's QEMU and Wokwi run where they are installed; scripted peers stand for them everywhere.
"""

import inspect
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.engines import Engine, QemuEngine, WokwiEngine
from ofmon_emulation.engines.wokwi import Client
from ofmon_emulation.errors import BoardTimeoutError, EngineError, NoNetworkError, TestbedError
from ofmon_emulation.firmware import Firmware
from support import fake_qemu
from support.fake_wokwi import TOKEN, FakeWokwi

pytestmark = pytest.mark.system

PATIENCE_S = 60.0
ENGINES = [
    "board",
    "fake qemu",
    "fake wokwi",
    pytest.param("qemu", marks=pytest.mark.skipif(QemuEngine.find() is None, reason="no Espressif QEMU")),
    pytest.param("wokwi", marks=pytest.mark.skipif(not WokwiEngine.available(), reason="no Wokwi here")),
]


def _fake_qemu(folder: Path) -> Path:
    """The scripted peer as a program."""
    program = folder / "qemu-system-riscv32"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {fake_qemu.__file__} "$@"\n')
    program.chmod(0o755)
    return program


@pytest.fixture
def made(firmware: Firmware, tmp_path: Path) -> Iterator[Callable[[str], Engine]]:
    """Makes engines; they are without power when the test ends."""
    engines: list[Engine] = []

    def make(kind: str) -> Engine:
        makers: dict[str, Callable[[], Engine]] = {
            "board": lambda: Board(firmware),
            "fake qemu": lambda: QemuEngine(firmware, tmp_path, program=_fake_qemu(tmp_path)),
            "qemu": lambda: QemuEngine(firmware, tmp_path),
            "fake wokwi": lambda: WokwiEngine(firmware, token=TOKEN, client=FakeWokwi),
            "wokwi": lambda: WokwiEngine(firmware),
        }
        engines.append(makers[kind]())
        return engines[-1]

    yield make
    for engine in engines:
        engine.power_off()


@pytest.fixture(params=ENGINES)
def engine(made: Callable[[str], Engine], request: pytest.FixtureRequest) -> Engine:
    """Each engine, without power, with the meter's firmware."""
    return made(request.param)


def test_it_boots_and_says_so(engine: Engine) -> None:
    """Nothing before it has power; then mask ROM, bootloader and firmware in their order."""
    assert isinstance(engine, Engine)
    assert (engine.powered, engine.uart) == (False, b"")
    engine.power_on()
    engine.power_on()
    said = engine.run_until(log="http ready", timeout_s=PATIENCE_S)
    places = [
        said.find(line) for line in ("ESP-ROM:esp32c3", "2nd stage bootloader", "ofmon 2.0.0 ssid=SEM-")
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert engine.powered
    assert said in engine.uart.decode()


def test_what_was_said_before_does_not_count_again(engine: Engine) -> None:
    """Waiting begins where the last call ended; what doesn't come is an error with what was said."""
    engine.power_on()
    engine.run_until(log="2nd stage bootloader", timeout_s=PATIENCE_S)
    with pytest.raises(BoardTimeoutError, match=r"no '2nd stage bootloader' within 1\.0 s") as missing:
        engine.run_until(log="2nd stage bootloader", timeout_s=1.0)
    assert "ofmon 2" in str(missing.value)


def test_without_power_it_says_nothing(engine: Engine) -> None:
    """Off is off, also twice; the log is kept."""
    engine.power_on()
    engine.run_until(log="2nd stage bootloader", timeout_s=PATIENCE_S)
    engine.power_off()
    engine.power_off()
    said = engine.uart
    assert not engine.powered
    engine.run(0.1)
    assert engine.uart == said
    with pytest.raises(TestbedError):
        engine.run_until(log="http ready", timeout_s=0.1)


@pytest.mark.parametrize("kind", [kind for kind in ENGINES if "wokwi" not in str(kind)])
def test_flash_survives_a_power_cut(made: Callable[[str], Engine], kind: str) -> None:
    """The firmware formats once."""
    engine = made(kind)
    for formatted in ("true", "false"):
        engine.power_on()
        assert f"formatted: {formatted}" in engine.run_until(log="http ready", timeout_s=PATIENCE_S)
        engine.power_off()


@pytest.mark.parametrize("kind", [kind for kind in ENGINES if "wokwi" not in str(kind)])
def test_its_forwarded_port_leads_to_the_firmware(made: Callable[[str], Engine], kind: str) -> None:
    """HTTP from outside while it runs."""
    engine = made(kind)
    engine.power_on()
    engine.run_until(log="http ready", timeout_s=PATIENCE_S)
    url = f"http://127.0.0.1:{engine.forward()}/version"
    answer: list[httpx.Response] = []
    client = threading.Thread(target=lambda: answer.append(httpx.get(url, timeout=PATIENCE_S)))
    client.start()
    while client.is_alive():
        engine.run(0.02)
    client.join()
    assert answer[0].text == "200"


# QEMU's own.


def test_the_right_qemu_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One without Espressif's machine, as Debian's, isn't it; without any there is a clear error."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    program = _fake_qemu(tmp_path)
    assert QemuEngine.find() == program
    monkeypatch.setenv("FAKE_QEMU_MACHINES", "virt   RISC-V VirtIO board\nesp32c3-other   x")
    assert QemuEngine.find() is None
    with pytest.raises(EngineError, match="no qemu-system-riscv32 with the machine esp32c3"):
        QemuEngine(Firmware(flash=b"", rom=b""), tmp_path)


def test_the_address_is_the_efuses(firmware: Firmware, tmp_path: Path) -> None:
    """And the flash image is a whole chip's, kept in the folder."""
    engine = QemuEngine(firmware, tmp_path, mac="02:00:00:0d:0e:f7", program=_fake_qemu(tmp_path))
    engine.power_on()
    assert "ssid=SEM-02:00:00:0d:0e:f8" in engine.run_until(log="http ready", timeout_s=PATIENCE_S)
    engine.power_off()
    assert engine.flash_file.read_bytes()[:0x8000] == firmware.flash[:0x8000]


@pytest.mark.parametrize("variable", ["FAKE_QEMU_FAILS", "FAKE_QEMU_DIES"])
def test_a_qemu_that_ends_by_itself_is_an_error(
    made: Callable[[str], Engine], monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """With what it said on standard error, at once and not when the time is over."""
    monkeypatch.setenv(variable, "qemu: could not open disk image")
    engine = made("fake qemu")
    engine.power_on()
    with pytest.raises(EngineError, match="ended by itself; it said: qemu: could not open disk image"):
        engine.run_until(log="never said", timeout_s=PATIENCE_S)
    assert not engine.powered
    with pytest.raises(EngineError, match="ended by itself"):
        engine.run(PATIENCE_S)


def test_a_qemu_that_can_not_be_started_is_an_error(firmware: Firmware, tmp_path: Path) -> None:
    """Named, with the system's words."""
    engine = QemuEngine(firmware, tmp_path, program=tmp_path / "nothing")
    with pytest.raises(EngineError, match=r"nothing can't be started: .*No such file"):
        engine.power_on()


# Wokwi's own.


def test_wokwi_has_no_way_into_the_meters_network(made: Callable[[str], Engine]) -> None:
    """Said, instead of a port that nothing answers at."""
    engine = made("fake wokwi")
    engine.power_on()
    with pytest.raises(NoNetworkError, match="access point"):
        engine.forward()


def test_wokwi_needs_a_token_that_is_accepted(firmware: Firmware, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is an error at once, a wrong one when it starts; its package likewise."""
    monkeypatch.delenv("WOKWI_CLI_TOKEN", raising=False)
    with pytest.raises(EngineError, match="WOKWI_CLI_TOKEN"):
        WokwiEngine(firmware, client=FakeWokwi)
    assert not WokwiEngine.available()
    engine = WokwiEngine(firmware, token="wrong", client=FakeWokwi)
    with pytest.raises(EngineError, match="did not start the simulation: Unauthorized"):
        engine.power_on()
    assert not engine.powered


def test_a_wokwi_that_goes_away_is_an_error(firmware: Firmware) -> None:
    """And the simulation is over."""
    client = FakeWokwi(TOKEN)
    engine = WokwiEngine(firmware, token=TOKEN, client=lambda _: client)
    client.dies_at_s = 0.5
    engine.power_on()
    with pytest.raises(EngineError, match="ended the simulation: Transport receive loop exited"):
        engine.run_until(log="http ready")
    assert (engine.powered, client.connected) == (False, False)


def test_the_fake_has_the_official_clients_methods() -> None:
    """With the same names of what they take; needs the package."""
    package = pytest.importorskip("wokwi_client")
    for name in [name for name in vars(Client) if not name.startswith("_")]:
        official = vars(package.WokwiClientSync).get(name) or getattr(package.WokwiClient, name)
        known = set(inspect.signature(official).parameters)
        for ours in (Client, FakeWokwi):
            assert set(inspect.signature(getattr(ours, name)).parameters) <= known, name
