"""What every test run has: steady examples, and the table of the mission at its end."""

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

from support.mission import Mission

# The same examples each time, however busy the machine is; a campaign looks for new ones.
settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("campaign", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile("campaign" if os.environ.get("OFMON_CAMPAIGN") else "steady")


def pytest_configure(config: pytest.Config) -> None:
    """Ctrl-C reaches what tests start; only the process that sees all reports prints the table."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in a shell's background
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Mission(), "mission")
