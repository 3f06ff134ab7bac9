"""A ThingsBoard server on a real port: this repository's, or the one that the environment names.

`OFMON_THINGSBOARD_URL`, `…_USER` and `…_PASSWORD` (a tenant administrator's) run the same tests against a
real server. What they make there carries random names, and is deleted afterwards.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Options, running_server
from support.thingsboard import ThingsBoard

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLE = "OFMON_THINGSBOARD"


@pytest.fixture(scope="session")
def thingsboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ThingsBoard]:
    """The server."""
    url = os.environ.get(f"{VARIABLE}_URL")
    if url:
        user = os.environ.get(f"{VARIABLE}_USER", TENANT_USER)
        yield ThingsBoard(url.rstrip("/"), user, os.environ.get(f"{VARIABLE}_PASSWORD", TENANT_PASSWORD))
        return
    path = tmp_path_factory.mktemp("thingsboard") / "server.db"
    with running_server(path, Options(request_timeout_s=0.2)) as server:
        yield ThingsBoard(server.url, TENANT_USER, TENANT_PASSWORD)
