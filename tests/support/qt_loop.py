"""A conftest.py's way to run its async tests on Qt's event loop: ``from support.qt_loop import *``."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtWidgets import QApplication

__all__ = ["pytest_asyncio_loop_factories", "qapp_args"]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application's name, as the program itself gives it."""
    return ["ofmon"]


def _loop() -> qasync.QEventLoop:
    return qasync.QEventLoop(QApplication.instance() or QApplication(["ofmon"]))


def pytest_asyncio_loop_factories() -> dict[str, object]:
    """See pytest-asyncio."""
    return {"qt": _loop}
