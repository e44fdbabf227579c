"""What a run puts aside while it works on something else."""

from claimcheck.store.packed import PackedClaims

__all__ = ["PackedClaims"]
