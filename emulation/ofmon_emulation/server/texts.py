"""What ThingsBoard takes as a name or another text of an entity, and as a key: its `@Length` and `@NoXss`.

It parses a text as HTML and refuses what has a tag in it; a template (`{{…}}`) too. Here a tag is `<` before
a letter, `/`, `!` or `?`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ofmon_emulation.server.errors import bad_request

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TEXT_LENGTH_MAX = 255
_MARKUP = re.compile(r"<[A-Za-z/!?]|\{\{.*\}\}", re.DOTALL)


def has_markup(text: str) -> bool:
    """Whether a text looks like HTML or a template."""
    return _MARKUP.search(text) is not None


def check_texts(document: Mapping[str, Any], members: Iterable[str]) -> None:
    """Check the texts that a client sent in these members; one that isn't there is no matter here.

    Raises:
        ApiError: one is too long, or looks like HTML.
    """
    for member in members:
        text = document.get(member)
        if not isinstance(text, str):
            continue
        if len(text) > TEXT_LENGTH_MAX:
            message = f"{member} length must be equal or less than {TEXT_LENGTH_MAX}"
            raise bad_request(f"Validation error: {message}")
        if has_markup(text):
            raise bad_request(f"Validation error: {member} is malformed")
