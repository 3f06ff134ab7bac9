"""Protocol 1's codecs against the vectors that the firmware's codecs are tested with."""

import json
import math
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.identity import MeterId, Token
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, decode_powerloss_log, encode_powerloss_log
from ofmon.domain.reading import READING_BYTES, Reading, decode_body, decode_reading, encode_body
from ofmon.domain.version import MeterVersion, Version

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[3] / "vectors" / "protocol1.json").read_text("utf-8")
)
FAR_FUTURE_MS = 2**64


def cases(name: str) -> list[Any]:
    """Vectors under their own names."""
    return [pytest.param(case, id=case["name"]) for case in VECTORS[name]]


@pytest.mark.parametrize("case", cases("readings"))
def test_a_reading_means_what_the_vector_says(case: dict[str, Any]) -> None:
    """Each field decodes to exactly the stored f32, and encodes back to the same bytes."""
    raw = bytes.fromhex(case["hex"])
    reading = decode_reading(raw)
    assert reading == Reading(
        case["ct_id"],
        case["real_power"],
        case["apparent_power"],
        case["i_rms"],
        case["v_rms"],
        case["kwh"],
        case["timestamp_ms"],
    )
    assert reading.encode() == raw


@pytest.mark.parametrize(
    "case", [case for case in cases("readings_invalid") if len(case.values[0]["hex"]) == 60]
)
def test_a_reading_that_a_good_meter_never_sends_is_kept_all_the_same(case: dict[str, Any]) -> None:
    """Old meters send NaN; the bytes are kept and the figures are known to be none."""
    raw = bytes.fromhex(case["hex"])
    body = decode_body(raw)
    assert body.readings[0].raw == raw
    assert body.readings[0].reading.is_finite is (case["why"] == "ct_id 0")


@pytest.mark.parametrize("case", cases("powerloss"))
def test_a_power_loss_means_what_the_vector_says(case: dict[str, Any]) -> None:
    """An entry is u64 milliseconds; a clock that was never set is noise."""
    losses = decode_powerloss_log(bytes.fromhex(case["hex"]), FAR_FUTURE_MS)
    known = (case["timestamp_ms"],) if case["timestamp_ms"] > CLOCK_NEVER_SET_MS else ()
    assert losses.times_ms == known


@pytest.mark.parametrize("case", cases("powerloss_invalid"))
def test_what_is_no_power_loss_is_noise(case: dict[str, Any]) -> None:
    """Upper bytes that aren't 0 and short entries are dropped and counted."""
    losses = decode_powerloss_log(bytes.fromhex(case["hex"]), FAR_FUTURE_MS)
    assert losses.times_ms == ()
    assert losses.noise == 1


@pytest.mark.parametrize("case", cases("token"))
def test_a_token_means_what_the_vector_says(case: dict[str, Any]) -> None:
    """56 characters: access token and profile."""
    token = Token.decode(bytes.fromhex(case["hex"]))
    assert (token.access_token, token.profile_id) == (case["access_token"], case["profile_id"])
    assert token.encode().hex() == case["hex"]


@pytest.mark.parametrize("case", cases("token_invalid"))
def test_what_is_no_token_is_refused_without_quoting_it(case: dict[str, Any]) -> None:
    """A wrong token raises, and its characters don't appear in the message."""
    with pytest.raises(ValueError, match=r"token|UUID|uuid") as caught:
        Token.decode(bytes.fromhex(case["hex"]))
    assert "xxxxx" not in str(caught.value)


@pytest.mark.parametrize("case", VECTORS["versions"], ids=lambda case: case["semver"])
def test_a_version_says_the_digits_of_the_vector(case: dict[str, str]) -> None:
    """Protocol 1 says a version's numbers without the dots."""
    version = Version.parse(case["semver"])
    assert version.protocol1 == case["text"]
    assert MeterVersion(case["text"]).is_version(version)


@pytest.mark.parametrize("text", VECTORS["versions_invalid"])
def test_what_is_no_version_is_refused(text: str) -> None:
    """Three numbers are needed."""
    with pytest.raises(ValueError, match="version"):
        Version.parse(text)


def test_versions_compare_as_versions() -> None:
    """Numbers, not digits run together; a pre-release comes before its release."""
    names = "1.0.9 1.0.10 1.10.2 2.0.0-alpha 2.0.0-alpha.1 2.0.0-alpha.beta 2.0.0 11.0.2"
    oldest_first = names.split()
    mixed = [oldest_first[at] for at in (6, 2, 5, 0, 7, 4, 1, 3)]
    assert [str(version) for version in sorted(map(Version.parse, mixed))] == oldest_first


