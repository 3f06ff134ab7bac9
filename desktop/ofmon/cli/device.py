"""Devices made from here: ``ofmon device new NAME…``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console
from ofmon.domain.dashboard import PROFILE
from ofmon.domain.new_device import NewDevice
from ofmon.errors import InputError, OFMonError
from ofmon.services.new_devices import Fate, list_in
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse

    from ofmon.bootstrap import Services
    from ofmon.services.new_devices import Made

_FATES = {
    Fate.MADE: mark("{name}: made."),
    Fate.PRESENT: mark("{name}: was there, and is kept as it is."),
    Fate.REFUSED: mark("{name}: not made. {why}"),
    Fate.NOT_TRIED: mark("{name}: not tried."),
}


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Tell the parser of them."""
    text = tr("Devices on the server.")
    device = commands.add_parser("device", help=text, description=text)
    jobs = device.add_subparsers(required=True, metavar="JOB")
    text = tr("Make devices on the server; those that are there are kept as they are.")
    new = jobs.add_parser("new", help=text, description=text, parents=[common])
    new.add_argument("names", nargs="*", metavar="NAME", help=tr("names of devices"))
    text = tr("a list: a name in each line, or CSV with the headings name and label")
    new.add_argument("--from", dest="file", type=Path, metavar="FILE", help=text)
    text = tr("their device profile (default {default})", default=PROFILE)
    new.add_argument("--profile", default=PROFILE, help=text)
    new.add_argument("--create-profile", action="store_true", help=tr("make the profile if it isn't there"))
    new.add_argument("--preview", action="store_true", help=tr("only say what would be made"))
    new.set_defaults(run=_new, command="device new")


async def _new(args: argparse.Namespace, services: Services) -> int:
    wanted = await _wanted(args)
    if args.preview:
        return await _preview(args, services, wanted)
    profile = await services.new_devices.profile(args.profile, make=args.create_profile)
    made = await services.new_devices.make(wanted, profile, console.ProgressLines())
    args.said = tr("%n device(s) made.", "", made.count(Fate.MADE))
    await _refresh(services)
    well = made.stopped is None and not made.count(Fate.REFUSED)
    if args.json:
        document = {"profile": made.profile, "devices": made.outcomes, "error": made.stopped}
        console.print_json({"command": args.command, "ok": well, **document})
    else:
        _print(made)
    return console.DONE if well else console.FAILED


async def _wanted(args: argparse.Namespace) -> list[NewDevice]:
    """What was named, each once; lines that name nothing are told before anything is made."""
    listed = await list_in(args.file) if args.file else None
    wanted = {name.strip(): NewDevice(name.strip()) for name in args.names}
    if listed and listed.problems:
        what = " ".join(listed.problems)
        raise InputError(what, safe=tr("Nothing was made."), todo=tr("Correct the list."))
    wanted |= {device.name: device for device in (listed.devices if listed else ())}
    if not wanted:
        raise InputError(tr("Name the devices to make, or a list of them: --from FILE"))
    return list(wanted.values())


async def _preview(args: argparse.Namespace, services: Services, wanted: list[NewDevice]) -> int:
    present = await services.new_devices.present(wanted)
    if args.json:
        devices = [{"name": new.name, "label": new.label, "present": new.name in present} for new in wanted]
        console.print_json({"command": args.command, "ok": True, "preview": devices})
        return console.DONE
    for new in wanted:
        console.say(_would(new, present=new.name in present))
    return console.DONE


def _would(new: NewDevice, *, present: bool) -> str:
    if present:
        return tr(_FATES[Fate.PRESENT], name=new.name)
    if new.label:
        return tr("{name}: would be made, with the label {label}.", name=new.name, label=new.label)
    return tr("{name}: would be made.", name=new.name)


async def _refresh(services: Services) -> None:
    """The kept list shall have them, too; that it can't be fetched now changes nothing of what was made."""
    try:
        await services.device_list.fetch(await services.clock.now_ms())
    except OFMonError as error:
        console.say(error, error=True)


def _print(made: Made) -> None:
    for outcome in made.outcomes:
        console.say(tr(_FATES[outcome.fate], name=outcome.name, why=outcome.error or ""))
        if outcome.device and outcome.error:
            console.say(tr("  Its token isn't kept on this computer. {why}", why=outcome.error))
    if made.stopped:
        console.print_error(made.stopped)
        console.say(tr("Run it again to go on: what is there is kept."), error=True)
