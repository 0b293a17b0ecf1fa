"""How a sentence is built: words, noun chunks, verb groups, clauses."""
