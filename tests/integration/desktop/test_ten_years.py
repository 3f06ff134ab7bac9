"""87,600 readings, ten years of hours: fast enough, and the event loop hardly waits for them.

A window that shows progress shares that loop, so a longer wait is a window that hangs.
"""

import time
from pathlib import Path

import pytest

from ofmon.domain.reading import ReadingState
from ofmon.services.ports import EnergyAsked
from ofmon.services.progress import silent
from support.desk import TOKEN, opened, visits_to
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.watchdog import Watchdog

pytestmark = pytest.mark.alone

HOURS = 87_600


async def test_a_visit_to_ten_years_of_readings(tmp_path: Path) -> None:
    """Read twice, decode, correct, store, verify, free; then the look-ups that follow.

    Where other programs take the processor the visit takes longer than it needs: then what it used counts,
    the meter's part included.
    """
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(HOURS * HOUR_MS)
    with meter.serving() as server:
        async with opened(tmp_path) as store:
            await store.meters()
            async with Watchdog() as watchdog:
                begin, begin_used = time.monotonic(), time.process_time()
                visit = await visits_to(meter, server.url, store).run(meter.meter_id, silent)
                took_s = time.monotonic() - begin
                used_s = time.process_time() - begin_used
                (parcel,) = await store.parcels(ReadingState.PENDING)
                asked = EnergyAsked(meter.meter_id, 0, meter.true_ms)
                days = await store.energy_by_day(asked)
                hours = await store.energy_by_hour(asked)
    assert visit.readings_new == parcel.counts[ReadingState.PENDING] == len(hours) == HOURS
    assert sum(day.readings for day in days) == HOURS
    print(f"a visit of {took_s:.2f} s, in which this process used {used_s:.2f} s")
    assert min(took_s, used_s) < 10
    watchdog.complain()
