"""Years with which a figure is only compared: "up 40 percent from 2020", "a third more than in 2019"."""

import re

from entente.coder.times.dates import TimeExpression

REACH = 80  # characters before a time that are read
COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|against|than|versus)\s(?:[^,;]{0,25}\s)?\d{4}$"
    r"|\b(?:up|down|higher|lower|rise|rose|fall|fell|grew|growth|increase|increased|drop|dropped)\b[^,;]{0,30}"
    r"\b(?:from|on|over)\s(?:(?:US)?[$€£¥\d][^,;]{0,25}\s)?\d{4}$"
)


def is_compared(time: TimeExpression, text: str) -> bool:
    """Whether a year ends the words that compare a figure with that of another year."""
    return COMPARED.search(text, max(0, time.start - REACH), time.end) is not None