def test_three_digits_are_a_version_more_are_ambiguous() -> None:
    """`102` is 1.0.2; `1102` may be 1.10.2 or 11.0.2."""
    assert MeterVersion("102").version == Version(1, 0, 2)
    assert str(MeterVersion("102")) == "1.0.2"
    assert MeterVersion("1102").version is None
    assert str(MeterVersion("1102")) == "1102"
    with pytest.raises(ValueError, match="version"):
        MeterVersion("<html>")


finite = st.floats(width=32, allow_nan=False)
readings = st.builds(
    Reading, st.integers(0, 2**16 - 1), finite, finite, finite, finite, finite, st.integers(0, 2**64 - 1)
)


@given(st.lists(readings, max_size=20), st.binary(max_size=READING_BYTES - 1))
def test_a_body_gives_back_what_was_put_in(items: list[Reading], tail: bytes) -> None:
    """Whole readings in their order, the tail apart, and identical ones told apart by their occurrence."""
    body = decode_body(encode_body(items) + tail)
    assert [item.reading for item in body.readings] == items
    assert body.tail == tail
    assert len({(item.raw, item.occurrence) for item in body.readings}) == len(items)


@given(st.binary(max_size=200))
def test_no_body_makes_the_decoder_fail(body: bytes) -> None:
    """Whatever a meter sends: every byte is in a reading or in the tail."""
    decoded = decode_body(body)
    assert b"".join(item.raw for item in decoded.readings) + decoded.tail == body


@given(
    st.lists(st.integers(CLOCK_NEVER_SET_MS + 1, CLOCK_NEVER_SET_MS + 10**12), unique=True, max_size=30),
    st.binary(max_size=80),
)
def test_true_power_losses_survive_any_noise(times: list[int], noise: bytes) -> None:
    """The log's own entries are all there, ascending, whatever follows them."""
    log = encode_powerloss_log(tuple(sorted(times)))
    assert set(times) <= set(decode_powerloss_log(log + noise, FAR_FUTURE_MS).times_ms)
    assert decode_powerloss_log(log, FAR_FUTURE_MS).times_ms == tuple(sorted(times))


def test_losses_in_the_future_and_before_the_clock_was_set_are_noise() -> None:
    """Only moments that can be."""
    now = CLOCK_NEVER_SET_MS + 1000
    log = encode_powerloss_log((0, CLOCK_NEVER_SET_MS, CLOCK_NEVER_SET_MS + 1, now, now + 1))
    losses = decode_powerloss_log(log, now)
    assert losses.times_ms == (CLOCK_NEVER_SET_MS + 1, now)
    assert losses.noise == 3


def test_the_power_factor_of_nothing_is_zero() -> None:
    """0 W / 0 VA is 0, not NaN."""
    assert Reading(1, 0.0, 0.0, 0.0, 230.0, 0.0, 0).power_factor == 0.0
    assert math.isclose(Reading(1, 805.0, 1150.0, 5.0, 230.0, 0.8, 0).power_factor, 0.7)


def test_a_figure_that_fits_no_field_is_an_error() -> None:
    """Encoding never bends a figure."""
    with pytest.raises((struct.error, OverflowError)):
        Reading(1, 1e39, 0.0, 0.0, 0.0, 0.0, 0).encode()


def test_meters_are_named_as_people_and_radios_write_them() -> None:
    """Any case, with or without the prefix; a strange network is no meter."""
    meter = MeterId("SEM-a0:b1:c2:00:00:02")
    assert MeterId.parse(" sem-A0:B1:C2:00:00:02\n") == MeterId.parse("a0:b1:c2:00:00:02") == meter
    assert meter.mac == "a0:b1:c2:00:00:02"
    assert MeterId.heard("SEM-A0:B1:C2:00:00:02") is None
    assert MeterId.heard("Neighbour's Wi-Fi") is None
    with pytest.raises(ValueError, match="not a meter's name"):
        MeterId.parse("SEM-a0:b1")


def test_a_pasted_token_is_read_and_never_shown() -> None:
    """Blanks and line breaks don't matter; neither repr nor str shows the access token."""
    profile = "784F394C-42b6-435a-983c-b7beff2784f9"
    token = Token.parse(f" A1B2C3D4E5 F6G7H8I9J0\n{profile}\n")
    assert token.access_token == "A1B2C3D4E5F6G7H8I9J0"
    assert token.profile_id == profile.lower()
    assert "A1B2" not in repr(token)
    assert "A1B2" not in f"{token}"
    assert token.device_ref == token.device_ref
    assert "A1B2" not in token.device_ref
