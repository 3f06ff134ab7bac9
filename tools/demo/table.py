"""The demonstration's table of readings, for people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from demo.report import MeterReport, Row

HEAD = (
    "meter      meter's clock  corrected to  time error"
    "        V            A              W              kWh\n"
    "                                                       error        error          error          error"
)


def print_reports(reports: Sequence[MeterReport]) -> None:
    """Every reading with its errors against the truth, then each meter's energy and what is wrong."""
    print(HEAD)
    for report in reports:
        for row in report.rows:
            print(_line(row))
    for report in reports:
        print(
            f"{report.name}: {report.energy_kwh:.4f} kWh stored, {report.true_energy_kwh:.4f} kWh injected, "
            f"error {report.energy_error:+.3%}"
        )
        for fault in report.faults:
            print(f"  WRONG: {fault}")
    if not any(report.faults for report in reports):
        print("Flash, database and server hold the same readings, each once.")


def _line(row: Row) -> str:
    voltage, current, power, energy = (f"{error:+.2%}" for error in row.errors)
    return (
        f"{row.meter:<10} {_clock(row.end_clock_ms):>13} {_clock(row.corrected_ms):>13} "
        f"{row.time_error_ms / 60_000:+7.1f} min  "
        f"{row.voltage:6.1f} {voltage:>7} {row.current:6.3f} {current:>7} "
        f"{row.power:7.1f} {power:>7} {row.energy:7.4f} {energy:>7}"
    )


def _clock(time_ms: float) -> str:
    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%d. %H:%M:%S")
