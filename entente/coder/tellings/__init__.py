"""Acts that are told in a way of their own, one way a module, in folders by what is told; beside them what serves them all."""
