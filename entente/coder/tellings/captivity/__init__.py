"""People and ships taken, held, handed over and let go."""
