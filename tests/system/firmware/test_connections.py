"""Clients that are slow, half open or gone: the meter serves the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.meter import connect, received

if TYPE_CHECKING:
    from ofmon_emulation.board import Board

pytestmark = pytest.mark.system

REQUEST = b"GET /version HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"


def test_a_connection_serves_several_requests(booted: Board) -> None:
    """It stays open between them, and is closed when nothing comes for some seconds."""
    connection = connect(booted, REQUEST)
    first, state = received(booted, connection, 0.5)
    assert first.endswith(b"\r\n\r\n200")
    assert state == "waiting"
    booted._machine.send(connection, REQUEST)
    assert received(booted, connection, 0.5)[0] == first
    assert received(booted, connection, 5) == (b"", "waiting")
    assert received(booted, connection, 10) == (b"", "ended")


@pytest.mark.parametrize("data", [b"", b"GET /ver", b"POST /time HTTP/1.1\r\nContent-Length: 8\r\n\r\n123"])
def test_half_open_clients_do_not_keep_others_waiting(booted: Board, data: bytes) -> None:
    """Five of them, and the next one is answered at once; after some seconds they are thrown out."""
    idle = [connect(booted, data) for _ in range(5)]
    booted.run(0.2)
    before_s = booted.time_s
    assert booted.http("GET", "/version").body == b"200"
    assert booted.time_s - before_s < 0.2
    for connection in idle:
        assert received(booted, connection, 8)[1] in {"ended", "failed"}


def test_a_client_that_went_away_is_forgotten(booted: Board) -> None:
    """Its connections make room within seconds, without a word from it."""
    for _ in range(3):
        for _ in range(6):
            connect(booted, b"GET /telem")
        booted.run(0.2)
        booted.leave()
        booted.run(8)
        assert booted.http("GET", "/version").body == b"200"


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\xff\xfe\r\n\r\n",
        b"GET /version HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET /version HTTP/1.1\r\nX: " + b"y" * 3000 + b"\r\n\r\n",
        b"POST /time HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n0\r\n\r\n",
        b"POST /time HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /time HTTP/1.1\r\nContent-Length: 4000000000\r\n\r\n",
    ],
)
def test_requests_that_are_none(booted: Board, request_bytes: bytes) -> None:
    """400, and the meter goes on."""
    answer, _ = received(booted, connect(booted, request_bytes), 8)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert booted.http("GET", "/version").body == b"200"
    assert booted.bad_accesses == {}
