"""The words by which a text names a time, and the pattern that finds them."""

import re
from collections.abc import Iterable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
            ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty-five": 25, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29,
    "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
YEARS_OFF = {"last": -1, "this": 0, "next": 1}
HOLIDAYS = {
    "christmas": (12, None), "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "may day": (5, 1), "epiphany": (1, 6), "bastille day": (7, 14),
}  # fmt: skip
EASTER_DAYS = {
    "good friday": -2,
    "holy saturday": -1,
    "easter": 0,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
}  # from Sunday on
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}  # first months; a winter has two years
DAYS_OF_HOURS = {"twenty-four": 1, "24": 1, "forty-eight": 2, "48": 2, "seventy-two": 3, "72": 3}
TENS = {"thirty": 30, "sixty": 60, "ninety": 90}
_NUMBER_WORDS = "|".join(NUMBERS)
_ORDINALS = "|".join(sorted(ORDINALS, key=len, reverse=True))
_UNITS_OF_ORDINALS = "|".join(word for word in ORDINALS if ORDINALS[word] < 10)  # "twenty-first"
_LATER_ORDINALS = "|".join(word for word in sorted(ORDINALS, key=len, reverse=True) if ORDINALS[word] > 3)  # "the second" is of two
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_YEAR = r"(?:1[6-9]|20)\d\d(?!\s(?:GMT|gmt|UTC|hrs|hours|local))"
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_RANGE = r"(?:(?:\s?[-–]\s?|\s(?:to|and)\s)(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?)?"  # "from 10 to 12 April", "10 and 11 April"
_THE = r"(?:the\s(?=\d\d?(?:st|nd|rd|th)))?"  # "May the 3rd"
_TO = r"(?:\s?[-–]\s?(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?)?"
_NO_YEAR = r"(?!\s(?:\d|Day\b|(?:of )?(?:that|the same|last|this|next|the previous) year|(?:of )?the year before))"
_MONTH_END = r"(?=[\s,;)]|['’]s |\.(?!\s?\d)|$)"  # "last October's storm", but not "of Oct. 3"
_OF_YEAR = r"(?:,?\s(?:of\s)?(?:(?P<{0}>last|this|next) year|the (?P<{0}b>previous year|year before)))"
# behind a weekday: in "Tuesday, 3 March" the day counts
_NO_DAY = rf"(?!,?\s(?:the\s)?(?:[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}|{MONTH}\s\d))"
_PART = r"(?:morning|afternoon|evening)"
_BY_PART = (
    rf"By (?:(?:(?:early|mid|late)[ -])?|the ){_PART}|"  # at the head of a sentence
    r"[Bb]y (?:nightfall|sunset|dusk|noon|midday|breakfast|lunchtime)(?! on\b| the\b| tomorrow)"
)
_LIGHT = "(?:dawn|daybreak|sunrise|first light|noon|midday|midnight|nightfall|dusk|sunset)"  # "three hours before dawn on Tuesday"
_HOURS = rf"(?:(?:an?|\d{{1,2}}|several|some|a few|{_NUMBER_WORDS}) )?(?:hours?|minutes)"
_SAME_DAY = (
    rf"(?:on )?(?:that same|the same|the very same|that) (?:very )?(?:day|night|morning|afternoon|evening)|(?:later|earlier) in the day|"
    rf"within (?:hours|minutes|the hour)|{_HOURS} (?:later|earlier|afterwards|after|before(?! {_LIGHT}\b))"
)
_HOLIDAY = (
    r"(?:(?:Christmas|New Year['’]s) (?:Day|Eve)|(?:Boxing|May|Bastille) Day|(?:(?<=\b[Oo]n )|(?<=\b[Bb]y ))Epiphany|"
    r"(?:(?<=\b[Aa]t )|(?<=\b[Ss]ince ))(?:Christmas|Easter)(?! [A-Z])|(?<=\b[Oo]n )(?:Good Friday|Holy Saturday)(?! [A-Z])|"
    r"Easter (?:Sunday|Monday|Day))"
)
_NIGHT = r"overnight|(?:before|after|at|around) (?:dawn|daybreak|first light|noon|midday)"
_CLOSE = (
    r"(?:by|before|at) (?:the end of (?:the|this) (?P<close_u>year|month)|(?:the )?year(?:['’]s |-)end)|"
    r"before the (?P<close_o>year|month) (?:is|(?P<close_w>was)) (?:half )?(?:out|over)"
)
_MONTH_PART = r"(?:start|beginning|middle|(?:first|second|third) (?:week|days))"
_THEN = (
    rf"(?P<then>(?:(?P<then_n>(?i:{_NUMBER_WORDS})) (?P<then_u>day|night|week|fortnight|month|year)s?|"
    rf"(?P<then_h>(?i:{'|'.join(DAYS_OF_HOURS)})) hours) (?:later|afterwards|on(?=,| it was)))\b"
)
_TIME_ON = r"['’]s? time\b|(?=[,.;)]|$)"  # behind "in three weeks"
_SEASON = "|".join(SEASONS)
_DAYS_OFF = r"the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow"
_WEEKDAY_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY = (
    r"(?<!Good )(?<!Black )(?<!Bloody )"  # days of history
    r"(?P<wd_n>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s(?:of\s)?(?P<wd_w>last|this|next) week|(?P<wd_l>\slast)(?=[,.;)]|$))?"
)
_SPAN = r"day|night|week|fortnight|month|year|decade"
_EARLIER = r"ago|earlier|before(?=[,.;)])"
_BEFORE_YEAR = r"in|since|of|during|by|from|until|for|early|late|mid|and|between|year|spring|summer|autumn|winter"
_BEFORE_MONTH = "in|since|during|by|last|next|this|late|early|mid|of|from"
_PARTS = rf"quarter|half|(?:{_NUMBER_WORDS}) months"
_SOON = (
    r"within (?:a few |a couple of )?(?:days|(?:a|the) week|(?:a|the) fortnight|the month|(?P<soon_w>weeks))|"
    r"(?:a few|several|some) (?:days|(?P<soon_l>weeks)) (?:later|after(?:wards)?)|(?:days|(?P<soon_b>weeks)) later"
)
# behind "on the 4th": no "floor", no "Brigade"
_NO_NOUN = (
    r"(?=[,.;:)]|$| (?:he|she|it|they|we|in|at|the|a|his|her|its|with|to|by|and|when|one|two|some|both|all|our|their|that|this|"
    r"after|as|before|because|but|for|from|on|or|over|under|against|into|there|not|only|did|[a-z]{3,}(?:ed|[^s]s)\b|"
    r"[A-Z](?!\w+ (?:Army|Brigade|Division|Fleet|Corps))\w))"
)
_TOLD_WEEKDAY = (
    rf"(?P<twd>(?i:(?P<twd_p>that same|that|the same|the (?:following|next|previous|preceding)) (?P<twd_n>{_WEEKDAY_NAME})|"
    rf"the (?P<twd_m>{_WEEKDAY_NAME}) (?P<twd_q>before|after)(?=[,.;:)]|$)))\b"
)
_WITHIN = (
    r"(?P<within>(?i:(?:earlier|later|early|late) in the (?P<within_u>year|month|week)|"
    rf"(?:at|in|from|since|around) the {_MONTH_PART} of (?:the|this) (?P<within_o>year|month)|"
    r"in the (?:first|second) half of (?:the|this) year))\b"
)
_TOLD_YEAR = (
    rf"(?P<ty>(?:(?P<ty_m>{MONTH}) of )?(?i:that same|the same|that) (?P<ty_u>year|month|week(?:end)?|{_SEASON})|"
    rf"[Tt]hat (?P<ty_o>{MONTH})|(?P<ty_t>{MONTH}) (?:that|the same) year)\b"
)
_BESIDE = rf"day|night|{_PART}|week|month|year"
_NEXT = (
    r"(?P<next>(?:[Tt]he (?:very )?(?P<next_p>following|next|previous|preceding)|Next|next(?= (?:day|morning|evening)\b)) "
    rf"(?P<next_u>{_BESIDE}))\b"
)
_BARE_ORDINAL = rf"(?:{_LATER_ORDINALS})(?=[,.;:)]|$| (?:he|she|it|they|we|at|when|to|with|by|as|but)\b)"  # no "fourth floor"
_DAY_OF_MONTH = (
    r"(?P<dth>(?i:on|by|until|since|before|after|from|of(?= the \d\d?\w\w, (?:when|the day))|"
    r"(?:(?<=morning )|(?<=afternoon )|(?<=evening )|(?<=night )|(?<=hours )|(?<=eve ))of) the "
    rf"(?P<dth_d>[0-3]?\d(?=st|nd|rd|th)|(?:{_ORDINALS})(?= of (?:the|that|this)(?: same)? month)|{_BARE_ORDINAL})"
    rf"(?:st|nd|rd|th)?(?P<dth_t> of (?:the|that|this)(?: same)? month)?{_NO_NOUN})"
)
# behind a visit of several days: "on the second day the two signed"
_DAY_OF_VISIT = (
    r"(?P<nth>(?i:on the (?P<nth_o>first|second|third|fourth|fifth|last|final|closing|opening)) day"
    r"(?: of (?:the|his|her|their|its) (?:visit|trip|stay|talks|meeting|tour|session|summit))?)(?! of\b)\b"
)
_LAST_YEAR = r"(?:(?<=(?i:between)\s\d\d\d\d)\sand\s(?:19|20)\d\d)?"
_NEAR = r"last|next|this|previous|preceding|past|coming|earlier this|later this|over the|at the|since the"
OPENERS = (
    *NUMBERS, "about", "and", "before", "between", "by", "coming", "during", "earlier", "few", "hours", "early", "for", "from", "in",
    "last", "late", "later", "mid", "minutes", "next", "of", "on", "over", "at", "past", "previous", "several", "since", "some",
    "spring", "summer", "autumn", "winter", "that", "the", "this", "today", "tomorrow", "tonight", "until", "within", "year",
    "yesterday", "overnight", "Christmas", "Boxing", "New", "after", "around", "forty", "seventy", "preceding", "Epiphany", "Bastille",
    "Easter", "Good", "Holy", "then", "days", "weeks",
    *ORDINALS,
)  # fmt: skip


