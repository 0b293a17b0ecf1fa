"""The named office-holders of a document, one row a person."""

from entente.coder.analysis import Analysis


def extract_officials(analysis: Analysis) -> list[dict[str, object]]:
    """Rows of OFFICIALS in order of first mention; the offsets are those of the first mention."""
    rows: list[dict[str, object]] = []
    seen: set[tuple[str, str | None, str | None]] = set()
    for person in sorted(analysis.people, key=lambda person: person.spans[0] if person.spans else (len(analysis.document.text), 0)):
        key = (person.name, person.country, person.role)
        if not person.is_official or not person.spans or key in seen:
            continue
        seen.add(key)
        start, end = person.spans[0]
        rows.append(
            {
                "document_id": analysis.document.document_id,
                "name": person.name,
                "role": person.role,
                "country": person.country,
                "level": person.level,
                "forms": sorted({*person.forms, person.name}),
                "mention_count": len(person.spans),
                "char_start": start,
                "char_end": end,
            }
        )
    return rows
