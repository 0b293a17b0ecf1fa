"""What keeps the operating system from giving us a file, in words that say what to do."""

import os
import pwd


def explain_unreadable(path: str, error: OSError | ValueError) -> str:
    """Why `path` cannot be opened or read."""
    if isinstance(error, FileNotFoundError):
        try:
            return f"a link to {os.readlink(path)}, where nothing is; mend or remove the link"  # noqa: PTH115  (as the link says it)
        except OSError:
            return "is gone since its folder was listed"
    if isinstance(error, PermissionError):
        return f"the account {_name_account()} may not read it; change its permissions"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error)


def _name_account() -> str:
    """Who this process runs as: the name, else the number."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())
