"""A whole board at one moment: in memory for forks within milliseconds, in a file for another day.

A file holds one JSON line with what the host knows about the board, then the machine's compressed state.
Connections aren't part of a snapshot: whoever was connected has to connect again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from ofmon_emulation import _core, waveforms
from ofmon_emulation.errors import TestbedError

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "ofmon-snapshot-1"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a board was made with.

    Attributes:
        name: for people and for the depot's API.
        mac: base MAC address in the chip's eFuse, as `aa:bb:cc:dd:ee:ff`.
        seed: of everything random in and around the board.
        epoch_ms: true time of the board's creation, milliseconds since 1970.
        circuit: what the meter measures.
        adc_noise: RMS of the ADC's noise in codes.
        network: "ethernet" or "wifi".
    """

    name: str
    mac: str
    seed: int
    epoch_ms: int
    circuit: waveforms.Circuit | waveforms.ThreePhase
    adc_noise: float
    network: str = "ethernet"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A board at one moment.

    Attributes:
        settings: what the board was made with.
        machine: its state; never run, only copied.
    """

    settings: Settings
    machine: _core.Machine

    def save(self, path: Path) -> None:
        """Write the snapshot to a file, wholly or not at all."""
        header = json.dumps({"format": FORMAT, "settings": _encode(self.settings)})
        part = path.with_name(path.name + ".part")
        part.write_bytes(header.encode() + b"\n" + self.machine.save())
        part.replace(path)

    @classmethod
    def load(cls, path: Path) -> Snapshot:
        """Read a snapshot from a file.

        Raises:
            TestbedError: the file can't be read, or is no snapshot of this version.
        """
        try:
            header, _, state = path.read_bytes().partition(b"\n")
        except OSError as error:
            raise TestbedError(f"the snapshot {path} can't be read: {error.strerror}") from error
        try:
            document = json.loads(header)
            if document["format"] != FORMAT:
                raise TestbedError(f"{path} is a {document['format']}, not a {FORMAT}")
            return cls(_settings(document["settings"]), _core.Machine.load(state))
        except json.JSONDecodeError as error:
            raise TestbedError(f"{path} is no snapshot of `ofmon-testbed run --save`") from error
        except (ValueError, KeyError, TypeError) as error:
            raise TestbedError(
                f"{path} is no snapshot, or damaged, or of another version: {error}"
            ) from error


_CLASSES = {
    cls.__name__: cls
    for cls in (
        Settings,
        waveforms.Circuit,
        waveforms.FrontEnd,
        waveforms.Inductive,
        waveforms.Mains,
        waveforms.Parallel,
        waveforms.Resistive,
        waveforms.Scheduled,
        waveforms.ThreePhase,
    )
}


def _settings(document: Any) -> Settings:
    settings = _decode(document)
    if not isinstance(settings, Settings):
        raise TypeError("it doesn't say what the board was made with")
    return settings


def _encode(value: Any) -> Any:
    """A dataclass as an object with its class's name; harmonics as pairs, since JSON has no integer keys."""
    if is_dataclass(value):
        own = {item.name: _encode(getattr(value, item.name)) for item in fields(value)}
        return {"class": type(value).__name__, **own}
    if isinstance(value, dict):
        return {"pairs": [[key, list(item)] for key, item in value.items()]}
    if isinstance(value, list | tuple):
        return [_encode(item) for item in value]
    return value


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_decode(item) for item in value)
    if not isinstance(value, dict):
        return value
    if "pairs" in value:
        return {key: tuple(item) for key, item in value["pairs"]}
    arguments = {key: _decode(item) for key, item in value.items() if key != "class"}
    return _CLASSES[value["class"]](**arguments)
