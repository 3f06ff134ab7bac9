"""``ofmon tariff`` and ``ofmon customer``: prices of energy, for whom they hold, and whose devices are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console
from ofmon.domain.tariff.document import write_tariff
from ofmon.errors import InputError
from ofmon.services.ports.tariffs import Scope
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ofmon.bootstrap import Services
    from ofmon.domain.tariff.model import Tariff
    from ofmon.services.ports.tariffs import TariffUse
    from ofmon.services.tariffs import Group, Groups

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - no other name


def add_commands(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Tell the parser of them."""
    text = tr("Keep tariffs, and say for whom they hold.")
    tariff = commands.add_parser("tariff", help=text, description=text)
    jobs = tariff.add_subparsers(required=True, metavar="JOB")
    listed = _job(jobs, "list", tr("List the tariffs and for whom they hold."), common)
    listed.set_defaults(run=_list)
    added = _job(jobs, "add", tr("Take a tariff from a JSON file."), common)
    added.add_argument("file", type=Path, help=tr("the tariff's file"))
    added.set_defaults(run=_add)
    shown = _job(jobs, "show", tr("Print a tariff as the JSON document that add takes."), common)
    shown.add_argument("name", help=tr("the tariff's name"))
    shown.set_defaults(run=_show)
    for word, text, run in (
        ("assign", tr("Let a tariff hold for a device, a site, a customer, or all."), _assign),
        ("unassign", tr("Let no tariff hold for a device, a site, a customer, or all any more."), _unassign),
    ):
        job = _job(jobs, word, text, common)
        if run is _assign:
            job.add_argument("name", help=tr("the tariff's name"))
        _for_whom(job)
        job.set_defaults(run=run)
    removed = _job(jobs, "remove", tr("Forget a tariff; it holds for nobody then."), common)
    removed.add_argument("name", help=tr("the tariff's name"))
    removed.set_defaults(run=_remove)
    _add_customer(commands, common)


def _add_customer(commands: Commands, common: argparse.ArgumentParser) -> None:
    text = tr("List whose devices are, or say whose one is.")
    customer = commands.add_parser("customer", help=text, description=text, parents=[common])
    customer.add_argument("device", nargs="?", help=tr("the device's name"))
    customer.add_argument("name", nargs="?", help=tr('whose it is; "" for nobody\'s'))
    customer.set_defaults(run=_customer, command="customer")


def _job(jobs: Commands, name: str, text: str, common: argparse.ArgumentParser) -> argparse.ArgumentParser:
    job = jobs.add_parser(name, help=text, description=text, parents=[common])
    job.set_defaults(command=f"tariff {name}")  # not for people: a name
    return job


def _for_whom(job: argparse.ArgumentParser) -> None:
    whom = job.add_mutually_exclusive_group(required=True)
    whom.add_argument("--device", metavar="NAME", help=tr("this device"))
    whom.add_argument("--site", metavar="NAME", help=tr("this site's devices"))
    whom.add_argument("--customer", metavar="NAME", help=tr("this customer's devices"))
    whom.add_argument("--all", action="store_true", help=tr("all that have none otherwise"))


def _group(args: argparse.Namespace, groups: Groups) -> Group:
    if args.device:
        return groups.find(args.device, Scope.DEVICE)
    if args.site:
        return groups.find(args.site, Scope.SITE)
    if args.customer:
        return groups.find(args.customer, Scope.CUSTOMER)
    return next(group for group in groups.groups if group.scope is Scope.ALL)


async def _list(args: argparse.Namespace, services: Services) -> int:
    tariffs, uses = await services.tariffs.all(), await services.tariffs.uses()
    groups = await services.tariffs.groups()
    if args.json:
        listed = [
            {"name": each.name, "currency": each.currency, "rates": len(each.rates)} for each in tariffs
        ]
        console.print_json({"command": args.command, "ok": True, "tariffs": listed, "uses": uses})
    elif not tariffs:
        console.say(tr("No tariff is known. ofmon tariff add FILE takes one."))
    else:
        header = (tr("tariff"), tr("currency"), tr("rates"), tr("holds for"))
        console.print_table(header, [_row(each, uses, groups) for each in tariffs])
    return console.DONE


