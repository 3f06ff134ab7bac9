"""Telemetry through the device API, and reading it back."""

from __future__ import annotations

import asyncio
import gzip
import json
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from support.thingsboard import ACCESS_TOKEN, CUSTOMER_USER, START_MS, Site

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

TELEMETRY = f"/api/v1/{ACCESS_TOKEN}/telemetry"


def reading(ts: int, **values: Any) -> dict[str, Any]:
    """One entry of a batch."""
    return {"ts": ts, "values": values}


async def test_batch_is_stored(site: Site) -> None:
    """What is acknowledged with an empty 200 is there, each value at its time."""
    batch = [reading(1000 * n, real_power=n + 0.5, ct_id=1) for n in range(250)]
    answer = await site.post(json.dumps(batch))
    assert (answer.status_code, answer.content) == (200, b"")
    stored = await site.stored("real_power", "ct_id", "absent")
    assert stored == {
        "real_power": [(1000 * n, n + 0.5) for n in range(250)],
        "ct_id": [(1000 * n, 1) for n in range(250)],
    }


async def test_values_are_text_unless_strict(site: Site) -> None:
    """Values come as text, or with their types when asked."""
    await site.post(json.dumps(reading(5, p=230.0, n=7, b=True, s="x", j={"a": [1]})))
    keys = ("p", "n", "b", "s", "j")
    loose, strict = await site.stored(*keys, strict=False), await site.stored(*keys)
    assert [loose[key][0][1] for key in keys] == ["230.0", "7", "true", "x", '{"a":[1]}']
    assert [strict[key][0][1] for key in keys] == [230.0, 7, True, "x", {"a": [1]}]


async def test_same_time_again(site: Site) -> None:
    """The last value of an instant wins, within a body too; other series are left."""
    await site.post(json.dumps([reading(5, p=1, q=1), reading(5, p=2)]))
    await site.post(json.dumps(reading(5, p=3)))
    assert await site.stored("p", "q") == {"p": [(5, 3)], "q": [(5, 1)]}


async def test_latest_only_moves_forward(site: Site) -> None:
    """An older post is stored, and doesn't become the latest; a key without values is null now."""
    await site.post(json.dumps([reading(9, p=9), reading(5, p=5)]))
    await site.post(json.dumps(reading(7, p=7)))
    path = f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/timeseries"
    answer = await site.tenant.get(path, params={"keys": "p,none", "useStrictDataTypes": True})
    assert answer.json() == {"p": [{"ts": 9, "value": 9}], "none": [{"ts": START_MS, "value": None}]}
    assert len((await site.stored("p"))["p"]) == 3
    every = await site.tenant.get(path)
    assert every.json() == {"p": [{"ts": 9, "value": "9"}]}


@pytest.mark.parametrize(
    ("bodies", "latest"),
    [
        ([[reading(5, p=1), reading(9, p=2)]], (9, 2)),
        ([[reading(9, p=1), reading(9, p=2)]], (9, 2)),
        ([[reading(9, p=1)], [reading(9, p=2)]], (9, 2)),
        ([[reading(9, p=1)], [reading(10, p=2), reading(8, p=3)]], (10, 2)),
    ],
)
async def test_latest(site: Site, bodies: list[list[dict[str, Any]]], latest: tuple[int, int]) -> None:
    """The latest value is the newest, and of several at its time the last that came."""
    for body in bodies:
        await site.post(json.dumps(body))
    path = f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/timeseries"
    answer = await site.tenant.get(path, params={"useStrictDataTypes": True})
    assert answer.json() == {"p": [{"ts": latest[0], "value": latest[1]}]}


@pytest.mark.parametrize("body", ["{}", "[{}]", '{"ts": 5, "values": {}}', '{"p": null}'])
async def test_nothing_to_store(site: Site, body: str) -> None:
    """Bodies without values are acknowledged."""
    assert (await site.post(body)).status_code == 200
    keys = await site.tenant.get(f"/api/plugins/telemetry/DEVICE/{site.device_id}/keys/timeseries")
    assert keys.json() == []


@pytest.mark.parametrize("bad", ['{"ts": 5, "values": null}', '{"ts": "x", "values": {"p": 1}}'])
async def test_bad_item_drops_the_batch(site: Site, bad: str) -> None:
    """An item that can't be read is an empty 500, and nothing of the batch is stored."""
    answer = await site.post(f'[{{"ts": 1, "values": {{"p": 1}}}}, {bad}]')
    assert (answer.status_code, answer.content) == (500, b"")
    assert await site.stored("p") == {}


async def test_malformed_json(site: Site) -> None:
    """Malformed JSON is a 500 with a text, an empty body a 400; a compressed one counts as malformed."""
    malformed = await site.post("{")
    assert malformed.status_code == 500
    assert malformed.text
    nothing = await site.post("")
    assert (nothing.status_code, nothing.json()["errorCode"]) == (400, 31)
    packed = await site.post(gzip.compress(b'{"p": 1}'), headers={"Content-Encoding": "gzip"})
    assert packed.status_code == 500


