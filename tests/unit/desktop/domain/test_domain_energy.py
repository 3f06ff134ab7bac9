"""Months from days, and names by which owners are told apart."""

import math

from ofmon.domain.energy import EnergyBucket, Owner, by_month, named_apart
from ofmon.domain.local_time import days_ms
from support.scripted_meter import MIDNIGHT_MS

DAY_MS = 24 * 3_600_000


def test_months_are_the_sums_of_their_days() -> None:
    """Energy exactly, readings, and the worst uncertainty; a month without days is left out."""
    first = days_ms(MIDNIGHT_MS + 1, MIDNIGHT_MS + 80 * DAY_MS)
    days = [EnergyBucket(*day, 0.1, 24, at) for at, day in enumerate(first) if not 31 <= at < 59]
    january, march = by_month(days)
    assert january.energy_kwh == math.fsum([0.1] * 31)
    assert (january.start_ms, january.readings, january.uncertainty_ms) == (days[0].start_ms, 31 * 24, 30)
    assert (march.start_ms, march.readings) == (first[59][0], (len(first) - 59) * 24)


def test_owners_of_one_name_are_told_apart() -> None:
    """By their meters' SSIDs; where those are the same, too, by what names the device."""
    pump, other = Owner("Pump", "id-1", ("a",), ("SEM-1",)), Owner("Pump", "id-2", ("b",), ("SEM-2",))
    blank, token = Owner("SEM-3", None, (), ("SEM-3",)), Owner("SEM-3", None, ("abcdefgh",), ("SEM-3",))
    heater = Owner("Heater", "id-3", ("c",), ("SEM-1",))
    assert [owner.name for owner in named_apart([pump, other, blank, token, heater])] == [
        "Heater",
        "Pump (SEM-1)",
        "Pump (SEM-2)",
        "SEM-3 (device abcdef)",
        "SEM-3 (no device)",
    ]
