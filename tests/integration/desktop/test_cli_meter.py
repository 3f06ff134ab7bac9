"""Single steps at a meter by the command line, and what they refuse so that no reading is harmed."""

import json
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path

import pytest

from ofmon.domain.calibration import Configuration, CurrentInput
from ofmon.domain.identity import Token
from support.command_line import CommandLine, Ran
from support.desk import OTHER_TOKEN, TOKEN
from support.http_thread import HttpThread, Reply, unanswered_url
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

# Times are rounded to milliseconds at several places.
ROUNDING_MS = 10


class Site:
    """A technician's computer on a meter's Wi-Fi."""

    def __init__(self, ofmon: CommandLine, meter: ScriptedMeter, url: str) -> None:
        self.ofmon = ofmon
        self.meter = meter
        self.url = url

    def step(self, *arguments: str) -> Ran:
        """``ofmon meter SSID …``."""
        step, *more = arguments
        return self.ofmon("meter", self.meter.meter_id.ssid, step, "--meter", self.url, *more)


@pytest.fixture
def site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    """A meter without a token that has made four readings in this very time."""
    meter = ScriptedMeter()
    meter.clock_ms = meter.true_ms = time.time_ns() // 1_000_000 - 4 * HOUR_MS
    meter.live(4 * HOUR_MS)
    with meter.serving() as serving:
        yield Site(CommandLine(tmp_path, capsys, monkeypatch), meter, serving.url)


def http_date(ahead_ms: int) -> str:
    """A ``Date`` header of a clock that is so far ahead."""
    return formatdate(time.time() + ahead_ms / 1000, usegmt=True)


def text(token: Token = TOKEN) -> str:
    """A token as it is typed."""
    return token.encode().decode()


def test_version_and_token_are_asked_and_nothing_is_changed(site: Site) -> None:
    """In words and as JSON."""
    assert site.step("version").out == "1.0.2\n"
    assert "has no token" in site.step("token").out
    assert site.step("token", "--json").document["token"] is None
    site.meter.token = TOKEN.encode()
    assert site.step("token").out == text() + "\n"
    assert {request.split()[0] for request in site.meter.requests} == {"GET"}
    assert "GET /reset" not in site.meter.requests


def test_a_token_is_given_and_read_back(site: Site) -> None:
    """Another one only when asked for; one that the meter forgets is a failure."""
    assert site.step("set-token", text()).status == 0
    assert site.meter.token == TOKEN.encode()
    assert site.step("set-token", text()).status == 0
    refused = site.step("set-token", text(OTHER_TOKEN))
    assert refused.status == 1
    assert "already carries another device's token" in refused.err
    assert OTHER_TOKEN.access_token not in refused.err
    assert site.meter.token == TOKEN.encode()
    assert site.step("set-token", "too short").status == 2
    site.meter.token, site.meter.faults.forgets_token = None, True
    assert "did not keep" in site.step("set-token", text()).err


def test_readings_of_the_old_device_keep_a_meter_from_a_new_token(site: Site) -> None:
    """Until they are collected they would go to the new device."""
    site.meter.token = TOKEN.encode()
    refused = site.step("set-token", text(OTHER_TOKEN), "--overwrite")
    assert refused.status == 1
    assert "holds 4 readings" in refused.err
    assert site.meter.token == TOKEN.encode()
    assert site.ofmon("collect", site.meter.meter_id.ssid, "--meter", site.url).status == 0
    assert site.step("set-token", text(OTHER_TOKEN), "--overwrite").status == 0
    assert site.meter.token == OTHER_TOKEN.encode()


def test_the_clock_is_set_by_this_computer_without_a_server(site: Site) -> None:
    """And the answer says so: none set, or none that answers."""
    for server in ((), ("--server", unanswered_url())):
        site.meter.clock_ms = 0
        before_ms = time.time_ns() // 1_000_000
        given = site.step("set-time", "--json", *server).document["time"]
        assert (given["source"], given["uncertainty_ms"]) == ("computer", None)
        assert before_ms <= given["time_ms"] <= time.time_ns() // 1_000_000
        assert site.meter.clock_ms == given["time_ms"]


