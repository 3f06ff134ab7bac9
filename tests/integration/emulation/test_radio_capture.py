"""What is on the air as Wireshark reads it: an opinion that isn't ours, with the passphrase in hand."""

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.radio import FACTORY_PASSPHRASE, Link

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not shutil.which("tshark"), reason="tshark isn't installed; `make setup` does it"),
]

TOKEN = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
SUSPICIOUS = "_ws.malformed || _ws.unreassembled"
"""What a frame that isn't as it should be is marked with."""

TOLD = "wlan.tim.partial_virtual_bitmap[0:1] == 02 || wlan.tim.partial_virtual_bitmap[0:1] == 03"
"""Beacons that name the first station."""


def tshark(capture: Path, ssid: str, *arguments: str) -> str:
    """What tshark says of a capture, deciphering it by the factory's passphrase."""
    key = f"{FACTORY_PASSPHRASE}:{ssid.replace(':', '%3a')}"
    keys = ["-o", "wlan.enable_decryption:TRUE", "-o", f'uat:80211_keys:"wpa-pwd","{key}"']
    command = ["tshark", "-n", "-r", str(capture), *keys, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_visit_is_dissected_and_deciphered_as_it_was(on_air: Board, tmp_path: Path) -> None:
    """From beacon to HTTP: all there, nothing malformed, bodies equal."""
    station, capture, objects = on_air.air.add_station(), tmp_path / "visit.pcap", tmp_path / "objects"
    with on_air.air.capture(capture):
        station.join()
        page = station.http("GET", "/").body
        station.http("POST", "/token", body=TOKEN)
        station.http("GET", "/token")
    ssid = str(on_air.ssid)
    protocols = tshark(capture, ssid, "-T", "fields", "-e", "_ws.col.Info")
    for said in (
        "Beacon frame",
        "Probe Request",
        "Probe Response",
        "Authentication",
        "Association Request",
        "Association Response",
        "Key (Message 1 of 4)",
        "Key (Message 2 of 4)",
        "Key (Message 3 of 4)",
        "Key (Message 4 of 4)",
        "DHCP Discover",
        "DHCP Offer",
        "DHCP Request",
        "DHCP ACK",
        "GET /token HTTP/1.1",
        "Acknowledgement",
    ):
        assert said in protocols, said
    assert tshark(capture, ssid, "-Y", SUSPICIOUS) == ""
    tshark(capture, ssid, "--export-objects", f"http,{objects}")
    bodies = Counter(path.read_bytes() for path in objects.iterdir())
    assert bodies[TOKEN] == 2, "on the way in and on the way out"
    assert bodies[page] == 1


def test_who_has_another_passphrase_reads_nothing(on_air: Board, tmp_path: Path) -> None:
    """What is on the air is enciphered: without the key there is neither DHCP nor HTTP."""
    capture = tmp_path / "visit.pcap"
    with on_air.air.capture(capture):
        on_air.http("GET", "/version")
    said = tshark(capture, "another-network", "-T", "fields", "-e", "_ws.col.Protocol")
    assert "EAPOL" in said
    assert "HTTP" not in said
    assert "DHCP" not in said


def test_repetitions_and_losses_are_in_the_capture(on_air: Board, tmp_path: Path) -> None:
    """The recorder hears what the receiver didn't: repeated frames carry their mark."""
    capture = tmp_path / "lossy.pcap"
    on_air.air.stations[0].link = Link(loss=0.3)
    with on_air.air.capture(capture):
        on_air.http("GET", "/")
    ssid = str(on_air.ssid)
    assert tshark(capture, ssid, "-Y", "wlan.fc.retry == 1") != ""
    assert tshark(capture, ssid, "-Y", SUSPICIOUS) == ""


def test_a_dozing_station_is_told_by_beacons_and_polls(on_air: Board, tmp_path: Path) -> None:
    """The driver keeps its frames, names it in the traffic indication map, and sends one for each poll."""
    station, capture = on_air.air.stations[0], tmp_path / "dozing.pcap"
    station.join()
    station.behave(saves_power=True)
    on_air.run(0.5)
    begin_s = on_air.time_s
    with on_air.air.capture(capture):
        assert station.http("GET", "/").status == 200
    assert on_air.time_s - begin_s > 0.3, "it waits for a beacon each time"
    ssid = str(on_air.ssid)
    told = tshark(capture, ssid, "-Y", TOLD).splitlines()
    polls = tshark(capture, ssid, "-Y", "wlan.fc.type_subtype == 0x1a").splitlines()
    assert 3 <= len(told) <= len(polls)
    assert tshark(capture, ssid, "-Y", SUSPICIOUS) == ""
    station.behave(saves_power=False)
    on_air.run(0.5)
    begin_s = on_air.time_s
    assert station.http("GET", "/").status == 200
    assert on_air.time_s - begin_s < 0.1, "awake again"


def test_a_station_of_802_11n_is_served_with_qos(on_air: Board, tmp_path: Path) -> None:
    """Both send QoS data at an MCS; the driver's offer of aggregation stays unanswered, and traffic flows."""
    station, capture = on_air.air.stations[0], tmp_path / "ht.pcap"
    station.behave(ht=True)
    with on_air.air.capture(capture):
        assert station.http("GET", "/").status == 200
    ssid = str(on_air.ssid)
    fields = ["-T", "fields", "-e", "wlan.ta", "-e", "radiotap.mcs.index"]
    sent = tshark(capture, ssid, "-Y", "wlan.fc.type_subtype == 0x28", *fields).splitlines()
    senders = {line.split("\t")[0] for line in sent if line.split("\t")[1]}
    assert senders == {"02:00:00:53:54:41", "a2:b1:c2:00:00:01"}
    assert tshark(capture, ssid, "-Y", SUSPICIOUS) == ""


def test_a_file_that_cant_be_written_is_an_error(on_air: Board, tmp_path: Path) -> None:
    """At the start, before anything is lost."""
    nowhere = tmp_path / "nowhere" / "visit.pcap"
    with pytest.raises(OSError, match="No such file"), on_air.air.capture(nowhere):
        pass
