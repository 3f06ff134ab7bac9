"""Devices, profiles, customers: made, found, changed, and seen by those who may."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from ofmon_emulation.server import Seeder
from support.thingsboard import ACCESS_TOKEN, CUSTOMER_USER, START_MS, Site

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


def error(answer: httpx.Response) -> tuple[int, int]:
    """Status and error code of a refusal."""
    return answer.status_code, answer.json()["errorCode"]


async def test_create_with_access_token(site: Site) -> None:
    """A device made with an access token has it, and its telemetry is taken at once."""
    tenant = site.tenant
    made = (await tenant.post("/api/device?accessToken=T1", json={"name": "Pump", "type": "SEM"})).json()
    device_id = made["id"]["id"]
    credentials = (await tenant.get(f"/api/device/{device_id}/credentials")).json()
    assert (credentials["credentialsType"], credentials["credentialsId"]) == ("ACCESS_TOKEN", "T1")
    assert credentials["deviceId"] == {"entityType": "DEVICE", "id": device_id}
    assert (await site.client().post("/api/v1/T1/telemetry", json={"p": 1})).status_code == 200
    info = (await tenant.get(f"/api/device/info/{device_id}")).json()
    assert (info["name"], info["deviceProfileName"], info["active"]) == ("Pump", "SEM", True)
    assert (info["customerTitle"], info["firmwareId"], info["createdTime"]) == (None, None, START_MS)


async def test_server_made_access_token(site: Site) -> None:
    """Without one the server makes an access token of 20 letters and digits."""
    made = (await site.tenant.post("/api/device", json={"name": "Pump"})).json()
    credentials = (await site.tenant.get(f"/api/device/{made['id']['id']}/credentials")).json()
    assert len(credentials["credentialsId"]) == 20
    assert credentials["credentialsId"].isalnum()
    assert made["type"] == "default"


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ("", {}),
        ("", {"name": " "}),
        ("", {"name": "Pu\0mp"}),
        ("", {"name": "Heater"}),
        (f"?accessToken={ACCESS_TOKEN}", {"name": "Other"}),
        ("", {"name": "Other", "deviceProfileId": {"id": str(uuid.uuid4())}}),
        ("", {"name": "n" * 256}),
        ("", {"name": "Other", "label": "<script>"}),
        ("", {"name": "{{constructor}}"}),
        ("", {"name": "Other", "type": "n" * 256}),
    ],
)
async def test_refused_devices(site: Site, query: str, body: dict[str, object]) -> None:
    """Names and access tokens are unique, profiles exist; a refused device leaves nothing behind."""
    assert error(await site.tenant.post(f"/api/device{query}", json=body)) == (400, 31)
    listed = (await site.tenant.get("/api/tenant/devices?pageSize=10&page=0")).json()
    assert [device["name"] for device in listed["data"]] == ["Heater"]


async def test_no_more_devices_than_the_tenant_may_have(make_site: Callable[..., Site]) -> None:
    """One too many is a 403 that says how many; changing one is no new one."""
    tenant = make_site(devices_max=2).tenant
    made = (await tenant.post("/api/device", json={"name": "Pump"})).json()
    refused = await tenant.post("/api/device", json={"name": "Fan"})
    assert error(refused) == (403, 41)
    assert {key: refused.json()[key] for key in ("message", "entityType", "limit")} == {
        "message": "Devices limit reached",
        "entityType": "DEVICE",
        "limit": 2,
    }
    assert (await tenant.post("/api/device", json=made | {"label": "Hall"})).status_code == 200


async def test_longest_name(site: Site) -> None:
    """255 characters are a name, and so is one with a `<` that begins no tag."""
    for name in ("n" * 255, "a < b <5"):
        assert (await site.tenant.post("/api/device", json={"name": name})).json()["name"] == name


@pytest.mark.parametrize("body", ["", "{", "[1]", "5", '{"name": "x", "deviceProfileId": {"id": "x"}}'])
async def test_unreadable_documents(site: Site, body: str) -> None:
    """A document that can't be read is a 500."""
    for path in ("/api/device", "/api/customer", "/api/user", "/api/noauth/activate"):
        if path == "/api/device" or not body.endswith("}}"):
            assert error(await site.tenant.post(path, content=body)) == (500, 2)


