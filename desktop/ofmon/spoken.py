"""Free of Qt until a language other than English is wanted. Which language this run of the program speaks.

The command line speaks English unless ``OFMON_LANGUAGE`` names another language. The window goes by its own
option, then by that, then by the settings, then by the system. A language that can't be spoken stops nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ofmon.errors import InputError
from ofmon.texts import SOURCE, SYSTEM, English, speak, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "OFMON_LANGUAGE"
SETTING = "language"
"""Its name among the window's choices in the settings."""


def speak_as_asked(choice: str = "", environment: Mapping[str, str] = os.environ) -> str:
    """Speak this language from now on, or what the environment names, or English.

    Returns:
        Why English is spoken instead, to be told to the person; empty: all is well.
    """
    choice = choice or environment.get(VARIABLE, "")
    if choice in {"", SOURCE}:
        speak(English())
        return ""
    try:
        from ofmon.ui.language import language  # noqa: PLC0415 - Qt is loaded only for another language
    except ImportError:
        speak(English())
        return tr("{language!r} can't be spoken: Qt is missing. English is spoken instead.", language=choice)
    try:
        speak(language(choice))
    except InputError as error:
        speak(English())
        return str(error)
    return ""


def windows_choice(wish: str, kept: str, environment: Mapping[str, str] = os.environ) -> str:
    """The window's language: what this run was told, what was chosen before, else the system's."""
    return wish or environment.get(VARIABLE, "") or kept or SYSTEM
