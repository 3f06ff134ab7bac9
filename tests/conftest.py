"""What every test run has: the table of the mission at its end."""

import pytest

from support.mission import Mission


def pytest_configure(config: pytest.Config) -> None:
    """Only the process that sees all reports prints the table."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Mission(), "mission")
