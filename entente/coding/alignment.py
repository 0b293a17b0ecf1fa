"""Which of several annotated acts behind one item goes with which coded one."""

from entente.coding.items import Act

EXHAUSTIVE = 7  # so many acts are paired in the best way of all (5,040 at most), more are paired one after the other
DIRECTION, STATUS, DATE, NEAR = 100, 10, 9, 1  # direction above all; status and date weigh the same where a right date is also near


def dates_overlap(one: str | None, other: str | None) -> bool:
    """Whether two dates are equal or one is the month or year of the other."""
    if one is None or other is None:
        return one == other
    return one == other or one.startswith(f"{other}-") or other.startswith(f"{one}-")


def align(gold: list[Act], found: list[Act]) -> list[tuple[Act, Act]]:
    """One-to-one pairs (annotated, coded) that agree as well as possible, as many as the shorter list has.

    Of equally good pairings the first in the order of the lists is taken.
    """
    if len(gold) == len(found) == 1:
        return [(gold[0], found[0])]
    if len(gold) <= len(found):
        return [(act, found[place]) for act, place in zip(gold, _places(gold, found), strict=True)]
    return [(gold[place], act) for act, place in zip(found, _places(found, gold), strict=True)]


def _weigh(one: Act, other: Act) -> int:
    return (
        DIRECTION * (one.direction == other.direction)
        + STATUS * (one.status == other.status)
        + DATE * (one.date == other.date)
        + NEAR * dates_overlap(one.date, other.date)
    )


def _places(few: list[Act], many: list[Act]) -> list[int]:
    """For each of `few` its place in `many`."""
    gains = [[_weigh(one, other) for other in many] for one in few]
    if len(many) > EXHAUSTIVE:
        return _take_in_turn(gains)
    best: tuple[int, list[int]] = (-1, [])

    def extend(chosen: list[int], total: int) -> None:
        nonlocal best
        if len(chosen) == len(few):
            if total > best[0]:
                best = (total, chosen)
            return
        for place, gain in enumerate(gains[len(chosen)]):
            if place not in chosen:
                extend([*chosen, place], total + gain)

    extend([], 0)
    return best[1]


def _take_in_turn(gains: list[list[int]]) -> list[int]:
    free = list(range(len(gains[0])))
    chosen: list[int] = []
    for row in gains:
        place = max(free, key=row.__getitem__)
        free.remove(place)
        chosen.append(place)
    return chosen
