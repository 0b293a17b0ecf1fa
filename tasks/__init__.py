"""One Prefect task per step of a run: paths, ids and counts in and out, one call into `entente` each."""