async def test_update(site: Site) -> None:
    """A client sends a device back changed; what it added is kept, and its credentials are."""
    tenant = site.tenant
    device = (await tenant.get(f"/api/device/{site.device_id}")).json()
    device |= {"name": "Oven", "label": "Hall", "additionalInfo": {"description": "x"}}
    changed = (await tenant.post("/api/device", json=device)).json()
    assert changed == device | {"version": device["version"] + 1}
    assert (await site.post('{"p": 1}')).status_code == 200


async def test_old_versions(site: Site) -> None:
    """What was changed since it was read isn't saved, of whatever kind; without a version it is."""
    tenant = site.tenant
    profile_id = (await tenant.get(f"/api/device/{site.device_id}")).json()["deviceProfileId"]["id"]
    for path, identifier in (
        ("/api/device", site.device_id),
        ("/api/deviceProfile", profile_id),
        ("/api/customer", site.customer_id),
    ):
        read = (await tenant.get(f"{path}/{identifier}")).json()
        changed = (await tenant.post(path, json=read | {"additionalInfo": {"n": 1}})).json()
        assert (changed["version"], changed["externalId"]) == (read["version"] + 1, None)
        assert error(await tenant.post(path, json=read)) == (409, 35)
        unversioned = {key: value for key, value in read.items() if key != "version"}
        assert (await tenant.post(path, json=unversioned)).json()["version"] == changed["version"] + 1


async def test_assigning_is_a_change(site: Site) -> None:
    """A device that was given to a customer meanwhile isn't saved as it was before."""
    tenant = site.tenant
    read = (await tenant.get(f"/api/device/{site.device_id}")).json()
    await tenant.post(f"/api/customer/{site.customer_id}/device/{site.device_id}")
    assert error(await tenant.post("/api/device", json=read)) == (409, 35)


async def test_pages(site: Site) -> None:
    """Pages have sizes, totals and an order; one past the last is empty."""
    seeder = Seeder(site.context.database)
    for number in range(24):
        seeder.create_device(f"Meter {number:02}", f"T{number}", "SEM" if number % 2 else "Other")
    tenant = site.tenant

    async def page(**query: Any) -> dict[str, Any]:
        params: dict[str, Any] = {"pageSize": 10, "page": 0} | query
        answer = await tenant.get("/api/tenant/deviceInfos", params=params)
        document: dict[str, Any] = answer.json()
        document["data"] = [device["name"] for device in answer.json()["data"]]
        return document

    first = await page()
    assert (first["totalElements"], first["totalPages"], first["hasNext"]) == (25, 3, True)
    last = await page(page=2)
    assert (len(json.dumps(last["data"])) > 2, last["hasNext"]) == (True, False)
    past = await page(page=9)
    assert (past["data"], past["totalElements"], past["hasNext"]) == ([], 25, False)
    found = await page(textSearch="mETER 1", sortProperty="name", sortOrder="DESC")
    assert found["data"] == [f"Meter {number}" for number in range(19, 9, -1)]
    assert (await page(textSearch="hEa%r"))["data"] == ["Heater"]
    assert (await page(textSearch="eter _9"))["totalElements"] == 2
    assert (await page(textSearch="\\%"))["data"] == []
    assert (await page(textSearch="er%Other"))["data"] == []
    assert (await page(textSearch="OTHER"))["totalElements"] == 12
    by_type = await page(sortProperty="type", sortOrder="desc", pageSize=1)
    assert by_type["data"] == ["Heater"]
    assert (await page(type="Other"))["totalElements"] == 12


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("page=0", (500, 2)),
        ("pageSize=0&page=0", (400, 31)),
        ("pageSize=5&page=-1", (400, 31)),
        ("pageSize=2147483648&page=0", (400, 31)),
        ("pageSize=x&page=0", (400, 31)),
        ("pageSize=5&page=0&sortProperty=nothing", (500, 46)),
        ("pageSize=5&page=0&sortProperty=title", (500, 46)),
        ("pageSize=5&page=0&sortProperty=na%20me", (400, 31)),
        ("pageSize=5&page=0&sortProperty=name&sortOrder=UP", (400, 31)),
    ],
)
async def test_bad_pages(site: Site, query: str, expected: tuple[int, int]) -> None:
    """A missing page size or an unknown property is a 500, an impossible size or order a 400."""
    assert error(await site.tenant.get(f"/api/tenant/deviceInfos?{query}")) == expected


