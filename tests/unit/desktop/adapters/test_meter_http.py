"""How long the collector waits for a meter."""

from __future__ import annotations

import httpx

from ofmon.adapters.meter_http import HttpMeter


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
