"""Help, gifts, loans, orders and work in common, told by what is given, built or let off."""
