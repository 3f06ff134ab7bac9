"""Commands at one meter: ``ofmon meter SSID version|token|set-token|set-time|configure|live|reset|…``."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from ofmon.cli import calibrate, console, meter_page, results, taken
from ofmon.domain.calibration import Configuration
from ofmon.domain.identity import MeterId, Token
from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services
    from ofmon.domain.calibration import Live


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Tell the parser of them."""
    text = tr("Single steps at a meter; collect and provision do them in the right order.")
    meter = commands.add_parser("meter", help=text, description=text)
    meter.add_argument("ssid", type=_ssid, metavar="SSID", help="SEM-…")
    steps = meter.add_subparsers(required=True, metavar="STEP")

    def step(name: str, text: str, run: Callable[..., Awaitable[int]]) -> argparse.ArgumentParser:
        added = steps.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run, command=f"meter {name}")  # not for people: a name
        return added

    step("version", tr("Print the version of its firmware."), _version)
    step("token", tr("Print the token that it carries: whoever has it can write to its device."), _token)
    set_token = step(
        "set-token", tr("Give it a token, if that sends no reading to a wrong device."), _set_token
    )
    set_token.add_argument("token", type=_new_token, metavar="TOKEN", help=tr("56 characters; - reads stdin"))
    set_token.add_argument("--overwrite", action="store_true", help=tr("even if it carries another token"))
    text = tr("it takes the place of the meter that carries this device")
    set_token.add_argument("--takes-over", action="store_true", help=text)
    step("set-time", tr("Set its clock, by the server's if that is known."), _set_time)
    step("configuration", tr("Print its wiring and calibration."), _configuration)
    configure = step("configure", tr("Change its wiring or calibration; the rest stays."), _configure)
    text = tr("wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …")
    configure.add_argument("changes", nargs="*", metavar="NAME=VALUE", help=text)
    text = tr("begin with the configuration in this file (as printed by configuration --json); - reads stdin")
    configure.add_argument("--file", metavar="FILE", type=argparse.FileType("r"), help=text)
    calibrate.add_command(step)
    step("live", tr("Print what each of its transformers measures now."), _live)
    reset = step("reset", tr("Collect its readings, then erase them on it."), _reset)
    text = tr("don't collect: lose the readings that are not stored here, exactly N")
    reset.add_argument("--discard", type=int, metavar="N", help=text)
    meter_page.add_steps(step)


async def _version(args: argparse.Namespace, services: Services) -> int:
    version = await services.meter_steps.version(args.ssid, console.ProgressLines())
    return _tell(args, version, version=version)


async def _token(args: argparse.Namespace, services: Services) -> int:
    token = await services.meter_steps.token(args.ssid, console.ProgressLines())
    text = token.encode().decode() if token else None
    return _tell(args, text or tr("{meter} has no token.", meter=args.ssid), token=text)


async def _set_token(args: argparse.Namespace, services: Services) -> int:
    await taken.asked(
        args,
        lambda takes_over: services.meter_steps.set_token(
            args.ssid,
            args.token,
            overwrite=args.overwrite,
            takes_over=takes_over,
            report=console.ProgressLines(),
        ),
    )
    return _tell(args, tr("{meter} carries the token.", meter=args.ssid))


async def _set_time(args: argparse.Namespace, services: Services) -> int:
    given = await services.meter_steps.set_time(args.ssid, console.ProgressLines())
    time = console.moment(given.time_ms)
    words = tr("{meter}: clock set to {time} {how}.", meter=args.ssid, time=time, how=given)
    return _tell(args, words, time=given)


async def _configuration(args: argparse.Namespace, services: Services) -> int:
    configuration = (await services.meter_steps.calibration(args.ssid, console.ProgressLines())).configuration
    return _tell(args, "\n".join(configuration.lines()), configuration=configuration)


async def _configure(args: argparse.Namespace, services: Services) -> int:
    def change(before: Configuration) -> Configuration:
        try:
            start = Configuration.parse(_bare(args.file.read())) if args.file else before
            return start.changed(args.changes)
        except ValueError as error:
            raise InputError(f"{error}.", safe=tr("Nothing was changed on the meter.")) from error

    before, after = await services.calibrating.configure(args.ssid, change, console.ProgressLines())
    lines = after.differences(before) or [tr("{meter}: nothing is other than before.", meter=args.ssid)]
    return _tell(args, "\n".join(lines), before=before, configuration=after)


def _bare(text: str) -> str:
    """The document alone, also of the whole answer that ``configuration --json`` prints around it."""
    try:
        given = json.loads(text)
    except ValueError:
        return text  # whoever parses it says what it is not
    return json.dumps(given.get("configuration", given)) if isinstance(given, dict) else text


async def _live(args: argparse.Namespace, services: Services) -> int:
    found = (await services.meter_steps.calibration(args.ssid, console.ProgressLines())).live
    return _tell(args, "\n".join(map(_live_line, found)) or tr("It has measured nothing yet."), live=found)


def _live_line(one: Live) -> str:
    figures = tr(
        "{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA",
        volts=one.v_rms,
        amperes=one.i_rms,
        watts=one.real_power,
        voltamperes=one.apparent_power,
    )
    warnings = one.clipping.warnings() if one.clipping else ()
    return "  ".join((tr("CT {number}", number=one.ct_id), figures, *warnings))


async def _reset(args: argparse.Namespace, services: Services) -> int:
    if args.discard is None:
        visit = await services.meter_steps.reset(args.ssid, console.ProgressLines())
        if args.json:
            return _tell(args, "", visit=visit)
        results.print_visit(visit)
        return console.DONE
    lost = await services.meter_steps.discard(args.ssid, args.discard, console.ProgressLines())
    words = tr("{meter}: memory erased; %n reading(s) lost.", "", lost.readings, meter=args.ssid)
    return _tell(args, words, discarded=lost)


def _tell(args: argparse.Namespace, words: str, **result: object) -> int:
    if args.json:
        console.print_json({"command": args.command, "ok": True, "meter": args.ssid, **result})
    else:
        for line in words.split("\n"):
            console.say(line)
    return console.DONE


def _ssid(text: str) -> MeterId:
    try:
        return MeterId.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _new_token(text: str) -> Token:
    try:
        return Token.parse(sys.stdin.read() if text == "-" else text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