def signed_in(ahead_ms: int) -> Callable[[str, str, bytes], Reply]:
    """A ThingsBoard server that knows a user, and whose clock is so far ahead."""
    session, user = {"token": "jwt", "refreshToken": "refresh"}, {"id": {}, "email": "a@b", "authority": ""}

    def answer(_method: str, path: str, _body: bytes) -> Reply:
        document = user if path == "/api/auth/user" else session
        return Reply(body=json.dumps(document).encode(), date=http_date(ahead_ms))

    return answer


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch, site: Site) -> None:
    """Whom the machine signs in."""
    _ = site  # which takes all such names out of the environment
    monkeypatch.setenv("OFMON_USER", "a@b")
    monkeypatch.setenv("OFMON_PASSWORD", "secret")


def test_a_time_that_anybody_may_have_sent_is_not_used(site: Site) -> None:
    """Over http, and nobody is signed in."""
    with HttpThread(lambda *_: Reply(401, date=http_date(3 * HOUR_MS))) as server:
        given = site.step("set-time", "--json", "--server", server.url).document["time"]
        doctor = site.ofmon("doctor", "--server", server.url)
    assert given["source"] == "computer"
    assert "The server's clock isn't known" in doctor.out


@pytest.mark.usefixtures("user")
def test_the_clock_is_set_by_the_servers(site: Site) -> None:
    """This computer's is three hours behind it; half the round trip and half a second are unknown."""
    ahead_ms = 3 * HOUR_MS

    with HttpThread(signed_in(ahead_ms)) as server:
        before_ms = time.time_ns() // 1_000_000
        ran = site.step("set-time", "--json", "--server", server.url)
        after_ms = time.time_ns() // 1_000_000
        doctor = site.ofmon("doctor", "--server", server.url)
    given = ran.document["time"]
    assert given["source"] == "server"
    assert 500 <= given["uncertainty_ms"] <= 500 + (after_ms - before_ms) // 2 + ROUNDING_MS
    error_ms = given["uncertainty_ms"] + ROUNDING_MS
    assert before_ms - error_ms <= given["time_ms"] - ahead_ms <= after_ms + error_ms
    assert site.meter.clock_ms == given["time_ms"]
    assert doctor.status == 1
    assert "s behind it" in doctor.out
    assert "Set this computer's clock" in doctor.out


