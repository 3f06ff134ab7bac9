"""Calibrate an input by what a reference instrument shows beside the meter, at the same load.

The meter's figures come from a ratio k and what is read without an input, taken off in squares
(docs/metering.md, "Blocks"): V² + V₀² = (k·u)². So the ratio under which it shows the reference's V_r is
k·√((V_r² + V₀²) / (V² + V₀²)); likewise for the current. Real power and P₀ together are k_v·k_i·p.

The phase: a load that lags by φ has the power factor cos φ. The meter sees φ wrong by as much as the
transformer leads more than its ``phase_deg`` says, so what is lacking to φ is added to that.

Limits: near a power factor of 1 the angle can't be told from it, and which way round it is wrong not at all:
the phase needs a load that clearly lags (a motor) or leads (capacitors). One second of figures is gone by.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from ofmon.domain.calibration import Configuration, CurrentInput, Live

# Under these the meter's own noise (13 mA) and offsets would be calibrated in.
_VOLTAGE_LEAST_V = 20.0
_CURRENT_LEAST_A = 0.2
_POWER_LEAST_W = 20.0
# Over this power factor, an error of 1 % in it is more than 2° of angle.
_FACTOR_MOST = 0.9
_FACTOR_LEAST = 0.05
# The reference's own figures must agree with each other.
_AGREE = 0.03
_PHASE_MOST_DEG = 5.0
_UNCHANGED = mark("Nothing was changed on the meter.")


@dataclass(frozen=True, slots=True)
class Reference:
    """What the instrument shows at one transformer; None: it wasn't read.

    Attributes:
        voltage_v: RMS voltage of the transformer's phase, V.
        current_a: RMS current, A.
        power_w: real power, W; what the load takes is positive.
        power_factor: real by apparent power, 0 to 1.
        leading: whether the current is ahead of the voltage (capacitors), not behind it (motors).
    """

    voltage_v: float | None = None
    current_a: float | None = None
    power_w: float | None = None
    power_factor: float | None = None
    leading: bool = False


def calibrated(configuration: Configuration, live: Live, shown: Reference) -> Configuration:
    """The configuration by which the meter shows at this load what the reference does.

    Args:
        configuration: what the meter measures by.
        live: what it measured by that, at the transformer that the reference stands beside.
        shown: what the reference shows.

    Raises:
        InputError: too little is connected, or the figures don't fit each other; says what to do.
    """
    _check(live, shown)
    voltage_v = live.v_rms if shown.voltage_v is None else shown.voltage_v
    power_w, factor = _whole(shown, voltage_v)
    current_a = _current(shown, voltage_v, power_w, factor)
    if current_a is not None:
        factor = _agreed(factor, power_w, voltage_v * current_a)
    at = live.ct_id - 1
    before = configuration.currents[at]
    by_power = shown.power_w is not None and shown.current_a is None and shown.power_factor is None
    after = _by_power(before, live, voltage_v, power_w) if by_power else _by_current(before, live, current_a)
    if factor is not None and not by_power:
        after = replace(after, phase_deg=_phase(before, live, factor, leading=shown.leading))
        after = _turned(after, live, power_w)
    after = replace(after, amperes_per_volt=_short(after.amperes_per_volt), phase_deg=_short(after.phase_deg))
    currents = (*configuration.currents[:at], after, *configuration.currents[at + 1 :])
    changed = replace(configuration, currents=currents)
    return changed if shown.voltage_v is None else _with_voltage(changed, live, shown.voltage_v)


def expected(live: Live, before: Configuration, after: Configuration, *, leading: bool = False) -> Live:
    """What the meter would have shown by another calibration; ``leading``: see `Reference`."""
    at = live.ct_id - 1
    one, other = before.currents[at], after.currents[at]
    voltage = _shown_by(live.v_rms, *_voltage_ratios(before, after, at))
    current = _shown_by(live.i_rms, one.amperes_per_volt, other.amperes_per_volt, one.offset_a)
    angle = math.acos(max(-1.0, min(1.0, live.real_power / (live.apparent_power or 1))))
    turn = math.radians(other.phase_deg - one.phase_deg)
    backwards = live.real_power < 0
    angle += -turn if leading != backwards else turn
    sign = math.copysign(1, one.amperes_per_volt * other.amperes_per_volt)
    apparent = voltage * current
    return replace(
        live,
        v_rms=voltage,
        i_rms=current,
        apparent_power=apparent,
        real_power=sign * apparent * math.cos(angle),
    )


def _voltage_ratios(before: Configuration, after: Configuration, at: int) -> tuple[float, float, float]:
    if at >= len(before.voltages):
        return 1, 1, 0
    return before.voltages[at].volts_per_volt, after.voltages[at].volts_per_volt, before.voltages[at].offset_v


def _shown_by(shown: float, before: float, after: float, offset: float) -> float:
    return math.sqrt(max(0.0, (after / before) ** 2 * (shown**2 + offset**2) - offset**2))


def _short(figure: float) -> float:
    """Six digits, as they are shown: what is given is what was seen."""
    return float(f"{figure:.6g}")


def _whole(shown: Reference, voltage_v: float) -> tuple[float | None, float | None]:
    """Power and power factor, each by the other where there is a current."""
    power_w, factor = shown.power_w, shown.power_factor
    if shown.current_a is not None and power_w is None and factor is not None:
        power_w = voltage_v * shown.current_a * factor
    return power_w, factor


def _current(shown: Reference, voltage_v: float, power_w: float | None, factor: float | None) -> float | None:
    if shown.current_a is None and power_w is not None and factor is not None:
        return abs(power_w) / (voltage_v * factor)
    return shown.current_a


def _agreed(factor: float | None, power_w: float | None, apparent_va: float) -> float | None:
    """The power factor, also by power and apparent power; they must be of one load."""
    if power_w is None:
        return factor
    by_power = abs(power_w) / apparent_va
    if by_power > 1 + _AGREE or (factor is not None and abs(by_power - factor) > _AGREE):
        raise InputError(
            tr(
                "The reference's figures don't fit each other: {power:.0f} W of {apparent:.0f} VA.",
                power=power_w,
                apparent=apparent_va,
            ),
            safe=tr(_UNCHANGED),
            todo=tr("Read them at the same moment, at a load that stays."),
        )
    return min(1.0, by_power) if factor is None else factor


def _by_current(before: CurrentInput, live: Live, current_a: float | None) -> CurrentInput:
    if current_a is None:
        return before
    scale = _scale(current_a, live.i_rms, before.offset_a)
    return replace(before, amperes_per_volt=before.amperes_per_volt * scale)


def _by_power(before: CurrentInput, live: Live, voltage_v: float, power_w: float | None) -> CurrentInput:
    """The ratio alone; a transformer that was fitted backwards is turned round."""
    wanted = (power_w or 0.0) + before.power_offset_w
    by_voltage = voltage_v / live.v_rms
    scale = wanted / ((live.real_power + before.power_offset_w) * by_voltage)
    return replace(before, amperes_per_volt=before.amperes_per_volt * scale)


def _turned(after: CurrentInput, live: Live, power_w: float | None) -> CurrentInput:
    """Turned round where the meter says that power flows the other way than the reference does."""
    if power_w is None or power_w * live.real_power >= 0:
        return after
    return replace(after, amperes_per_volt=-after.amperes_per_volt)


def _phase(before: CurrentInput, live: Live, factor: float, *, leading: bool) -> float:
    """By how many degrees the transformer leads."""
    seen_factor = min(1.0, abs(live.real_power) / live.apparent_power)
    if factor > _FACTOR_MOST and abs(factor - seen_factor) <= _AGREE:
        return before.phase_deg  # a heater: nothing is wrong that could be seen
    if not _FACTOR_LEAST <= factor <= _FACTOR_MOST:
        raise InputError(
            tr("At a power factor of {factor:.2f} the phase can't be told.", factor=factor),
            safe=tr(_UNCHANGED),
            todo=tr("Use a load with a power factor from 0.1 to 0.9, such as a motor."),
        )
    lacking = math.degrees(math.acos(factor) - math.acos(seen_factor))
    phase_deg = before.phase_deg + (-lacking if leading else lacking)
    if abs(phase_deg) > _PHASE_MOST_DEG:
        raise InputError(
            tr("The transformer would lead by {phase:.1f}°, and no good one does.", phase=phase_deg),
            safe=tr(_UNCHANGED),
            todo=tr("Check that its voltage is of the same phase, and whether the load lags or leads."),
        )
    return phase_deg


def _with_voltage(configuration: Configuration, live: Live, voltage_v: float) -> Configuration:
    """The third voltage of three is the sum of the two others, and has no ratio of its own."""
    at = live.ct_id - 1
    if at >= len(configuration.voltages):
        raise InputError(
            tr("The voltage of transformer {number} isn't measured, so it has no ratio.", number=live.ct_id),
            safe=tr(_UNCHANGED),
            todo=tr("Calibrate the voltages at transformers 1 and 2."),
        )
    before = configuration.voltages[at]
    scale = _scale(voltage_v, live.v_rms, before.offset_v)
    after = replace(before, volts_per_volt=_short(before.volts_per_volt * scale))
    voltages = (*configuration.voltages[:at], after, *configuration.voltages[at + 1 :])
    return replace(configuration, voltages=voltages)


def _scale(wanted: float, shown: float, offset: float) -> float:
    return math.sqrt((wanted**2 + offset**2) / (shown**2 + offset**2))


def _check(live: Live, shown: Reference) -> None:
    given = (shown.voltage_v, shown.current_a, shown.power_w, shown.power_factor)
    if all(figure is None for figure in given):
        raise _too_little(tr("The reference shows nothing yet."), tr("Type at least one of its figures."))
    if live.clipping and live.clipping.warnings():
        raise _too_little(
            tr("Peaks are cut off at this load: the meter shows too little."),
            tr("Use a smaller load, or a transformer for a larger one."),
        )
    if (shown.voltage_v is not None or shown.power_w is not None) and live.v_rms < _VOLTAGE_LEAST_V:
        raise _too_little(
            tr("The meter sees {voltage:.1f} V: too little to go by.", voltage=live.v_rms),
            tr("Connect the voltage."),
        )
    by_load = any(figure is not None for figure in given[1:])
    if by_load and (live.i_rms < _CURRENT_LEAST_A or live.apparent_power <= 0):
        raise _too_little(
            tr("The meter sees {current:.2f} A: too little to go by.", current=live.i_rms),
            tr("Switch on a load that takes some amperes, and close the clamp."),
        )
    if shown.power_w is not None and abs(live.real_power) < _POWER_LEAST_W:
        raise _too_little(
            tr("The meter sees {power:.0f} W: too little to go by.", power=live.real_power),
            tr("Switch on a load that takes real power, such as a heater."),
        )
    _check_figures(shown)


def _check_figures(shown: Reference) -> None:
    positive = (shown.voltage_v, shown.current_a)
    usable = all(figure is None or (math.isfinite(figure) and figure > 0) for figure in positive)
    factor, power = shown.power_factor, shown.power_w
    usable = usable and (factor is None or 0 < factor <= 1)
    if not (usable and (power is None or (math.isfinite(power) and power != 0))):
        raise _too_little(
            tr("These can't be a reference's figures."),
            tr("Volts and amperes are more than 0, a power factor is from 0 to 1."),
        )


def _too_little(what: str, todo: str) -> InputError:
    return InputError(what, safe=tr(_UNCHANGED), todo=todo)
