"""A depot of boards with the real firmware, through its control interface."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import pytest

from ofmon_emulation.depot import Depot
from ofmon_emulation.errors import TestbedError
from ofmon_emulation.pytest_plugin import BoardMaker, DepotMaker

if TYPE_CHECKING:
    from ofmon_emulation.board import Board

pytestmark = pytest.mark.system

PASSPHRASE = "12345678"
PATIENCE_S = 300.0


def eventually(condition: Callable[[], bool]) -> None:
    """Wait for what another thread brings about."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, "it didn't happen"
        time.sleep(0.01)


@pytest.fixture(params=["ethernet", "wifi"])
def pair(boards: BoardMaker, depot: DepotMaker, request: pytest.FixtureRequest) -> tuple[Depot, httpx.Client]:
    """Two meters that have just got power, at fifty times real time, by either network."""
    two = [
        boards(name=f"m{index}", mac=f"a0:b1:c2:00:00:{16 * index:02x}", seed=index, network=request.param)
        for index in (1, 2)
    ]
    for board in two:
        board.power_on()
    running = depot(two, speed=50)
    return running, httpx.Client(base_url=running.url, timeout=PATIENCE_S)


def ssids(client: httpx.Client) -> set[str]:
    """The networks on the air."""
    return {network["ssid"] for network in client.get("/air").json()["networks"]}


def test_meters_come_on_the_air_and_leave_it(pair: tuple[Depot, httpx.Client]) -> None:
    """A meter is listed from its first beacon on, and not without power."""
    _, client = pair
    both = {"SEM-a0:b1:c2:00:00:11", "SEM-a0:b1:c2:00:00:21"}
    eventually(lambda: ssids(client) == both)
    network = client.get("/air").json()["networks"][0]
    assert network["security"] == "wpa2-psk"
    assert -90 < network["signal_dbm"] < -20
    assert client.post("/boards/m1/power", json={"on": False}).status_code == 204
    assert ssids(client) == {"SEM-a0:b1:c2:00:00:21"}
    assert {board["name"]: board["powered"] for board in client.get("/boards").json()} == {
        "m1": False,
        "m2": True,
    }


def test_connecting_leads_to_the_meter(pair: tuple[Depot, httpx.Client]) -> None:
    """Right and wrong passphrase, unknown name, HTTP through the forwarded port, and the end of it."""
    depot, client = pair
    ssid = "SEM-a0:b1:c2:00:00:11"
    eventually(lambda: ssid in ssids(client))
    wrong = {"ssid": ssid, "passphrase": "wrong passphrase"}
    assert client.post("/air/connect", json=wrong).status_code == 401
    assert client.post("/air/connect", json={"ssid": "SEM-?", "passphrase": PASSPHRASE}).status_code == 404
    assert client.get("/air/connection").json() == {"ssid": None, "url": None}
    url = client.post("/air/connect", json={"ssid": ssid, "passphrase": PASSPHRASE}).json()["url"]
    assert client.get("/air/connection").json() == {"ssid": ssid, "url": url}
    eventually(lambda: httpx.get(f"{url}/version", headers={"connection": "close"}, timeout=10).text == "200")
    assert client.post("/air/disconnect").status_code == 204
    assert client.get("/air/connection").json()["ssid"] is None
    assert depot.running


def test_a_connection_slows_the_depot_to_real_time(pair: tuple[Depot, httpx.Client]) -> None:
    """While a socket to a meter is open, true time goes no faster than the world's."""
    depot, client = pair
    ssid = "SEM-a0:b1:c2:00:00:11"
    eventually(lambda: ssid in ssids(client))
    url = client.post("/air/connect", json={"ssid": ssid, "passphrase": PASSPHRASE}).json()["url"]
    with httpx.Client() as meter, meter.stream("GET", f"{url}/version"):
        eventually(lambda: any(board.host_connections for board in depot.boards))
        begin, begin_ms = time.monotonic(), depot.now_ms
        eventually(lambda: depot.now_ms > begin_ms + 200)
        # A step of the fast kind may still have been under way.
        assert depot.now_ms - begin_ms < 1000 * (time.monotonic() - begin) + 1000 * 0.02 * 50 + 100