async def test_dropped_items(site: Site) -> None:
    """Items with impossible keys are acknowledged and dropped, and the others stored."""
    batch = [reading(1, p=1), reading(2, p=2, **{"": 0}), reading(3, **{"k" * 256: 0}), reading(4, p=4)]
    assert (await site.post(json.dumps(batch))).status_code == 200
    assert await site.stored("p") == {"p": [(1, 1), (4, 4)]}


async def test_unknown_token(site: Site) -> None:
    """An unknown access token is an empty 401; a trailing slash is another path."""
    client = site.client()
    answer = await client.post("/api/v1/UNKNOWN/telemetry", content=b'{"p": 1}')
    assert (answer.status_code, answer.content) == (401, b"")
    assert (await client.post(f"{TELEMETRY}/", content=b'{"p": 1}')).status_code == 404


async def test_too_large(site: Site) -> None:
    """A Content-Length over 16 MiB is refused before the body is read."""
    headers = {"Content-Length": "16777217"}
    answer = await site.client().post(TELEMETRY, headers=headers, content=b"")
    assert answer.status_code == 413
    assert isinstance(answer.json(), str)


async def test_empty_array_times_out(make_site: Callable[..., Site]) -> None:
    """An empty array is never answered: the server's time-out ends it."""
    answer = await make_site(request_timeout_s=0.01).post("[]")
    assert (answer.status_code, answer.json()["errorCode"]) == (503, 2)


async def test_telemetry_limit(make_site: Callable[..., Site]) -> None:
    """Over the limit is an empty 500; what is larger than the limit never passes."""
    site = make_site(telemetry_limits=[(4, 1)])
    assert (await site.post(json.dumps(reading(1, a=1, b=2, c=3)))).status_code == 200
    over = await site.post(json.dumps(reading(2, a=1, b=2)))
    assert (over.status_code, over.content) == (500, b"")
    assert "retry-after" not in over.headers
    site.clock.now += 1000
    assert (await site.post(json.dumps(reading(2, a=1, b=2)))).status_code == 200
    site.clock.now += 60_000
    assert (await site.post(json.dumps(reading(3, a=1, b=2, c=3, d=4, e=5)))).status_code == 500
    assert await site.stored("a") == {"a": [(1, 1), (2, 1)]}


async def test_message_limit(make_site: Callable[..., Site]) -> None:
    """A message counts as one, however many readings it holds; one without values doesn't count."""
    site = make_site(message_limits=[(2, 60)])
    batch = json.dumps([reading(ts, a=1, b=2) for ts in range(500)])
    assert [(await site.post(batch)).status_code for _ in range(2)] == [200, 200]
    over = await site.post(json.dumps(reading(2, a=1)))
    assert (over.status_code, over.content) == (500, b"")
    assert (await site.post("{}")).status_code == 200
    site.clock.now += 30_000
    assert [(await site.post(batch)).status_code for _ in range(2)] == [200, 500]


async def test_unknown_history(make_site: Callable[..., Site]) -> None:
    """The history of an unknown or another's device is empty, or where it is checked refused."""
    for checked, unknown, foreign in ((False, 200, 200), (True, 404, 403)):
        site = make_site(history_checked=checked)
        base = "/api/plugins/telemetry/DEVICE"
        customer, nobody = site.client(CUSTOMER_USER), uuid.uuid4()
        span = {"keys": "p", "startTs": 0, "endTs": 1}
        answer = await site.tenant.get(f"{base}/{nobody}/values/timeseries", params=span)
        assert answer.status_code == unknown
        assert checked or answer.json() == {}
        path = f"{base}/{site.device_id}/values/timeseries"
        assert (await customer.get(path, params=span)).status_code == foreign
        assert (await customer.get(path, params={"keys": "p"})).status_code == 403
        assert (await site.tenant.get(f"{base}/{nobody}/values/timeseries")).status_code == 404


async def test_delayed_storage(make_site: Callable[..., Site]) -> None:
    """With a delay 200 comes before storing, and a graceful end stores what waits."""
    site = make_site(queue_delay_s=3600)
    assert (await site.post('{"p": 1}')).status_code == 200
    assert await site.stored("p") == {}
    assert site.context.queue.close() == 0
    assert await site.stored("p") == {"p": [(START_MS, 1)]}


async def test_delay_passes(make_site: Callable[..., Site]) -> None:
    """With a delay values are stored in the order in which they were acknowledged."""
    site = make_site(queue_delay_s=0.001)
    for value in range(3):
        await site.post(json.dumps(reading(5, p=value)))
    async with asyncio.timeout(5):
        while await site.stored("p") != {"p": [(5, 2)]}:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0)


