"""What came of a command, in sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ofmon.cli import results
from ofmon.cli.activity import collected, offered, synced, updated
from ofmon.cli.console import moment
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Reason
from ofmon.domain.visit import Visit
from ofmon.services.collect import Outcome
from ofmon.services.sync import DeviceSync, SyncResult

if TYPE_CHECKING:
    import pytest

METER = MeterId("SEM-a0:b1:c2:00:00:01")
NOON_MS = 1_772_539_200_000
HOUR_MS = 3_600_000
DEVICE = DeviceSync(
    METER.ssid, "Heater", sent=1, confirmed=0, refused=0, waiting=1, unconfirmed=0, error=None
)
VISIT = Visit(
    meter=METER,
    device_name="Heater",
    started_ms=NOON_MS,
    finished_ms=NOON_MS,
    firmware="2.0.0",
    readings_new=2,
    readings_known=1,
    held=0,
    first_ms=NOON_MS,
    last_ms=NOON_MS + HOUR_MS,
    energy_kwh=1310.5,
    power_losses=1,
    clock_behind_ms=None,
    uncertainty_ms=0,
    gaps=(),
    remarks=(),
    clock_set=True,
    given=None,
    freed=True,
)


def test_a_visit_says_what_it_brought_of_which_time(capsys: pytest.CaptureFixture[str]) -> None:
    """From the first to the last new reading."""
    results.print_visit(VISIT)
    begin, end = moment(NOON_MS), moment(NOON_MS + HOUR_MS)
    assert capsys.readouterr().out == (
        f"{METER}: 2 new readings (1,310.50 kWh, {begin} to {end}), 1 known, 1 power loss, memory freed\n"
    )


def test_one_reading_is_of_one_moment(capsys: pytest.CaptureFixture[str]) -> None:
    """It isn't from noon to noon."""
    one = replace(VISIT, readings_new=1, last_ms=NOON_MS, freed=False, held_by={Reason.CLOCK_UNKNOWN: 1})
    results.print_visit(one)
    first, held = capsys.readouterr().out.splitlines()
    assert first == (
        f"{METER}: 1 new reading (1,310.50 kWh, {moment(NOON_MS)}), 1 known, 1 power loss, memory NOT freed"
    )
    assert held.startswith("  1 held: no clock that could be believed")


def test_a_sync_lists_what_there_is_of_each_device(capsys: pytest.CaptureFixture[str]) -> None:
    """What was looked for again stands first; what there is none of and is seldom isn't said."""
    results.print_sync(SyncResult((DEVICE, replace(DEVICE, checked=1310, known=2)), signed_in=True))
    plain, checked = capsys.readouterr().out.splitlines()
    assert plain.endswith(": 1 sent, 0 confirmed, 0 not confirmed, 0 refused, 1 waiting")
    assert checked.startswith(f"Heater ({METER.ssid}): 1,310 checked, 0 missing, 1 sent, 2 there already, ")


def test_lines_of_activity_agree_with_their_numbers() -> None:
    """One reading, several readings."""
    outcome = Outcome(METER, replace(VISIT, readings_new=1), None)
    assert collected([outcome]) == "1 of 1 meter collected, 1 new reading."
    assert collected([outcome, Outcome(METER, None, None)]) == "1 of 2 meters collected, 1 new reading."
    result = SyncResult((replace(DEVICE, checked=2, missing=1),), signed_in=True)
    assert synced(result) == (
        "2 readings checked, 1 missing. 1 reading sent, 0 confirmed. 1 reading still waiting."
    )
    assert offered(1, 2) == "1 package fetched, 2 meters can get newer firmware."
    assert updated([]) == "0 of 0 meters updated."
