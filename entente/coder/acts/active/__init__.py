"""Acts told by an active verb: who does it, to whom, and what the parties make of the act."""

from entente.coder.acts.active.emit import emit_active

__all__ = ["emit_active"]
