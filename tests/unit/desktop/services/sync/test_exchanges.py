"""Exchanges as a device's attribute has them."""

import pytest

from ofmon.domain.identity import MeterId
from ofmon.services.ports import Exchange
from ofmon.services.sync.exchanges import parsed, written

OLD, NEW = MeterId("SEM-a0:b1:c2:00:00:01"), MeterId("SEM-a0:b1:c2:00:00:02")
EXCHANGE = Exchange(OLD, NEW, 1_767_225_600_000)


def test_what_is_written_is_read() -> None:
    """In the order of time."""
    later = Exchange(NEW, OLD, EXCHANGE.time_ms + 1)
    assert written([later, EXCHANGE])[0] == [OLD.ssid, NEW.ssid, EXCHANGE.time_ms]
    assert parsed(written([later, EXCHANGE])) == {EXCHANGE, later}


@pytest.mark.parametrize(
    "rubbish",
    [None, "x", 5, {}, [[]], [[OLD.ssid, NEW.ssid]], [[OLD.ssid, OLD.ssid, 5]], [["x", NEW.ssid, 5]]],
)
def test_rubbish_is_no_exchange(rubbish: object) -> None:
    """Anybody with the device's token may write there."""
    assert parsed(rubbish) == set()
