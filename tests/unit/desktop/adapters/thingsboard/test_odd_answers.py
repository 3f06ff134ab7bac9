"""What isn't ThingsBoard's answer to making devices is told as that, and nothing counts as made."""

from __future__ import annotations

import json

import httpx
import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.adapters.thingsboard.dashboards import ThingsBoardDashboards
from ofmon.adapters.thingsboard.new_devices import ThingsBoardNewDevices
from ofmon.errors import DeviceLimitError, NameRefusedError, OFMonError, RightsError, ServerAnswerError
from ofmon.services.ports.new_devices import Profile

PROFILE = Profile("784f394c-42b6-435a-983c-b7beff2784f9", "SEM")


def maker(status: int, body: str) -> ThingsBoardNewDevices:
    """A server that signs anybody in, and then answers everything alike."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/auth/login":
            return httpx.Response(200, json={"token": "t", "refreshToken": "r"})
        if request.method == "GET" and status == 400:
            return httpx.Response(404, json={})
        return httpx.Response(status, text=body)

    transport = httpx.MockTransport(answer)
    server = ThingsBoard(
        "https://tb", MemorySecrets(), credentials=("you@example.org", "secret"), transport=transport
    )
    return ThingsBoardNewDevices(server)


@pytest.mark.parametrize(
    "body",
    [
        "<html>Welcome, guest</html>",
        "",
        "null",
        "[]",
        '"yes"',
        "{}",
        '{"id": "x", "name": "Fan"}',
        '{"id": {"id": 5}, "name": "Fan", "deviceProfileId": {"id": "y"}, "type": "SEM"}',
        '{"id": {"id": "x"}, "name": null, "deviceProfileId": {"id": "y"}, "type": "SEM"}',
    ],
)
async def test_answers_of_another_form(body: str) -> None:
    """Also of a guest network's page that says 200 to everything."""
    odd = maker(200, body)
    with pytest.raises(ServerAnswerError):
        await odd.create_device("Fan", "", PROFILE)
    with pytest.raises(ServerAnswerError):
        await odd.create_profile("SEM")
    with pytest.raises(ServerAnswerError):
        await odd.named("Fan")


@pytest.mark.parametrize("items", ["5", '["x"]', "[null]", '[{"name": "SEM"}]', '[{"id": {"id": "x"}}]'])
async def test_profiles_of_another_form(items: str) -> None:
    """In a list that is one otherwise."""
    odd = maker(200, f'{{"data": {items}, "hasNext": false}}')
    with pytest.raises(ServerAnswerError):
        await odd.profiles()
    dashboards = ThingsBoardDashboards(odd._server)
    with pytest.raises(ServerAnswerError):
        await dashboards.dashboards("Energy")
    with pytest.raises(ServerAnswerError):
        await dashboards.create_dashboard("Energy", {})


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, {"errorCode": 41, "limit": "many"}, DeviceLimitError),
        (403, {"errorCode": 41}, DeviceLimitError),
        (403, {"errorCode": 20}, RightsError),
        (403, ["no"], RightsError),
        (400, {"errorCode": 31, "message": {"odd": 1}}, NameRefusedError),
        (400, None, NameRefusedError),
        (500, {"errorCode": 2}, ServerAnswerError),
    ],
)
async def test_refusals(status: int, body: object, kind: type[OFMonError]) -> None:
    """By status and code, whatever else stands in them."""
    with pytest.raises(kind):
        await maker(status, json.dumps(body)).create_device("Fan", "", PROFILE)
