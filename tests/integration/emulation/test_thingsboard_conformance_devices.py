"""How devices and profiles come to be on a ThingsBoard CE 4.4 server holds for the server at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.thingsboard import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from support.thingsboard import ThingsBoard


@pytest.fixture
def profile(thingsboard: ThingsBoard, tenant: httpx.Client) -> Iterator[dict[str, Any]]:
    """A device profile made as the collector makes one."""
    transport = {"configuration": {"type": "DEFAULT"}, "transportConfiguration": {"type": "DEFAULT"}}
    usual = {"type": "DEFAULT", "transportType": "DEFAULT", "profileData": transport}
    made = tenant.post("/api/deviceProfile", json={"name": thingsboard.name("profile"), **usual})
    made.raise_for_status()
    yield made.json()
    tenant.delete(f"/api/deviceProfile/{made.json()['id']['id']}")


def test_a_device_gets_its_profile_and_a_token(
    thingsboard: ThingsBoard, tenant: httpx.Client, profile: dict[str, Any]
) -> None:
    """By the profile's identifier alone; the token has 20 letters and digits."""
    name = thingsboard.name("device")
    document = {"name": name, "label": "Hall 3", "deviceProfileId": profile["id"]}
    made = tenant.post("/api/device", json=document).json()
    try:
        info = tenant.get(f"/api/device/info/{made['id']['id']}").json()
        assert (info["name"], info["label"], info["type"]) == (name, "Hall 3", profile["name"])
        assert info["deviceProfileName"] == profile["name"]
        credentials = tenant.get(f"/api/device/{made['id']['id']}/credentials").json()
        assert len(credentials["credentialsId"]) == 20
        assert credentials["credentialsId"].isalnum()
        assert refusal(tenant.post("/api/device", json=document)) == (400, 31)
    finally:
        tenant.delete(f"/api/device/{made['id']['id']}")


def test_profiles_are_listed_in_short(tenant: httpx.Client, profile: dict[str, Any]) -> None:
    """With identifier and name; a second profile of the name isn't made."""
    answer = tenant.get("/api/deviceProfileInfos", params={"pageSize": 1000, "page": 0}).json()
    found = [info for info in answer["data"] if info["id"] == profile["id"]]
    assert [info["name"] for info in found] == [profile["name"]]
    again = {key: value for key, value in profile.items() if key not in {"id", "version", "externalId"}}
    assert refusal(tenant.post("/api/deviceProfile", json=again)) == (400, 31)
