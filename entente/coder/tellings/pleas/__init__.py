"""Requests told by what somebody wants or orders, and what is done because another asked."""
