"""Ports that tests hold: nobody answers there, nobody else gets them, and a server may still move in."""

import socket

import httpx
import pytest

from support.http_thread import hold_port, unanswered_url


def test_nobody_answers() -> None:
    """Refused at once, not timed out, and the same each time."""
    assert unanswered_url() == unanswered_url()
    for _ in range(3):
        with pytest.raises(httpx.ConnectError, match="refused"):
            httpx.get(unanswered_url())


def test_who_asks_for_any_port_gets_another() -> None:
    """Also who allows the address's reuse, as servers do."""
    with hold_port() as held:
        others = [hold_port() for _ in range(500)]
        taken = held.getsockname()[1]
        numbers = {other.getsockname()[1] for other in others}
        for other in others:
            other.close()
    assert len(numbers) == 500
    assert taken not in numbers


def test_a_server_moves_in_and_out() -> None:
    """Before and after it, connections are refused; it is reached in between."""
    with hold_port() as held:
        address = held.getsockname()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address)
        with socket.create_server(address), socket.create_connection(address):
            pass
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address)
