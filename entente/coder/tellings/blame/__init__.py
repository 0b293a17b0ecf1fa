"""Charges, complaints and inquiries, praise beside them, and what takes them back: an apology, a suit let drop."""
