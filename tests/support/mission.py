"""The mission: every capability of the system as a row, and the tests that show it.

As a pytest plugin it prints the table after a run that touched any of these tests; a row with a part that is
still open says so, whatever its tests say. A run that is one phase of several (`support.phases`) names a file
in the environment instead, and what it saw is added there.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

RECORD = "OFMON_MISSION_RECORD"
"""The variable with the path of the file that the phases share."""
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
    Row(
        2,
        "three phases, calibration stored on the meter",
        (
            f"{METER}/test_calibration.py",
            f"{METER}/test_three_phase.py",
            "tests/system/test_three_phase_collected.py",
            f"{COLLECTOR}/ui/test_window_calibration.py",
        ),
    ),
    Row(
        3,
        "power losses and restarts: clock, log, running hour",
        (f"{METER}/test_clock.py", f"{METER}/test_restart.py"),
    ),
    Row(
        4,
        "a power cut at each flash operation; a full flash",
        (
            f"{METER}/test_reset.py",
            f"{METER}/test_clock.py::test_power_cuts_at_each_flash_operation_of_an_hour",
            f"{METER}/test_status_page.py::test_a_full_flash_keeps_the_newest_readings_and_says_so",
        ),
    ),
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
            "tests/unit/desktop/services/test_clock.py",
            f"{COLLECTOR}/ui/test_window_single_steps.py",
        ),
    ),
    Row(
        8,
        "collection that any failure leaves safe",
        (
            "tests/system/test_demonstration.py",
            f"{COLLECTOR}/test_collect.py",
            f"{COLLECTOR}/ui/test_window_visit_end.py",
        ),
    ),
    Row(
        9,
        "the server's devices: made, labelled, cached",
        (
            f"{COLLECTOR}/test_cli.py",
            f"{COLLECTOR}/test_new_devices.py",
            f"{COLLECTOR}/test_cli_device.py",
            f"{COLLECTOR}/test_docs_server.py",
            f"{COLLECTOR}/ui/test_window_devices.py",
            f"{COLLECTOR}/ui/test_window_new_devices.py",
        ),
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
    Row(
        11,
        "sync with a ledger",
        (
            f"{COLLECTOR}/test_sync.py",
            f"{COLLECTOR}/test_sync_check.py",
            f"{COLLECTOR}/test_sync_doubtful.py",
            f"{COLLECTOR}/test_sync_faults.py",
            f"{COLLECTOR}/test_sync_isolated.py",
            f"{COLLECTOR}/test_sync_limits.py",
            f"{COLLECTOR}/test_sync_portal.py",
        ),
    ),
    Row(12, "a tour of twenty meters", ("tests/system/test_tour.py", f"{COLLECTOR}/test_tour_network.py")),
    Row(
        13,
        "charts of the local database",
        (f"{COLLECTOR}/ui/test_window_energy.py",),
    ),
    Row(
        14,
        "settings, backup, restore, clear, first steps, activity",
        (
            f"{COLLECTOR}/test_cli_keep.py",
            f"{COLLECTOR}/test_data_folder.py",
            f"{COLLECTOR}/ui/test_window_settings.py",
            f"{COLLECTOR}/ui/test_window_local_data.py",
            f"{COLLECTOR}/test_activity.py",
            f"{COLLECTOR}/test_cli_activity.py",
            f"{COLLECTOR}/ui/test_window_activity.py",
            f"{COLLECTOR}/ui/test_window_first_steps.py",
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


@dataclass(slots=True)
class Outcomes:
    """What came of the rows' tests.

    Attributes:
        counts: for each row's number, how many of its tests passed, failed, were skipped.
        reasons: for each row's number, why tests were skipped.
    """

    counts: dict[int, Counter[str]] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)

    def add(self, row: int, outcome: str, reason: str = "") -> None:
        """Count one test."""
        self.counts.setdefault(row, Counter())[outcome] += 1
        if reason:
            self.reasons[row] = reason

    def table(self) -> Iterator[str]:
        """Its lines."""
        for row in ROWS:
            verdict = self.verdict(row)
            reason = self.reasons.get(row.number) if verdict == "not run" else None
            yield f"{row.number:>3}  {verdict:<9} {row}" + (f": {reason}" if reason else "")

    def verdict(self, row: Row) -> str:
        """One word or two about a row."""
        counts = self.counts.get(row.number, Counter())
        if counts["failed"]:
            return "FAIL"
        if row.open:
            return "open"
        return "pass" if counts["passed"] else "not run"

    @property
    def failed(self) -> bool:
        """Whether any row is."""
        return any(counts["failed"] for counts in self.counts.values())

    def write(self, path: Path) -> None:
        """Add them to the file, as one line."""
        with path.open("a") as file:
            file.write(json.dumps({"counts": self.counts, "reasons": self.reasons}) + "\n")

    @classmethod
    def read(cls, path: Path) -> Outcomes:
        """All that the file holds together; nothing when there is none."""
        together = cls()
        lines = path.read_text().splitlines() if path.exists() else []
        for seen in map(json.loads, lines):
            for number, counts in seen["counts"].items():
                together.counts.setdefault(int(number), Counter()).update(counts)
            together.reasons |= {int(number): reason for number, reason in seen["reasons"].items()}
        return together


class Mission:
    """Takes note of the rows' tests. Registered by `tests/conftest.py`."""

    def __init__(self) -> None:
        self.outcomes = Outcomes()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test; a failing set-up or tear-down is a failure, and so is a skipped one's a skip."""
        if report.when != "call" and report.passed:
            return
        for row in ROWS:
            if report.nodeid.startswith(row.tests):
                self.outcomes.add(row.number, report.outcome, _reason(report))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table if the run had to do with the mission, or hand on what was seen."""
        if record := os.environ.get(RECORD):
            self.outcomes.write(Path(record))
        elif self.outcomes.counts:
            terminalreporter.section("mission")
            for line in self.outcomes.table():
                terminalreporter.write_line(line)


def _reason(report: pytest.TestReport) -> str:
    """Why a test was skipped."""
    if not report.skipped or not isinstance(report.longrepr, tuple):
        return ""
    return str(report.longrepr[2]).removeprefix("Skipped: ")


def tests() -> list[str]:
    """What shows the rows, each once, as pytest's arguments; what isn't written yet is left out."""
    named = dict.fromkeys(test for row in ROWS for test in row.tests)
    return [test for test in named if Path(test.partition("::")[0]).exists()]
