"""ThingsBoard in tests: the compatible server behind httpx's ASGI transport, and any server at a URL."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ofmon_emulation.server.context import Context

START_MS = 1_760_000_000_000
TENANT = "tenant@thingsboard.org"
CUSTOMER_USER = "customer@thingsboard.org"
ACCESS_TOKEN = "A1_TEST_TOKEN"
STORED_WITHIN_S = 120.0
LONG_MAX = 2**63 - 1


@dataclass
class SetClock:
    """Milliseconds since the epoch, standing still until a test moves it."""

    now: int = START_MS

    def __call__(self) -> int:
        """The time that is set."""
        return self.now


@dataclass
class Site:
    """One server, the device `Heater`, and clients for whoever may ask."""

    context: Context
    clock: SetClock
    device_id: str
    customer_id: str
    transport: httpx.ASGITransport
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    def client(self, user: str | None = None) -> httpx.AsyncClient:
        """A client logged in as this user, or as nobody."""
        headers = {}
        if user:
            account = self.context.accounts.find_email(user)
            assert account is not None
            headers["X-Authorization"] = f"Bearer {self.context.accounts.tokens(account)['token']}"
        client = httpx.AsyncClient(transport=self.transport, base_url="http://tb", headers=headers)
        self.clients.append(client)
        return client

    @property
    def tenant(self) -> httpx.AsyncClient:
        """A client of the tenant administrator."""
        return self.client(TENANT)

    async def post(self, body: bytes | str, **more: Any) -> httpx.Response:
        """Post telemetry as the device."""
        return await self.client().post(f"/api/v1/{ACCESS_TOKEN}/telemetry", content=body, **more)

    async def stored(self, *keys: str, strict: bool = True) -> dict[str, list[tuple[int, Any]]]:
        """All samples of the device's series, oldest first, as an administrator reads them."""
        query: dict[str, Any] = {
            "keys": ",".join(keys),
            "startTs": -(2**63),
            "endTs": 2**63 - 1,
            "limit": 100_000,
            "orderBy": "ASC",
            "useStrictDataTypes": strict,
        }
        path = f"/api/plugins/telemetry/DEVICE/{self.device_id}/values/timeseries"
        answer = await self.tenant.get(path, params=query)
        assert answer.status_code == 200
        return {
            key: [(sample["ts"], sample["value"]) for sample in found] for key, found in answer.json().items()
        }


@dataclass(frozen=True)
class ThingsBoard:
    """Where a server is, its tenant administrator, and its system administrator."""

    url: str
    user: str
    password: str
    system_user: str
    system_password: str

    @staticmethod
    def name(kind: str) -> str:
        """A name that nothing else has."""
        return f"ofmon-test {kind} {uuid.uuid4().hex[:12]}"


@dataclass
class Meter:
    """A device of its own on the server, and a client that is logged in as the tenant administrator."""

    http: httpx.Client
    id: str
    token: str

    def post(self, body: str | bytes, **more: Any) -> httpx.Response:
        """Post telemetry."""
        return self.http.post(f"/api/v1/{self.token}/telemetry", content=body, **more)

    def read(self, *keys: str, **query: Any) -> dict[str, list[tuple[int, Any]]]:
        """Samples of series, oldest first, with their types."""
        params: dict[str, Any] = {"keys": ",".join(keys), "startTs": 0, "endTs": LONG_MAX, "orderBy": "ASC"}
        params |= {"useStrictDataTypes": True} | query
        answer = self.http.get(self.path("values/timeseries"), params=params)
        answer.raise_for_status()
        return {
            key: [(sample["ts"], sample["value"]) for sample in found] for key, found in answer.json().items()
        }

    def path(self, rest: str) -> str:
        """A path of the telemetry interface."""
        return f"/api/plugins/telemetry/DEVICE/{self.id}/{rest}"

    def attributes(self, scope: str) -> dict[str, Any]:
        """The attributes of a scope."""
        answer = self.http.get(self.path(f"values/attributes/{scope}")).json()
        return {item["key"]: item["value"] for item in answer}

    def settle(self) -> None:
        """Wait until everything that was posted before is stored: a mark posted now is there."""
        mark = uuid.uuid4().hex
        assert self.post(json.dumps({"ts": 1, "values": {"mark": mark}})).status_code == 200
        deadline = time.monotonic() + STORED_WITHIN_S
        while self.read("mark").get("mark") != [(1, mark)]:
            assert time.monotonic() < deadline, "what was acknowledged isn't stored"


def refusal(answer: httpx.Response) -> tuple[int, int]:
    """Status and error code of a refusal."""
    return answer.status_code, answer.json()["errorCode"]
