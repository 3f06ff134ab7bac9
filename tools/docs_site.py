"""MkDocs' hook: lists the decisions, so that a new one needs no line in mkdocs.yml; joins the languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add docs/adr/ to the end of the contents, once: the plugin of the languages comes by for each."""
    found = sorted(Path(config.docs_dir, "adr").glob("*.md"))
    decisions = {"Decisions": [f"adr/{page.name}" for page in found]}
    config.nav = [entry for entry in config.nav or [] if entry != decisions] + [decisions]
    return config


def on_nav(nav: Navigation, config: MkDocsConfig, **_: object) -> Navigation:
    """Search words as they are: the languages' own search, which the plugin asks for, trims foreign ones."""
    config.plugins["material/search"].config["lang"][:] = ["en"]
    return nav


def on_page_context(context: dict[str, Any], config: MkDocsConfig, **_: object) -> dict[str, Any]:
    """Lead to the page's other languages from where it lies, be that a server or a disk."""
    for other in config.extra.get("alternate", []):
        other["link"] = other["link"].removeprefix("/")
    return context


def on_post_page(output: str, page: Page, **_: object) -> str:
    """A page that a language lacks is in English, and runs from the left whatever stands around it."""
    own, shown_as = getattr(page.file, "locale", ""), getattr(page.file, "locale_alternate_of", "")
    return output if own == shown_as else output.replace("<article ", f'<article lang="{own}" dir="ltr" ', 1)
