"""Visits, meetings and calls told by where, when and how two met, who led them, and which came to nothing."""
