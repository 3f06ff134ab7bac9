"""Telemetry bodies and values, by ThingsBoard's rules."""

from __future__ import annotations

import contextlib
import json
import math
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon_emulation.server.values import (
    LONG_MAX,
    LONG_MIN,
    Entry,
    Kind,
    MalformedError,
    java_double,
    parse_json,
    plain,
    storable,
    telemetry_entries,
    text,
    typed,
)

NOW_MS = 1_760_000_000_000


def entries(body: str) -> list[Entry]:
    """The entries of a body."""
    return telemetry_entries(parse_json(body.encode()), NOW_MS)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("12", (Kind.LONG, 12)),
        ("-0", (Kind.LONG, 0)),
        ("230.0", (Kind.DOUBLE, 230.0)),
        ("1e3", (Kind.LONG, 1000)),
        ("1.5E1", (Kind.LONG, 15)),
        ("1.5e-1", (Kind.DOUBLE, 0.15)),
        ("0.1234567890123456", (Kind.DOUBLE, 0.1234567890123456)),
        ("0.12345678901234567", (Kind.STRING, "0.12345678901234567")),
        ("1e-17", (Kind.STRING, "0.00000000000000001")),
        ("9223372036854775807", (Kind.LONG, LONG_MAX)),
        ("9223372036854775808", (Kind.STRING, "9223372036854775808")),
        ("1e30", (Kind.STRING, "1" + "0" * 30)),
        ("1e999999999", (Kind.STRING, "1e999999999")),
        ("true", (Kind.BOOLEAN, 1)),
        ("null", None),
        ("NaN", (Kind.STRING, "NaN")),
        ("-Infinity", (Kind.STRING, "-Infinity")),
        ('"12"', (Kind.LONG, 12)),
        ('"-.5"', (Kind.DOUBLE, -0.5)),
        ('"1."', (Kind.STRING, "1.")),
        ('"1e3"', (Kind.STRING, "1e3")),
        ('"+1"', (Kind.STRING, "+1")),
        ('" 1"', (Kind.STRING, " 1")),
        ('"\\ud800"', (Kind.STRING, "?")),
        ('{"a": [1, 2.50]}', (Kind.JSON, '{"a":[1,2.5]}')),
        ("-9223372036854775809", (Kind.STRING, "-9223372036854775809")),
        ("1e20", (Kind.STRING, "1" + "0" * 20)),
        ('"9223372036854775808"', (Kind.STRING, "9223372036854775808")),
        ('"a\\u0000b\\u0000"', (Kind.STRING, "ab")),
        ('"1\\u0000"', (Kind.STRING, "1")),
        ('{"a": null, "b": [null, {"c": null}]}', (Kind.JSON, '{"b":[null,{}]}')),
    ],
)
def test_typed(written: str, stored: object) -> None:
    """A value is stored by how it is written."""
    assert typed(parse_json(written.encode())) == stored


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_widened_float32_needs_rounding(value: float) -> None:
    """A float32 rounded to six decimals is stored as a number, whatever it is."""
    stored = typed(parse_json(json.dumps(round(value, 6)).encode()))
    assert stored is not None
    assert stored[0] in (Kind.DOUBLE, Kind.LONG) or abs(value) >= 2**63


def test_unrounded_float32_is_text() -> None:
    """A float32 widened to float64 can have more than 16 decimals, and is then kept as text."""
    (widened,) = struct.unpack("<f", struct.pack("<f", 0.0123456))
    assert typed(parse_json(repr(widened).encode())) == (Kind.STRING, repr(widened))


def test_entry_forms() -> None:
    """An object of values, one with a time, or an array of either; `ts` alone is a value like others."""
    assert entries('{"p": 1}') == [Entry(NOW_MS, {"p": (Kind.LONG, 1)})]
    assert entries('{"ts": 5, "values": {"p": 1}}') == [Entry(5, {"p": (Kind.LONG, 1)})]
    assert entries('[{"ts": 5, "values": {"p": null}}, {"ts": 7}]') == [
        Entry(5, {}),
        Entry(NOW_MS, {"ts": (Kind.LONG, 7)}),
    ]
    assert entries("[]") == []


@pytest.mark.parametrize(
    ("written", "ts"),
    [
        ("-5", -5),
        ("0", 0),
        ('"1700000000000"', 1_700_000_000_000),
        ("1700000000000.9", 1_700_000_000_000),
        ("1.7e12", 1_700_000_000_000),
        ("9223372036854775808", LONG_MIN),
    ],
)
def test_timestamps(written: str, ts: int) -> None:
    """A time may be text, have a fraction, and wraps where it is too large."""
    assert entries(f'{{"ts": {written}, "values": {{"p": 1}}}}')[0].ts == ts


@pytest.mark.parametrize(
    "body",
    [
        "5",
        '"x"',
        "[1]",
        "[[]]",
        '{"ts": 5, "values": null}',
        '{"ts": 5, "values": []}',
        '{"ts": 5, "values": "x"}',
        '{"ts": null, "values": {}}',
        '{"ts": "x", "values": {}}',
        '{"ts": true, "values": {}}',
        '{"ts": {}, "values": {}}',
        "{",
        "",
        "[" * 100_000,
    ],
)
def test_malformed(body: str) -> None:
    """What ThingsBoard answers with 500 is refused as a whole."""
    with pytest.raises(MalformedError):
        entries(body)


@given(st.binary())
def test_any_bytes(body: bytes) -> None:
    """Whatever comes is parsed or refused, and nothing else."""
    with contextlib.suppress(MalformedError):
        telemetry_entries(parse_json(body), NOW_MS)


@pytest.mark.parametrize("depth", [*range(900, 1100, 7), 100_000])
def test_any_depth(depth: int) -> None:
    """Nesting is stored or refused, however deep."""
    body = f'{{"p": {"[" * depth}{"]" * depth}}}'
    with contextlib.suppress(MalformedError):
        assert entries(body)[0].values["p"][0] is Kind.JSON


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), json_values))
def test_any_object_has_values(values: dict[str, Any]) -> None:
    """Each value but null is kept, under its key, in a form that can be shown."""
    (entry,) = telemetry_entries(parse_json(json.dumps({"ts": 1, "values": values}).encode()), NOW_MS)
    assert set(entry.values) == {key for key, value in values.items() if value is not None}
    for kind, value in entry.values.values():
        assert text(kind, value) is not None
        plain(kind, value)


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("p", True),
        ("", False),
        ("k" * 255, True),
        ("k" * 256, False),
        ("<b>x</b>", False),
        ("a<5", True),
        ("{{x}}", False),
    ],
)
def test_keys(key: str, *, kept: bool) -> None:
    """An entry with a key that ThingsBoard won't have is dropped with its other values."""
    assert storable(Entry(1, {key: (Kind.LONG, 1), "other": (Kind.LONG, 2)})) is kept


def test_last_instant_is_dropped() -> None:
    """The largest time of all is acknowledged and not stored."""
    assert not storable(Entry(LONG_MAX, {"p": (Kind.LONG, 1)}))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (230.0, "230.0"),
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (0.001, "0.001"),
        (0.0004, "4.0E-4"),
        (9_999_999.5, "9999999.5"),
        (12_345_678.9, "1.23456789E7"),
        (1e7, "1.0E7"),
        (-1.5e-7, "-1.5E-7"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (math.nan, "NaN"),
    ],
)
def test_java_double(value: float, written: str) -> None:
    """Doubles are shown as Java writes them."""
    assert java_double(value) == written


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_java_double_is_exact(value: float) -> None:
    """Reading the text gives the same double."""
    assert float(java_double(value)) == value
