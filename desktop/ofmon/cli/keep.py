"""Commands about this computer: ``ofmon backup|restore|clear|doctor|folder|settings``."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.files.settings import TEXT_SIZE, TEXT_SIZES, THEMES
from ofmon.adapters.wifi.ways import WifiWay
from ofmon.cli import clearing, console, prompts
from ofmon.domain.address import completed, server_address, shown
from ofmon.domain.identity import FACTORY_PASSPHRASE, FACTORY_URL, address_problem
from ofmon.domain.typed_number import typed_count
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.errors import InputError
from ofmon.services.doctor import Health
from ofmon.spoken import SETTING
from ofmon.texts import LANGUAGES, SYSTEM, listed, mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.adapters.files.settings import Settings
    from ofmon.bootstrap import Services
    from ofmon.domain.identity import MeterId
    from ofmon.services.data_folder import Chosen
    from ofmon.services.doctor import Finding
    from ofmon.services.keeping import AtStake
    from ofmon.services.ports import DatabaseFile

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parsed = Callable[[Callable[[str], MeterId]], Callable[[str], MeterId]]

_MARKS = {Health.GOOD: mark("ok"), Health.NOTE: mark("note"), Health.WRONG: mark("WRONG")}
_PASSPHRASE = "passphrase"  # noqa: S105 - a name
_FACTORY = "factory"
_SWITCH = ("on", "off")


def add_commands(command: Command, parsed: Parsed) -> None:
    """Tell the parser of them; ``command`` makes one by name, text and what it runs."""
    backup = command("backup", tr("Copy the database to a file; others may use it meanwhile."), _backup)
    backup.add_argument("path", type=Path, metavar="FILE", help=tr("a file that isn't there yet"))
    restore = command(
        "restore", tr("Put a backup in the database's place, which is kept beside it."), _restore
    )
    restore.add_argument("path", type=Path, metavar="FILE", help=tr("made by ofmon backup"))
    clear = command("clear", tr("Delete readings from this computer, all or some, after a backup."), _clear)
    text = tr("how many there are exactly; without it you are asked")
    clear.add_argument("--yes-delete", type=int, metavar="N", help=text)
    clear.add_argument("--no-backup", action="store_true", help=tr("delete them for good"))
    clearing.add_arguments(clear, parsed)
    doctor = command("doctor", tr("Look whether all is well on this computer, and say what to do."), _doctor)
    doctor.add_argument("--mend", action="store_true", help=tr("make the sums by day anew before"))
    folder = command("folder", tr("Show where the data lies, or have it elsewhere."), _folder)
    folder.add_argument("path", nargs="?", type=Path, metavar="DIR", help=tr("where it is to be from now on"))
    ways = folder.add_mutually_exclusive_group()
    ways.add_argument(
        "--copy", action="store_true", help=tr("copy the data there; the old folder stays as it is")
    )
    ways.add_argument(
        "--as-it-is", action="store_true", help=tr("use what is there, also if that is nothing")
    )
    settings = command("settings", tr("Show or change what is chosen on this computer."), _settings)
    settings.add_argument("key", nargs="?", choices=(*_KEYS, _PASSPHRASE), help=tr("which (default: all)"))
    text = tr("the new value; factory is the factory's; a passphrase: - asks for it (or reads it from stdin)")
    settings.add_argument("value", nargs="?", help=text)


async def _backup(args: argparse.Namespace, services: Services) -> int:
    copy = await services.keeping.back_up(args.path)
    if args.json:
        console.print_json({"command": "backup", "ok": True, "backup": _named(copy)})
    else:
        console.say(tr("%n reading(s) copied to {path}", "", copy.readings, path=copy.path))
    return console.DONE


async def _restore(args: argparse.Namespace, services: Services) -> int:
    restored = await services.keeping.restore(args.path)
    kept = str(restored.kept) if restored.kept else None
    if args.json:
        document = {"database": _named(restored.database), "kept": kept}
        console.print_json({"command": "restore", "ok": True, **document})
    else:
        database = restored.database
        console.say(tr("%n reading(s) in place at {path}.", "", database.readings, path=database.path))
        before = tr("What was there before is kept as {file}.", file=kept)
        console.say(before if kept else tr("There was no database before."))
    return console.DONE


async def _clear(args: argparse.Namespace, services: Services) -> int:
    if clearing.is_meant(args):
        return await clearing.run(args, services)
    stake = await services.keeping.at_stake()
    count = _confirmed(stake, args) if args.yes_delete is None else args.yes_delete
    cleared = await services.keeping.clear(count, backup=not args.no_backup)
    backup = str(cleared.backup) if cleared.backup else None
    if args.json:
        console.print_json({"command": "clear", "ok": True, "deleted": stake, "backup": backup})
    else:
        console.say(tr("%n reading(s) deleted from this computer.", "", cleared.deleted.readings))
        copy = tr("A copy is in {file}; ofmon restore brings it back.", file=backup)
        console.say(copy if backup else tr("There is no copy."))
    return console.DONE


def _confirmed(stake: AtStake, args: argparse.Namespace) -> int:
    """The number that the person at a terminal types."""
    if args.json or not sys.stdin.isatty():
        raise InputError(
            str(stake),
            safe=tr("Nothing was deleted."),
            todo=tr("To delete them: ofmon clear --yes-delete {number}", number=str(stake.readings)),
        )
    console.say(stake, error=True)
    question = tr("Type the number of readings to delete them: ")
    number = typed_count(prompts.ask(question, safe=tr("Nothing was deleted.")))
    if number is None:
        raise InputError(tr("That is no number."), safe=tr("Nothing was deleted."))
    return number


async def _doctor(args: argparse.Namespace, services: Services) -> int:
    if args.mend:
        await services.doctor.mend()
    findings = await services.doctor.run()
    well = all(finding.health is not Health.WRONG for finding in findings)
    if args.json:
        console.print_json({"command": "doctor", "ok": well, "findings": findings})
    else:
        _print_findings(findings)
    return console.DONE if well else console.FAILED


def _print_findings(findings: Sequence[Finding]) -> None:
    """One below the other, what to do below each."""
    width = max(len(tr(sign)) for sign in _MARKS.values()) + 1
    for finding in findings:
        found = tr("{part}: {text}", part=tr(finding.part), text=finding.text)
        console.say(f"{tr(_MARKS[finding.health]).ljust(width)}{found}")
        if finding.todo:
            console.say(f"{' ' * width}{finding.todo}")


async def _folder(args: argparse.Namespace, services: Services) -> int:
    if args.path is None:
        return await _tell_folder(args, services)
    found = await services.data_folder.look(args.path)
    if not (args.copy or args.as_it_is):
        raise _say_how(found)
    work = services.data_folder.copy if args.copy else services.data_folder.use
    chosen = await work(args.path)
    database = _named(chosen.database) if chosen.database else None
    if args.json:
        console.print_json(
            {"command": "folder", "ok": True, "path": str(chosen.folder), "database": database}
        )
    else:
        console.say(_lies_now(chosen))
        console.say(tr("{path} stays as it is.", path=services.data_folder.path))
    return console.DONE


def _lies_now(chosen: Chosen) -> str:
    if not chosen.database:
        return tr("From now on the data lies in {folder}, which holds no data yet.", folder=chosen.folder)
    held = chosen.database.readings
    return tr(
        "From now on the data lies in {folder}, which holds %n reading(s).", "", held, folder=chosen.folder
    )


async def _tell_folder(args: argparse.Namespace, services: Services) -> int:
    where = services.data_folder
    if args.json:
        document = {"path": str(where.path), "fixed": where.fixed, "default": str(where.default)}
        console.print_json({"command": "folder", "ok": True, **document})
    else:
        console.say(
            tr("{path} (said by OFMON_DATA or --data)", path=where.path) if where.fixed else where.path
        )
    return console.DONE


def _say_how(found: Chosen) -> InputError:
    if found.database:
        text = tr("{folder} holds %n reading(s).", "", found.database.readings, folder=found.folder)
        return InputError(
            text, safe=tr("Nothing was changed."), todo=tr("To work with those: say --as-it-is.")
        )
    text = tr("{folder} holds no data of OFMon.", folder=found.folder)
    todo = tr("Say --copy to copy the data there, or --as-it-is to begin with none.")
    return InputError(text, safe=tr("Nothing was changed."), todo=todo)


async def _settings(args: argparse.Namespace, services: Services) -> int:
    if args.value is not None and args.key == _PASSPHRASE:
        await services.passphrase.keep(_typed_passphrase(args.value))
    elif args.value is not None:
        services.settings.save(_KEYS[args.key][1](services.settings.load(), args.value))
    settings = services.settings.load()
    values = {key: read(settings) for key, (read, _) in _KEYS.items()}
    values[_PASSPHRASE] = await services.passphrase.whose()
    chosen = {key: value for key, value in values.items() if args.key in {None, key}}
    if args.json:
        console.print_json({"command": "settings", "ok": True, "settings": chosen})
    elif args.key:
        console.say(chosen[args.key])
    else:
        console.print_table(
            (tr("setting"), tr("value")), [(key, value or "-") for key, value in chosen.items()]
        )
    return console.DONE


def _with_server(settings: Settings, value: str) -> Settings:
    try:
        return dataclasses.replace(settings, server_url=server_address(completed(value)) if value else "")
    except ValueError as error:
        raise InputError(
            tr("{value!r} is no server's address.", value=shown(value)), todo=f"{error}."
        ) from error


def _with_wifi(settings: Settings, value: str) -> Settings:
    return dataclasses.replace(settings, wifi=_one_of(value, tuple(WifiWay)))


def _with_update(settings: Settings, value: str) -> Settings:
    return dataclasses.replace(settings, firmware_update=_one_of(value, tuple(UpdatePolicy)))


def _with_colleagues(settings: Settings, value: str) -> Settings:
    return dataclasses.replace(settings, tell_colleagues=_one_of(value, _SWITCH) == _SWITCH[0])


def _with_theme(settings: Settings, value: str) -> Settings:
    return dataclasses.replace(settings, window={**settings.window, "theme": _one_of(value, THEMES)})


def _with_language(settings: Settings, value: str) -> Settings:
    known = (SYSTEM, *LANGUAGES)
    return dataclasses.replace(settings, window={**settings.window, SETTING: _one_of(value, known)})


def _with_text_size(settings: Settings, value: str) -> Settings:
    return dataclasses.replace(settings, window={**settings.window, TEXT_SIZE: _one_of(value, TEXT_SIZES)})


def _with_meter(settings: Settings, value: str) -> Settings:
    url = "" if value in {_FACTORY, FACTORY_URL} else completed(value, "http").rstrip("/")
    if url and (problem := address_problem(url)):
        raise InputError(tr("{value!r} is no meter's address.", value=shown(value)), todo=problem)
    return dataclasses.replace(settings, meter_url=url)


def _typed_passphrase(value: str) -> str:
    if value == _FACTORY:
        return FACTORY_PASSPHRASE
    if value != "-":
        raise InputError(
            tr("A passphrase typed here would stay in the shell's history."), todo=tr("Give - instead.")
        )
    return (
        prompts.ask_secret(tr("Passphrase: ")) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    )


def _one_of(value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise InputError(tr("{value!r} is none of {known}.", value=value, known=listed(known)))
    return value


# How each setting is read, and how it is changed.
_KEYS: dict[str, tuple[Callable[[Settings], str], Callable[[Settings, str], Settings]]] = {
    "server": (lambda settings: settings.server_url, _with_server),
    "wifi": (lambda settings: settings.wifi, _with_wifi),
    "update": (lambda settings: settings.firmware_update, _with_update),
    "colleagues": (lambda settings: _SWITCH[not settings.tell_colleagues], _with_colleagues),
    "meter": (lambda settings: settings.meter_url or FACTORY_URL, _with_meter),
    "theme": (lambda settings: str(settings.window.get("theme", "system")), _with_theme),
    "text-size": (lambda settings: str(settings.window.get(TEXT_SIZE, "100")), _with_text_size),
    "language": (lambda settings: str(settings.window.get(SETTING, SYSTEM)), _with_language),
}


def _named(file: DatabaseFile) -> dict[str, object]:
    """A database file as JSON has it."""
    return {"path": str(file.path), "schema": file.schema, "readings": file.readings}
