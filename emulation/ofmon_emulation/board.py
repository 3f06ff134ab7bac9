"""An emulated meter: chip, flash, waveforms at its inputs, and a computer at the other end of its network.

Virtual time counts instructions, so the same firmware, settings and calls give the same bytes. A board's time
line goes on while it has no power: `true_time_ms` is the epoch it was made at plus all time since, run or
passed.

A board may be used from several threads; each call waits for the one before.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal

from ofmon_emulation import _core
from ofmon_emulation.connection import HTTP_PORT, TICKS_PER_SECOND, Visitor
from ofmon_emulation.errors import BoardTimeoutError
from ofmon_emulation.radio import BoardAir
from ofmon_emulation.snapshot import Settings, Snapshot
from ofmon_emulation.waveforms import Circuit, ThreePhase, Truth

if TYPE_CHECKING:

    from ofmon_emulation.firmware import Firmware

DEFAULT_EPOCH_MS = 1_790_000_000_000
"""2026-09-21T14:13:20Z: an arbitrary moment at which boards are made where a test doesn't care."""
Moment = Literal["before", "half", "after"]
Network = Literal["ethernet", "wifi"]


class Board(Visitor):
    """One meter; without power when it is made.

    Args:
        firmware: what is in its flash, and its mask ROM.
        name: for people and for the depot's API.
        mac: base MAC address in the chip's eFuse; the SSID is the firmware's business.
        seed: of everything random: ADC noise and calibration, the station's identifiers.
        epoch_ms: true time at which the board is made, milliseconds since 1970.
        circuit: what it measures.
        adc_noise: RMS of the ADC's noise in codes.
        network: "wifi" runs the firmware's radio as on silicon; with "ethernet" the mark of an emulator has
            the firmware drive an Ethernet card instead, which is quicker.
    """

    def __init__(  # noqa: PLR0913 (settings, each with a default)
        self,
        firmware: Firmware,
        *,
        name: str = "meter",
        mac: str = "a0:b1:c2:00:00:01",
        seed: int = 1,
        epoch_ms: int = DEFAULT_EPOCH_MS,
        circuit: Circuit | ThreePhase | None = None,
        adc_noise: float = 1.0,
        network: Network = "ethernet",
    ) -> None:
        settings = Settings(name, mac, seed, epoch_ms, circuit or Circuit(), adc_noise, network)
        machine = _core.Machine(
            rom=firmware.rom,
            flash=firmware.flash,
            mac=bytes.fromhex(mac.replace(":", "")),
            seed=seed,
            circuit=settings.circuit.core_json(seed),
            adc_noise=adc_noise,
            network=network,
        )
        self._take(settings, machine)
        for station in self.air.stations:
            station.use()

    def _take(self, settings: Settings, machine: _core.Machine) -> None:
        self._settings = settings
        self._machine = machine
        self._lock = threading.RLock()

    @classmethod
    def restore(cls, snapshot: Snapshot) -> Board:
        """A board that goes on where the snapshot was taken; the snapshot stays as it is."""
        board = cls.__new__(cls)
        board._take(snapshot.settings, snapshot.machine.copy())  # noqa: SLF001
        return board

    def snapshot(self) -> Snapshot:
        """The board as it is now."""
        with self._lock:
            return Snapshot(self._settings, self._machine.copy())

    # Power and time.

    def power_on(self) -> None:
        """Give it power: the chip comes out of power-on reset. Nothing happens to a board that has power."""
        with self._lock:
            self._machine.power_on()

    def power_off(self) -> None:
        """Take its power at this very moment: RAM is lost, a running flash operation stays half done."""
        with self._lock:
            self._machine.power_off()

    def restart(self) -> None:
        """Reset the chip as its own software would: RAM is lost, the RTC and its memory go on.

        Nothing happens to a board without power.
        """
        with self._lock:
            self._machine.restart()

    def run(self, seconds: float) -> None:
        """Let virtual time pass; a board without power only ages. Ends early where a planned cut hits."""
        with self._lock:
            self._machine.run(round(seconds * TICKS_PER_SECOND))

    def run_until_true_time(self, true_time_ms: float) -> None:
        """Let time pass up to a moment of true time; nothing happens when that is past."""
        with self._lock:
            lag_ticks = (
                round((true_time_ms - self._settings.epoch_ms) * TICKS_PER_SECOND / 1000) - self._machine.now
            )
            if lag_ticks > 0:
                self._machine.run(lag_ticks)

    def run_until(self, *, log: str, timeout_s: float = 10.0) -> str:
        """Run until the UART says a text from now on; the answer is all that it said in between.

        Raises:
            BoardTimeoutError: it didn't within `timeout_s` of virtual time.
        """
        with self._lock:
            begin = len(self._machine.uart)
            found = self._machine.run_until_uart(log.encode(), round(timeout_s * TICKS_PER_SECOND))
            said = self._machine.uart[begin:].decode(errors="replace")
        if not found:
            raise BoardTimeoutError(f"no {log!r} within {timeout_s} s; the UART said: {said[-2000:]}")
        return said

    def power_cycle(self, off_s: float = 1.0) -> None:
        """Take the power, and give it back after a while."""
        with self._lock:
            self.power_off()
            self.run(off_s)
            self.power_on()

    def cut_power_after(self, seconds: float) -> None:
        """Plan a power failure at a moment from now on, also in the middle of a request or a flash operation.

        A later plan replaces this one; a snapshot in a file doesn't hold it.
        """
        with self._lock:
            self._machine.plan_power_cut_at(self._machine.now + round(seconds * TICKS_PER_SECOND))

    def cut_power(self, *, after_operations: int, moment: Moment) -> None:
        """Plan a power failure at a flash operation.

        Args:
            after_operations: how many programs and erases from now on succeed before the one that is hit.
            moment: what of that one happens: nothing, half of it, or all.
        """
        with self._lock:
            self._machine.plan_power_cut(self._machine.flash_operations + after_operations, moment)

    # What can be seen.

    @property
    def name(self) -> str:
        """Its name."""
        return self._settings.name

    @property
    def settings(self) -> Settings:
        """What it was made with."""
        return self._settings

    @property
    def powered(self) -> bool:
        """Whether it has power."""
        with self._lock:
            return self._machine.powered

    @property
    def time_s(self) -> float:
        """Virtual seconds since it was made, with and without power."""
        with self._lock:
            return self._machine.now / TICKS_PER_SECOND

    @property
    def true_time_ms(self) -> float:
        """True time in milliseconds since 1970, whatever the meter's own clock says."""
        return self._settings.epoch_ms + 1000 * self.time_s

    @property
    def instructions(self) -> int:
        """Instructions executed so far."""
        with self._lock:
            return self._machine.instructions

    @property
    def uart(self) -> bytes:
        """All that UART0 has said since the board was made."""
        with self._lock:
            return self._machine.uart

    @property
    def flash(self) -> bytes:
        """The flash chip's contents."""
        with self._lock:
            return self._machine.flash

    @flash.setter
    def flash(self, image: bytes) -> None:
        with self._lock:
            self._machine.flash = image

    @property
    def flash_operations(self) -> int:
        """Programs and erases of the flash so far."""
        with self._lock:
            return self._machine.flash_operations

    @property
    def flash_wear(self) -> list[int]:
        """Erase cycles of each 4 KiB sector."""
        with self._lock:
            return self._machine.flash_wear

    @property
    def bad_accesses(self) -> dict[str, int]:
        """What the guest did that nothing on the chip or in its model answers, by kind; empty is best."""
        with self._lock:
            return self._machine.bad_accesses

    @property
    def ssid(self) -> str | None:
        """The network's name in the last beacon, or None before the first."""
        with self._lock:
            beacon = self._machine.beacon
        return beacon[0] if beacon else None

    @property
    def beacon_age_s(self) -> float | None:
        """Virtual seconds since the last beacon, or None before the first."""
        with self._lock:
            beacon = self._machine.beacon
            return (self._machine.now - beacon[1]) / TICKS_PER_SECOND if beacon else None

    @property
    def circuit(self) -> Circuit | ThreePhase:
        """What it measures."""
        return self._settings.circuit

    def truth(self, start_true_ms: float, end_true_ms: float, ct_id: int = 1) -> Truth:
        """What a perfect meter would report of a transformer between two moments of true time."""
        epoch = self._settings.epoch_ms
        truths = self.circuit.truths((start_true_ms - epoch) / 1000, (end_true_ms - epoch) / 1000)
        return truths[ct_id - 1]

    # The network.

    @property
    def air(self) -> BoardAir:
        """The air around its antenna; without stations where its network is Ethernet."""
        return BoardAir(self._machine, self._lock, self._settings.epoch_ms)

    @property
    def radio_counts(self) -> dict[str, int]:
        """What the radio's MAC counts: writes to unexplained registers, frames that found no room."""
        with self._lock:
            return self._machine.radio_counts

    def configure_station(self, *, delay_s: float = 0.001, loss: float = 0.0) -> None:
        """Change how frames travel between station and meter; holds from the next join on.

        Args:
            delay_s: time of a frame on its way.
            loss: probability that a frame gets lost; which ones is the seed's choice.
        """
        with self._lock:
            self._machine.configure_station(round(delay_s * TICKS_PER_SECOND), loss)

    def leave(self) -> None:
        """Take the station out of reach: its connections are lost without a word to the meter.

        A forwarded port is closed.
        """
        with self._lock:
            self._machine.leave()

    @property
    def station_address(self) -> str | None:
        """The address that the meter's DHCP server gave the station, or None."""
        with self._lock:
            return self._machine.station_address()

    def forward(self) -> int:
        """The port on 127.0.0.1 that leads to the meter's port 80 while the board runs, as in a depot."""
        with self._lock:
            return self._machine.forward(HTTP_PORT)

    @property
    def host_connections(self) -> int:
        """Host connections that are open through the forwarded port."""
        with self._lock:
            return self._machine.host_connections

