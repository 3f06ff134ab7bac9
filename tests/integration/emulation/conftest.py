"""A ThingsBoard server on a real port: this repository's, or the one that the environment names.

`OFMON_THINGSBOARD_URL`, `…_USER` and `…_PASSWORD` (a tenant administrator's), `…_SYSTEM_USER` and
`…_SYSTEM_PASSWORD` run the same tests against a real server. What they make there carries random names, and
is deleted afterwards.
"""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING

import httpx
import pytest

from ofmon_emulation.server import (
    SYSTEM_PASSWORD,
    SYSTEM_USER,
    TENANT_PASSWORD,
    TENANT_USER,
    Options,
    running_server,
)
from support.thingsboard import Meter, ThingsBoard

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLE = "OFMON_THINGSBOARD"


@pytest.fixture(scope="session")
def thingsboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ThingsBoard]:
    """The server."""
    url = os.environ.get(f"{VARIABLE}_URL")
    if url:
        yield ThingsBoard(
            url.rstrip("/"),
            os.environ.get(f"{VARIABLE}_USER", TENANT_USER),
            os.environ.get(f"{VARIABLE}_PASSWORD", TENANT_PASSWORD),
            os.environ.get(f"{VARIABLE}_SYSTEM_USER", SYSTEM_USER),
            os.environ.get(f"{VARIABLE}_SYSTEM_PASSWORD", SYSTEM_PASSWORD),
        )
        return
    path = tmp_path_factory.mktemp("thingsboard") / "server.db"
    with running_server(path, Options(request_timeout_s=0.2)) as server:
        yield ThingsBoard(server.url, TENANT_USER, TENANT_PASSWORD, SYSTEM_USER, SYSTEM_PASSWORD)


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
