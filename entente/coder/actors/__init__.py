"""Who is meant: names, offices, people, pronouns, and the countries that they stand for."""
