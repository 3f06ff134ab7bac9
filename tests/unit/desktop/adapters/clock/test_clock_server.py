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
from ofmon.errors import InputError, ServerError, ServerUnreachableError

PLAIN, SECURE = "http://tb.example", "https://tb.example"
REFUSAL = {"status": 401, "message": "Authentication failed", "errorCode": 10, "timestamp": 0}
USER = {"id": {"id": "1"}, "email": "tenant@example.org", "authority": "TENANT_ADMIN"}
DATE = "Mon, 02 Mar 2026 10:00:00 GMT"


async def measured(answer: httpx.Response, url: str = SECURE, *, signed_in: bool = False) -> ClockOffset:
    """By a server that answers with this."""

    def answers(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/auth/token":
            return httpx.Response(200, json={"token": "jwt", "refreshToken": "refresh"})
        return answer

    secrets = MemorySecrets()
    if signed_in:
        secrets.set(f"session:{url}", '{"user": "tenant@example.org", "refreshToken": "refresh"}')
    session = ThingsBoardSession(url, secrets, transport=httpx.MockTransport(answers))
    try:
        return await DateHeaderClock(session).measure()
    finally:
        await session.close()


def answer(status: int = 401, document: object = REFUSAL, **headers: str) -> httpx.Response:
    """With the time."""
    return httpx.Response(status, json=document, headers={"date": DATE, **headers})


@given(ahead_s=st.floats(-1e6, 1e6))
async def test_the_truth_lies_within_what_is_said(ahead_s: float) -> None:
    """Whatever the second's fraction that the header drops."""
    before = time.time()
    offset = await measured(answer(date=formatdate(int(before + ahead_s), usegmt=True)))
    assert offset.uncertainty_ms >= 500
    trip_ms = (time.time() - before) * 1000
    assert abs(offset.ahead_ms - ahead_s * 1000) <= offset.uncertainty_ms + trip_ms + 1


@pytest.mark.parametrize(
    ("url", "signed_in", "given_"),
    [
        (SECURE, False, answer()),
        (SECURE, True, answer(200, USER)),
        (PLAIN, True, answer(200, USER)),
    ],
)
async def test_only_what_nobody_else_answers_tells_the_time(
    url: str,
    signed_in: bool,  # noqa: FBT001 - of the table above
    given_: httpx.Response,
) -> None:
    """The user's own record, or a refusal over https."""
    assert (await measured(given_, url, signed_in=signed_in)).uncertainty_ms >= 500


OTHERS = {
    "no time": (SECURE, False, httpx.Response(401, json=REFUSAL)),
    "soon": (SECURE, False, answer(date="soon")),
    "a cache": (SECURE, False, answer(age="7")),
    "a proxy over http": (PLAIN, True, answer(200, USER, via="1.1 squid")),
    "nobody is signed in over http": (PLAIN, False, answer()),
    "a redirect": (PLAIN, False, answer(302, {})),
    "a redirect while signed in": (PLAIN, True, answer(302, {})),
    "a portal's page": (PLAIN, True, httpx.Response(200, text="<html>", headers={"date": DATE})),
    "a portal's JSON": (SECURE, True, answer(200, {"ok": True})),
    "a list": (SECURE, True, answer(200, ["id", "email", "authority"])),
    "another server's refusal": (SECURE, False, answer(401, {"error": "unauthorized"})),
    "another server's trouble": (SECURE, False, answer(500)),
}


@pytest.mark.parametrize("name", OTHERS)
async def test_anything_else_says_nothing(name: str) -> None:
    """Whoever stands between here and the server."""
    url, signed_in, given_ = OTHERS[name]
    with pytest.raises(ServerError):
        await measured(given_, url, signed_in=signed_in)


async def test_no_server_and_no_answer_are_told_apart() -> None:
    """One needs an address, the other a network."""

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    for url, error in (("", InputError), (SECURE, ServerUnreachableError)):
        session = ThingsBoardSession(url, MemorySecrets(), transport=httpx.MockTransport(away))
        with pytest.raises(error):
            await DateHeaderClock(session).measure()
        await session.close()
