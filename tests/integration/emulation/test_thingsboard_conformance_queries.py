"""Devices are found by attributes as ThingsBoard documents its entity data query, on the server at hand.

It follows the documentation and was not measured on a real server yet: run with one, these tests do that.
"""

from __future__ import annotations

import json
import time
import uuid
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from support.thingsboard import Meter

FOUND_WITHIN_S = 30.0


def query(stamp: str, over: int, *keys: str, scope: str = "SERVER_ATTRIBUTE") -> dict[str, Any]:
    """Devices whose stamp is over a number, with attributes of the same scope."""
    number = {"type": "NUMERIC", "operation": "GREATER", "value": {"defaultValue": over}}
    created = {"key": {"type": "ENTITY_FIELD", "key": "createdTime"}, "direction": "ASC"}
    return {
        "entityFilter": {"type": "entityType", "entityType": "DEVICE"},
        "entityFields": [{"type": "ENTITY_FIELD", "key": "name"}],
        "latestValues": [{"type": scope, "key": key} for key in keys],
        "keyFilters": [{"key": {"type": scope, "key": stamp}, "valueType": "NUMERIC", "predicate": number}],
        "pageLink": {"pageSize": 10, "page": 0, "sortOrder": created},
    }


def found(http: httpx.Client, asked: dict[str, Any]) -> dict[str, Any]:
    """The page, once the device is in it: a server may index attributes a moment later."""
    deadline = time.monotonic() + FOUND_WITHIN_S
    while True:
        answer = http.post("/api/entitiesQuery/find", json=asked)
        answer.raise_for_status()
        page: dict[str, Any] = answer.json()
        if page["totalElements"] or time.monotonic() > deadline:
            return page


@pytest.mark.parametrize("scope", ["SERVER_ATTRIBUTE", "CLIENT_ATTRIBUTE"])
def test_devices_are_found_by_a_number_of_an_attribute(
    tenant: httpx.Client, meter: Meter, scope: str
) -> None:
    """With values as text, and empty ones at the time 0 where there is none; by what is greater only."""
    stamp = f"stamp{uuid.uuid4().hex[:8]}"
    values = {stamp: 1_760_000_000_000, "document": {"a": [1, "x"]}}
    if scope == "SERVER_ATTRIBUTE":
        tenant.post(meter.path("attributes/SERVER_SCOPE"), json=values).raise_for_status()
    else:
        tenant.post(f"/api/v1/{meter.token}/attributes", json=values).raise_for_status()
    page = found(tenant, query(stamp, 1_759_999_999_999, stamp, "document", "none", scope=scope))
    assert (page["totalElements"], page["totalPages"], page["hasNext"]) == (1, 1, False)
    [row] = page["data"]
    assert row["entityId"] == {"entityType": "DEVICE", "id": meter.id}
    latest = row["latest"][scope]
    assert latest[stamp]["value"] == "1760000000000"
    assert latest[stamp]["ts"] > 0
    assert json.loads(latest["document"]["value"]) == {"a": [1, "x"]}
    assert latest["none"] == {"ts": 0, "value": ""}
    assert row["latest"]["ENTITY_FIELD"]["name"]["value"].startswith("ofmon-test meter")
    nothing = tenant.post("/api/entitiesQuery/find", json=query(stamp, 1_760_000_000_000)).json()
    assert (nothing["totalElements"], nothing["data"]) == (0, [])


def test_a_device_without_the_attribute_is_not_found(tenant: httpx.Client, meter: Meter) -> None:
    """Whatever it is compared with."""
    asked = query(f"stamp{uuid.uuid4().hex[:8]}", -1)
    assert meter.id
    assert tenant.post("/api/entitiesQuery/find", json=asked).json()["totalElements"] == 0


def test_a_page_of_no_size_is_refused(tenant: httpx.Client) -> None:
    """As other lists refuse it."""
    asked = query("stamp", 0) | {"pageLink": {"pageSize": 0, "page": 0}}
    assert tenant.post("/api/entitiesQuery/find", json=asked).is_client_error
