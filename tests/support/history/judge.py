"""What must hold at the end of a history: each hour on the server once, at its time, or named in a list."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState, decode_reading
from support.history.place import START_MS
from support.scripted_meter import HOUR_MS

if TYPE_CHECKING:
    from support.history.place import LivingMeter, OnServer, Place


async def judge(place: Place) -> None:
    """Fail unless every hour that was measured is on the server exactly once, or held on some computer."""
    known = await _known(place)
    for meter in place.meters:
        own = (f"Device {meter.number}", f"Spare {meter.number}")
        _judge_meter(meter, [point for point in place.points() if point.device in own], known)


async def _known(place: Place) -> dict[bytes, list[tuple[ReadingState, int | None, int | None]]]:
    """What the computers say of each reading: state, time, uncertainty."""
    found: dict[bytes, list[tuple[ReadingState, int | None, int | None]]] = {}
    for computer in place.computers:
        async with computer.store() as store:
            for item in await store.readings():
                raw = item.reading.encode()
                found.setdefault(raw, []).append((item.state, item.time_ms, item.uncertainty_ms))
    return found


def _judge_meter(
    meter: LivingMeter,
    points: list[OnServer],
    known: dict[bytes, list[tuple[ReadingState, int | None, int | None]]],
) -> None:
    there = Counter((point.current_a, point.energy_kwh) for point in points)
    for raw in meter.made:
        reading = decode_reading(raw)
        key = (round(reading.current_rms_a, 6), round(reading.energy_kwh, 6))
        says = known.get(raw, [])
        if there[key] == 0:
            if raw in meter.readings:  # made after the last visit
                continue
            listed = [state for state, _, _ in says if state in {ReadingState.HELD, ReadingState.REFUSED}]
            assert listed, f"lost: {meter.meter_id} {_hours(meter.truth[raw])} {says}"
            continue
        found = [point for point in points if (point.current_a, point.energy_kwh) == key]
        times = [point.time_ms for point in found]
        assert found[0].device == meter.measured_for[raw], f"another device's: {found}"
        assert there[key] == 1, f"doubled: {[(point.device, _hours(point.time_ms)) for point in found]}"
        error = abs(times[0] - meter.truth[raw])
        allowed = [uncertainty for _, time, uncertainty in says if time == times[0]] or [math.inf]
        assert error <= min(allowed) + 1000, (
            f"moved: {meter.meter_id} {_hours(meter.truth[raw])} stands at"
            f" {_hours(times[0])}, said to be known to {allowed} ms, {says}"
        )
        there[key] = -1
    strange = [key for key, count in there.items() if count > 0]
    assert not strange, f"invented: {strange}"


def _hours(time_ms: int) -> str:
    return f"{(time_ms - START_MS) / HOUR_MS:.2f} h"
