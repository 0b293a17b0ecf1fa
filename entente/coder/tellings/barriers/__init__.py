"""Goods, people and dealings that may not pass, and bars that are announced, put off or lifted."""
