"""Boards with the real firmware and its radio: Espressif's driver as an access point, stations, the air."""

import hashlib

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, JoinRefusedError, MeterUnreachableError
from ofmon_emulation.pytest_plugin import BoardMaker
from ofmon_emulation.radio import Link, Station
from ofmon_emulation.snapshot import Snapshot

pytestmark = pytest.mark.system

STATIONS_MAX = 4
IDLE_TIMEOUT_S = 300.0
REASON_OVERLOADED = 5
PATIENCE_S = 120.0
"""A DHCP answer goes to all, so nobody repeats a lost one; the client asks again after 5 to 40 s."""


def first(board: Board) -> Station:
    """The station by which `Board.http` goes."""
    return board.air.stations[0]


def fingerprint(board: Board) -> str:
    """All that a board has done, in short."""
    seen = board.flash + board.uart + str((board.instructions, board.time_s)).encode()
    return hashlib.sha256(seen).hexdigest()


def test_the_drivers_own_beacon_names_the_network(boards: BoardMaker) -> None:
    """SSID from the eFuse's address plus one; BSSID is the driver's SoftAP address."""
    board = boards(mac="a0:b1:c2:0d:0e:f7", network="wifi")
    assert board.ssid is None
    board.power_on()
    board.run_until(log="http ready")
    board.run(1)
    (network,) = first(board).networks()
    assert (network.ssid, network.bssid) == ("SEM-a0:b1:c2:0d:0e:f8", "a2:b1:c2:0d:0e:f7")
    assert (network.channel, network.security, network.signal_dbm) == (6, "wpa2-psk", -50)
    assert board.ssid == network.ssid
    assert board.beacon_age_s is not None
    assert board.beacon_age_s < 0.11
    assert board.bad_accesses == {}
    assert board.radio_counts["dropped"] == 0


def test_a_computer_joins_and_speaks_http(on_air: Board) -> None:
    """Authentication, association, handshake, DHCP and TCP, all by the firmware's own radio."""
    assert on_air.station_address is None
    before_s = on_air.time_s
    reply = on_air.http("GET", "/version")
    assert (reply.status, reply.body) == (200, b"200")
    assert (on_air.station_address, first(on_air).joined) == ("10.0.0.2", True)
    assert on_air.time_s - before_s < 1
    token = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
    assert on_air.http("POST", "/token", body=token).status == 200
    assert on_air.http("GET", "/token").body == token
    assert on_air.bad_accesses == {}


def test_a_wrong_passphrase_is_refused_by_the_firmware(on_air: Board) -> None:
    """The access point asks four times, then gives the handshake up; the right one works after that."""
    station = first(on_air)
    with pytest.raises(JoinRefusedError) as refused:
        station.join(passphrase="wrong passphrase")
    assert (refused.value.reason, station.last_reason, station.joined) == ("wrong passphrase", 15, False)
    station.use(passphrase="wrong again")
    with pytest.raises(JoinRefusedError, match="wrong passphrase"):
        on_air.http("GET", "/version")
    station.use()
    assert on_air.http("GET", "/version").body == b"200"


def test_a_network_that_isnt_there_and_a_board_without_power_cant_be_joined(on_air: Board) -> None:
    """A name that nobody has is looked for in vain; without power there is nothing to look for."""
    with pytest.raises(BoardTimeoutError, match="didn't join"):
        first(on_air).join(ssid="nobody", timeout_s=2)
    on_air.power_off()
    with pytest.raises(BoardOffError):
        first(on_air).join()


def test_four_stations_are_served_and_a_fifth_is_refused(on_air: Board) -> None:
    """Each has its own address; the driver turns the fifth away, and takes it when another has gone."""
    stations = [first(on_air), *(on_air.air.add_station() for _ in range(STATIONS_MAX))]
    for station in stations[:STATIONS_MAX]:
        station.join()
    replies = [station.http("GET", "/version") for station in stations[:STATIONS_MAX]]
    assert [reply.status for reply in replies] == [200] * STATIONS_MAX
    assert len({station.address for station in stations[:STATIONS_MAX]}) == STATIONS_MAX
    with pytest.raises(JoinRefusedError) as refused:
        stations[-1].join()
    assert refused.value.reason == f"reason {REASON_OVERLOADED}"
    stations[0].deauthenticate()
    on_air.run(0.1)
    stations[-1].join()
    assert stations[-1].http("GET", "/version").body == b"200"


@pytest.mark.parametrize("loss", [0.02, 0.1, 0.3])
def test_lost_frames_are_sent_again(on_air: Board, loss: float) -> None:
    """With acknowledgements and repetitions on both sides, pages come whole."""
    station = first(on_air)
    station.link = Link(loss=loss)
    assert station.link == Link(loss=loss)
    station.join()
    replies = [station.http("GET", "/", timeout_s=PATIENCE_S) for _ in range(20)]
    assert {(reply.status, reply.body[-8:]) for reply in replies} == {(200, b"</html>\n")}
    assert on_air.bad_accesses == {}


