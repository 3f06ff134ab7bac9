"""Closing the window: nothing is asked any more of what is closed already."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from support.http_thread import HttpThread, Reply
from support.window import opened, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot

_ANSWERS = {
    "/api/auth/login": b'{"token": "t", "refreshToken": "r"}',
    "/api/auth/user": b'{"email": "ada@example.org", "authority": "TENANT_ADMIN"}',
}


@pytest.fixture
def server() -> Iterator[HttpThread]:
    """One that knows who is signed in, and nothing else."""
    with HttpThread(lambda _method, path, _body: Reply(body=_ANSWERS.get(path, b"{}"))) as running:
        yield running


@pytest.mark.parametrize("steps", [0, 1, 3, 10])
async def test_closing_in_the_middle_of_a_job_logs_no_error(
    tmp_path: Path, depot: ScriptedDepot, server: HttpThread, caplog: pytest.LogCaptureFixture, steps: int
) -> None:
    """The job's end would have the strip ask the server once more, and a page the database."""
    options = Options(
        data_dir=tmp_path, testbed_url=depot.url, server_url=server.url, credentials=("ada@example.org", "x")
    )
    with caplog.at_level(logging.WARNING):
        async with opened(build(options, secrets=MemorySecrets())) as place:
            place.window.reload_strip()
            place.window.collect.start_tour()
            told: list[object] = []
            place.shared.jobs.progressed.connect(lambda _job, progress: told.append(progress))
            await until(lambda: len(told) >= steps)
        await asyncio.sleep(0)
    assert [record.getMessage() for record in caplog.records] == []


async def test_nothing_starts_after_closing(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Neither a job nor a load."""
    ran: list[str] = []

    async def work(*_: object) -> None:
        ran.append("work")

    services = build(Options(data_dir=tmp_path, testbed_url=depot.url), secrets=MemorySecrets())
    async with opened(services) as place:
        jobs = place.shared.jobs
        await jobs.close()
        assert jobs.start("scan", "Listening", work) is None
        await jobs.load("a place", work)
        assert not jobs.loading
    assert ran == []
