"""A parser that speaks the language in use, also where the words are argparse's own.

argparse takes its words from gettext by the name `_` in its module; `Parser` puts our own way to a text
there. What a newer Python says in other words is said in English.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from ofmon.errors import InputError
from ofmon.texts import listed, mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

# What a person may read of argparse's words; values keep its own form.
WORDS = (
    mark("usage: "),
    mark("positional arguments"),
    mark("options"),
    mark("show this help message and exit"),
    mark("argument %(argument_name)s: %(message)s"),
    mark("unrecognized arguments: %s"),
    mark("not allowed with argument %s"),
    mark("ignored explicit argument %r"),
    mark("the following arguments are required: %s"),
    mark("one of the arguments %s is required"),
    mark("expected one argument"),
    mark("expected at most one argument"),
    mark("expected at least one argument"),
    mark("ambiguous option: %(option)s could match %(matches)s"),
)


class Parser(argparse.ArgumentParser):
    """Wrong use is an error like others, so that ``--json`` tells it, too."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        argparse._ = tr  # type: ignore[attr-defined]
        super().__init__(*args, **kwargs)
        self.register("type", int, _typed(int, mark("{text!r} is no whole number")))
        self.register("type", float, _typed(float, mark("{text!r} is no number")))

    def error(self, message: str) -> NoReturn:
        """See `argparse.ArgumentParser`."""
        self.print_usage(sys.stderr)
        todo = tr("{prog} --help tells how it is used.", prog=self.prog)
        raise InputError(f"{self.prog}: {message}", safe=tr("Nothing was done."), todo=todo)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Argparse would list the choices as Python writes them."""
        if action.choices is not None and value not in action.choices:
            known = listed(map(str, action.choices))
            what = tr("{value!r} is none of {known}.", value=value, known=known)
            raise argparse.ArgumentError(action, what)


def _typed(kind: Callable[[str], float], wrong: str) -> Callable[[str], float]:
    """A type that says in words what can't be read."""

    def typed(text: str) -> float:
        try:
            return kind(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(tr(wrong, text=text)) from error

    return typed
