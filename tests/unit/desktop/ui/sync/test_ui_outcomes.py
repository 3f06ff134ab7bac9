"""What a sync came to, in sentences."""

from __future__ import annotations

from dataclasses import replace

from ofmon.errors import ServerBusyError
from ofmon.services.sync import DeviceSync, SyncResult
from ofmon.ui.sync.outcomes import account_words, outcome, summary
from ofmon.ui.words import NO_FIGURE

DONE = DeviceSync("SEM-1", "Heater", sent=0, confirmed=0, refused=0, waiting=0, unconfirmed=0, error=None)
BUSY = ServerBusyError("The server has too much to do.", todo="Wait a minute.")


def result(*devices: DeviceSync, set_aside: int = 0) -> SyncResult:
    """A sync of these devices."""
    return SyncResult(devices, signed_in=True, set_aside=set_aside)


def test_a_summary_agrees_with_its_numbers() -> None:
    """One reading waits, several wait."""
    one = replace(DONE, sent=1, waiting=1, error=BUSY)
    assert summary(result(one)) == (
        "1 reading sent, 0 confirmed. 1 device failed; 1 reading still waits here."
    )
    assert summary(result(one, one)) == (
        "2 readings sent, 0 confirmed. 2 devices failed; 2 readings still wait here."
    )


def test_a_summary_says_what_was_checked_before_and_what_was_refused_after() -> None:
    """Each in a sentence of its own."""
    device = replace(DONE, sent=2, confirmed=2, refused=1, checked=1310, missing=2)
    assert summary(result(device)) == (
        "1,310 readings checked, 2 missing on the server. 2 readings sent, 2 confirmed. "
        "The server refused 1 reading."
    )


def test_a_summary_of_nothing_still_says_what_lies_aside() -> None:
    """One lies, several lie."""
    assert summary(result(set_aside=1)) == (
        "Nothing was waiting. 1 refused reading lies aside under Local data."
    )
    assert summary(result(set_aside=2)).endswith("2 refused readings lie aside under Local data.")


def test_an_outcome_lists_what_there_was() -> None:
    """Zeros are left out; who has confirmed a reading has got it."""
    assert outcome(None) == NO_FIGURE
    assert outcome(DONE) == "up to date"
    assert outcome(replace(DONE, sent=3, confirmed=3)) == "3 confirmed"
    assert outcome(replace(DONE, sent=3, confirmed=1, refused=2)) == "3 sent, 1 confirmed, 2 refused"
    assert outcome(replace(DONE, error=ServerBusyError("SEM-1 (Heater): busy"))) == "Busy."


def test_the_account_is_said_for_each_case() -> None:
    """Without a session readings can be sent all the same."""
    assert account_words(None, "") == "No server chosen yet"
    assert account_words(None, "https://tb").startswith("Not signed in on https://tb:")
