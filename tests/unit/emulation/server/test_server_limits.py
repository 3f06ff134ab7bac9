"""Rate limits as buckets."""

from __future__ import annotations

import pytest

from ofmon_emulation.server.limits import RateLimiter, TelemetryLimiter, parse_limits


def test_parse() -> None:
    """Limits are counts and seconds."""
    assert parse_limits("20:1,600:60") == [(20, 1), (600, 60)]


@pytest.mark.parametrize("text", ["", "20", "20:", "x:1", "0:1", "1:0", "-1:1", "1:1,"])
def test_parse_refuses(text: str) -> None:
    """Anything else is refused with an example."""
    with pytest.raises(ValueError, match="20:1"):
        parse_limits(text)


def test_refusal_takes_nothing() -> None:
    """What one bucket refuses isn't taken from the others, and each subject has its own."""
    limiter = RateLimiter([(10, 1), (12, 60)])
    assert limiter.take("a", 10, 0)
    assert not limiter.take("a", 5, 1000)
    assert limiter.take("a", 2, 1000)
    assert limiter.take("b", 10, 1000)


def test_no_limits() -> None:
    """Without limits everything passes."""
    assert RateLimiter([]).take("a", 10**9, 0)


def test_clock_steps_back() -> None:
    """A clock that is set back fills nothing and takes nothing away."""
    limiter = RateLimiter([(1, 1)])
    assert limiter.take("a", 1, 5000)
    assert not limiter.take("a", 1, 0)
    assert limiter.take("a", 1, 1000)


def test_messages_and_data_points() -> None:
    """Both limits must let a message pass; what has no data points is counted by neither."""
    limiter = TelemetryLimiter([(3, 60)], [(10, 60)])
    assert limiter.take("a", 8, 0)
    assert not limiter.take("a", 8, 0)
    assert limiter.take("a", 2, 0)
    assert not limiter.take("a", 0 + 1, 0)
    assert limiter.take("a", 0, 0)
    assert limiter.take("b", 10, 0)


def test_a_refused_message_was_one() -> None:
    """A message that is refused for its data points is counted as a message."""
    limiter = TelemetryLimiter([(2, 60)], [(10, 60)])
    assert not limiter.take("a", 11, 0)
    assert limiter.take("a", 1, 0)
    assert not limiter.take("a", 1, 0)
