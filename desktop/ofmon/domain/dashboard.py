"""A ThingsBoard dashboard (CE 4.x) for the meters of a device profile.

It shows energy by device, by hour, by day and by month, and mean current and voltage by hour.

The server adds up and averages, in intervals that each widget's time window names: a window that begins with
a calendar day, week, month or year, so that its hours and days are the clock's in the browser's time zone.

Source of the structure: ThingsBoard's user interface (`dashboard.models.ts`, `widget.models.ts`,
`time.models.ts`) and the default configurations of its widget types `pie` and `time_series_chart`. What is
not said here takes the widget's own defaults.

Limits: a reading carries the moment at which its hour ended, so it counts for the interval that begins then.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ofmon.domain.telemetry import keys_of

if TYPE_CHECKING:
    from collections.abc import Mapping

MARKER_KEY = "ofmonDashboard"
"""Member of a dashboard's configuration by which OFMon knows the dashboards that it installed."""
MARKER = "energy"
PROFILE = "SEM"
"""The device profile of meters."""

# not for people: what stands here is read on the server, by all of its users; titles name the widgets, too
JSON = dict[str, Any]

_NAMES = uuid.UUID("3f1d4c5e-6a0e-4a9b-9d59-6f0a2f3c7b11")
_COLUMNS = 24
_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_TOTAL_DAYS = 3650
_REALTIME, _HISTORY = 0, 1
_LAST_INTERVAL, _QUICK_INTERVAL = 0, 1
_POINTS_MAX = 25_000
_COLOURS = ("#2196f3", "#ffc107", "#4caf50")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a widget lies in a grid of 24 columns."""

    column: int
    row: int
    width: int
    height: int = 7


@dataclass(frozen=True, slots=True)
class Chart:
    """A widget that shows one figure of all devices over time.

    Attributes:
        title: for people.
        place: in the grid.
        key: of the telemetry, as of the first CT.
        unit: of the figure.
        decimals: shown.
        aggregation: SUM or AVG over each interval.
        window: the calendar span that it shows, a `QuickTimeInterval`.
        interval: milliseconds, or MONTH.
        bars: stacked bars, else lines.
    """

    title: str
    place: Place
    key: str
    unit: str
    decimals: int
    aggregation: str
    window: str
    interval: int | str
    bars: bool


CHARTS = (
    Chart("Energy by hour", Place(8, 0, 16), "kwh", "kWh", 2, "SUM", "CURRENT_WEEK_ISO", _HOUR_MS, bars=True),
    Chart("Energy by day", Place(0, 7, 12), "kwh", "kWh", 1, "SUM", "CURRENT_MONTH", _DAY_MS, bars=True),
    Chart("Energy by month", Place(12, 7, 12), "kwh", "kWh", 0, "SUM", "CURRENT_YEAR", "MONTH", bars=True),
    Chart(
        "Mean current by hour",
        Place(0, 14, 12),
        "i_rms",
        "A",
        2,
        "AVG",
        "CURRENT_WEEK_ISO",
        _HOUR_MS,
        bars=False,
    ),
    Chart(
        "Mean voltage by hour",
        Place(12, 14, 12),
        "v_rms",
        "V",
        1,
        "AVG",
        "CURRENT_WEEK_ISO",
        _HOUR_MS,
        bars=False,
    ),
)
PIE_TITLE = "Energy by device"
_PIE_PLACE = Place(0, 0, 8)


def title_of(profile: str) -> str:
    """The title under which a profile's dashboard is installed when no other is asked for."""
    return f"OFMon energy ({profile})"


def configuration(profile: str, cts: int = 1) -> JSON:
    """The dashboard's configuration; the same for the same arguments, to the last identifier.

    Args:
        profile: name of the meters' device profile, which is their device type too.
        cts: how many current transformers a meter has; each figure of each is shown.
    """
    alias = _identifier("alias", profile)
    widgets = {_identifier("widget", PIE_TITLE): (_PIE_PLACE, _pie(alias, cts))}
    for chart in CHARTS:
        widgets[_identifier("widget", chart.title)] = (chart.place, _time_series(chart, alias, cts))
    return {
        MARKER_KEY: MARKER,
        "description": f"Energy, current and voltage of all devices of the profile {profile}.",
        "entityAliases": {alias: _alias(alias, profile)},
        "filters": {},
        "widgets": {name: {"id": name, **widget} for name, (_, widget) in widgets.items()},
        "states": {"default": _state({name: place for name, (place, _) in widgets.items()})},
        "timewindow": _window("CURRENT_MONTH", _DAY_MS, "SUM"),
        "settings": {
            "stateControllerId": "entity",
            "showTitle": True,
            "showDashboardsSelect": True,
            "showEntitiesSelect": False,
            "showDashboardTimewindow": False,
            "showDashboardExport": True,
            "toolbarAlwaysOpen": True,
        },
    }


