"""What was measured on a ThingsBoard CE 4.4 server holds for the server at hand, ours or a real one.

Each test uses a device of its own. Storing is awaited by reading, since 200 only means queued.
"""

from __future__ import annotations

import gzip
import json
import time
import uuid
from typing import TYPE_CHECKING

import pytest

from support.thingsboard import LONG_MAX, STORED_WITHIN_S, refusal

if TYPE_CHECKING:
    import httpx

    from support.thingsboard import Meter


@pytest.mark.parametrize("body", ["{}", "[{}]", '{"ts": 5, "values": {}}'])
def test_nothing_is_acknowledged(meter: Meter, body: str) -> None:
    """A body without values is a 200."""
    answer = meter.post(body)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    ("body", "status", "empty"),
    [
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


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("9223372036854775807", LONG_MAX),
        ("9223372036854775808", "9223372036854775808"),
        ("-9223372036854775809", "-9223372036854775809"),
        ("1e20", "100000000000000000000"),
        ("[1, null, {}]", [1, None, {}]),
        ('{"a": null, "b": {"c": null, "d": [null]}}', {"b": {"d": [None]}}),
        ('"a\\u0000b"', "ab"),
    ],
)
def test_what_is_stored_otherwise(meter: Meter, written: str, stored: object) -> None:
    """A number beyond a long is kept as text; objects lose their null members, text its NULs."""
    assert meter.post(f'{{"ts": 5, "values": {{"p": {written}}}}}').status_code == 200
    meter.settle()
    assert meter.read("p") == {"p": [(5, stored)]}


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


def test_refused_before_any_handler(meter: Meter, anonymous: httpx.Client) -> None:
    """What the server's framework refuses is answered with JSON: no body, no path, a missing parameter."""
    base = f"/api/v1/{meter.token}"
    assert refusal(meter.post("")) == (400, 31)
    assert refusal(anonymous.post(f"{base}/attributes", content="")) == (400, 31)
    assert refusal(anonymous.get(f"{base}/firmware", params={"title": "x"})) == (400, 31)
    numbers = {"title": "x", "version": "1", "size": "x"}
    assert refusal(anonymous.get(f"{base}/firmware", params=numbers)) == (400, 31)
    assert refusal(anonymous.put(f"{base}/telemetry", content="{}")) == (405, 31)


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


def test_activity(meter: Meter) -> None:
    """The server keeps whether a device is active and when it was heard, as server attributes."""
    meter.settle()
    deadline = time.monotonic() + STORED_WITHIN_S
    while not (kept := meter.attributes("SERVER_SCOPE")).get("active"):
        assert time.monotonic() < deadline, kept
    assert kept["lastActivityTime"] > 0


def test_history_of_others(tenant: httpx.Client) -> None:
    """An unknown device has an empty history on CE 4.4; its latest values are refused."""
    path = f"/api/plugins/telemetry/DEVICE/{uuid.uuid4()}/values/timeseries"
    answer = tenant.get(path, params={"keys": "p", "startTs": 0, "endTs": 10})
    assert (answer.status_code, answer.json()) == (200, {})
    assert tenant.get(path, params={"keys": "p"}).status_code == 404
