"""``ofmon trust``: the certificate that a server shows, and whether it is trusted by its fingerprint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.domain.fingerprint import fingerprint, grouped
from ofmon.errors import InputError, ServerCertificateError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services
    from ofmon.services.ports import Certificate

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parse = Callable[[Callable[[str], str]], Callable[[str], str]]

_UNCHANGED = "Nothing was changed."


def add_command(command: Command, parsed: Parse) -> None:
    """Tell the parser of it; ``parsed`` lets a type's own words reach the person."""
    trust = command("trust", "Trust the certificate that the server shows, by its fingerprint.", run)
    text = "the SHA-256 fingerprint that whoever runs the server says; without it you are asked"
    trust.add_argument("--fingerprint", type=parsed(fingerprint), metavar="SHA256", help=text)
    text = "go by what this computer trusts again"
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
        console.say("Forgotten." if had else "No certificate of that server was trusted by its fingerprint.")
    return console.DONE


def _show(certificate: Certificate) -> None:
    console.say(f"server       {certificate.server}")
    console.say(f"subject      {certificate.subject}")
    console.say(f"issuer       {certificate.issuer}")
    span = f"{console.moment(certificate.from_ms)} to {console.moment(certificate.until_ms)}"
    console.say(f"valid        {span}")
    console.say(f"fingerprint  {grouped(certificate.fingerprint)} (SHA-256)")
    console.say(f"trust        {certificate.problem or 'This computer trusts it.'}")


def _agreed(args: argparse.Namespace, certificate: Certificate) -> bool:
    """Whether this one is to be kept; one that the system trusts needs no keeping unless it was named.

    Raises:
        InputError: nobody said so.
        ServerCertificateError: it is another than the one that was named.
    """
    if args.fingerprint and args.fingerprint != certificate.fingerprint:
        raise ServerCertificateError(
            f"{certificate.server} shows another certificate: {grouped(certificate.fingerprint)}.",
            safe=_UNCHANGED,
            todo="Ask whoever runs the server: somebody else may answer in its place.",
        )
    if args.fingerprint or not certificate.problem:
        return bool(args.fingerprint)
    if args.json or not sys.stdin.isatty():
        raise InputError(
            f"{certificate.problem} Its fingerprint is {grouped(certificate.fingerprint)}.",
            safe=_UNCHANGED,
            todo="If whoever runs the server says the same: ofmon trust --fingerprint SHA256",
        )
    return _answered()


def _answered() -> bool:
    question = "Does whoever runs the server say the same fingerprint? Type yes to trust it: "
    if prompts.ask(question, safe=_UNCHANGED).strip().lower() != "yes":
        raise InputError("It was not trusted.", safe=_UNCHANGED)
    return True


def _outcome(certificate: Certificate, *, kept: bool) -> str:
    if kept:
        return f"This certificate, and no other, is trusted at {certificate.server} from now on."
    return "Nothing needs to be kept."
