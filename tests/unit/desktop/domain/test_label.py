"""What a label's code holds, and reading codes of whoever made them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.identity import MeterId
from ofmon.domain.label import URI_CHARS_MAX, Label, LabelError, read_label
from ofmon.domain.new_device import name_problem

ID = "3f0a4b5c-0000-4000-8000-000000000001"
METER = MeterId("SEM-a0:b1:c2:d3:e4:f5")


def test_the_code_names_device_and_meter() -> None:
    """In a URI that other programs can read as well; place and site stand in print only."""
    label = Label("Heater & hall 3", ID, METER, "Cabinet 4", "Kassel")
    assert label.uri() == f"ofmon:device?name=Heater%20%26%20hall%203&id={ID}&meter={METER}"
    assert label.lines == (METER.ssid, "Cabinet 4", "Kassel")
    assert Label(meter=METER).title == METER.ssid


@given(st.text(min_size=1, max_size=255).filter(lambda name: not name_problem(name)), st.booleans())
def test_what_was_written_is_read(name: str, known: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """Every name that a device may have; a long one is left out where the identifier says it all."""
    label = Label(name, ID if known else "", METER)
    read = read_label(label.uri())
    assert (read.device_id, read.meter) == (label.device_id, METER)
    assert read.device in {name, ""}
    assert read.device == name or (known and len(label.uri()) <= URI_CHARS_MAX)


def test_a_label_without_anything_is_none() -> None:
    """Neither written nor read."""
    with pytest.raises(ValueError, match="says something"):
        Label().uri()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("WIFI:T:WPA;S:SEM-a0\\:b1;P:12345678;;", "the code of a Wi-Fi"),
        ("https://example.org/?name=Heater", "a web address"),
        ("HTTP://example.org", "a web address"),
        ("Heater hall 3", "no label of OFMon's"),
        ("", "no label of OFMon's"),
        ("http://[", "no label of OFMon's"),
        ("ofmon:device?name=" + "n" * 3000, "no label of OFMon's"),
        ("ofmon:device", "damaged"),
        ("ofmon:device?", "damaged"),
        ("ofmon:device?label=x", "damaged"),
        ("ofmon:meter?name=Heater", "damaged"),
        ("ofmon://device?name=Heater", "damaged"),
        ("ofmon:device?name=Heater#x", "damaged"),
        ("ofmon:device?name=Heater&name=Motor", "damaged"),
        ("ofmon:device?name=%ff", "damaged"),
        ("ofmon:device?name=Hea%0ater", "damaged"),
        ("ofmon:device?name=%3Cscript%3E", "damaged"),
        ("ofmon:device?name=Heater%E2%80%AE", "damaged"),
        (f"ofmon:device?id={ID}x", "damaged"),
        ("ofmon:device?id=../../etc/passwd", "damaged"),
        ("ofmon:device?name=Heater&meter=SEM-x", "damaged"),
        ("ofmon:device?" + "&".join(f"a{n}=1" for n in range(40)), "damaged"),
    ],
)
def test_foreign_and_hostile_codes(text: str, said: str) -> None:
    """A sentence says what it is, and repeats nothing of it."""
    with pytest.raises(LabelError) as caught:
        read_label(text)
    assert said in str(caught.value)
    assert not text or text not in str(caught.value)


def test_what_later_labels_add_is_left_alone() -> None:
    """So that a new label serves an old program."""
    assert read_label(f"OFMON:device?id={ID}&colour=red").device_id == ID


@given(st.one_of(st.text(max_size=300), st.text(max_size=300).map(lambda text: f"ofmon:device?{text}")))
def test_no_code_breaks_the_reader(text: str) -> None:
    """It is a label or an error of its own kind."""
    with suppress(LabelError):
        label = read_label(text)
        assert label.device or label.device_id or label.meter
        assert not label.device or not name_problem(label.device)