async def test_volatile_queue(make_site: Callable[..., Site]) -> None:
    """A volatile queue loses what was acknowledged."""
    site = make_site(queue_delay_s=3600, volatile_queue=True)
    await site.post('{"p": 1}')
    assert site.context.queue.close() == 1
    assert await site.stored("p") == {}


async def read(site: Site, **query: Any) -> httpx.Response:
    """Read the series `p`."""
    params: dict[str, Any] = {"keys": "p", "useStrictDataTypes": True} | query
    path = f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/timeseries"
    return await site.tenant.get(path, params=params)


async def times(site: Site, **query: Any) -> list[int]:
    """The times of what is read."""
    return [sample["ts"] for sample in (await read(site, **query)).json().get("p", [])]


async def test_span_and_limit(site: Site) -> None:
    """The start is inclusive, the end exclusive; newest first and 100 at most unless asked otherwise."""
    await site.post(json.dumps([reading(ts, p=ts) for ts in range(150)]))
    assert await times(site, startTs=10, endTs=13) == [12, 11, 10]
    assert await times(site, startTs=10, endTs=13, orderBy="ASC") == [10, 11, 12]
    assert await times(site, startTs=0, endTs=150) == list(range(149, 49, -1))
    assert await times(site, startTs=0, endTs=150, limit=2, orderBy="ASC") == [0, 1]
    assert await times(site, startTs=5, endTs=5) == []
    history = await site.tenant.get(
        f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/timeseries/history",
        params={"key": "p", "startTs": 0, "endTs": 1},
    )
    assert history.json() == {"p": [{"ts": 0, "value": "0"}]}


@pytest.mark.parametrize(
    ("agg", "buckets"),
    [
        ("SUM", [(5, 45), (15, 145), (22, 110.5)]),
        ("AVG", [(5, 4.5), (15, 14.5), (22, 22.1)]),
        ("MIN", [(5, 0), (15, 10), (22, 20.0)]),
        ("MAX", [(5, 9), (15, 19), (22, 24.5)]),
        ("COUNT", [(5, 10), (15, 10), (22, 5)]),
    ],
)
async def test_aggregation(site: Site, agg: str, buckets: list[tuple[int, float]]) -> None:
    """Buckets start at the start, the last ends at the end, and each is reported at its middle."""
    batch = [reading(ts, p=ts) for ts in range(24)] + [reading(24, p=24.5)]
    await site.post(json.dumps(batch))
    answer = await read(site, startTs=0, endTs=25, agg=agg, interval=10)
    assert [(sample["ts"], sample["value"]) for sample in answer.json()["p"]] == [
        (ts, pytest.approx(value)) for ts, value in buckets
    ]


async def test_text_breaks_sums(site: Site) -> None:
    """A number with too many decimals is text, and missing in the sum."""
    await site.post('[{"ts": 1, "values": {"p": 0.12345678901234567}}, {"ts": 2, "values": {"p": 2}}]')
    answer = await read(site, startTs=0, endTs=10, agg="SUM", interval=10)
    assert answer.json() == {"p": [{"ts": 5, "value": 2}]}


async def test_too_many_intervals(site: Site) -> None:
    """Too many buckets are refused; an aggregation without an interval is none."""
    assert (await read(site, startTs=0, endTs=701, agg="SUM", interval=1)).status_code == 400
    await site.post(json.dumps(reading(5, p=1)))
    assert (await read(site, startTs=0, endTs=10, agg="SUM")).json() == {"p": [{"ts": 5, "value": 1}]}


@pytest.mark.parametrize("query", [{"startTs": "x"}, {"agg": "MEDIAN"}, {"limit": 2**64}, {"limit": 0}])
async def test_bad_query(site: Site, query: dict[str, Any]) -> None:
    """A parameter that can't be read is a 400, error code 31."""
    answer = await read(site, **({"startTs": 0, "endTs": 1} | query))
    assert (answer.status_code, answer.json()["errorCode"]) == (400, 31)


async def test_rest_telemetry(site: Site) -> None:
    """An administrator can store and delete telemetry; what is malformed is a 400 here."""
    base = f"/api/plugins/telemetry/DEVICE/{site.device_id}/timeseries"
    tenant = site.tenant
    stored = await tenant.post(f"{base}/ANY", json=[reading(1, p=1), reading(2, p=2)])
    assert stored.status_code == 200
    assert (await tenant.post(f"{base}/ANY", content=b"{")).status_code == 400
    assert (await tenant.post(f"{base}/ANY", json={})).status_code == 400
    span: dict[str, Any] = {"keys": "p", "startTs": 2, "endTs": 3}
    assert (await tenant.delete(f"{base}/delete", params=span)).status_code == 200
    assert await site.stored("p") == {"p": [(1, 1)]}
    await tenant.delete(f"{base}/delete", params={"keys": "p", "deleteAllDataForKeys": True})
    assert await site.stored("p") == {}
