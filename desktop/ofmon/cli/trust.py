"""``ofmon trust``: the certificate that a server shows, and whether it is trusted by its fingerprint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.domain.fingerprint import fingerprint, grouped
from ofmon.errors import InputError, ServerCertificateError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services
    from ofmon.services.ports import Certificate

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parse = Callable[[Callable[[str], str]], Callable[[str], str]]

_UNCHANGED = mark("Nothing was changed.")


def add_command(command: Command, parsed: Parse) -> None:
    """Tell the parser of it; ``parsed`` lets a type's own words reach the person."""
    trust = command("trust", tr("Trust the certificate that the server shows, by its fingerprint."), run)
    text = tr("the SHA-256 fingerprint that whoever runs the server says; without it you are asked")
    trust.add_argument("--fingerprint", type=parsed(fingerprint), metavar="SHA256", help=text)
    text = tr("go by what this computer trusts again")
    trust.add_argument("--forget", action="store_true", help=text)


async def run(args: argparse.Namespace, services: Services) -> int:
    """Run the command."""
    if args.forget:
        return await _forget(args, services)
    certificate = await services.account.certificate()
    if not args.json:
        _show(certificate)
    kept = _agreed(args, certificate)
    if kept:
        await services.account.trust(certificate)
    if args.json:
        document = {"certificate": certificate, "kept": kept}
        console.print_json({"command": "trust", "ok": True, **document})
    else:
        console.say(_outcome(certificate, kept=kept))
    return console.DONE


async def _forget(args: argparse.Namespace, services: Services) -> int:
    had = await services.account.trust_system()
    if args.json:
        console.print_json({"command": "trust", "ok": True, "forgotten": had})
    else:
        console.say(
            tr("Forgotten.") if had else tr("No certificate of that server was trusted by its fingerprint.")
        )
    return console.DONE


def _show(certificate: Certificate) -> None:
    begin, end = console.moment(certificate.from_ms), console.moment(certificate.until_ms)
    fingerprint = tr("{fingerprint} (SHA-256)", fingerprint=grouped(certificate.fingerprint))
    rows = (
        (tr("server"), certificate.server),
        (tr("subject"), certificate.subject),
        (tr("issuer"), certificate.issuer),
        (tr("valid"), tr("{begin} to {end}", begin=begin, end=end)),
        (tr("fingerprint"), fingerprint),
        (tr("trust"), certificate.problem or tr("This computer trusts it.")),
    )
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        console.say(f"{name.ljust(width)}  {value}")


def _agreed(args: argparse.Namespace, certificate: Certificate) -> bool:
    """Whether this one is to be kept; one that the system trusts needs no keeping unless it was named.

    Raises:
        InputError: nobody said so.
        ServerCertificateError: it is another than the one that was named.
    """
    if args.fingerprint and args.fingerprint != certificate.fingerprint:
        raise ServerCertificateError(
            tr(
                "{server} shows another certificate: {fingerprint}.",
                server=certificate.server,
                fingerprint=grouped(certificate.fingerprint),
            ),
            safe=tr(_UNCHANGED),
            todo=tr("Ask whoever runs the server: somebody else may answer in its place."),
        )
    if args.fingerprint or not certificate.problem:
        return bool(args.fingerprint)
    if args.json or not sys.stdin.isatty():
        its = tr("Its fingerprint is {fingerprint}.", fingerprint=grouped(certificate.fingerprint))
        raise InputError(
            f"{certificate.problem} {its}",
            safe=tr(_UNCHANGED),
            todo=tr("If whoever runs the server says the same: ofmon trust --fingerprint SHA256"),
        )
    return _answered()


def _answered() -> bool:
    question = mark("Does whoever runs the server say the same fingerprint? Type {yes} to trust it: ")
    if not prompts.agrees(question, safe=tr(_UNCHANGED)):
        raise InputError(tr("It was not trusted."), safe=tr(_UNCHANGED))
    return True


def _outcome(certificate: Certificate, *, kept: bool) -> str:
    if kept:
        return tr(
            "This certificate, and no other, is trusted at {server} from now on.", server=certificate.server
        )
    return tr("Nothing needs to be kept.")
