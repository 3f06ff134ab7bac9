"""Attributes: set by devices and administrators, read by both."""

from __future__ import annotations

from support.thingsboard import ACCESS_TOKEN, START_MS, Site

DEVICE_PATH = f"/api/v1/{ACCESS_TOKEN}/attributes"


async def test_device_and_server(site: Site) -> None:
    """A device sets client attributes and reads shared ones; a member without attributes is absent."""
    device, tenant = site.client(), site.tenant
    base = f"/api/plugins/telemetry/DEVICE/{site.device_id}"
    assert (await device.get(DEVICE_PATH)).json() == {}
    assert (await device.post(DEVICE_PATH, json={"firmware": "2.0.0", "count": 3})).status_code == 200
    assert (await tenant.post(f"{base}/SHARED_SCOPE", json={"target": 1.5})).status_code == 200
    assert (await tenant.post(f"{base}/attributes/SERVER_SCOPE", json={"note": "x"})).status_code == 200
    asked = await device.get(DEVICE_PATH, params={"clientKeys": "count,none", "sharedKeys": "target,note"})
    assert asked.json() == {"client": {"count": 3}, "shared": {"target": 1.5}}
    only_shared = await device.get(DEVICE_PATH, params={"sharedKeys": "target"})
    assert only_shared.json() == {"shared": {"target": 1.5}}
    assert (await device.get(DEVICE_PATH)).json() == {
        "client": {"count": 3, "firmware": "2.0.0"},
        "shared": {"target": 1.5},
    }


async def test_reading_scopes(site: Site) -> None:
    """An administrator reads one scope or all, each value with the time it was set."""
    tenant = site.tenant
    base = f"/api/plugins/telemetry/DEVICE/{site.device_id}"
    await tenant.post(f"{base}/SERVER_SCOPE", json={"a": 1, "b": True})
    await tenant.post(f"{base}/SHARED_SCOPE", json={"c": {"d": []}})
    scope = await tenant.get(f"{base}/values/attributes/SERVER_SCOPE", params={"keys": "b"})
    assert scope.json() == [{"lastUpdateTs": START_MS, "key": "b", "value": True}]
    every = await tenant.get(f"{base}/values/attributes")
    values = {"active": False, "a": 1, "b": True, "c": {"d": []}}
    assert {item["key"]: item["value"] for item in every.json()} == values
    assert (await tenant.get(f"{base}/keys/attributes")).json() == ["active", "a", "b", "c"]
    assert (await tenant.delete(f"{base}/SERVER_SCOPE", params={"keys": "a"})).status_code == 200
    assert (await tenant.get(f"{base}/keys/attributes/SERVER_SCOPE")).json() == ["active", "b"]


async def test_refusals(site: Site) -> None:
    """Client attributes are the device's, an empty object is nothing, and other scopes don't exist."""
    tenant = site.tenant
    base = f"/api/plugins/telemetry/DEVICE/{site.device_id}"
    assert (await tenant.post(f"{base}/CLIENT_SCOPE", json={"a": 1})).status_code == 400
    assert (await tenant.post(f"{base}/SERVER_SCOPE", json={})).status_code == 400
    assert (await tenant.post(f"{base}/OTHER", json={"a": 1})).status_code == 400
    assert (await tenant.post(f"{base}/SERVER_SCOPE", json=[1])).status_code == 400
    assert (await tenant.post(f"{base}/SERVER_SCOPE", content=b"{")).status_code == 500
    assert (await site.client().post(DEVICE_PATH, content=b"{")).status_code == 500
    assert (await site.client().post(DEVICE_PATH, content=b"")).status_code == 400


async def test_kept_by_the_server(site: Site) -> None:
    """Whether a device is active and when it was heard are server attributes, each with its own time."""
    tenant = site.tenant
    path = f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/attributes/SERVER_SCOPE"

    async def kept() -> dict[str, tuple[object, int]]:
        answer = (await tenant.get(path)).json()
        return {item["key"]: (item["value"], item["lastUpdateTs"]) for item in answer}

    assert await kept() == {"active": (False, START_MS)}
    site.clock.now += 1_000
    assert (await site.client().post(DEVICE_PATH, json={"a": 1})).status_code == 200
    heard_ms = START_MS + 1_000
    assert await kept() == {"active": (True, heard_ms), "lastActivityTime": (heard_ms, heard_ms)}
    site.clock.now += 600_000
    silent_ms = heard_ms + 600_000
    assert await kept() == {"active": (False, silent_ms), "lastActivityTime": (heard_ms, heard_ms)}