def installed_by_ofmon(found: Mapping[str, Any]) -> bool:
    """Whether a dashboard with this configuration is one of OFMon's."""
    return found.get(MARKER_KEY) == MARKER


def _identifier(kind: str, name: str) -> str:
    return str(uuid.uuid5(_NAMES, f"{kind} {name}"))


def _alias(alias: str, profile: str) -> JSON:
    devices = {
        "type": "deviceType",
        "deviceTypes": [profile],
        "deviceNameFilter": "",
        "resolveMultiple": True,
    }
    return {"id": alias, "alias": f"{profile} meters", "filter": devices}


def _state(places: dict[str, Place]) -> JSON:
    widgets = {
        name: {"col": place.column, "row": place.row, "sizeX": place.width, "sizeY": place.height}
        for name, place in places.items()
    }
    grid = {
        "layoutType": "default",
        "backgroundColor": "#eeeeee",
        "columns": _COLUMNS,
        "margin": 10,
        "outerMargin": True,
        "backgroundSizeMode": "100%",
    }
    return {"name": "Energy", "root": True, "layouts": {"main": {"widgets": widgets, "gridSettings": grid}}}


def _window(span: str, interval: int | str, aggregation: str) -> JSON:
    return {
        "selectedTab": _REALTIME,
        "realtime": {"realtimeType": _QUICK_INTERVAL, "quickInterval": span, "interval": interval},
        "aggregation": {"type": aggregation, "limit": _POINTS_MAX},
    }


def _pie(alias: str, cts: int) -> JSON:
    """Each device's sum over the last years: a widget of latest values, whose keys are aggregated."""
    keys = [{**key, "aggregationType": "SUM"} for key in _keys("kwh", "kWh", 1, cts, {})]
    history = {"historyType": _LAST_INTERVAL, "timewindowMs": _TOTAL_DAYS * _DAY_MS, "interval": _DAY_MS}
    window = {
        "selectedTab": _HISTORY,
        "history": history,
        "aggregation": {"type": "SUM", "limit": _POINTS_MAX},
    }
    settings = {"showLegend": True, "legendPosition": "bottom", "tooltipValueType": "absolute"}
    config = _config(PIE_TITLE, alias, keys, window, settings)
    return _widget("system.pie", "latest", _PIE_PLACE, {**config, "units": "kWh", "decimals": 1})


def _time_series(chart: Chart, alias: str, cts: int) -> JSON:
    style = {"yAxisId": "default", "type": "bar" if chart.bars else "line"}
    keys = _keys(chart.key, chart.unit, chart.decimals, cts, style)
    axis = {"id": "default", "order": 0, "units": chart.unit, "decimals": chart.decimals}
    summary = {"showTotal": chart.bars, "showAvg": not chart.bars}
    settings = {
        "showLegend": True,
        "legendConfig": {
            "direction": "column",
            "position": "top",
            "showMin": False,
            "showMax": False,
            **summary,
        },
        "stack": chart.bars,
        "yAxes": {"default": axis},
    }
    window = _window(chart.window, chart.interval, chart.aggregation)
    config = _config(chart.title, alias, keys, window, settings)
    return _widget("system.time_series_chart", "timeseries", chart.place, config)


def _keys(key: str, unit: str, decimals: int, cts: int, style: JSON) -> list[JSON]:
    """A data key for each CT; those after the first say their number beside the device's name."""
    names = [next(name for name in keys_of(ct) if name.startswith(key)) for ct in range(1, cts + 1)]
    labels = ["${entityName}", *(f"${{entityName}} CT {ct}" for ct in range(2, cts + 1))]
    return [
        {
            "name": name,
            "type": "timeseries",
            "label": label,
            "color": _COLOURS[at % len(_COLOURS)],
            "settings": style,
            "units": unit,
            "decimals": decimals,
        }
        for at, (name, label) in enumerate(zip(names, labels, strict=True))
    ]


def _config(title: str, alias: str, keys: list[JSON], window: JSON, settings: JSON) -> JSON:
    return {
        "title": title,
        "showTitle": True,
        "datasources": [
            {"type": "entity", "name": "", "entityAliasId": alias, "filterId": None, "dataKeys": keys}
        ],
        "useDashboardTimewindow": False,
        "displayTimewindow": True,
        "timewindow": window,
        "settings": settings,
        "configMode": "advanced",
        "dropShadow": True,
        "enableFullscreen": True,
        "actions": {},
    }


def _widget(kind: str, data: str, place: Place, config: JSON) -> JSON:
    return {"typeFullFqn": kind, "type": data, "sizeX": place.width, "sizeY": place.height, "config": config}
