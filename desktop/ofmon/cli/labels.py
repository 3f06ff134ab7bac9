"""``ofmon labels NAME… -o FILE``: labels of devices and meters, as PDF, SVG or PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.cli import console, output
from ofmon.domain.label_sheet import PAGES_MM, Sheet, grid_of
from ofmon.errors import InputError
from ofmon.services.labels import other_meter
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from ofmon.bootstrap import Services
    from ofmon.domain.identity import MeterId, Token
    from ofmon.services.ports import Device

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parse = Callable[[Callable[[str], object]], Callable[[str], object]]


def add_command(command: Command, parsed: Parse) -> None:
    """Tell the parser of it; ``parsed`` lets a type's own words reach the person."""
    labels = command("labels", tr("Make labels with QR codes for devices and meters."), _labels)
    labels.add_argument("names", nargs="*", metavar="DEVICE|METER", help=tr("names of devices, or SEM-…"))
    labels.add_argument("--all", action="store_true", help=tr("every device that the server names"))
    text = tr("the file, by its name a PDF of sheets, or a picture: .pdf, .svg, .png")
    output.add(labels, "-o", "--output", text=text, required=True)
    sheet = Sheet()
    text = tr("labels beside and below each other (default {default})", default="3x8")
    labels.add_argument("--sheet", type=parsed(grid_of), default=(sheet.columns, sheet.rows), help=text)
    labels.add_argument("--page", choices=tuple(PAGES_MM), default="A4", help=tr("the paper"))
    text = tr("margin at the left and right, in mm (default {default})", default=sheet.side)
    labels.add_argument("--side", type=float, default=sheet.side, metavar="MM", help=text)
    text = tr("margin above and below, in mm (default {default})", default=sheet.end)
    labels.add_argument("--end", type=float, default=sheet.end, metavar="MM", help=text)
    text = tr("gap between labels beside each other, in mm (default {default})", default=sheet.gap)
    labels.add_argument("--gap", type=float, default=sheet.gap, metavar="MM", help=text)
    text = tr("the first free label of a sheet that was begun (default {default})", default=1)
    labels.add_argument("--first", type=int, default=1, metavar="N", help=text)
    text = tr("a second code by which telephones join the meter's Wi-Fi; it shows everybody the passphrase")
    labels.add_argument("--with-passphrase", action="store_true", help=text)


async def whose(path: Path, meter: MeterId, services: Services) -> tuple[Device, Token]:
    """The device on the label in a picture, for this meter, and its token.

    Raises:
        InputError: no label can be read there, or it is another meter's.
        OFMonError: its device isn't known, or its token.
    """
    from ofmon.ui.labels.files import application  # noqa: PLC0415 - Qt only for pictures
    from ofmon.ui.labels.pictures import picture_in  # noqa: PLC0415 - likewise

    _qt = application()
    label = await services.labels.scan(await picture_in(path))
    if problem := other_meter(label, meter):
        raise InputError(problem, safe=tr("Nothing was changed on the meter."), todo=tr("Name the device."))
    device = await services.labels.device_of(label)
    return device, await services.device_tokens.token(device)


async def _labels(args: argparse.Namespace, services: Services) -> int:
    from ofmon.ui.labels.files import application, kind_of, save_labels  # noqa: PLC0415 - Qt only for them

    kind_of(args.output)
    sheet = _sheet(args)
    if args.all == bool(args.names):
        raise InputError(tr("Name the devices or meters to make labels for, or give --all."))
    if args.all:
        labels = await services.labels.of(await services.device_tokens.devices())
    else:
        labels = await services.labels.named(args.names)
    printed = await services.labels.printed(labels, with_passphrase=args.with_passphrase)
    _qt = application()
    await save_labels(args.output, printed, sheet)
    shown = sum(label.wifi is not None for label in printed)
    if shown:
        text = tr("The passphrase of the meters' Wi-Fi can be read from %n label(s).", "", shown)
        console.say(text, error=True)
    if args.json:
        document = {"path": str(args.output), "labels": labels, "passphrases": shown}
        console.print_json({"command": "labels", "ok": True, **document})
    else:
        console.say(tr("%n label(s) written to {path}", "", len(printed), path=args.output))
    return console.DONE


def _sheet(args: argparse.Namespace) -> Sheet:
    columns, rows = args.sheet
    page = PAGES_MM[args.page]
    try:
        return Sheet(columns, rows, page, args.side, args.end, args.gap, args.first - 1)
    except ValueError as error:
        raise InputError(str(error), safe=tr("Nothing was written.")) from error