def _row(tariff: Tariff, uses: Sequence[TariffUse], groups: Groups) -> tuple[str, str, str, str]:
    whom = [_whom(use, groups) for use in uses if use.tariff == tariff.name]
    return tariff.name, tariff.currency, str(len(tariff.rates)), ", ".join(whom) or "-"


def _whom(use: TariffUse, groups: Groups) -> str:
    if use.scope is Scope.ALL:
        return tr("all")
    targets = {group.target: group.name for group in groups.groups if group.scope is use.scope}
    return targets.get(use.target, use.target)


async def _add(args: argparse.Namespace, services: Services) -> int:
    tariff, replaced = await services.tariffs.add(args.file)
    said = (
        tr("The tariff {name} was replaced.", name=tariff.name)
        if replaced
        else tr("The tariff {name} was added.", name=tariff.name)
    )
    return _tell(args, said, name=tariff.name, replaced=replaced)


async def _show(args: argparse.Namespace, services: Services) -> int:
    document = write_tariff(await services.tariffs.find(args.name))
    if args.json:
        console.print_json({"command": args.command, "ok": True, "tariff": json.loads(document)})
    else:
        for line in document.splitlines():
            console.say(line)
    return console.DONE


async def _assign(args: argparse.Namespace, services: Services) -> int:
    group = _group(args, await services.tariffs.groups())
    await services.tariffs.assign(args.name, group)
    said = (
        tr("The tariff {name} holds for {whom} now.", name=args.name, whom=group.name)
        if group.name
        else tr("The tariff {name} holds for all now that have none otherwise.", name=args.name)
    )
    return _tell(args, said, name=args.name, scope=group.scope, target=group.target)


async def _unassign(args: argparse.Namespace, services: Services) -> int:
    group = _group(args, await services.tariffs.groups())
    if not await services.tariffs.unassign(group):
        raise InputError(tr("No tariff was assigned there."), safe=tr("Nothing was changed."))
    return _tell(args, tr("No tariff is assigned there any more."), scope=group.scope, target=group.target)


async def _remove(args: argparse.Namespace, services: Services) -> int:
    await services.tariffs.remove(args.name)
    return _tell(args, tr("The tariff {name} was removed.", name=args.name), name=args.name)


async def _customer(args: argparse.Namespace, services: Services) -> int:
    groups = await services.tariffs.groups()
    if args.device is None:
        return _list_customers(args, groups)
    if args.name is None:
        raise InputError(tr("Whose is it?"), todo=tr("Name the customer after the device."))
    owner = groups.find(args.device, Scope.DEVICE).owners[0]
    await services.tariffs.set_customer(owner, args.name)
    said = (
        tr("{device} is {customer}'s now.", device=owner.name, customer=args.name)
        if args.name.strip()
        else tr("{device} is no customer's now.", device=owner.name)
    )
    return _tell(args, said, device=owner.name, customer=args.name)


def _list_customers(args: argparse.Namespace, groups: Groups) -> int:
    devices = [group for group in groups.groups if group.scope is Scope.DEVICE]
    rows = [(group.name, groups.customers.get(group.target, "")) for group in devices]
    if args.json:
        listed = [{"device": device, "customer": customer} for device, customer in rows]
        console.print_json({"command": args.command, "ok": True, "devices": listed})
    elif rows:
        console.print_table((tr("device"), tr("customer")), [(name, whose or "-") for name, whose in rows])
    else:
        console.say(tr("No device is known here yet."))
    return console.DONE


def _tell(args: argparse.Namespace, said: str, **result: object) -> int:
    args.said = said
    if args.json:
        console.print_json({"command": args.command, "ok": True, **result})
    else:
        console.say(said)
    return console.DONE
