"""How acts are read off any sentence: by verb, by passive, by noun, with their parties and how they are presented."""
