"""The languages' files as the program reads them, compiled for a test from those of the source."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from translations import files

from ofmon import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ofmon.texts import Language


def compiled(folder: Path) -> Path:
    """The folder, with the ``.qm`` file of each language in it."""
    for file in files.languages():
        files.release(file, folder)
    return folder


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """The program speaks a language, and what it spoke before after that."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(texts._Spoken, "language", language)
        yield
