"""Threats told by what will be done, lost or shown, without a verb of threatening."""
