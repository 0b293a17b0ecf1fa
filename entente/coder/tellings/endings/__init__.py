"""Wrongs told before that are over now, told by what is so again: "the men are home", "the crossing is open again"."""
