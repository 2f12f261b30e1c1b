"""Captions: lines that describe a picture.  They are neither part of the story nor a source."""

from __future__ import annotations

import re

SHORTEST, LONGEST = 9, 700
"""Code points of the lines that are looked at."""

_AGENCY = (
    r"(?:AP|A\.P\.|AFP|Reuters|REUTERS|Getty(?:\s+Images)?|EPA|EFE|UPI|ANSA|dpa|DPA|Xinhua|TASS|Tass|Sputnik|Bloomberg|"
    r"Anadolu|AA|PA(?:\s+(?:Wire|Media|Images))?|Shutterstock|Alamy|NurPhoto|SIPA|Sipa|Rex|Magnum|Corbis|Zuma|ZUMA|"
    r"Associated\s+Press|The\s+Associated\s+Press|Keystone|Kyodo|Yonhap|iStock|Wikimedia(?:\s+Commons)?)"
)
_CREDIT = re.compile(
    rf"(?:[(\[]\s*(?:AP|AFP|Reuters|EPA|UPI|File|Pool|Handout)?\s*(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?)\b[^()\[\]]{{0,90}}[)\]]"
    rf"|[(\[][^()\[\]]{{1,60}}(?:/|\bvia\s+){_AGENCY}\b[^()\[\]]{{0,40}}[)\]]"
    rf"|[(\[]{_AGENCY}\s*/\s*[^()\[\]]{{2,60}}[)\]]"
    r"|\b(?:Photo(?:graph)?|Picture|Image|Credit|Photo\s+credit|Image\s+credit|Foto)s?"
    r"(?:\s+by)?\s*:\s*[^.:]{2,90}"
    rf"|(?:^|[.\s])[A-Z][\w.’'\-]+(?:\s+[A-Z][\w.’'\-]+){{0,3}}\s*/\s*{_AGENCY}(?:\s*/\s*{_AGENCY}|\s+via\s+{_AGENCY})*"
    rf"|[.\s]{_AGENCY}\s*/\s*[A-Z][^.()/]{{2,50}}"
    rf"|(?:©|\(c\)|—|–)\s*{_AGENCY}(?:\s*/\s*[^.]{{2,50}})?)\s*\.?$"
)
_CREDIT_REACH = 160
_CREDIT_SIGNS = ")]:/©—–"
"""One of these stands in every credit."""
_OPENING = re.compile(
    r"(?:FILE(?:\s+(?:PHOTO|PICTURE|IMAGE))?\s*(?:-|–|—|:|\.)\s|(?:File|Handout|Archive)\s+(?:photo|picture|image)\b"
    r"|(?:Photo|Photograph|Picture|Image|Caption|Pictured|Foto|PHOTO|IMAGE|CAPTION)s?(?:\s+caption|\s+source)?\s*(?::|,\s)"
    r"|(?:In\s+)?[Tt]his\s+(?:\w+\s+){0,3}(?:photo|photograph|picture|image|handout|frame\s+grab|"
    r"screen\s?grab|video\s+grab)\b[^.]{0,120}\b(?:shows?|taken|released|provided|made\s+available|made)\b"
    r"|A\s+(?:file|handout|general)\s+(?:photo|picture|image|view)\b)"
)
_SIDE = (
    r"(?:(?:at\s+|far\s+|top\s+|bottom\s+|second\s+|third\s+)?(?:left|right|cent(?:er|re))"
    r"|(?:second|third|fourth)\s+(?:from\s+)?(?:left|right)|foreground|background)"
)
_POSED = re.compile(
    rf"[^.!?]{{3,120}}?(?:,\s+{_SIDE},\s+(?:and\s+\S|[a-z]+s\s)|\s\((?:L|R|C|2L|2R|2nd\s+[LR]|left|right|"
    r"cent(?:er|re))\)\s)"
)


def is_caption(line: str) -> bool:
    """Does the whole line describe a picture: by its credit, its opening, or who stands where?

    >>> is_caption("President Brell, left, greets King Omar in Rabat. (AP Photo/Jane Doe)")
    True
    >>> is_caption("President Brell left Rabat on Friday (he had been there for a week).")
    False
    """
    if not SHORTEST <= len(line) <= LONGEST:
        return False
    bare = line.strip(" *_[]")
    if _OPENING.match(bare) or _ends_in_credit(bare[-_CREDIT_REACH:]):
        return True
    return bool(_POSED.match(bare)) and not any(sign in bare for sign in '“”"')


def _ends_in_credit(words: str) -> bool:
    return any(sign in words for sign in _CREDIT_SIGNS) and _CREDIT.search(words) is not None