def _beginnings(words: Iterable[str]) -> str:
    """A pattern for the first four letters of some words, by first letter."""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[0], set()).add(word[1:4] if len(word) > 4 else rf"{word[1:]}\b")
    return "|".join(f"{first}(?:{'|'.join(sorted(rests))})" for first, rests in sorted(by_first.items()))


FOLLOWERS = {
    "the": "same|very|following|next|previous|preceding|day|night|evening|morning|week|month|year|(?-i:[A-Z])",
    "of": r"\d|(?-i:[A-Z])|the \d",
    "from": r"\d|(?-i:[A-Z])",
    "and": r"\d",
    "about": r"\d",
    "for": r"\d",
    "in": rf"\d|(?-i:[A-Z])|the |(?:{_NUMBER_WORDS}|{'|'.join(TENS)}) ",
    "on": r"(?-i:[A-Z])|that |the ",
    "that": rf"(?-i:[A-Z])|same|very|day|night|morning|afternoon|evening|week|month|year|{_SEASON}",
    rf"(?:{_NUMBER_WORDS})": rf"few|hour|minute|{_SPAN}|five|eight hours|four hours|two hours|{_UNITS_OF_ORDINALS}",
}  # how a time goes on behind the small words that open one, which mostly open something else
_GOES_ON = "|".join(rf"{word}[\s-](?!{following})" for word, following in FOLLOWERS.items())
# Tried only where a word starts that may open a time: some ten times as fast.
OPENS = rf"(?<!\w)(?=\d|{_beginnings(OPENERS)}|(?=[A-Z])(?i:{_beginnings((*OPENERS, *MONTHS, *WEEKDAYS))}))(?!(?i:{_GOES_ON}))"
PATTERN = re.compile(
    rf"{OPENS}(?:"
    + "|".join(
        (
            rf"(?P<md>(?P<md_m>{MONTH})\s{_THE}{_DAY.format('md_d')}{_TO.format('md_e')}(?:,?\s(?P<md_y>{_YEAR})|{_OF_YEAR.format('md_r')})?)(?!\d)",
            rf"(?P<dm>(?:(?P<dm_d>[0-3]?\d|(?i:{_ORDINALS})(?=\sof\s))(?:st|nd|rd|th)?){_RANGE.format('dm_e')}\s(?:of\s)?(?P<dm_m>{MONTH})(?:,?\s(?P<dm_y>{_YEAR})|{_OF_YEAR.format('dm_r')})?)\b",
            rf"(?P<mr>(?P<mr_m>{MONTH}){_OF_YEAR.format('mr_r')})\b",
            rf"(?P<my>(?P<my_m>{MONTH})(?:\sof)?,?\s(?P<my_y>{_YEAR}))\b",
            r"(?P<iso>(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>[01]\d)-(?P<iso_d>[0-3]\d))\b",
            r"(?P<dot>(?P<dot_d>[0-3]?\d)\.(?P<dot_m>[01]?\d)\.(?P<dot_y>(?:19|20)\d\d))\b",
            rf"(?P<rel>(?i:{_DAYS_OFF}|(?:this|in the) {_PART}|last night)|{_BY_PART})\b",
            _THEN,
            rf"(?P<same>(?i:{_SAME_DAY}))\b",
            _TOLD_WEEKDAY,
            rf"(?P<wd>(?P<wd_p>(?i:last|next|this|previous|past|coming|on|late|early)\s)?{_WEEKDAY})\b{_NO_DAY}",
            rf"(?P<ago>(?P<ago_n>\d{{1,2}}|(?i:{_NUMBER_WORDS})) (?P<ago_u>{_SPAN})s? (?P<ago_p>{_EARLIER})(?P<ago_t> today)?)\b",
            rf"(?P<unit>(?P<unit_p>(?i:{_NEAR})) (?P<unit_u>week(?:end)?|month|(?:(?:financial|fiscal) )?year))\b",
            rf"(?P<season>(?P<season_p>(?i:last|this|next|in the|over the|since(?: the| last)?)) (?P<season_n>{_SEASON})(?! of \d))\b",
            rf"(?P<close>{_CLOSE})\b",
            rf"(?P<part>(?i:in|during|over) the (?P<part_n>first|second|third) (?P<part_u>{_PARTS})(?! of))\b",
            _WITHIN,
            rf"(?P<holiday>(?P<holiday_n>{_HOLIDAY})(?:,? (?P<holiday_y>(?:19|20)\d\d))?)\b",
            rf"(?P<night>(?i:{_NIGHT}))\b",
            _TOLD_YEAR,
            rf"(?P<hence>in (?P<hence_n>\d{{1,3}}|{_NUMBER_WORDS}|{'|'.join(TENS)}) (?P<hence_u>day|week|month|year)s?)(?:{_TIME_ON})",
            rf"(?P<gap>(?P<gap_n>(?i:{_NUMBER_WORDS})) (?P<gap_u>day|week|month|year)s? (?P<gap_p>after|before))\b",
            _NEXT,
            rf"(?P<beside>[Tt]he (?P<beside_u>{_BESIDE}) (?P<beside_p>before|after))(?=[,.;:)]|$)",
            rf"(?P<mo>(?:(?i:{_BEFORE_MONTH})[\s-]|(?={MONTH},? when\b))(?P<mo_m>{MONTH}){_MONTH_END}){_NO_YEAR}",
            r"(?P<yn>(?P<yn_y>(?:1[89]|20)\d\d)(?: [a-z]+){1,2}(?=, when\b))",  # "the 2015 quake, when"
            r"(?P<ay>(?:(?<=\b[Tt]he\s)|(?<=\b[Aa]\s)|(?<=\bits\s)|(?<=\btheir\s)|(?<=['’]s\s))(?P<ay_y>(?:1[89]|20)\d\d)(?=\s[A-Za-z]))",
            r"(?P<yw>(?P<yw_y>(?:1[89]|20)\d\d)(?=,? when\b| before [A-Zt]))",  # "then came 2014, when", "it was 2010 before"
            r"(?P<told>(?i:about|after|before) (?P<told_y>(?:1[89]|20)\d\d)(?=[.,;]))",
            rf"(?P<soon>(?i:{_SOON}))\b",
            _DAY_OF_MONTH,
            _DAY_OF_VISIT,
            r"(?P<thn>(?<!until )(?<!since )(?<!Since )(?<!by )(?<!By )(?<!before )(?<!from )(?<!even )(?<!and )(?<!if )then)(?=[,.;)]|$)",
            rf"(?P<yr>(?P<yr_p>(?i:{_BEFORE_YEAR}))[\s-](?P<yr_y>(?:1[5-9]|20)\d\d)(?:[-–/]\d\d(?!\d))?{_LAST_YEAR})\b(?!-\w)",
        )
    )
    + ")"
)
TIME_WORDS = frozenset(
    (
        *MONTHS, *WEEKDAYS, *ORDINALS,
        "today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "day", "days", "week", "weeks",
        "weekend", "fortnight", "decade", "month", "months", "year", "years", "hour", "hours",
        "minutes", "spring", "summer", "autumn", "fall", "overnight", "dawn", "daybreak", "light", "noon", "midday", "nightfall",
        "christmas", "boxing", "night", "sunset", "dusk", "breakfast", "lunchtime", "epiphany", "easter", "nights", "then",
    )
)  # fmt: skip
