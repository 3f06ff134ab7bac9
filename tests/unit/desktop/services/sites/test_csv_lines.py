"""Files of sites as spreadsheets write them, and a round trip of everything that can be kept."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site, key, line, lines
from ofmon.errors import InputError
from ofmon.services.sites import Overview
from ofmon.services.sites.csv_lines import read, write
from ofmon.services.sites.preview import Kind, preview

TEXT = "site;address;meter\r\nZürich;Straße 1;SEM-a0:b1:c2:00:00:01\r\n"
CELLS = {"site": "Zürich", "address": "Straße 1", "meter": "SEM-a0:b1:c2:00:00:01"}
SEEN = st.text(max_size=30).filter(lambda text: all(visible(each) == each for each in text.splitlines()))
NAMES = SEEN.map(line).filter(bool)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp1252"),
        TEXT.encode("utf-16"),
        TEXT.replace(";", ",").encode(),
        TEXT.replace(";", "\t").encode("utf-16"),
        ("sep=;\r\n" + TEXT).encode("cp1252"),
        TEXT.replace("site;", "Site ;").replace("meter", "SSID").encode(),
        TEXT.replace("\r\n", "\n").rstrip().encode(),
    ],
)
def test_files_of_spreadsheets_are_taken_as_they_come(data: bytes) -> None:
    """Encodings, separators, line ends, and a heading in another case."""
    (row,) = read(data)
    assert {name: text for name, text in row.cells.items() if text} == CELLS


def test_lines_have_the_numbers_that_an_editor_shows() -> None:
    """Also after a cell of several lines, an empty line and Excel's own first line."""
    data = b'sep=,\nsite,notes\nA,"one\ntwo"\n\n , \nB,three\n'
    assert [(row.number, row.cells["site"], row.cells["notes"]) for row in read(data)] == [
        (3, "A", "one\ntwo"),
        (7, "B", "three"),
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "names no column “site”"),
        (b"name,meter\nA,B\n", "names no column “site”"),
        (b"site,meter,ssid\nA,B,C\n", "two columns “meter”"),
        (b"site\n" + b"x" * 200_000, "field larger"),
        (bytes(range(256)), "no table of sites"),
    ],
)
def test_what_is_no_table_says_so(data: bytes, why: str) -> None:
    """And what to do."""
    with pytest.raises(InputError, match=why) as caught:
        read(data)
    assert "Nothing was changed." in str(caught.value)


def test_more_cells_than_names_are_seen() -> None:
    """An address with a comma that nobody quoted would be cut."""
    rows = read(b"site,address\nA,Main road 1, Zurich\nB,x,,\n")
    assert [row.longer for row in rows] == [True, False]


@pytest.mark.parametrize("name", ["=1+1", "'=1+1", "''-x", "-5", "+49 40 1", "'s-Hertogenbosch", "@home"])
def test_a_name_like_a_formula_comes_back_as_it_was(name: str) -> None:
    """A spreadsheet takes it for text, and so do we."""
    text = io.StringIO(newline="")
    write(text, [Site(name)], [])
    assert not text.getvalue().splitlines()[1].startswith(("=", "@"))
    (row,) = read(text.getvalue().encode())
    assert row.cells["site"] == name


@given(
    sites=st.lists(
        st.builds(
            Site,
            name=NAMES,
            address=SEEN.map(line),
            notes=SEEN.map(lines),
            interval_days=st.integers(1, 3650),
        ),
        max_size=5,
        unique_by=lambda site: site.key,
    ),
    members=st.lists(
        st.tuples(st.integers(0, 4), st.booleans(), st.one_of(st.just(""), NAMES)),
        max_size=6,
        unique_by=lambda each: key(each[2]),
    ),
)
def test_what_was_written_is_read_again(sites: list[Site], members: list[tuple[int, bool, str]]) -> None:
    """Into an empty place all is new, and comes to what it was; beside itself all is the same."""
    sites = [
        Site(site.name, site.address, site.notes, site.interval_days, at) for at, site in enumerate(sites)
    ]
    listed = [
        Listed(MeterId(f"SEM-a0:b1:c2:00:00:{at:02x}") if known or not name else None, name, sites[site])
        for at, (site, known, name) in enumerate(members)
        if site < len(sites)
    ]
    text = io.StringIO(newline="")
    number = write(text, sites, listed)
    rows = read(text.getvalue().encode("utf-8-sig"))
    assert len(rows) == number
    fresh = preview(rows, Overview((), (), 0), {})
    assert {each.kind for each in fresh.lines} <= {Kind.NEW}
    about = {(site.name, site.address, site.notes, site.interval_days) for site in sites}
    assert {(site.name, site.address, site.notes, site.interval_days) for site in fresh.sites} == about
    named = {(each.site and each.site.name, each.meter, each.device) for each in listed}
    assert {(each.site, each.meter, each.device) for each in fresh.wanted} == named
    again = preview(rows, Overview(sites, listed, 0), {})
    assert {each.kind for each in again.lines} <= {Kind.SAME}
    assert not again.changes
