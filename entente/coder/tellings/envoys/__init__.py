"""Envoys called in, sent home or back, and their missions opened or shut."""
