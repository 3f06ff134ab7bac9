"""What was measured on a ThingsBoard CE 4.4 server holds for the server at hand, ours or a real one.

Each test uses a device of its own. Storing is awaited by reading, since 200 only means queued.
"""

from __future__ import annotations

import gzip
import json
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.thingsboard import ThingsBoard

STORED_WITHIN_S = 120.0
LONG_MAX = 2**63 - 1


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

    def settle(self) -> None:
        """Wait until everything that was posted before is stored: a mark posted now is there."""
        mark = uuid.uuid4().hex
        assert self.post(json.dumps({"ts": 1, "values": {"mark": mark}})).status_code == 200
        deadline = time.monotonic() + STORED_WITHIN_S
        while self.read("mark").get("mark") != [(1, mark)]:
            assert time.monotonic() < deadline, "what was acknowledged isn't stored"


@pytest.fixture
def anonymous(thingsboard: ThingsBoard) -> Iterator[httpx.Client]:
    """A client that isn't logged in."""
    with httpx.Client(base_url=thingsboard.url, timeout=60) as client:
        yield client


@pytest.fixture
def tenant(thingsboard: ThingsBoard, anonymous: httpx.Client) -> Iterator[httpx.Client]:
    """A client of the tenant administrator."""
    login = {"username": thingsboard.user, "password": thingsboard.password}
    token = anonymous.post("/api/auth/login", json=login).json()["token"]
    headers = {"X-Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=thingsboard.url, headers=headers, timeout=60) as client:
        yield client


@pytest.fixture
def meter(thingsboard: ThingsBoard, tenant: httpx.Client) -> Iterator[Meter]:
    """A new device."""
    token = uuid.uuid4().hex[:20]
    body = {"name": thingsboard.name("meter"), "type": "default"}
    device = tenant.post("/api/device", params={"accessToken": token}, json=body).json()
    yield Meter(tenant, device["id"]["id"], token)
    tenant.delete(f"/api/device/{device['id']['id']}")


def code(answer: httpx.Response) -> tuple[int, int]:
    """Status and error code of a refusal."""
    return answer.status_code, answer.json()["errorCode"]


@pytest.mark.parametrize("body", ["{}", "[{}]", '{"ts": 5, "values": {}}'])
def test_nothing_is_acknowledged(meter: Meter, body: str) -> None:
    """A body without values is a 200."""
    answer = meter.post(body)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    ("body", "status", "empty"),
    [
        ("", 400, False),
        ("{", 500, False),
        ("[1]", 500, False),
        ('[{"ts": 5, "values": {"p": 1}}, {"ts": 6, "values": null}]', 500, True),
        ('[{"ts": 5, "values": {"p": 1}}, {"ts": 6, "values": []}]', 500, True),
        ('[{"ts": 5, "values": {"p": 1}}, {"ts": "x", "values": {"p": 1}}]', 500, True),
        ('[{"ts": 5, "values": {"p": 1}}, {"ts": null, "values": {"p": 1}}]', 500, True),
    ],
)
def test_bad_bodies(meter: Meter, body: str, status: int, *, empty: bool) -> None:
    """A bad body is refused, and nothing of it is stored."""
    answer = meter.post(body)
    assert answer.status_code == status
    if empty:
        assert answer.content == b""
    meter.settle()
    assert meter.read("p") == {}


def test_compressed_body_is_refused(meter: Meter) -> None:
    """The server doesn't unpack."""
    packed = gzip.compress(b'{"p": 1}')
    assert meter.post(packed, headers={"Content-Encoding": "gzip"}).status_code == 500


def test_values(meter: Meter) -> None:
    """Numbers, text, booleans and JSON are stored as described; NaN and long decimals as text."""
    values = (
        '{"long": 12, "double": 230.0, "exponent": 1e3, "text": "x", "cast": "1.5", "flag": true, '
        '"none": null, "json": {"a": [1]}, "nan": NaN, "digits": 0.12345678901234567, '
        '"sixteen": 0.1234567890123456}'
    )
    assert meter.post(f'{{"ts": 5, "values": {values}}}').status_code == 200
    meter.settle()
    stored = meter.read(*json.loads(values))
    assert {key: value for key, [(_, value)] in stored.items()} == {
        "long": 12,
        "double": 230.0,
        "exponent": 1000,
        "text": "x",
        "cast": 1.5,
        "flag": True,
        "json": {"a": [1]},
        "nan": "NaN",
        "digits": "0.12345678901234567",
        "sixteen": 0.1234567890123456,
    }


def test_times(meter: Meter) -> None:
    """Times may be text or have a fraction; the largest is dropped, and a larger one wraps."""
    for ts in ("0", '"1000"', "2000.7", str(LONG_MAX), str(2**64 + 3000)):
        assert meter.post(f'{{"ts": {ts}, "values": {{"p": 1}}}}').status_code == 200
    meter.settle()
    assert [ts for ts, _ in meter.read("p")["p"]] == [0, 1000, 2000, 3000]


