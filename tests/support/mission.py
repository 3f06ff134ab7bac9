"""The mission: every capability of the system as a row, and the tests that show it.

As a pytest plugin it prints the table after a run that touched any of these tests; a row with a part that is
still open says so, whatever its tests say. `make mission` runs just these tests.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

import pytest

METER, COLLECTOR = "tests/system/firmware", "tests/integration/desktop"
TESTBED = "tests/integration/emulation"


@dataclass(frozen=True, slots=True)
class Row:
    """A capability.

    Attributes:
        number: its place in the table.
        title: what can be done.
        tests: beginnings of the node ids of what shows it.
        open: what isn't there yet; empty when nothing is missing.
    """

    number: int
    title: str
    tests: tuple[str, ...]
    open: str = ""

    def __str__(self) -> str:
        """The title, and what is open."""
        return f"{self.title} (open: {self.open})" if self.open else self.title


ROWS = (
    Row(1, "update over HTTP, verified, on trial, with the way back", (f"{METER}/test_update.py",)),
    Row(2, "three phases, calibration stored on the meter", (), "not written"),
    Row(
        3,
        "power losses and restarts: clock, log, running hour",
        (f"{METER}/test_clock.py", f"{METER}/test_restart.py"),
    ),
    Row(4, "a power cut at each flash operation; a full flash", (f"{METER}/test_reset.py",)),
    Row(5, "a status page for any browser", (f"{METER}/test_status_page.py",)),
    Row(
        6,
        "finding and joining meters' Wi-Fi",
        ("tests/system/test_wifi_visit.py", f"{COLLECTOR}/test_wifi_contract.py"),
    ),
    Row(
        7,
        "provisioning, whole and in single steps",
        (
            f"{COLLECTOR}/test_provision.py",
            f"{COLLECTOR}/test_cli_meter.py",
            f"{COLLECTOR}/ui/test_window_single_steps.py",
        ),
    ),
    Row(
        8,
        "collection that any failure leaves safe",
        ("tests/system/test_demonstration.py", f"{COLLECTOR}/test_collect.py"),
    ),
    Row(
        9,
        "the server's devices, cached",
        (f"{COLLECTOR}/test_cli.py", f"{COLLECTOR}/ui/test_window_devices.py"),
    ),
    Row(
        10,
        "firmware from the server to the meter",
        (
            "tests/system/test_update_by_collector.py",
            f"{COLLECTOR}/test_update.py",
            f"{COLLECTOR}/ui/test_window_update.py",
        ),
    ),
    Row(11, "sync with a ledger", (f"{COLLECTOR}/test_sync.py",)),
    Row(12, "a tour of twenty meters", ("tests/system/test_tour.py",)),
    Row(
        13,
        "charts of the local database",
        (f"{COLLECTOR}/ui/test_window_energy.py",),
    ),
    Row(
        14,
        "settings, backup, restore, clear",
        (
            f"{COLLECTOR}/test_cli_keep.py",
            f"{COLLECTOR}/ui/test_window_settings.py",
            f"{COLLECTOR}/ui/test_window_local_data.py",
        ),
    ),
    Row(15, "a dashboard for ThingsBoard", (f"{COLLECTOR}/test_install_dashboard.py",)),
    Row(16, "ThingsBoard's official client against the server", (f"{TESTBED}/test_official_client.py",)),
    Row(
        17,
        "fixtures for firmware of any kind",
        ("tests/system/test_testbed_example.py", f"{TESTBED}/test_power_at_a_moment.py"),
    ),
    Row(18, "other engines behind the same protocol", (f"{TESTBED}/test_engines.py",)),
    Row(19, "a Debian package, proven in a clean root", ("tests/system/packaging",)),
)


@dataclass(slots=True, eq=False)
class Mission:
    """Counts outcomes by row. Registered by `tests/conftest.py`."""

    outcomes: dict[int, dict[str, int]] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take note of a test's outcome; a failing set-up or tear-down counts as a failure."""
        if report.when != "call" and report.passed:
            return
        for row in ROWS:
            if report.nodeid.startswith(row.tests):
                counts = self.outcomes.setdefault(row.number, {})
                counts[report.outcome] = counts.get(report.outcome, 0) + 1

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table if the run had to do with the mission."""
        if not self.outcomes:
            return
        terminalreporter.section("mission")
        for row in ROWS:
            terminalreporter.write_line(f"{row.number:>3}  {self._verdict(row):<9} {row}")

    def _verdict(self, row: Row) -> str:
        counts = self.outcomes.get(row.number, {})
        if counts.get("failed"):
            return "FAIL"
        if row.open:
            return "open"
        return "pass" if counts.get("passed") else "not run"


def main() -> int:
    """Run the tests of all rows, one after the other since some judge lateness; answers pytest's status."""
    return int(pytest.main(list(dict.fromkeys(test for row in ROWS for test in row.tests))))


if __name__ == "__main__":
    sys.exit(main())
