"""Wiring and calibration as documents and as changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.calibration import Configuration, CurrentInput, Live, VoltageInput, Wiring
from ofmon.domain.clipping import Clipping

THREE_PHASE = Configuration(
    Wiring.THREE_PHASE,
    60.0,
    (VoltageInput(351.0), VoltageInput(349.0, 0.5)),
    (CurrentInput(30.0), CurrentInput(-29.0, 1.5), CurrentInput(60.0, -2.0, 0.01, 3.0)),
)
number = st.floats(allow_nan=False, allow_infinity=False)


@given(st.tuples(number, number), st.tuples(number, number, number, number))
def test_a_document_comes_back_as_it_was(
    voltage: tuple[float, float], current: tuple[float, float, float, float]
) -> None:
    """Whatever the numbers are: which are possible is the meter's business."""
    configuration = Configuration(voltages=(VoltageInput(*voltage),), currents=(CurrentInput(*current),))
    assert Configuration.parse(configuration.document()) == configuration
    assert Configuration.parse(THREE_PHASE.document()) == THREE_PHASE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"wiring": "delta", "voltages": [], "currents": []}',
        '{"wiring": "single-phase", "voltages": [1], "currents": []}',
        '{"wiring": "single-phase", "voltages": [{"volts": 1}], "currents": []}',
        '{"wiring": "single-phase", "voltages": [{"offset_v": "1"}], "currents": []}',
        '{"wiring": "single-phase", "voltages": [{"offset_v": true}], "currents": []}',
        '{"wiring": "single-phase", "voltages": [{"offset_v": NaN}], "currents": []}',
        '{"wiring": "single-phase", "voltages": [], "currents": [], "more": 1}',
    ],
)
def test_what_is_no_configuration_is_refused(text: str) -> None:
    """With one kind of error, whatever is wrong."""
    with pytest.raises(ValueError, match="no configuration"):
        Configuration.parse(text)


def test_changes_keep_the_rest_and_another_wiring_brings_the_factorys_inputs() -> None:
    """Inputs that were there stay."""
    changed = Configuration(currents=(CurrentInput(28.0),)).changed(
        ["ct3.phase_deg=1.5", "wiring=three-phase", "v2.offset_v=0.25", "mains_hz=60"]
    )
    assert changed.currents == (CurrentInput(28.0), CurrentInput(), CurrentInput(phase_deg=1.5))
    assert changed.voltages == (VoltageInput(), VoltageInput(offset_v=0.25))
    assert (changed.wiring, changed.mains_hz) == (Wiring.THREE_PHASE, 60.0)
    back = changed.changed(["wiring=single-phase"])
    assert (back.voltages, back.currents) == ((VoltageInput(),), (CurrentInput(28.0),))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("phase_deg", "no change like"),
        ("=1", "no change like"),
        ("ct1.phase_deg=", "no change like"),
        ("wiring=two", "^wiring=two: “two” is none of single-phase, three-phase"),
        ("ct2.phase_deg=1", "a single-phase meter has no “ct2.phase_deg”, but mains_hz"),
        ("ct1.phase_deg=much", r"^ct1\.phase_deg=much: “much” is no number like 1\.5"),
        ("ct1.phase_deg=nan", r"^ct1\.phase_deg=nan: “nan” is no number"),
        ("mains_hz=inf", "^mains_hz=inf: “inf” is no number"),
    ],
)
def test_a_change_that_means_nothing_is_refused(change: str, words: str) -> None:
    """With what is wrong with it."""
    with pytest.raises(ValueError, match=words):
        Configuration().changed([change])


def test_differences_are_said_with_what_was_before() -> None:
    """Only what is other, also inputs that come or go."""
    before = Configuration()
    after = before.changed(["ct1.amperes_per_volt=28.5"])
    assert after.differences(before) == ["ct1.amperes_per_volt=28.5 (was 30)"]
    assert before.differences(before) == []
    three = before.changed(["wiring=three-phase"])
    assert "ct2.phase_deg=0 (was not in use)" in three.differences(before)
    assert "wiring=single-phase (was three-phase)" in before.differences(three)
    assert "ct3.offset_a: not in use" in before.differences(three)


def test_live_figures_are_read_or_refused() -> None:
    """By transformer."""
    body = (
        b'{"transformers":[{"ct_id":2,"v_rms":230.0,"i_rms":2.5,"real_power":-402.5,"apparent_power":575.0}]}'
    )
    assert Live.parse_all(body) == (Live(2, 230.0, 2.5, -402.5, 575.0),)
    for bad in (b"", b"[]", b'{"transformers":[1]}', b'{"transformers":[{"ct_id":1}]}'):
        with pytest.raises(ValueError, match="no live figures"):
            Live.parse_all(bad)


def test_live_figures_say_what_was_cut_off() -> None:
    """Of the last second; members that nobody here knows are passed over."""
    body = (
        b'{"transformers":[{"ct_id":1,"v_rms":230.0,"i_rms":2.5,"real_power":1,"apparent_power":575.0,"new":[]}],'
        b'"clipping":[{"ct_id":1,"second":{"samples":2000,"current":1242,"voltage":0},"later":{}}],"newer":null}'
    )
    (live,) = Live.parse_all(body)
    assert live.clipping == Clipping(1, 2000, 1242, 0)
    for bad in (b"1", b'[{"ct_id":1}]', b'[{"ct_id":1,"second":{"samples":2,"current":-1,"voltage":0}}]'):
        with pytest.raises(ValueError, match="no live figures"):
            Live.parse_all(b'{"transformers":[],"clipping":' + bad + b"}")
