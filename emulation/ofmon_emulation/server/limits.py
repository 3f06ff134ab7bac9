"""Rate limits as ThingsBoard writes them: `20:1,600:60` is 20 in a second and 600 in a minute.

Each limit is a bucket that starts full and fills evenly. What costs more than a bucket holds never passes.
A device has two of them for telemetry, as in ThingsBoard's transports: one counts messages (a post is one,
however many readings it holds), the other data points (each key of each reading).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class _Bucket:
    capacity: int
    period_s: int
    level: float
    filled_ms: int

    def fill(self, now_ms: int) -> None:
        gain = (now_ms - self.filled_ms) / 1000 * self.capacity / self.period_s
        self.level = min(float(self.capacity), self.level + max(0.0, gain))
        self.filled_ms = now_ms


def parse_limits(text: str) -> list[tuple[int, int]]:
    """Limits as (count, seconds).

    Raises:
        ValueError: the text isn't a list of `count:seconds` with positive numbers.
    """
    limits = []
    for part in text.split(","):
        count, _, seconds = part.partition(":")
        if not (count.isdecimal() and seconds.isdecimal() and int(count) and int(seconds)):
            raise ValueError(f"a rate limit is written count:seconds, e.g. 20:1,600:60, not {part!r}")
        limits.append((int(count), int(seconds)))
    return limits


class RateLimiter:
    """The limits of many subjects (devices, tenants), each with its own buckets; no limits let all pass."""

    def __init__(self, limits: list[tuple[int, int]]) -> None:
        self._limits = limits
        self._buckets: dict[str, list[_Bucket]] = {}

    def take(self, subject: str, cost: int, now_ms: int) -> bool:
        """Take `cost` from all buckets of the subject, or from none."""
        buckets = self._buckets.get(subject)
        if buckets is None:
            buckets = [_Bucket(count, seconds, count, now_ms) for count, seconds in self._limits]
            self._buckets[subject] = buckets
        for bucket in buckets:
            bucket.fill(now_ms)
        if any(bucket.level < cost for bucket in buckets):
            return False
        for bucket in buckets:
            bucket.level -= cost
        return True


class TelemetryLimiter:
    """The limits of devices' telemetry; a message that is refused for its data points was counted as one."""

    def __init__(self, messages: list[tuple[int, int]], data_points: list[tuple[int, int]]) -> None:
        self._messages = RateLimiter(messages)
        self._data_points = RateLimiter(data_points)

    def take(self, device: str, data_points: int, now_ms: int) -> bool:
        """Whether a message of so many data points passes; one without any isn't telemetry, and does."""
        if data_points == 0:
            return True
        return self._messages.take(device, 1, now_ms) and self._data_points.take(device, data_points, now_ms)
