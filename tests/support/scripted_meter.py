"""A protocol-1 meter over real HTTP that lives a scripted life and has the faults of meters in the field.

It keeps true time beside its own clock, which stands still while its power is off, so a test knows when each
reading really ended. After an update it says the versions in `after_update`, one at each look. What a newer
protocol would ask ("GET /v2/live") is answered from `documents`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.identity import MeterId
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, encode_powerloss_log
from ofmon.domain.reading import Reading
from support.http_thread import HttpThread, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

MIDNIGHT_MS = 1_767_225_600_000  # 2026-01-01 00:00 UTC
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
LOG_PIECE_BYTES = 80


@dataclass
class Faults:
    """What is wrong with a meter now. Statuses and drops are by path.

    Attributes:
        status: answer with this status, doing nothing.
        drop_after: break off after so many bytes of the body.
        deaf_reply: do what was asked, but break off before the answer.
        tail: bytes after the last whole reading.
        stale_log: send the power-loss log in 80-byte pieces whose last one repeats old bytes.
        forgets_token: answer 200 to a token and keep the old one.
    """

    status: dict[str, int] = field(default_factory=dict)
    drop_after: dict[str, int] = field(default_factory=dict)
    deaf_reply: set[str] = field(default_factory=set)
    tail: bytes = b""
    stale_log: bool = False
    forgets_token: bool = False


@dataclass
class ScriptedMeter:
    """One meter; its HTTP server runs while the `serving` block lasts."""

    meter_id: MeterId = field(default_factory=lambda: MeterId("SEM-a0:b1:c2:00:00:02"))
    version: str = "102"
    token: bytes | None = None
    true_ms: int = MIDNIGHT_MS
    clock_ms: int = MIDNIGHT_MS
    readings: list[bytes] = field(default_factory=list)
    losses: list[int] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    requests: list[str] = field(default_factory=list)
    truth: dict[bytes, int] = field(default_factory=dict)
    made: list[bytes] = field(default_factory=list)
    before: dict[str, list[object]] = field(default_factory=dict)
    image: bytes | None = None
    after_update: list[str] = field(default_factory=list)
    documents: dict[str, str] = field(default_factory=dict)

    # ------------------------------------------------------------ life

    def live(self, duration_ms: int) -> None:
        """Run with power: a reading at each full hour of its own clock."""
        end = self.clock_ms + duration_ms
        while (hour := (self.clock_ms // HOUR_MS + 1) * HOUR_MS) <= end:
            self._advance(hour - self.clock_ms)
            self.measure()
        self._advance(end - self.clock_ms)

    def power_cut(self, outage_ms: int, forgotten_ms: int = 0) -> None:
        """Lose power; the clock goes on from the last time kept, ``forgotten_ms`` before the cut."""
        self.true_ms += outage_ms
        self.clock_ms -= forgotten_ms
        self.losses.append(self.clock_ms)

    def measure(
        self,
        ct_id: int = 1,
        power_w: float = 2000.0,
        *,
        voltage: float = 230.0,
        power_factor: float | None = None,
    ) -> None:
        """Make a reading that ends now. Without a power factor its figures differ from all others'."""
        apparent, current = 2300.0, 8.0 + len(self.made) / 1024
        if power_factor is not None:
            apparent = abs(power_w) / power_factor
            current = apparent / voltage
        raw = Reading(ct_id, power_w, apparent, current, voltage, power_w / 1000, self.clock_ms).encode()
        self.readings.append(raw)
        self.made.append(raw)
        self.truth[raw] = self.true_ms

    def _advance(self, duration_ms: int) -> None:
        self.clock_ms += duration_ms
        self.true_ms += duration_ms

    # ------------------------------------------------------------ protocol 1

    def serving(self) -> HttpThread:
        """The meter's HTTP server, for a with-block."""
        return HttpThread(self.answer)

    def answer(self, method: str, path: str, body: bytes) -> Reply:
        """Do what was asked, or be faulty."""
        call = f"{method} {path}"
        self.requests.append(call)
        for event in self.before.pop(call, []):
            assert callable(event)
            event()
        if path in self.faults.status:
            return Reply(self.faults.status[path])
        if call == "POST /time" and int.from_bytes(body, "little") <= CLOCK_NEVER_SET_MS:
            return Reply(400)  # as the firmware does
        reply = self._take(body) if call == "POST /ota" else self._do(call, body)
        if path in self.faults.drop_after:
            return Reply(reply.status, reply.body, reply.chunked, self.faults.drop_after[path])
        if path in self.faults.deaf_reply:
            return Reply(reply.status, b"never seen", drop_after=0)
        return reply

    def _take(self, image: bytes) -> Reply:
        if hashlib.sha256(image[:-32]).digest() != image[-32:]:
            return Reply(400, b"the image ends early\n")
        self.image = image
        return Reply()

    def _say_version(self) -> Reply:
        if self.image and self.after_update:
            self.version = self.after_update.pop(0)
        return Reply(body=self.version.encode())

    def _do(self, call: str, body: bytes) -> Reply:
        match call:
            case "GET /version":
                return self._say_version()
            case "GET /token":
                return Reply(404) if self.token is None else Reply(body=self.token)
            case "POST /token":
                self.token = self.token if self.faults.forgets_token else body
            case "GET /telemetry":
                return Reply(body=b"".join(self.readings) + self.faults.tail, chunked=True)
            case "GET /powerloss_log":
                return Reply(body=b"".join(self._log_pieces()), chunked=True)
            case "POST /time":
                self.clock_ms = int.from_bytes(body, "little")
            case "GET /reset":
                self.readings.clear()
                self.losses.clear()
            case _:
                document = self.documents.get(call)
                return Reply(404) if document is None else Reply(body=document.encode())
        return Reply()

    def _log_pieces(self) -> Iterator[bytes]:
        log = encode_powerloss_log(tuple(self.losses))
        if not self.faults.stale_log:
            yield log
            return
        buffer = bytearray(LOG_PIECE_BYTES)
        for start in range(0, len(log), LOG_PIECE_BYTES):
            piece = log[start : start + LOG_PIECE_BYTES]
            buffer[: len(piece)] = piece
            yield bytes(buffer)
