"""Questions to the person at the terminal, on stderr: stdout is for results.

Limits: nothing else of the program goes on while a question waits.
"""

from __future__ import annotations

import asyncio
import getpass
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator


def ask(question: str, *, safe: str = "", todo: str = "") -> str:
    """What the person types; ``safe`` and ``todo`` are for where nobody answers.

    Raises:
        InputError: there is nobody to ask: the input has ended.
        asyncio.CancelledError: the person (Ctrl-C) or the system wants the program to end.
    """
    with _answering(safe, todo):
        print(question, end="", file=sys.stderr, flush=True)  # noqa: T201 - printing is what a prompt does
        return input()


def agrees(question: str, *, safe: str = "") -> bool:
    """Whether the person types the word that agrees; ``question``, a marked text, names it by ``{yes}``."""
    yes = tr("yes", "typed to agree")
    typed = ask(tr(question, yes=yes), safe=safe).strip().casefold()
    return typed in {yes.casefold(), "yes"}


def ask_secret(question: str, *, safe: str = "", todo: str = "") -> str:
    """The same, not shown while it is typed; read from the terminal even when stdin is another."""
    with _answering(safe, todo):
        return getpass.getpass(question)


@contextmanager
def _answering(safe: str, todo: str) -> Iterator[None]:
    """Signals end a question at once: asyncio's handlers wait for the loop, which a question holds."""
    signals = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, signal.default_int_handler) for number in signals}
    try:
        yield
    except (EOFError, OSError, RuntimeError) as error:  # ended, taken away, or never there
        print(file=sys.stderr)  # noqa: T201 - the question's line is still open
        raise InputError(tr("A question was not answered: the input ended."), safe=safe, todo=todo) from error
    except KeyboardInterrupt as interrupt:
        print(file=sys.stderr)  # noqa: T201 - likewise
        raise asyncio.CancelledError from interrupt
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
