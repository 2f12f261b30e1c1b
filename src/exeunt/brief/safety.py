"""What a hostile report may hold, made harmless for the format that shows it.

Control characters, terminal escapes and marks that reverse the reading direction are shown as
signs.  JSON does not come through here: it keeps every letter.
"""

from __future__ import annotations

import re

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1, without white space
    "\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # reversed direction, unseen
    "\ue000\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # no characters, or our own
    "\U000e0000-\U000e007f]"  # tags, an unseen alphabet
)
_PICTURES = 0x2400
_DELETE_PICTURE = "\u2421"
_REPLACEMENT = "\ufffd"

_MARKDOWN_SPECIALS = re.compile(r"([\\`*_\[\]{}<>|~&$#^@])")
_FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"

_OPENERS = {"“": "”", "«": "»", "„": "“", '"': '"', "「": "」"}


def visible(text: str) -> str:
    r"""The text on one line, each unsafe character as a sign that can be seen.

    >>> visible("a\x1b[31mred\nb \u202ec")
    'a␛[31mred b �c'
    """
    return _CONTROLS.sub(_sign, " ".join(text.split()))


def _sign(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(_PICTURES + code)
    return _DELETE_PICTURE if code == 0x7F else _REPLACEMENT


def markdown(text: str) -> str:
    r"""The text on one line, safe in the middle of a line of Markdown.

    >>> markdown("*a* [b](c) <d>")
    '\\*a\\* \\[b\\](c) \\<d\\>'
    """
    return _MARKDOWN_SPECIALS.sub(r"\\\1", visible(text)).replace("://", ":\\//")


def cell(text: str) -> str:
    """The text for a cell of a table file, which no spreadsheet takes for a formula.

    A text that begins with one of `= + - @`, a tab, a carriage return or an apostrophe gets an
    apostrophe in front; taking one leading apostrophe away gives the text back.  Nothing
    else is changed, but halves of surrogate pairs, which no file can hold, are replaced.

    >>> cell("=1+1"), cell("'tis"), cell("plain")
    ("'=1+1", "''tis", 'plain')
    """
    whole = re.sub("[\ud800-\udfff]", _REPLACEMENT, text)
    first = whole.lstrip(" ")[:1]
    return f"'{whole}" if whole.startswith("'") or (first and first in _FORMULA_STARTS) else whole


def link(url: str | None) -> str | None:
    """The address if it may be linked: http or https, without white space or controls.

    >>> link("https://example.org/a"), link("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    if url is None or not re.fullmatch(r"(?i)https?://[^\s<>\"'`\\{}|^\x00-\x20\x7f-\x9f]+", url):
        return None
    return url if visible(url) == url else None


def unquoted(quotation: str) -> str:
    """The quotation without its own outer marks, which the brief's marks would only double.

    >>> unquoted("“a nice beach”"), unquoted("“a” and “b”")
    ('a nice beach', '“a” and “b”')
    """
    inner = quotation.strip()
    closer = _OPENERS.get(inner[:1])
    if closer is None or len(inner) < 3 or inner[-1] != closer:
        return quotation
    between = inner[1:-1]
    return quotation if closer in between or inner[0] in between else between
