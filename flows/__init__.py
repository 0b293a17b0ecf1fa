"""What runs, in what order, and the `entente` command."""
