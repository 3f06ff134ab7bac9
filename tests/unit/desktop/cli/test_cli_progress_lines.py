"""Progress in lines."""

import pytest

from ofmon.cli.progress_lines import line
from ofmon.services.progress import Progress, State, Step
from support.loud_language import BEGIN, spoken_loudly


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (Progress("", Step.SCAN, State.DONE, "3 meters"), "scan done: 3 meters"),
        (
            Progress("SEM-1", Step.READ, State.RUNNING, "", 1, 1, "readings"),
            "SEM-1 read running: 1 of 1 reading …",
        ),
        (
            Progress("SEM-1", Step.READ, State.RUNNING, "", 412, 1310, "readings"),
            "SEM-1 read running: 412 of 1,310 readings …",
        ),
        (Progress("", Step.LOOK_UP, State.RUNNING, "", 1, None, "devices"), "look-up running: 1 device …"),
        (Progress("", Step.FETCH, State.RUNNING, "", 4096, None, "bytes"), "fetch running: 4,096 bytes …"),
        (Progress("SEM-1", Step.FREE, State.FAILED, "no"), "SEM-1 free failed"),
    ],
)
def test_a_line(progress: Progress, said: str) -> None:
    """Subject, step, state, and a figure that agrees with its noun; of a failure the error says why."""
    assert line(progress) == said


@pytest.mark.parametrize("step", Step)
def test_each_step_and_state_is_translated(step: Step) -> None:
    """None is missing in the table."""
    with spoken_loudly():
        for state in State:
            assert line(Progress("SEM-1", step, state)).count(BEGIN) == 2
