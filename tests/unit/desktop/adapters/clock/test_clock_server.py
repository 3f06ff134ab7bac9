"""The server's clock by its answers' ``Date`` header: what is known, and when nothing is."""

import time
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.adapters.clock.server import DateHeaderClock
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.session import ThingsBoardSession
from ofmon.domain.clock import ClockOffset
from ofmon.errors import InputError, ServerAnswerError, ServerUnreachableError

URL = "http://tb.example"


async def measured(headers: dict[str, str]) -> ClockOffset:
    """By a server that answers with these."""
    transport = httpx.MockTransport(lambda _: httpx.Response(401, headers=headers))
    session = ThingsBoardSession(URL, MemorySecrets(), transport=transport)
    try:
        return await DateHeaderClock(session).measure()
    finally:
        await session.close()


@given(ahead_s=st.floats(-1e6, 1e6))
async def test_the_truth_lies_within_what_is_said(ahead_s: float) -> None:
    """Whatever the second's fraction that the header drops."""
    before = time.time()
    offset = await measured({"date": formatdate(int(before + ahead_s), usegmt=True)})
    assert offset.uncertainty_ms >= 500
    trip_ms = (time.time() - before) * 1000
    assert abs(offset.ahead_ms - ahead_s * 1000) <= offset.uncertainty_ms + trip_ms + 1


@pytest.mark.parametrize(
    "headers", [{}, {"date": "soon"}, {"date": "Mon, 02 Mar 2026 10:00:00 GMT", "age": "7"}]
)
async def test_an_answer_without_the_time_or_from_a_cache_says_nothing(headers: dict[str, str]) -> None:
    """A cache tells when it was answered first."""
    with pytest.raises(ServerAnswerError):
        await measured(headers)


async def test_no_server_and_no_answer_are_told_apart() -> None:
    """One needs an address, the other a network."""

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    for url, error in (("", InputError), (URL, ServerUnreachableError)):
        session = ThingsBoardSession(url, MemorySecrets(), transport=httpx.MockTransport(away))
        with pytest.raises(error):
            await DateHeaderClock(session).measure()
        await session.close()
