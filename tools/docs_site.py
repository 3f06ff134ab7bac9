"""MkDocs' hook: lists the decisions, so that a new one needs no line in mkdocs.yml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add docs/adr/ to the end of the contents."""
    found = sorted(Path(config.docs_dir, "adr").glob("*.md"))
    config.nav = [*(config.nav or []), {"Decisions": [f"adr/{page.name}" for page in found]}]
    return config