async def test_find(site: Site) -> None:
    """By name on both paths, and by identifier; what isn't there is error 32."""
    tenant = site.tenant
    for path in ("/api/tenant/devices", "/api/tenant/device"):
        assert (await tenant.get(path, params={"deviceName": "Heater"})).json()["id"]["id"] == site.device_id
        assert error(await tenant.get(path, params={"deviceName": "None"})) == (404, 32)
    assert error(await tenant.get(f"/api/device/{uuid.uuid4()}")) == (404, 32)
    assert error(await tenant.get("/api/device/x")) == (400, 31)


@pytest.mark.parametrize(
    ("path", "known", "unknown"),
    [
        ("deviceProfiles", "name", "title"),
        ("customers", "title", "name"),
        ("tenant/dashboards", "title", "name"),
        ("otaPackages", "version", "name"),
        ("customer/{customer}/users", "email", "name"),
    ],
)
async def test_sorted_by_own_properties(site: Site, path: str, known: str, unknown: str) -> None:
    """Each kind is sorted by its own properties, and by no other's."""
    path = f"/api/{path.format(customer=site.customer_id)}?pageSize=9&page=0&sortProperty="
    assert (await site.tenant.get(path + known)).status_code == 200
    assert error(await site.tenant.get(path + unknown)) == (500, 46)


async def test_activity(site: Site) -> None:
    """A device is active for ten minutes after it was heard."""
    tenant, path = site.tenant, f"/api/device/info/{site.device_id}"
    assert (await tenant.get(path)).json()["active"] is False
    await site.post('{"p": 1}')
    assert (await tenant.get(path)).json()["active"] is True
    site.clock.now += 600_000
    assert (await tenant.get(path)).json()["active"] is False


async def test_new_access_token(site: Site) -> None:
    """A changed access token works at once, and the old one no longer."""
    tenant = site.tenant
    credentials = (await tenant.get(f"/api/device/{site.device_id}/credentials")).json()
    credentials["credentialsId"] = "ANOTHER"
    changed = await tenant.post("/api/device/credentials", json=credentials)
    assert changed.json()["credentialsId"] == "ANOTHER"
    assert (await site.post('{"p": 1}')).status_code == 401
    assert (await site.client().post("/api/v1/ANOTHER/telemetry", json={"p": 1})).status_code == 200
    assert changed.json()["version"] == credentials["version"] + 1
    assert error(await tenant.post("/api/device/credentials", json=credentials)) == (409, 35)


async def test_delete(site: Site) -> None:
    """Deleting a device deletes its telemetry and ends its access token; its name is free again."""
    await site.post('{"p": 1}')
    tenant = site.tenant
    assert (await tenant.delete(f"/api/device/{site.device_id}")).status_code == 200
    assert (await site.post('{"p": 1}')).status_code == 401
    (count,) = site.context.database.connection.execute("SELECT count(*) FROM sample").fetchone()
    assert count == 0
    assert (await tenant.post("/api/device", json={"name": "Heater"})).status_code == 200


async def test_profiles(site: Site) -> None:
    """Profiles are made, listed and changed; the default one says so, and one in use stays."""
    tenant = site.tenant
    body = {"name": "SEM 3", "description": "x", "type": "DEFAULT", "transportType": "DEFAULT"}
    body["profileData"] = {"transportConfiguration": {"type": "DEFAULT"}}
    made = (await tenant.post("/api/deviceProfile", json=body)).json()
    profile_id = made["id"]["id"]
    assert (made["transportType"], made["default"], made["description"]) == ("DEFAULT", False, "x")
    assert error(await tenant.post("/api/deviceProfile", json=body)) == (400, 31)
    default = (await tenant.get("/api/deviceProfileInfo/default")).json()
    assert default["name"] == "default"
    listed = (await tenant.get("/api/deviceProfiles?pageSize=10&page=0&textSearch=sem")).json()
    assert {profile["name"] for profile in listed["data"]} == {"SEM", "SEM 3"}
    device = (await tenant.post("/api/device", json={"name": "Three", "deviceProfileId": made["id"]})).json()
    assert device["type"] == "SEM 3"
    assert error(await tenant.delete(f"/api/deviceProfile/{profile_id}")) == (400, 31)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"profileData": None}, (500, 2)),
        ({"profileData": {}}, (500, 2)),
        ({"profileData": {"configuration": {"type": "DEFAULT"}}}, (500, 2)),
        ({"type": None}, (400, 31)),
        ({"transportType": None}, (400, 31)),
        ({"name": "<b>bold</b>"}, (400, 31)),
    ],
)
async def test_refused_profiles(site: Site, change: dict[str, object], expected: tuple[int, int]) -> None:
    """A profile is saved with its types and its transport's configuration only."""
    device = (await site.tenant.get(f"/api/device/{site.device_id}")).json()
    path = f"/api/deviceProfile/{device['deviceProfileId']['id']}"
    profile = (await site.tenant.get(path)).json()
    assert error(await site.tenant.post("/api/deviceProfile", json=profile | change)) == expected
    assert (await site.tenant.get(path)).json() == profile


