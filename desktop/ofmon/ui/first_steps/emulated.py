"""Emulated meters to try the collector with: the testbed's depot and a second window, as other programs.

The second window has a data folder of its own, which goes when it is closed: what was tried never mixes with
a person's readings, settings or secrets. Both programs end with this window.

Limits: the testbed is a part of the source code and not of what is installed from a package.
"""

from __future__ import annotations

import asyncio
import importlib.util
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from ofmon.texts import tr

SPEED = 60
_PROBE = "import ofmon_emulation.depot; from ofmon_emulation.firmware import Firmware; Firmware.locate()"
_PROBE_S = 30.0
_SAYS_URL = "control interface: "
_END_MS = 3_000
# What says where this window reaches its meters, server and secrets is not for the other one.
_NOT_INHERITED = ("DATA", "TESTBED", "METER", "WIFI", "SERVER", "SECRETS_FILE", "USER", "PASSWORD")


async def can_run() -> bool:
    """Whether the testbed is installed beside OFMon, and finds a flash image for its meters."""
    return importlib.util.find_spec("ofmon_emulation") is not None and await asyncio.to_thread(_probe)


def _probe() -> bool:
    """In a program of its own: the testbed knows where an image is looked for, and OFMon need not."""
    try:
        command = [sys.executable, "-c", _PROBE]
        ran = subprocess.run(command, check=False, capture_output=True, timeout=_PROBE_S)  # noqa: S603 - our own
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ran.returncode == 0


class EmulatedMeters(QObject):
    """A depot of three meters and a window for it, at most one of each.

    Attributes:
        depot: the program with the meters.
        window: the other window.
        url: the depot's control interface; empty before there was one.

    Signals:
        opened: the window has been started.
        ended: it was closed, and the meters are gone.
        failed: they could not be started, and why, in a sentence.
    """

    opened = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.depot, self.window = QProcess(self), QProcess(self)
        self._folder: TemporaryDirectory[str] | None = None
        self._closed = False
        self.url = ""
        self.depot.readyReadStandardOutput.connect(self._heard)
        self.depot.finished.connect(self._depot_ended)
        self.window.finished.connect(lambda *_how: self._window_ended())

    @property
    def folder(self) -> Path | None:
        """Where the second window keeps its data; None: it is not open."""
        return Path(self._folder.name) if self._folder else None

    @property
    def running(self) -> bool:
        """Whether there are meters, or soon will be."""
        return self.depot.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the meters; the window follows when they are there."""
        if not self.running:
            self._closed = False
            self._run(self.depot, "ofmon_emulation.cli", "depot", "--speed", str(SPEED))

    def stop(self) -> None:
        """End both programs, and wait for them a moment."""
        for program in (self.window, self.depot):
            program.blockSignals(True)  # noqa: FBT003 - Qt's own call
            program.terminate()
        for program in (self.window, self.depot):
            if program.state() is not QProcess.ProcessState.NotRunning and not program.waitForFinished(
                _END_MS
            ):
                program.kill()
                program.waitForFinished(_END_MS)
        self._clean()

    def _run(self, program: QProcess, module: str, *words: str) -> None:
        environment = QProcessEnvironment.systemEnvironment()
        for name in _NOT_INHERITED:
            environment.remove(f"OFMON_{name}")
        if self._folder:
            environment.insert("OFMON_SECRETS_FILE", f"{self._folder.name}/secrets.json")
        program.setProcessEnvironment(environment)
        program.start(sys.executable, ["-m", module, *words])

    def _heard(self) -> None:
        while self.depot.canReadLine():
            line = bytes(self.depot.readLine().data()).decode().strip()
            if line.startswith(_SAYS_URL):
                self._folder = TemporaryDirectory(prefix="ofmon-emulated-", ignore_cleanup_errors=True)
                self.url = line.removeprefix(_SAYS_URL)
                self._run(self.window, "ofmon", "window", "--testbed", self.url, "--data", self._folder.name)
                self.opened.emit()

    def _depot_ended(self) -> None:
        if self._folder:
            self.window.terminate()
        elif not self._closed:
            said = bytes(self.depot.readAllStandardError().data()).decode(errors="replace").strip()
            self.failed.emit(said.splitlines()[-1] if said else tr("the testbed ended without a word."))
        else:
            self.ended.emit()

    def _window_ended(self) -> None:
        self._closed = True
        self._clean()
        if self.running:
            self.depot.terminate()
        else:
            self.ended.emit()

    def _clean(self) -> None:
        if self._folder:
            self._folder.cleanup()
            self._folder = None
