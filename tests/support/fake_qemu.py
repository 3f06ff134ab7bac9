"""Plays `qemu-system-riscv32`: takes its command line, keeps a flash file, says what a meter says at boot.

The lines are a recording of the real firmware's UART, shortened. It answers HTTP at the forwarded port. The
environment says what goes wrong: FAKE_QEMU_FAILS (a message, at once), FAKE_QEMU_DIES (after the boot),
FAKE_QEMU_MACHINES (what `-machine help` lists).
"""

from __future__ import annotations

import os
import re
import signal
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

FILES_ADDRESS = 0x21_0000
EFUSE_MAC = 0x18
MACHINES = "Supported machines are:\nesp32c3       Espressif ESP32C3 machine\nnone          empty machine"
BOOT = """ESP-ROM:esp32c3-api1-20210207
rst:0x1 (POWERON),boot:0xc (SPI_FAST_FLASH_BOOT)
I (22) boot: ESP-IDF v6.1-829-g9a97f6c54ec 2nd stage bootloader
ofmon 2.0.0 ssid=SEM-{ssid} reset=power-on
storage mounted MountReport {{ formatted: {formatted}, reset_ended: false, torn_bytes: 0 }}
http ready
"""


class _Meter(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"200"
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: standard error is QEMU's."""


def _value(arguments: list[str], pattern: str) -> str:
    """What the one argument that matches says."""
    (found,) = [match for match in (re.fullmatch(pattern, argument) for argument in arguments) if match]
    return found[1]


def _boot(flash_file: Path, efuse_file: Path) -> str:
    flash = bytearray(flash_file.read_bytes())
    assert len(flash) == 4 << 20
    formatted = flash[FILES_ADDRESS] == 0xFF
    flash[FILES_ADDRESS] = 0
    flash_file.write_bytes(flash)
    mac = efuse_file.read_bytes()[EFUSE_MAC : EFUSE_MAC + 6][::-1]
    ssid = bytes([*mac[:5], (mac[5] + 1) % 256]).hex(":")
    return BOOT.format(ssid=ssid, formatted=str(formatted).lower())


def main(arguments: list[str]) -> int:
    """Be QEMU until SIGTERM."""
    if arguments == ["-machine", "help"]:
        print(os.environ.get("FAKE_QEMU_MACHINES", MACHINES))
        return 0
    if problem := os.environ.get("FAKE_QEMU_FAILS"):
        print(problem, file=sys.stderr)
        return 1
    assert arguments[arguments.index("-machine") + 1] == "esp32c3"
    flash = _value(arguments, r"file=(.*),if=mtd,format=raw")
    efuse = _value(arguments, r"file=(.*),if=none,format=raw,id=efuse")
    port = _value(
        arguments, r"user,model=open_eth,net=10\.0\.0\.0/24,hostfwd=tcp:127\.0\.0\.1:(\d+)-10\.0\.0\.1:80"
    )
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    server = HTTPServer(("127.0.0.1", int(port)), _Meter)
    print(_boot(Path(flash), Path(efuse)), end="", flush=True)
    if problem := os.environ.get("FAKE_QEMU_DIES"):
        print(problem, file=sys.stderr)
        return 1
    server.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
