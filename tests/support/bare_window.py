"""The window on given services, without anything to go with it: what is measured with it is its own."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

# Before Qt is loaded: tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ofmon.ui import app
from ofmon.ui.garbage import Garbage
from ofmon.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ofmon.bootstrap import Services


@asynccontextmanager
async def bare_window(services: Services, size: tuple[int, int] = (1280, 800)) -> AsyncIterator[MainWindow]:
    """Open the window, and close it and the services."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    window = MainWindow(app.build(qt, services, "testbed"))
    window.resize(*size)
    window.show()
    garbage = Garbage()
    garbage.start()
    await window.shared.now.ask()
    try:
        yield window
    finally:
        await app.close(window, services)
        garbage.stop()
