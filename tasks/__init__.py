"""One Prefect task per step: paths, ids and counts in and out, one library call inside."""
