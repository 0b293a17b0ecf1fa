"""Who says what to whom, and acts done by saying something."""
