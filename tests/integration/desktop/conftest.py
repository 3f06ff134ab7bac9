"""No test of the collector reaches the computer's own radio: the system's D-Bus is hidden."""

import pytest


@pytest.fixture(autouse=True)
def no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests of NetworkManager put their own bus in its place."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/ofmon-tests")
