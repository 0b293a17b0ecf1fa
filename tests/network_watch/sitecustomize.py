"""Imported by every Python that has this folder in its path: notes which hosts the process looks up or connects to.

The file that NETWORK_WATCH names gets a line for each; addresses of this machine are left out.
"""

import os
import socket
import sys
from typing import Any

OWN = ("127.", "::1", "localhost", "0.0.0.0", socket.gethostname())


def note_foreign_hosts(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: Python itself tells it of every look-up and connection, whichever library makes it."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if not name.startswith(OWN):
        with open(os.environ["NETWORK_WATCH"], "a", encoding="utf-8") as file:
            file.write(f"{name}\t{' '.join(sys.argv)[:100]}\n")


if os.environ.get("NETWORK_WATCH"):
    sys.addaudithook(note_foreign_hosts)
