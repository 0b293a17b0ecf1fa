"""Bilateral relations from news text: plain functions from bytes to tables, without an orchestrator."""

__version__ = "0.1.0"