def test_whoever_is_out_of_reach_hears_nothing_and_comes_back(on_air: Board) -> None:
    """Without beacons for three seconds the network is lost; in reach again the station joins by itself."""
    station = first(on_air)
    station.http("GET", "/version")
    station.link = Link(in_reach=False)
    with pytest.raises((BoardTimeoutError, MeterUnreachableError)):
        station.http("GET", "/version", timeout_s=2)
    on_air.run(5)
    assert not station.joined
    station.link = Link(signal_dbm=-80)
    on_air.run(2)
    assert (station.joined, station.joins, station.networks()[0].signal_dbm) == (True, 2, -80)
    assert station.http("GET", "/version").body == b"200"


def test_a_station_that_says_goodbye_is_let_in_again(on_air: Board) -> None:
    """Its address stays; the meter has forgotten its key, and agrees on another."""
    station = first(on_air)
    station.http("GET", "/version")
    address = station.address
    station.deauthenticate()
    on_air.run(2)
    assert (station.joins, station.joined) == (2, True)
    assert station.http("GET", "/version").body == b"200"
    assert station.address == address


def test_a_silent_station_is_sent_away_after_five_minutes_and_comes_back(on_air: Board) -> None:
    """The driver's own timeout; a station that still wants to be there joins again at once."""
    station = first(on_air)
    station.http("GET", "/version")
    on_air.run(IDLE_TIMEOUT_S - 10)
    assert station.joins == 1
    on_air.run(20)
    assert (station.joins, station.joined) == (2, True)
    assert station.http("GET", "/version").body == b"200"


@pytest.mark.parametrize("way", ["restart", "power"])
def test_a_meter_that_starts_anew_finds_its_station_again(on_air: Board, way: str) -> None:
    """Whoever was joined is told that it is a stranger, or misses the beacons, and joins again by itself."""
    station = first(on_air)
    station.http("GET", "/version")
    if way == "restart":
        on_air.restart()
    else:
        on_air.power_cycle(5)
    on_air.run_until(log="http ready")
    assert station.http("GET", "/version").body == b"200"
    assert (station.joined, station.joins) == (True, 2)
    assert on_air.bad_accesses == {}


@pytest.mark.parametrize("after_ms", [0.5, 2, 4, 5, 6, 10])
def test_power_may_fail_at_any_moment_of_a_join(on_air: Board, after_ms: float) -> None:
    """Within authentication, association, handshake or DHCP: the next start serves the same station."""
    station = first(on_air)
    on_air.run(1)
    on_air.cut_power_after(after_ms / 1000)
    with pytest.raises((BoardTimeoutError, MeterUnreachableError)):
        on_air.http("GET", "/version", timeout_s=1)
    assert not on_air.powered
    on_air.power_on()
    on_air.run_until(log="http ready")
    on_air.run(5)
    assert station.http("GET", "/version").body == b"200"


def test_a_course_over_the_air_can_be_repeated(radio_snapshot: Snapshot) -> None:
    """Same snapshot, same calls: same instructions, bytes and times, whatever gets lost, however cut."""

    def course(slices: int) -> str:
        board = Board.restore(radio_snapshot)
        first(board).link = Link(loss=0.2)
        for _ in range(slices):
            board.run(0.5 / slices)
        board.http("GET", "/", timeout_s=PATIENCE_S)
        return fingerprint(board)

    assert course(1) == course(1) == course(8)


@pytest.mark.parametrize("after_ms", [0.3, 0.7, 1.5, 3, 4.0, 4.5, 5.1, 5.6])
def test_a_snapshot_in_the_middle_of_a_join_goes_on_to_the_same_bytes(
    radio_snapshot: Snapshot, after_ms: float
) -> None:
    """Frames in flight, half a handshake and pending answers are part of it."""
    board = Board.restore(radio_snapshot)
    board.run(1)
    with pytest.raises(BoardTimeoutError):
        first(board).join(timeout_s=after_ms / 1000)
    copies = [board, Board.restore(board.snapshot())]
    for copy in copies:
        copy.run(3)
    assert [first(copy).address for copy in copies] == ["10.0.0.2"] * 2
    assert fingerprint(copies[0]) == fingerprint(copies[1])


def test_a_saved_board_is_still_joined(on_air: Board, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keys and packet numbers are kept in a file; only an address is asked for anew."""
    on_air.http("GET", "/version")
    path = tmp_path_factory.mktemp("radio") / "board.snapshot"
    on_air.snapshot().save(path)
    copy = Board.restore(Snapshot.load(path))
    assert (first(copy).joined, copy.settings.network) == (True, "wifi")
    assert copy.http("GET", "/version").body == b"200"
    assert first(copy).joins == 1
