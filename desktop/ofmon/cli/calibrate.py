"""``ofmon meter SSID calibrate``: by what a reference instrument shows, and taking it back."""

from __future__ import annotations

import argparse
import math
import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.cli.rounds import is_yes
from ofmon.domain.reference import Reference, calibrated, expected
from ofmon.domain.typed_numbers import doubt, typed
from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services
    from ofmon.domain.calibration import Configuration, Live

_FIGURES = {"volts": "voltage_v", "amperes": "current_a", "watts": "power_w", "power_factor": "power_factor"}


def add_command(step: Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]) -> None:
    """Tell the parser of it; ``step`` makes a step's by name, text and what it runs."""
    text = tr("Calibrate it by what a reference instrument shows at the same load.")
    parser = step("calibrate", text, run)
    number = _number
    parser.add_argument("--ct", type=int, default=1, help=tr("current transformer beside it (default 1)"))
    parser.add_argument("--volts", type=number, metavar="V", help=tr("voltage that it shows"))
    parser.add_argument("--amperes", type=number, metavar="A", help=tr("current that it shows"))
    parser.add_argument("--watts", type=number, metavar="W", help=tr("real power that it shows"))
    parser.add_argument("--power-factor", type=number, metavar="PF", help=tr("power factor that it shows"))
    text = tr("the load's current is ahead of its voltage (capacitors)")
    parser.add_argument("--leading", action="store_true", help=text)
    text = tr("give back what the meter had before the last change from this computer")
    parser.add_argument("--undo", action="store_true", help=text)
    parser.add_argument("--yes", action="store_true", help=tr("give it without asking"))


async def run(args: argparse.Namespace, services: Services) -> int:
    """Show what follows, ask, and give it."""
    report = console.ProgressLines()
    if args.undo:
        before, after = await services.calibrating.undo(args.ssid, report)
        return _tell(args, before, after, given=True)
    found = await services.meter_steps.calibration(args.ssid, report)
    live = next((one for one in found.live if one.ct_id == args.ct), None)
    if live is None:
        raise InputError(tr("{meter} has no transformer {number} in use.", meter=args.ssid, number=args.ct))
    shown = Reference(**{to: getattr(args, name) for name, to in _FIGURES.items()}, leading=args.leading)
    wanted = calibrated(found.configuration, live, shown)
    _show(live, expected(live, found.configuration, wanted, leading=args.leading))
    if not (args.yes or _agreed(args, found.configuration, wanted)):
        return _tell(args, found.configuration, wanted, given=False)

    def change(present: Configuration) -> Configuration:
        if present != found.configuration:
            raise InputError(tr("The meter was calibrated by somebody else just now."))
        return wanted

    before, after = await services.calibrating.configure(args.ssid, change, report)
    return _tell(args, before, after, given=True)


def _show(live: Live, then: Live) -> None:
    text = tr(
        "It shows {voltage_before:.1f} V, {current_before:.2f} A, {power_before:.0f} W; by the new values it "
        "would show {voltage:.1f} V, {current:.2f} A, {power:.0f} W.",
        voltage=then.v_rms,
        current=then.i_rms,
        power=then.real_power,
        voltage_before=live.v_rms,
        current_before=live.i_rms,
        power_before=live.real_power,
    )
    console.say(text, error=True)


def _agreed(args: argparse.Namespace, before: Configuration, wanted: Configuration) -> bool:
    """Ask at a terminal; elsewhere it is only shown."""
    if args.json or not sys.stdin.isatty():
        return False
    for line in wanted.differences(before):
        console.say(line, error=True)
    safe = tr("Nothing was changed on the meter.")
    return is_yes(prompts.ask(tr("Give it to the meter? [y/N] "), safe=safe))


def _tell(args: argparse.Namespace, before: Configuration, after: Configuration, *, given: bool) -> int:
    if not given:
        args.said = tr("shown, not given.")
    if args.json:
        document = {"before": before, "configuration": after, "given": given}
        console.print_json({"command": args.command, "ok": True, "meter": args.ssid, **document})
        return console.DONE
    for line in after.differences(before) or [tr("{meter}: nothing is other than before.", meter=args.ssid)]:
        console.say(line)
    if not given:
        console.say(tr("Not given to the meter. To give it: the same with --yes"), error=True)
    return console.DONE


def _number(text: str) -> float:
    if why := doubt(text):
        raise argparse.ArgumentTypeError(why)
    if not math.isfinite(number := typed(text)):
        raise argparse.ArgumentTypeError(tr("{text!r} is no number like 1.5", text=text))
    return number
