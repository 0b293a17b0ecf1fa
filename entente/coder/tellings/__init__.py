"""Acts that are told in a way of their own, one way a module: captives who come home, guns that fall silent, who walks out."""
