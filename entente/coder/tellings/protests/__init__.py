"""Protests by staying away, by leaving the room and by crowds that a government brings."""
