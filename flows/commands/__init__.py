"""One module per `entente` command; each is imported only when it is called."""
