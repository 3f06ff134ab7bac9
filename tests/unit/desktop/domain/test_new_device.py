"""Names of devices that are to be made, and lists of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.new_device import LISTED_MAX, NewDevice, name_problem, read_list


@pytest.mark.parametrize("name", ["Heater hall 3", "Öfen <5 kW", "گرمکن\u200cمن", "n" * 255, "{ }"])
def test_names_that_servers_take(name: str) -> None:
    """Any script, signs that join letters, and what only resembles HTML."""
    assert name_problem(name) == ""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"),
        ("  ", "needs a name"),
        ("n" * 256, "256 characters: 255 are the most"),
        ("Hea\tter", r"can't be seen: Hea\tter"),
        ("Heater\u202e", r"can't be seen: Heater\u202e"),
        ("Hea\0ter", "can't be seen"),
        ("<b>Heater", "looks like HTML"),
        ("{{name}}", "looks like HTML"),
    ],
)
def test_names_that_can_not_be(name: str, said: str) -> None:
    """Why is said in a sentence, and nothing unseen is repeated as it is."""
    problem = name_problem(name)
    assert said in problem
    assert problem.isprintable()


def test_a_list_of_lines() -> None:
    """A name a line, whole; blanks around it and empty lines are no part of it."""
    listed = read_list("\ufeffHeater, hall 3\r\n\r\n  Motor \nHeater, hall 3\n<b>\n")
    assert [device.name for device in listed.devices] == ["Heater, hall 3", "Motor"]
    assert len(listed.problems) == 2
    assert "Line 4: Heater, hall 3 stands there already." in listed.problems
    assert listed.problems[1].startswith("Line 5: It looks like HTML")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_list_of_a_spreadsheet(separator: str) -> None:
    """Headings in any order and case, other columns beside; cells may be quoted, rows short."""
    rows = (("Place", "Label", "Name"), ("Hall 3", "", '"Heater; 3"'), ("", "The motor", "Motor"), ("x",))
    listed = read_list("\n".join(separator.join(row) for row in rows))
    assert listed.devices == (NewDevice("Heater; 3"), NewDevice("Motor", "The motor"))
    assert listed.problems == ("Line 4: A device needs a name.",)


def test_a_list_has_an_end() -> None:
    """What is more than a depot's is told, and nothing of it is read."""
    listed = read_list("\n".join(f"Meter {number}" for number in range(LISTED_MAX + 5)))
    assert len(listed.devices) == LISTED_MAX
    assert listed.problems == ("More than 2,000 devices are no list of one depot.",)


def test_a_list_of_nothing_but_faults_has_an_end() -> None:
    """A wrong file is told by its first lines."""
    listed = read_list("<b>\n" * 200_000)
    assert len(listed.problems) == LISTED_MAX + 1
    assert listed.problems[-1].startswith("More than 2,000")


@pytest.mark.parametrize("text", ['name\n"Heater\n' + "x" * 200_000, "x" * 200_000, '"' * 200_001])
def test_broken_tables_are_told(text: str) -> None:
    """A quotation mark that isn't closed, a line without an end."""
    listed = read_list(text)
    assert listed.devices == ()
    assert len(listed.problems) == 1


@given(st.text(max_size=200))
def test_no_text_breaks_the_list(text: str) -> None:
    """What is taken are names that servers take, each once."""
    names = [device.name for device in read_list(text).devices]
    assert len(set(names)) == len(names)
    assert not any(map(name_problem, names))
