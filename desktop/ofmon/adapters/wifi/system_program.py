"""Runs the system's own programs for adapters that have no better way, and waits for a meter to answer.

Limits: a program runs in a thread, and goes on to its end (`PROGRAM_S` at most) when its caller is cancelled.
"""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ofmon.errors import WifiServiceError
from ofmon.texts import tr

PROGRAM_S = 30.0
_ASK_AGAIN_S = 0.5


@dataclass(frozen=True, slots=True)
class Ran:
    """A program's exit status and all its output."""

    status: int
    text: str


Runner = Callable[..., Awaitable[Ran]]


async def run_program(*words: str) -> Ran:
    """Run a program without a shell.

    Raises:
        WifiServiceError: it isn't there, or doesn't end.
    """
    return await asyncio.to_thread(_run, words)


def _run(words: tuple[str, ...]) -> Ran:
    try:
        done = subprocess.run(  # noqa: S603 - the adapters name the program themselves
            words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PROGRAM_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WifiServiceError(
            tr("The system's program {program} can't be used.", program=words[0]),
            todo=tr("Join the meter's network yourself and use --wifi manual."),
        ) from error
    # Labels may be in the computer's language and code page; what is read of them is ASCII.
    return Ran(done.returncode, done.stdout.decode("utf-8", "replace"))


async def answers(url: str, limit_s: float) -> bool:
    """Whether somebody takes connections at a URL's host and port before the time is over."""
    parts = urlsplit(url)
    try:
        async with asyncio.timeout(limit_s):
            while not await _takes(parts.hostname or "", parts.port or 80):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_ASK_AGAIN_S)
    except TimeoutError:
        return False
    return True


async def _takes(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True