def test_all_boards_share_one_line_of_true_time(pair: tuple[Depot, httpx.Client]) -> None:
    """The clock is what every board has reached; it goes on at the speed that was asked for."""
    depot, client = pair
    before = client.get("/clock").json()
    assert before["speed"] == 50
    assert client.post("/clock", json={"speed": 20}).json()["speed"] == 20
    begin, begin_ms = time.monotonic(), depot.now_ms
    eventually(lambda: depot.now_ms > begin_ms + 20_000)
    assert (depot.now_ms - begin_ms) / 1000 / (time.monotonic() - begin) < 23
    now_ms = client.get("/clock").json()["now_ms"]
    assert all(board["time_ms"] >= now_ms for board in client.get("/boards").json())
    depot.stop()
    assert len({round(board.true_time_ms) for board in depot.boards}) == 1


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/clock", {"speed": 0}),
        ("/clock", {"speed": "fast"}),
        ("/clock", {"speed": True}),
        ("/clock", []),
        ("/air/connect", {"ssid": 3}),
        ("/boards/m1/power", {"on": "yes"}),
    ],
)
def test_a_bad_request_is_refused_with_a_reason(
    boards: BoardMaker, depot: DepotMaker, path: str, body: object
) -> None:
    """And nothing changes."""
    running = depot([boards(name="m1")])
    reply = httpx.post(running.url + path, json=body)
    assert reply.status_code == 400
    assert reply.json()["detail"]
    assert running.speed == 1.0
    assert httpx.post(running.url + path, content=b"{").status_code == 400


def test_an_unknown_board_is_404(boards: BoardMaker, depot: DepotMaker) -> None:
    """By its name."""
    running = depot([boards(name="m1")])
    assert httpx.post(f"{running.url}/boards/m9/power", json={"on": True}).status_code == 404


def test_a_board_that_fails_stops_the_depot_and_says_so(
    boards: BoardMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others don't go on without it, and nobody takes the silence for life."""
    broken = boards()

    def fail(_: float) -> None:
        raise MemoryError("no more")

    monkeypatch.setattr(broken, "run_until_true_time", fail)
    running = Depot([boards(), broken])
    running.start()
    eventually(lambda: not running.running)
    with pytest.raises(TestbedError, match="a board failed: no more"):
        running.stop()


def test_stopping_leaves_no_thread_and_the_boards_as_they_are(boards: BoardMaker) -> None:
    """A stopped depot's boards can be used again."""
    board: Board = boards()
    board.power_on()
    with Depot([board], speed=100) as running:
        eventually(lambda: b"http ready" in board.uart)
    assert not running.running
    stopped_ms = board.true_time_ms
    assert board.http("GET", "/version").body == b"200"
    assert board.true_time_ms > stopped_ms


def test_over_wifi_a_scan_shows_what_the_beacon_says(boards: BoardMaker, depot: DepotMaker) -> None:
    """BSSID, channel and strength as heard; the firmware lets the board's station in."""
    board = boards(network="wifi")
    board.power_on()
    client = httpx.Client(base_url=depot([board], speed=50).url, timeout=PATIENCE_S)
    eventually(lambda: bool(ssids(client)))
    assert client.get("/air").json()["networks"] == [
        {
            "ssid": "SEM-a0:b1:c2:00:00:02",
            "signal_dbm": -50,
            "security": "wpa2-psk",
            "bssid": "a2:b1:c2:00:00:01",
            "channel": 6,
        }
    ]
    ssid = "SEM-a0:b1:c2:00:00:02"
    assert client.post("/air/connect", json={"ssid": ssid, "passphrase": PASSPHRASE}).status_code == 200
    assert board.air.stations[0].joined
    assert client.post("/air/disconnect").status_code == 204
    assert not board.air.stations[0].joined
