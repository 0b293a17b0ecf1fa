"""When an act was: words of time, which of them is the act's, and the date that it gives."""
