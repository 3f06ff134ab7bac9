"""Wiring and calibration of a meter: what is connected to its inputs, and by how much they are off.

The meter itself knows which values it can measure by, and refuses others with a sentence; what is checked
here is only the form. The document is the one of ``/v2/configuration`` (docs/metering.md).
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ofmon.domain.clipping import Clipping
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_Input = TypeVar("_Input")
_LIVE_FIGURES = ("v_rms", "i_rms", "real_power", "apparent_power")


class Wiring(StrEnum):
    """How the supply is measured."""

    SINGLE_PHASE = "single-phase"
    THREE_PHASE = "three-phase"

    @property
    def voltages(self) -> int:
        """Voltage inputs in use: of three phases the first two, whose sum gives the third."""
        return 1 if self is Wiring.SINGLE_PHASE else 2

    @property
    def currents(self) -> int:
        """Current transformers in use."""
        return 1 if self is Wiring.SINGLE_PHASE else 3


@dataclass(frozen=True, slots=True)
class VoltageInput:
    """A voltage input.

    Attributes:
        volts_per_volt: mains voltage for each volt at the meter's pin.
        offset_v: what is read without a voltage, V RMS; taken off in squares.
    """

    volts_per_volt: float = 350.0
    offset_v: float = 0.0


@dataclass(frozen=True, slots=True)
class CurrentInput:
    """A current transformer with its burden.

    Attributes:
        amperes_per_volt: current for each volt at the meter's pin, A; negative: fitted the other way round.
        phase_deg: by which the transformer's signal leads the current, degrees.
        offset_a: what is read without a current, A RMS; taken off in squares.
        power_offset_w: real power that is read without a load, W; taken off.
    """

    amperes_per_volt: float = 30.0
    phase_deg: float = 0.0
    offset_a: float = 0.0
    power_offset_w: float = 0.0


@dataclass(frozen=True, slots=True)
class Configuration:
    """Wiring and calibration.

    Attributes:
        wiring: how the supply is measured.
        mains_hz: nominal frequency of the mains.
        voltages: the voltage inputs in use.
        currents: the current transformers in use.
    """

    wiring: Wiring = Wiring.SINGLE_PHASE
    mains_hz: float = 50.0
    voltages: tuple[VoltageInput, ...] = (VoltageInput(),)
    currents: tuple[CurrentInput, ...] = (CurrentInput(),)

    @classmethod
    def parse(cls, text: str | bytes) -> Self:
        """Read a document.

        Raises:
            ValueError: it is none.
        """
        try:
            document = json.loads(text)
            given: dict[str, Any] = {
                **document,
                "wiring": Wiring(document["wiring"]),
                "voltages": tuple(VoltageInput(**_numbers(one)) for one in document["voltages"]),
                "currents": tuple(CurrentInput(**_numbers(one)) for one in document["currents"]),
            }
            return cls(**given)
        except (TypeError, KeyError, AttributeError, ValueError) as error:
            raise ValueError(tr("this is no configuration of a meter: {why}", why=error)) from error

    def document(self) -> str:
        """As the meter takes it."""
        return json.dumps(asdict(self))

    def changed(self, changes: Iterable[str]) -> Self:
        """With changes like ``wiring=three-phase``, ``mains_hz=60``, ``ct3.phase_deg=1.5``.

        Inputs that another wiring adds have the factory's values.

        Raises:
            ValueError: a change is of no such form, names what the wiring doesn't have, or gives no number.
        """
        given = dict(_parse_change(change) for change in changes)
        wiring = _wiring(given.pop("wiring", self.wiring))
        start = replace(
            self,
            wiring=wiring,
            voltages=_filled(self.voltages, VoltageInput(), wiring.voltages),
            currents=_filled(self.currents, CurrentInput(), wiring.currents),
        )
        numbers = start.numbers()
        unknown = given.keys() - numbers.keys()
        if unknown:
            raise ValueError(
                tr(
                    "a {wiring} meter has no {name!r}, but {known}",
                    wiring=wiring,
                    name=min(unknown),
                    known=", ".join(numbers),
                )
            )
        return start._with({**numbers, **{name: _number(name, value) for name, value in given.items()}})  # noqa: SLF001

    def _with(self, numbers: Mapping[str, float]) -> Self:
        """The same inputs with other values."""

        def of(kind: str, number: int) -> dict[str, float]:
            start = f"{kind}{number}."
            return {
                name.removeprefix(start): value for name, value in numbers.items() if name.startswith(start)
            }

        return replace(
            self,
            mains_hz=numbers["mains_hz"],
            voltages=tuple(VoltageInput(**of("v", number)) for number, _ in enumerate(self.voltages, 1)),
            currents=tuple(CurrentInput(**of("ct", number)) for number, _ in enumerate(self.currents, 1)),
        )

    def numbers(self) -> dict[str, float]:
        """Every number by its name in `changed`."""
        numbers = {"mains_hz": self.mains_hz}
        document = asdict(self)
        for kind, inputs in (("v", document["voltages"]), ("ct", document["currents"])):
            for number, one in enumerate(inputs, 1):
                numbers |= {f"{kind}{number}.{name}": value for name, value in one.items()}
        return numbers

    def lines(self) -> list[str]:
        """Every value with its name, one a line."""
        return [f"wiring={self.wiring}", *(f"{name}={value:g}" for name, value in self.numbers().items())]

    def differences(self, before: Configuration) -> list[str]:
        """What is other than before, one value a line."""
        own, other = ({line.split("=")[0]: line for line in one.lines()} for one in (self, before))
        changed = [line for name, line in own.items() if other.get(name) != line]
        gone = [tr("{name}: not in use", name=name) for name in other if name not in own]
        return [
            tr("{setting} (was {value})", setting=line, value=_value(other.get(line.split("=")[0])))
            for line in changed
        ] + gone


@dataclass(frozen=True, slots=True)
class Live:
    """What a transformer measured over the last second.

    Attributes:
        ct_id: the transformer, from 1.
        v_rms: V.
        i_rms: A.
        real_power: W; negative when exported.
        apparent_power: VA.
        clipping: how many of the second's samples were cut off; None: its firmware doesn't count them.
    """

    ct_id: int
    v_rms: float
    i_rms: float
    real_power: float
    apparent_power: float
    clipping: Clipping | None = None

    @classmethod
    def parse_all(cls, text: bytes) -> tuple[Self, ...]:
        """Read the document of ``/v2/live``; members that nobody here knows are passed over.

        Raises:
            ValueError: it is none.
        """
        try:
            document = json.loads(text)
            clipping = {one.ct_id: one for one in Clipping.listed(document.get("clipping", ()), "second")}
            return tuple(
                cls(
                    ct_id=int(one["ct_id"]),
                    **_numbers({name: one[name] for name in _LIVE_FIGURES}),
                    clipping=clipping.get(one["ct_id"]),
                )
                for one in document["transformers"]
            )
        except (TypeError, KeyError, AttributeError, ValueError) as error:
            raise ValueError(tr("these are no live figures: {why}", why=error)) from error


def _numbers(values: dict[str, Any]) -> dict[str, float]:
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise TypeError(f"{name} is no number: {value!r}")
    return {name: float(value) for name, value in values.items()}


def _parse_change(change: str) -> tuple[str, str]:
    name, sign, value = change.partition("=")
    if not (name and sign and value):
        raise ValueError(tr("{change!r} is no change like ct1.phase_deg=1.5", change=change))
    return name, value


def _wiring(value: str) -> Wiring:
    try:
        return Wiring(value)
    except ValueError:
        raise ValueError(
            tr("wiring={value}: {value!r} is none of {known}", value=value, known=", ".join(Wiring))
        ) from None


def _number(name: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(tr("{name}={value}: {value!r} is no number like 1.5", name=name, value=value))
    return number


def _value(line: str | None) -> str:
    return line.partition("=")[2] if line else tr("not in use")


def _filled(inputs: tuple[_Input, ...], factory: _Input, count: int) -> tuple[_Input, ...]:
    return (inputs + (factory,) * count)[:count]
