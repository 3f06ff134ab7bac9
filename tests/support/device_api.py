"""ThingsBoard's device API alone, over real HTTP, with the limits and the faults that a test gives it.

It answers as the real server was measured to: 200 without a body, 401 without a body to a stranger, 500
without a body where a device is limited, and it holds one value for each key and time.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

from support.http_thread import HttpThread, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Batch = list[dict[str, Any]]


@dataclass
class VirtualTime:
    """Time that passes only where somebody waits for it."""

    waited_s: float = 0.0

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        self.waited_s += seconds


@dataclass
class Bucket:
    """A rate limit, as ThingsBoard keeps it: starts full, fills evenly, and a refusal costs nothing."""

    capacity: int
    period_s: float
    time: VirtualTime
    level: float = field(init=False)
    filled_s: float = 0.0

    def __post_init__(self) -> None:
        self.level = float(self.capacity)

    def take(self, cost: int) -> bool:
        """Whether so much is in it, which then is gone."""
        gain = (self.time.waited_s - self.filled_s) * self.capacity / self.period_s
        self.level, self.filled_s = min(float(self.capacity), self.level + gain), self.time.waited_s
        if self.level < cost:
            return False
        self.level -= cost
        return True


@dataclass
class DeviceApi:
    """The server.

    Attributes:
        tokens: the access tokens that it knows.
        takes: whether a batch for a token passes; a refused one is 500.
        held: what each device (by token) holds, by time.
        batches: the sizes of those that passed.
        refusals: how many didn't.
        shut: tokens that get 500 for whatever they ask.
        attributes: the client attributes of each device.
    """

    tokens: Sequence[str]
    takes: Callable[[str, Batch], bool] = lambda _token, _batch: True
    held: dict[str, dict[int, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    batches: list[int] = field(default_factory=list)
    refusals: int = 0
    shut: Sequence[str] = ()
    attributes: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))

    def serving(self) -> HttpThread:
        """Its HTTP server, for a with-block."""
        return HttpThread(self.answer)

    def answer(self, method: str, path: str, body: bytes) -> Reply:
        """Answer a request."""
        parts = urlsplit(path)
        *_, token, what = parts.path.split("/")
        token = unquote(token)
        if token not in self.tokens or token in self.shut:
            return Reply(500 if token in self.shut else 401)
        match method, what:
            case "POST", "telemetry":
                return self._take(token, json.loads(body))
            case "POST", "attributes":
                self.attributes[token] |= json.loads(body)
                return Reply()
            case "GET", "attributes":
                return Reply(body=json.dumps(self._read(token, parse_qs(parts.query))).encode())
        return Reply(404)

    def _take(self, token: str, batch: Batch) -> Reply:
        if not self.takes(token, batch):
            self.refusals += 1
            return Reply(500)
        self.batches.append(len(batch))
        for item in batch:
            self.held[token].setdefault(item["ts"], {}).update(item["values"])
        return Reply()

    def _read(self, token: str, query: Mapping[str, list[str]]) -> dict[str, Any]:
        names = query.get("clientKeys", [""])[0].split(",")
        found = {name: self.attributes[token][name] for name in names if name in self.attributes[token]}
        return {"client": found} if found else {}

    def energy_kwh(self, token: str) -> float:
        """What the device holds altogether."""
        return sum(values["kwh"] for values in self.held[token].values())


def points_of(batch: Batch) -> int:
    """What a limit of data points counts."""
    return sum(len(item["values"]) for item in batch)
