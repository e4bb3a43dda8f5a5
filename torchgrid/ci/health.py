"""The health of a schedule: whether it still runs, and whether its alarm still rings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

ALARM = "tell"
"""The last part of the name of the job that writes issues."""


def find_problems(run: Mapping[str, Any], workflow: str, days: int, now: datetime) -> Iterator[str]:
    """Yield what is wrong with the last run of a workflow; `days` is its greatest age.

    A run that found failures is healthy: it has issues. One that could not write them is not.
    """
    step = f"enable {workflow} on the page of actions"
    if not run:
        yield f"{workflow}: no run of it has ended yet; {step}, and start it there by hand"
        return
    try:
        made = datetime.fromisoformat(str(run["createdAt"]))
        jobs = {str(job["name"]).split(" / ")[-1]: job["conclusion"] for job in run["jobs"]}
    except (KeyError, TypeError, ValueError) as error:
        yield f"{workflow}: gh described its last run in another way: {error!r}"
        return
    age = now - (made if made.tzinfo else made.replace(tzinfo=UTC))
    if age > timedelta(days=days):
        which = "last run by schedule" if run.get("event") == "schedule" else "last run"
        yield f"{workflow}: its {which} is {age.days} days old, and may be {days}; {step}"
    if (conclusion := jobs.get(ALARM)) != "success":
        yield (
            f"{workflow}: the job {ALARM!r} of {run.get('url')} ended with {conclusion}: what "
            "that run found may have no issue; read its log, mend it and run that job again"
        )
