"""The dashboard's configuration holds together, and names what meters send."""

import itertools
import json
from typing import Any

import pytest

from ofmon.domain.dashboard import CHARTS, PIE_TITLE, configuration, installed_by_ofmon
from ofmon.domain.telemetry import keys_of


def _widgets(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By title."""
    return {widget["config"]["title"]: widget for widget in found["widgets"].values()}


def test_it_shows_what_was_asked_for() -> None:
    """Pie of total energy; energy by hour, day and month; mean current and voltage by hour."""
    shown = {}
    for title, widget in _widgets(configuration("SEM")).items():
        (key,) = widget["config"]["datasources"][0]["dataKeys"]
        window = widget["config"]["timewindow"]
        interval = window.get("realtime", window.get("history"))["interval"]
        shown[title] = (widget["typeFullFqn"], key["name"], window["aggregation"]["type"], interval)
    line, hour, day = "system.time_series_chart", 3_600_000, 86_400_000
    assert shown == {
        "Energy by device": ("system.pie", "kwh", "SUM", day),
        "Energy by hour": (line, "kwh", "SUM", hour),
        "Energy by day": (line, "kwh", "SUM", day),
        "Energy by month": (line, "kwh", "SUM", "MONTH"),
        "Mean current by hour": (line, "i_rms", "AVG", hour),
        "Mean voltage by hour": (line, "v_rms", "AVG", hour),
    }


def test_every_reference_leads_somewhere() -> None:
    """Widgets, their identifiers, their places and their alias."""
    found = configuration("Hall meter")
    (state,) = found["states"].values()
    assert state["root"] is True
    assert set(state["layouts"]["main"]["widgets"]) == set(found["widgets"])
    assert all(widget["id"] == name for name, widget in found["widgets"].items())
    ((alias, entry),) = found["entityAliases"].items()
    assert entry["id"] == alias
    assert (entry["filter"]["type"], entry["filter"]["deviceTypes"]) == ("deviceType", ["Hall meter"])
    sources = [source for widget in found["widgets"].values() for source in widget["config"]["datasources"]]
    assert {source["entityAliasId"] for source in sources} == {alias}
    assert len(sources) == len(CHARTS) + 1


def test_no_widget_lies_on_another_or_outside() -> None:
    """Of the grid's columns."""
    layout = configuration("SEM")["states"]["default"]["layouts"]["main"]
    taken: set[tuple[int, int]] = set()
    for place in layout["widgets"].values():
        columns = range(place["col"], place["col"] + place["sizeX"])
        cells = set(itertools.product(columns, range(place["row"], place["row"] + place["sizeY"])))
        assert not taken & cells
        assert columns.stop <= layout["gridSettings"]["columns"]
        taken |= cells
    rows = {row for _, row in taken}
    assert len(taken) == len(rows) * layout["gridSettings"]["columns"]


@pytest.mark.parametrize("cts", [1, 2, 3])
def test_each_ct_has_its_keys_in_each_widget(cts: int) -> None:
    """Under the names that the collector sends, each with a label of its own."""
    sent = {key for ct in range(1, cts + 1) for key in keys_of(ct)}
    for widget in configuration("SEM", cts)["widgets"].values():
        keys = widget["config"]["datasources"][0]["dataKeys"]
        assert len(keys) == len({key["label"] for key in keys}) == cts
        assert {key["name"] for key in keys} <= sent


def test_the_pie_sums_in_the_server() -> None:
    """A widget of latest values aggregates where its keys say so."""
    pie = _widgets(configuration("SEM", 2))[PIE_TITLE]
    assert pie["type"] == "latest"
    assert [key["aggregationType"] for key in pie["config"]["datasources"][0]["dataKeys"]] == ["SUM", "SUM"]


def test_the_same_wish_gives_the_same_bytes_and_is_known_again() -> None:
    """So that a second installation has nothing to change."""
    assert json.dumps(configuration("SEM")) == json.dumps(configuration("SEM"))
    assert configuration("SEM") != configuration("Other")
    assert installed_by_ofmon(json.loads(json.dumps(configuration("SEM"))))
    assert not installed_by_ofmon({"widgets": {}})
