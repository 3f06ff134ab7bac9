"""The depot's control API over real HTTP, for scripted meters."""

from __future__ import annotations

import json
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from support.http_thread import HttpThread, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.identity import MeterId
    from support.scripted_meter import ScriptedMeter

PASSPHRASE = "12345678"


class ScriptedDepot:
    """Meters in reach, one true time for all (the first meter's)."""

    def __init__(self, meters: list[ScriptedMeter]) -> None:
        self.meters = meters
        self.in_reach = list(meters)
        self.strangers = ["Neighbour's Wi-Fi", "SEM-not a meter"]
        self.connected: str | None = None
        self.url = ""
        self.out_of_order = False
        self._urls: dict[str, str] = {}
        self._away: set[str] = set()

    def cut_off(self, meter: MeterId) -> None:
        """A meter isn't heard any more."""
        self.in_reach = [each for each in self.in_reach if each.meter_id != meter]
        self._away.add(meter.ssid)

    def bring_back(self, meter: MeterId) -> None:
        """It is heard again."""
        self.in_reach = [each for each in self.meters if each in self.in_reach or each.meter_id == meter]
        self._away.discard(meter.ssid)

    @contextmanager
    def running(self) -> Iterator[ScriptedDepot]:
        """Serve the control API and each meter."""
        with ExitStack() as stack:
            for meter in self.meters:
                self._urls[meter.meter_id.ssid] = stack.enter_context(meter.serving()).url
            self.url = stack.enter_context(HttpThread(self._answer)).url
            yield self

    def _answer(self, method: str, path: str, body: bytes) -> Reply:
        if self.out_of_order:
            return Reply(500)
        match f"{method} {path}":
            case "GET /air":
                ssids = [*self.strangers, *(meter.meter_id.ssid for meter in self.in_reach)]
                networks = [
                    {"ssid": ssid, "signal_dbm": -40 - at, "security": "wpa2-psk"}
                    for at, ssid in enumerate(ssids)
                ]
                return _json({"networks": networks})
            case "POST /air/connect":
                return self._connect(json.loads(body))
            case "POST /air/disconnect":
                self.connected = None
                return _json({})
            case "GET /clock":
                now_ms = self.meters[0].true_ms if self.meters else 0
                return _json({"now_ms": now_ms, "speed": 1.0})
        return Reply(404)

    def _connect(self, wish: dict[str, str]) -> Reply:
        url = self._urls.get(wish["ssid"])
        if url is None or wish["ssid"] in self._away:
            return Reply(404)
        if wish["passphrase"] != PASSPHRASE:
            return Reply(401)
        self.connected = wish["ssid"]
        return _json({"url": url})


def _json(document: object) -> Reply:
    return Reply(body=json.dumps(document).encode())
