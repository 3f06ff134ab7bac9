"""The window on real services: real SQLite file, scripted meters over HTTP, emulated Wi-Fi."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

# Before Qt is loaded: tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractButton, QWidget

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, Services, build
from ofmon.domain.identity import MeterId, Token
from ofmon.ui import read_later
from support.bare_window import bare_window
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from ofmon.ui.shared import Shared
    from ofmon.ui.window import MainWindow

# In the program a thread reads them while the first page is looked at.
read_later.read()

HUNG_S = 300.0
"""What takes longer has hung, on however busy a machine."""
PROFILE_ID = "784f394c-42b6-435a-983c-b7beff2784f9"


@dataclass
class Workplace:
    """A technician's computer in a depot."""

    window: MainWindow
    services: Services
    depot: ScriptedDepot = field(default_factory=lambda: ScriptedDepot([]))

    @property
    def shared(self) -> Shared:
        """What the pages share."""
        return self.window.shared

    async def idle(self) -> None:
        """Wait until nothing runs and everything is loaded."""
        await until(lambda: self.shared.jobs.running is None and not self.shared.jobs.loading)

    async def scanned(self) -> None:
        """Scan, and wait for the list."""
        self.window.collect.scan()
        await self.idle()


def meter(number: int, hours: int = 6, *, token: bool = True) -> ScriptedMeter:
    """A meter that has lived so many hours; its figures differ from the others'."""
    made = ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:{number // 256:02x}:{number % 256:02x}"))
    made.live(hours * HOUR_MS + 60_000)
    if token:
        made.token = token_of(number).encode()
    return made


def token_of(number: int) -> Token:
    """The token of the meter of that number."""
    return Token(f"ABCDEFGHIJKLMNOP{number:04d}", PROFILE_ID)


@asynccontextmanager
async def workplace(
    folder: Path, depot: ScriptedDepot, *, server_url: str | None = None, size: tuple[int, int] = (1280, 800)
) -> AsyncIterator[Workplace]:
    """Open the window in this folder, beside a running depot."""
    options = Options(data_dir=folder, testbed_url=depot.url, server_url=server_url)
    async with opened(build(options, secrets=MemorySecrets()), size) as place:
        place.depot = depot
        yield place


@asynccontextmanager
async def opened(services: Services, size: tuple[int, int] = (1280, 800)) -> AsyncIterator[Workplace]:
    """Open the window on these services, and close it and them."""
    async with bare_window(services, size) as window:
        yield Workplace(window, services)


async def until(condition: Callable[[], object], timeout_s: float = HUNG_S) -> None:
    """Let the window work until the condition holds. How long that may take is the machine's business."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - any condition, not only those that tell
            await asyncio.sleep(0.005)


def find_button(parent: QWidget, text: str) -> QAbstractButton:
    """The visible button with these words."""
    buttons = [button for button in parent.findChildren(QAbstractButton) if button.isVisible()]
    return next(button for button in buttons if button.text() == text)
