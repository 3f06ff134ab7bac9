"""What every test run has: steady examples, and the table of the mission at its end."""

import os
import signal

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, settings

from support.mission import Mission
from support.watchdog import STOOD_STILL

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


STALL_TRIES = 3


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A stall of the event loop that is the program's comes each time; one of the machine's doesn't."""
    if item.get_closest_marker("alone") is None:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for _ in range(STALL_TRIES):
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        faults = [str(report.longrepr) for report in reports if report.failed]
        if not faults or not all(STOOD_STILL in fault for fault in faults):
            break
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
