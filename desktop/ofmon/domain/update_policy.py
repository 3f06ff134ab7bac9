"""When a meter that is visited gets newer firmware."""

from __future__ import annotations

from enum import StrEnum


class UpdatePolicy(StrEnum):
    """What a person wants; the value is what the settings keep.

    Attributes:
        ASK: it is said which meters can get newer firmware, and asked.
        ALWAYS: at each visit, right after the meter was collected.
        NEVER: not said, and not done by the way; whoever asks for an update gets it.
    """

    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"
