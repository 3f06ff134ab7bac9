"""What the server gets of a reading.

Keys of the first CT are those which dashboards of protocol 1 expect. The server keeps one value for (device,
key, time), so readings of further CTs carry their number in every key (``real_power_2``) and never overwrite
the first.

Figures are rounded to 6 decimals: a f32 widened to f64 prints more digits than the server takes for a number.
What a damaged reading divides to (a power factor of 1e60) is left out like what is no number: the server
would keep it as text. The meter's own figures that are so large hold the reading (`reading.reason_of`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import FIGURE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.domain.reading import Reading

KEYS = ("ct_id", "real_power", "apparent_power", "i_rms", "v_rms", "kwh", "power_factor")
_DECIMALS = 6
# Half of the last decimal kept, and as much again for what the server's own floats do to it.
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Point:
    """``values`` by key, at ``time_ms`` (ms since the epoch)."""

    time_ms: int
    values: Mapping[str, float | int]


def keys_of(ct_id: int) -> tuple[str, ...]:
    """The keys under which this CT's figures lie on the server, in the order of `KEYS`."""
    return KEYS if ct_id == 1 else tuple(f"{key}_{ct_id}" for key in KEYS)


def point_of(reading: Reading, time_ms: int) -> Point:
    """A reading as the server gets it; figures that it can't keep as numbers are left out."""
    figures = (*reading.figures, reading.power_factor)
    values: dict[str, float | int] = {}
    for key, value in zip(keys_of(reading.ct_id), (reading.ct_id, *figures), strict=True):
        if abs(value) < FIGURE_LIMIT:  # so no NaN, either
            values[key] = value if isinstance(value, int) else round(value, _DECIMALS) + 0.0
    return Point(time_ms, values)


def arrived(point: Point, on_server: Mapping[str, float]) -> bool:
    """Whether the server's values at a point's time hold everything that was sent."""
    return all(
        key in on_server and math.isclose(on_server[key], value, rel_tol=1e-9, abs_tol=_TOLERANCE)
        for key, value in point.values.items()
    )