@pytest.mark.usefixtures("user")
def test_a_collection_goes_by_the_servers_clock_and_keeps_it(site: Site) -> None:
    """The computer is three hours behind; times go by the server's, also out of its reach later."""
    ahead_ms = 3 * HOUR_MS
    site.meter.live(30 * MINUTE_MS)
    site.meter.power_cut(90 * MINUTE_MS)
    site.meter.live(60 * MINUTE_MS)
    truth_ms = site.meter.truth[site.meter.made[-1]]
    collect = ("collect", site.meter.meter_id.ssid, "--meter", site.url, "--json", "--server")
    with HttpThread(signed_in(ahead_ms)) as server:
        [first] = site.ofmon(*collect, server.url).document["outcomes"]
    [later] = site.ofmon(*collect, unanswered_url()).document["outcomes"]
    for outcome in (first, later):
        given = outcome["visit"]["given"]
        assert given["source"] == "server"
        assert abs(given["computer_behind_ms"] - ahead_ms) < given["uncertainty_ms"]
        assert abs(given["time_ms"] - (time.time_ns() // 1_000_000 + ahead_ms)) < 20_000
    assert abs(first["visit"]["finished_ms"] - first["visit"]["given"]["time_ms"]) < 20_000
    assert first["visit"]["clock_behind_ms"] > 90 * MINUTE_MS
    assert abs(first["visit"]["last_ms"] - truth_ms) <= first["visit"]["uncertainty_ms"]
    assert "by the server's clock; this computer's is 3.0 h behind" in site.step("set-time").out


def test_a_power_loss_must_be_collected_before_the_clock_is_set(site: Site) -> None:
    """Else its length would be hidden from the correction; collecting sets the clock itself."""
    site.meter.power_cut(90 * MINUTE_MS)
    clock_ms = site.meter.clock_ms
    refused = site.step("set-time")
    assert refused.status == 1
    assert "lost power 1 time since" in refused.err
    assert "Collect it" in refused.err
    assert site.meter.clock_ms == clock_ms
    assert site.ofmon("collect", site.meter.meter_id.ssid, "--meter", site.url).status == 0
    assert site.step("set-time").status == 0


def test_a_reset_collects_first(site: Site) -> None:
    """What was on the meter is here."""
    ran = site.step("reset")
    assert ran.status == 0
    assert "4 new readings" in ran.out
    assert site.meter.readings == []
    assert site.ofmon("devices", "--json").document["meters"][0]["counts"] == {"pending": 4}


def test_readings_are_discarded_only_by_their_exact_number(site: Site) -> None:
    """Those that are stored here don't count: they aren't lost."""
    for number in ("0", "3", "5"):
        refused = site.step("reset", "--discard", number)
        assert refused.status == 2
        assert "holds 4 readings that are not stored here" in refused.err
    assert len(site.meter.readings) == 4
    site.meter.faults.status["/reset"] = 500
    assert site.ofmon("collect", site.meter.meter_id.ssid, "--meter", site.url).status == 1
    site.meter.faults.status.clear()
    site.meter.live(HOUR_MS)
    assert site.step("reset", "--discard", "5").status == 2
    lost = site.step("reset", "--discard", "1", "--json").document["discarded"]
    assert lost == {"readings": 1, "tail_bytes": 0}
    assert site.meter.readings == []


@pytest.mark.parametrize("bare", [True, False], ids=["the document", "the answer"])
def test_a_configuration_that_was_printed_can_be_given_again(
    site: Site, tmp_path: Path, *, bare: bool
) -> None:
    """The whole answer of ``configuration --json``, or the document in it; other files are refused."""
    calibrated = Configuration(currents=(CurrentInput(28.0, 1.5),))
    held = [calibrated.document()]

    def answer(method: str, path: str, body: bytes) -> Reply:
        if path == "/v2/live":
            return Reply(body=b'{"transformers": []}')
        held.extend([body.decode()] if method == "PUT" else [])
        return Reply(body=held[-1].encode())

    file = tmp_path / "configuration.json"
    with HttpThread(answer) as meter:
        site.url = meter.url
        printed = site.step("configuration", "--json")
        file.write_text(json.dumps(printed.document["configuration"]) if bare else printed.out)
        assert site.step("configure", "ct1.phase_deg=0").status == 0
        assert site.step("configure", "--file", str(file)).out == "ct1.phase_deg=1.5 (was 0)\n"
        assert Configuration.parse(held[-1]) == calibrated
        for text in ("Dear diary", "[]", '{"configuration": 1}'):
            file.write_text(text)
            refused = site.step("configure", "--file", str(file))
            assert refused.status == 2
            assert "no configuration of a meter" in refused.err
    assert len(held) == 3


def test_a_meter_that_is_away_is_told(site: Site) -> None:
    """Status 1 and sentences."""
    ran = site.ofmon("meter", site.meter.meter_id.ssid, "version", "--meter", unanswered_url())
    assert ran.status == 1
    assert "can't be reached" in ran.err
    assert site.ofmon("meter", site.meter.meter_id.ssid).status == 2
    assert site.ofmon("meter", "SEM-nonsense", "version").status == 2


LIVE = (
    '{"transformers":[{"ct_id":1,"v_rms":230,"i_rms":32.2,"real_power":7368,"apparent_power":7402}],'
    '"clipping":[{"ct_id":1,"second":{"samples":2000,"current":750,"voltage":0}}]}'
)


def test_live_figures_say_what_is_beyond_the_range(site: Site) -> None:
    """In words and as JSON; a meter that doesn't count is shown without."""
    site.meter.documents = {"GET /v2/configuration": Configuration().document(), "GET /v2/live": LIVE}
    assert site.step("live").out == (
        "CT 1  230.0 V  32.20 A  7,368 W  7,402 VA  current beyond the range (37.50% of the time)\n"
    )
    (one,) = site.step("live", "--json").document["live"]
    assert one["clipping"] == {"ct_id": 1, "samples": 2000, "current": 750, "voltage": 0}
    site.meter.documents["GET /v2/live"] = LIVE.split(',"clipping"', maxsplit=1)[0] + "}"
    assert site.step("live").out == "CT 1  230.0 V  32.20 A  7,368 W  7,402 VA\n"
    assert site.step("live", "--json").document["live"][0]["clipping"] is None


def test_a_meter_is_freed_of_a_damaged_time_only_when_asked(site: Site) -> None:
    """The words and the flag."""
    raw = site.meter.readings[-1]
    site.meter.losses.append(int.from_bytes(raw[22:], "little") - 1)
    site.meter.readings[-1] = raw[:22] + (1_680_000_000_000).to_bytes(8, "little")
    collect = ("collect", site.meter.meter_id.ssid, "--meter", site.url)
    kept = site.ofmon(*collect)
    assert kept.status == 0
    assert "memory NOT freed" in kept.out
    assert "1 held: the meter gave a damaged time" in kept.out
    assert "memory freed" in site.ofmon(*collect, "--free-undated").out
    assert site.meter.readings == []


def test_a_neighbours_wifi_is_told_on_the_command_line(site: Site) -> None:
    """And what to say if it is none."""
    site.meter.token = TOKEN.encode()
    assert site.ofmon("collect", site.meter.meter_id.ssid, "--meter", site.url).status == 0
    site.meter.measure()
    other = ("collect", "SEM-ff:ff:ff:ff:ff:01", "--meter", site.url)
    told = site.ofmon(*other)
    assert told.status == 1
    assert "This seems to be" in told.err
    assert "No reading was stored" in told.err
    assert len(site.meter.readings) == 1
    assert site.ofmon(*other, "--this-is-it").status == 0
    assert site.meter.readings == []


MOTOR = json.dumps(
    {"transformers": [{"ct_id": 1, "v_rms": 230, "i_rms": 6, "real_power": 828, "apparent_power": 1380}]}
)


@pytest.fixture
def calibrated(site: Site) -> Site:
    """It knows wiring and calibration, and keeps what it is given."""

    def answer(method: str, path: str, body: bytes) -> Reply:
        if (method, path) == ("PUT", "/v2/configuration"):
            site.meter.documents["GET /v2/configuration"] = body.decode()
            return Reply()
        return scripted(method, path, body)

    scripted, site.meter.answer = site.meter.answer, answer  # type: ignore[method-assign]
    site.meter.version = "200"
    site.meter.documents |= {"GET /v2/configuration": Configuration().document(), "GET /v2/live": MOTOR}
    return site


def kept(site: Site) -> Configuration:
    """What the meter measures by."""
    return Configuration.parse(site.meter.documents["GET /v2/configuration"])


def test_a_reference_is_shown_then_given_then_taken_back(calibrated: Site) -> None:
    """Without --yes nothing is changed where nobody can be asked; the undo is only once right."""
    with calibrated.meter.serving() as serving:
        calibrated.url = serving.url
        shown = calibrated.step("calibrate", "--volts", "231.5", "--amperes", "6,06")
        assert shown.out.splitlines() == [
            "v1.volts_per_volt=352.283 (was 350)",
            "ct1.amperes_per_volt=30.3 (was 30)",
        ]
        assert "would show 231.5 V, 6.06 A" in shown.err
        assert kept(calibrated) == Configuration()
        assert "shown, not given." in calibrated.ofmon("activity").out
        assert calibrated.step("calibrate", "--volts", "231.5", "--amperes", "6.06", "--yes").status == 0
        assert kept(calibrated).numbers()["ct1.amperes_per_volt"] == pytest.approx(30.3)
        assert "ct1.amperes_per_volt=30 (was 30.3)" in calibrated.step("calibrate", "--undo").out
        assert kept(calibrated) == Configuration()
        calibrated.meter.documents["GET /v2/configuration"] = Configuration(mains_hz=60.0).document()
        refused = calibrated.step("calibrate", "--undo")
        assert refused.status == 2
        assert "calibrated again by somebody else" in refused.err
        assert kept(calibrated).mains_hz == 60.0


def test_a_reference_that_says_nothing_is_told(calibrated: Site) -> None:
    """A number that may be two, no figure at all, an input that isn't there, no change from here."""
    with calibrated.meter.serving() as serving:
        calibrated.url = serving.url
        for arguments, words in (
            (("--volts", "1,200"), "Is it 1200 or 1.200?"),
            ((), "shows nothing yet"),
            (("--ct", "2", "--volts", "230"), "has no transformer 2"),
            (("--undo",), "was given no calibration from this computer"),
        ):
            ran = calibrated.step("calibrate", *arguments)
            assert (ran.status, words in ran.err) == (2, True), ran.err
        assert kept(calibrated) == Configuration()
