"""How long the collector waits for a meter, and what it makes of its refusals."""

from __future__ import annotations

import httpx
import pytest

from ofmon.adapters.meter_http import HttpMeter
from ofmon.domain.calibration import Configuration
from ofmon.errors import MeterAnswerError, MeterRefusedError


async def test_a_reset_may_take_a_minute() -> None:
    """A full meter removes hundreds of files; the other requests are answered at once or not at all."""
    patience: dict[str, float] = {}

    def serve(request: httpx.Request) -> httpx.Response:
        patience[request.url.path] = request.extensions["timeout"]["read"]
        return httpx.Response(200, stream=httpx.ByteStream(b"200"))

    meter = HttpMeter("http://10.0.0.1", transport=httpx.MockTransport(serve))
    await meter.version()
    await meter.reset()
    await meter.close()
    assert patience == {"/version": 10.0, "/reset": 60.0}


def answering(status: int, body: bytes) -> HttpMeter:
    """A meter that has one answer for all."""

    def serve(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, stream=httpx.ByteStream(body))

    return HttpMeter("http://10.0.0.1", transport=httpx.MockTransport(serve))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"storage: storage is full\n", "status 500: storage: storage is full."),
        (b"", "status 500."),
        (b"\x00\xff\x01", "status 500."),
        (b"x" * 5000, "status 500."),
    ],
)
async def test_a_refusal_says_what_the_meter_said(body: bytes, said: str) -> None:
    """Where that is a short text."""
    meter = answering(500, body)
    with pytest.raises(MeterRefusedError) as refused:
        await meter.reset()
    assert refused.value.what == f"The meter answered /reset with {said}"
    await meter.close()


async def test_a_meter_without_calibration_is_named_so() -> None:
    """Its firmware is older; nothing has changed."""
    meter = answering(404, b"")
    with pytest.raises(MeterRefusedError, match="knows no calibration") as refused:
        await meter.configuration()
    assert "Update its firmware" in refused.value.todo
    await meter.close()


async def test_a_value_that_the_meter_refuses_is_named() -> None:
    """In its own words."""
    meter = answering(400, b"phase_deg must be from -5 to 5\n")
    with pytest.raises(MeterRefusedError) as refused:
        await meter.configure(Configuration())
    assert refused.value.what == "The meter can't measure by that: phase_deg must be from -5 to 5."
    assert refused.value.safe == "It goes on measuring as before."
    await meter.close()


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b"x" * 5000])
async def test_what_is_no_configuration_is_a_strange_answer(body: bytes) -> None:
    """Whatever answers at that address."""
    meter = answering(200, body)
    with pytest.raises(MeterAnswerError):
        await meter.configuration()
    with pytest.raises(MeterAnswerError):
        await meter.live()
    await meter.close()


@pytest.mark.parametrize(("status", "body"), [(404, b"not found"), (401, b""), (302, b""), (200, b"<html>")])
async def test_a_box_that_is_no_meter_is_named_so(status: int, body: bytes) -> None:
    """A router at the meters' address, a captive portal, any other web server."""
    meter = answering(status, body)
    with pytest.raises(MeterAnswerError, match=r"No OFMon meter answers at 10\.0\.0\.1") as failed:
        await meter.version()
    assert "meter's Wi-Fi" in failed.value.todo
    await meter.close()


async def test_a_meter_that_is_unwell_is_still_one() -> None:
    """Its own words are told."""
    meter = answering(503, b"busy")
    with pytest.raises(MeterRefusedError, match="status 503: busy"):
        await meter.version()
    await meter.close()
