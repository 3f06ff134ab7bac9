"""HTTP over a byte channel that a test plays."""

import pytest

from ofmon_emulation.errors import BadReplyError
from ofmon_emulation.http import exchange


class Script:
    """A channel that answers with prepared pieces, then ends."""

    def __init__(self, *pieces: bytes) -> None:
        self.sent = b""
        self._pieces = list(pieces)

    def send(self, data: bytes) -> None:
        """Keep it."""
        self.sent += data

    def receive(self) -> bytes:
        """The next piece."""
        return self._pieces.pop(0) if self._pieces else b""


def test_a_request_goes_out_as_a_server_reads_it() -> None:
    """Method, target, host, length, own headers, body."""
    channel = Script(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
    exchange(channel, "POST", "/time", headers={"X-Test": "1"}, body=b"12345678")
    head, _, body = channel.sent.partition(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    assert lines[0] == b"post /time http/1.1"
    assert {b"host: 10.0.0.1", b"connection: close", b"content-length: 8", b"x-test: 1"} <= set(lines[1:])
    assert body == b"12345678"


def test_a_chunked_answer_in_small_pieces_is_put_together() -> None:
    """Chunk borders and TCP borders have nothing to do with each other."""
    answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n"
    reply = exchange(Script(*(answer[at : at + 1] for at in range(len(answer)))), "GET", "/telemetry")
    assert (reply.status, reply.body) == (200, b"abcdefg")
    assert reply.header("Transfer-Encoding") == "chunked"


def test_an_answer_without_length_ends_with_the_connection() -> None:
    """As HTTP/1.0 servers do it."""
    reply = exchange(Script(b"HTTP/1.1 404 Not Found\r\n\r\n", b"no ", b"token"), "GET", "/token")
    assert (reply.status, reply.body) == (404, b"no token")
    assert reply.header("x-none") is None


@pytest.mark.parametrize(
    "pieces",
    [
        (b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc",),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",),
        (b"SMTP ready\r\n\r\n",),
        (),
    ],
)
def test_an_answer_that_breaks_off_is_an_error(pieces: tuple[bytes, ...]) -> None:
    """Half an answer is never taken for a whole one."""
    with pytest.raises(BadReplyError, match="GET /telemetry"):
        exchange(Script(*pieces), "GET", "/telemetry")
