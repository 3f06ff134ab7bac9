"""Modules that the first page can do without, read while it is looked at: none is waited for later."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MODULES = (
    "httpx",
    "keyring",
    "ofmon.ui.devices.page",
    "ofmon.ui.sync.page",
    "ofmon.ui.more.page",
    "ofmon.ui.more.activity_view",
    "ofmon.ui.more.settings_view",
    "ofmon.ui.energy.page",
    "ofmon.ui.collect.visit_charts",
    "ofmon.ui.collect.provision_form",
    "ofmon.ui.collect.calibration_form",
    "ofmon.ui.devices.server_devices",
    "ofmon.ui.devices.server_forms",
    "ofmon.ui.sites.view",
    "ofmon.ui.meter.view",
    "ofmon.ui.more.data_view",
    "ofmon.ui.more.held_view",
    "ofmon.ui.help.view",
    "ofmon.ui.help.guide_view",
    "ofmon.ui.help.doctor_view",
    "ofmon.ui.help.support_view",
    "ofmon.ui.help.about_view",
    "ofmon.ui.reports.dialog",
)
"""What is likely to be opened first comes first."""


def read(stopped: Callable[[], bool] = lambda: False) -> None:
    """Import them until stopped, in any thread: it gives the interpreter away every few milliseconds."""
    for name in MODULES:
        if not stopped():
            import_module(name)