@pytest.mark.parametrize("key", ["", "k" * 256, "<b>bold</b>"])
def test_impossible_keys(meter: Meter, key: str) -> None:
    """An item with an impossible key is acknowledged and dropped; the others are stored."""
    batch = [
        {"ts": 5, "values": {"p": 1}},
        {"ts": 6, "values": {key: 1, "p": 1}},
        {"ts": 7, "values": {"p": 1}},
    ]
    assert meter.post(json.dumps(batch)).status_code == 200
    meter.settle()
    assert [ts for ts, _ in meter.read("p")["p"]] == [5, 7]


def test_last_wins_and_latest(meter: Meter) -> None:
    """The same time again replaces the value; an older one doesn't move the latest."""
    for ts, value in ((9, 1), (9, 2), (5, 3)):
        assert meter.post(json.dumps({"ts": ts, "values": {"p": value}})).status_code == 200
        meter.settle()
    assert meter.read("p") == {"p": [(5, 3), (9, 2)]}
    latest = meter.http.get(meter.path("values/timeseries"), params={"keys": "p"}).json()
    assert latest == {"p": [{"ts": 9, "value": "2"}]}


def test_reading(meter: Meter) -> None:
    """The start is inclusive and the end exclusive; buckets are reported at their middle."""
    batch = [{"ts": ts, "values": {"p": ts + 0.5}} for ts in range(10)]
    assert meter.post(json.dumps(batch)).status_code == 200
    meter.settle()
    assert [ts for ts, _ in meter.read("p", startTs=2, endTs=5)["p"]] == [2, 3, 4]
    assert [ts for ts, _ in meter.read("p", limit=3, orderBy="DESC")["p"]] == [9, 8, 7]
    sums = meter.read("p", startTs=0, endTs=10, agg="SUM", interval=5)
    assert sums == {"p": [(2, 12.5), (7, 37.5)]}


def test_unknown_paths_and_tokens(meter: Meter, anonymous: httpx.Client) -> None:
    """A wrong access token is an empty 401, a trailing slash a 404."""
    wrong = anonymous.post(f"/api/v1/{uuid.uuid4().hex[:20]}/telemetry", content="{}")
    assert (wrong.status_code, wrong.content) == (401, b"")
    assert anonymous.post(f"/api/v1/{meter.token}/telemetry/", content="{}").status_code == 404


def test_payload_size(meter: Meter) -> None:
    """16,777,216 bytes pass, and more doesn't when it is announced."""
    body = b'{"ts": 5, "values": {"p": 1}}'.ljust(16_777_216)
    assert meter.post(body).status_code == 200
    refused = meter.post(body + b" ")
    assert refused.status_code == 413
    assert isinstance(refused.json(), str)


def test_empty_array_ends_by_timeout(meter: Meter) -> None:
    """An empty array is never acknowledged."""
    assert meter.post("[]").status_code >= 500


def test_attributes(meter: Meter, anonymous: httpx.Client) -> None:
    """Client and shared attributes meet in the device's answer; an empty member is absent."""
    path = f"/api/v1/{meter.token}/attributes"
    assert anonymous.get(path, params={"clientKeys": "a"}).json() == {}
    assert anonymous.post(path, json={"a": 1}).status_code == 200
    assert meter.http.post(meter.path("SHARED_SCOPE"), json={"b": "x"}).status_code == 200
    meter.settle()
    asked = anonymous.get(path, params={"clientKeys": "a,c", "sharedKeys": "b"})
    assert asked.json() == {"client": {"a": 1}, "shared": {"b": "x"}}


def test_errors_of_login(thingsboard: ThingsBoard, anonymous: httpx.Client) -> None:
    """Errors of authentication have the codes 10 and 11; without `Bearer` it is a redirection."""
    wrong = {"username": thingsboard.user, "password": "wrong"}
    assert code(anonymous.post("/api/auth/login", json=wrong)) == (401, 10)
    assert code(anonymous.get("/api/auth/user")) == (401, 10)
    right = {"username": thingsboard.user, "password": thingsboard.password}
    pair = anonymous.post("/api/auth/login", json=right).json()
    head, claims, signature = pair["token"].split(".")
    tampered = {"X-Authorization": f"Bearer {head}.{claims}.{signature[::-1]}"}
    assert code(anonymous.get("/api/auth/user", headers=tampered)) == (401, 11)
    for value in (pair["token"], f"bearer {pair['token']}"):
        answer = anonymous.get("/api/auth/user", headers={"X-Authorization": value})
        assert answer.status_code == 302
    assert code(anonymous.post("/api/auth/token", json={"refreshToken": pair["token"]})) == (500, 2)
    for _ in range(2):
        again = anonymous.post("/api/auth/token", json={"refreshToken": pair["refreshToken"]})
        assert set(again.json()) >= {"token", "refreshToken"}


def test_errors_of_rest(tenant: httpx.Client) -> None:
    """Errors of the REST API have their codes."""
    assert code(tenant.get(f"/api/device/{uuid.uuid4()}")) == (404, 32)
    assert tenant.get("/api/tenant/deviceInfos?page=0").status_code == 500
    assert code(tenant.get("/api/tenant/deviceInfos?pageSize=0&page=0")) == (400, 31)
    past = tenant.get("/api/tenant/deviceInfos?pageSize=10&page=100000").json()
    assert (past["data"], past["hasNext"]) == ([], False)