async def test_customer_user_changes_own_devices(site: Site) -> None:
    """A customer's user may change the customer's devices, and neither others nor their credentials."""
    tenant, customer = site.tenant, site.client(CUSTOMER_USER)
    path = f"/api/device/{site.device_id}"
    device = (await tenant.get(path)).json()
    assert error(await customer.post("/api/device", json=device)) == (403, 20)
    await tenant.post(f"/api/customer/{site.customer_id}/device/{site.device_id}")
    device = (await customer.get(path)).json()
    changed = (await customer.post("/api/device", json=device | {"label": "Oven"})).json()
    assert (changed["label"], changed["customerId"]["id"]) == ("Oven", site.customer_id)
    credentials = (await customer.get(f"{path}/credentials")).json()
    assert error(await customer.post("/api/device/credentials", json=credentials)) == (403, 20)


async def test_customer_user_sees_own_devices(site: Site) -> None:
    """A customer's user sees the customer's devices, their credentials and telemetry, and no others."""
    tenant, customer = site.tenant, site.client(CUSTOMER_USER)
    listing = f"/api/customer/{site.customer_id}/deviceInfos?pageSize=10&page=0"
    telemetry = f"/api/plugins/telemetry/DEVICE/{site.device_id}/values/timeseries"
    assert (await customer.get(listing)).json()["totalElements"] == 0
    latest = f"{telemetry}?keys=p"
    for path in (f"/api/device/{site.device_id}", latest, "/api/tenant/deviceInfos?pageSize=10&page=0"):
        assert error(await customer.get(path)) == (403, 20)
    assert error(await customer.get(f"/api/customer/{uuid.uuid4()}/devices?pageSize=1&page=0")) == (403, 20)
    await tenant.post(f"/api/customer/{site.customer_id}/device/{site.device_id}")
    (info,) = (await customer.get(listing)).json()["data"]
    assert (info["name"], info["customerTitle"]) == ("Heater", "Bakery")
    credentials = await customer.get(f"/api/device/{site.device_id}/credentials")
    assert credentials.json()["credentialsId"] == ACCESS_TOKEN
    assert (await customer.get(telemetry)).status_code == 200
    assert (await customer.get("/api/deviceProfileInfos?pageSize=10&page=0")).status_code == 200
    assert error(await customer.post("/api/device", json={"name": "Mine"})) == (403, 20)
    await tenant.delete(f"/api/customer/device/{site.device_id}")
    assert (await customer.get(listing)).json()["totalElements"] == 0


async def test_customers(site: Site) -> None:
    """A deleted customer's devices stay, without an owner."""
    tenant = site.tenant
    made = (await tenant.post("/api/customer", json={"title": "Mill", "city": "Ulm"})).json()
    assert (made["title"], made["city"]) == ("Mill", "Ulm")
    await tenant.post(f"/api/customer/{made['id']['id']}/device/{site.device_id}")
    await tenant.delete(f"/api/customer/{made['id']['id']}")
    device = (await tenant.get(f"/api/device/{site.device_id}")).json()
    assert device["customerId"]["id"] == "13814000-1dd2-11b2-8080-808080808080"
    listed = (await tenant.get("/api/customers?pageSize=10&page=0")).json()
    assert [customer["title"] for customer in listed["data"]] == ["Bakery"]


async def test_seeded_identifiers(site: Site) -> None:
    """A device can be made with a known identifier and a known profile identifier."""
    seeder = Seeder(site.context.database)
    profile_id = seeder.create_profile("Known", "00000000-0000-4000-8000-000000000001")
    device_id = seeder.create_device(
        "Known", "KNOWN", "Known", device_id="00000000-0000-4000-8000-000000000002"
    )
    device = (await site.tenant.get(f"/api/device/{device_id}")).json()
    assert device["deviceProfileId"]["id"] == profile_id == "00000000-0000-4000-8000-000000000001"
