"""Tests of the window run on Qt's event loop."""

from __future__ import annotations

from support.qt_loop import pytest_asyncio_loop_factories, qapp_args

__all__ = ["pytest_asyncio_loop_factories", "qapp_args"]
