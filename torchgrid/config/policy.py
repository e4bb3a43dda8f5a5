"""The keys of `[policy]` in matrix.toml."""

from __future__ import annotations

from pydantic import Field, PositiveInt

from torchgrid.config.field_types import Row
from torchgrid.model.freshness import FreshnessPolicy


class PolicyRow(Row):
    """The policy of freshness: how old a published record may be.

    Pages name the cells that are older, and `torchgrid freshness` exits with 1. The ages are in
    days since the last run of the cell.
    """

    max_age_days: PositiveInt = Field(
        default=60, description="The age that a record of a release may have.", examples=[60]
    )
    candidate_max_age_days: PositiveInt = Field(
        default=14,
        description="The age that a record of a release candidate may have.",
        examples=[14],
    )
    nightly_max_age_days: PositiveInt = Field(
        default=7, description="The age that a record of a nightly build may have.", examples=[7]
    )

    def make_policy(self) -> FreshnessPolicy:
        """Make the policy that the row describes."""
        return FreshnessPolicy(
            release=self.max_age_days,
            candidate=self.candidate_max_age_days,
            nightly=self.nightly_max_age_days,
        )
