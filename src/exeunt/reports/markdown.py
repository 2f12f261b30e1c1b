"""Markdown -> report: the text stays to the letter, a front matter in it becomes fields."""

from __future__ import annotations

import re

from exeunt.reports.bylines import read_names
from exeunt.reports.decoding import Decoded
from exeunt.reports.limits import Limits
from exeunt.reports.lines import LINE_BREAK
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report, read_published

_FENCE = re.compile(r"\s{0,50}---[ \t]*$")
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})\s*:\s*(?P<value>.*)$")
_MOST_LINES = 200
_KEYS = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publication", "source", "site", "sitename", "publisher"),
    "authors": ("authors", "author", "by", "byline"),
    "published": ("published", "date", "publishdate", "pubdate"),
    "url": ("url", "link", "canonical", "permalink"),
}


def read_markdown(name: str, source: Decoded, limits: Limits) -> Report:
    """The report of a Markdown text.  Raises ReportError as `make_report` does."""
    end, entries = _front_matter(source.text)
    values = {
        field: next((entries[key] for key in keys if entries.get(key)), [])
        for field, keys in _KEYS.items()
    }
    day, warnings = read_published(" ".join(values["published"]) or None)
    fields = Fields(
        title=" ".join(values["title"]) or None,
        outlet=" ".join(values["outlet"]) or None,
        authors=_authors(values["authors"]),
        published=day,
        url=" ".join(values["url"]) or None,
        warnings=source.warnings + warnings,
        header=end,
    )
    return make_report(name, source.text, fields, limits)


def _front_matter(text: str) -> tuple[int, dict[str, list[str]]]:
    """Where the body begins, and the entries `key: value` and `key:` with `- value` lines."""
    entries: dict[str, list[str]] = {}
    key = ""
    for n, (line, end) in enumerate(_lines(text)):
        if n == 0 or _FENCE.match(line):
            if not _FENCE.match(line):
                return 0, {}
            if n:
                return end, entries
            continue
        found = _ENTRY.match(line)
        item = line.strip()
        if found:
            key = found["key"].casefold()
            entries[key] = _values(found["value"])
        elif item.startswith("- ") and key:
            entries[key] += _values(item[2:])
    return 0, {}


def _lines(text: str) -> list[tuple[str, int]]:
    """The first lines, each with the place where the next one begins."""
    out, here = [], 0
    for found in LINE_BREAK.finditer(text):
        out.append((text[here : min(found.start(), here + 2_000)], found.end()))
        here = found.end()
        if len(out) == _MOST_LINES:
            return out
    out.append((text[here : here + 2_000], len(text)))
    return out


def _values(value: str) -> list[str]:
    """A plain value, or the parts of `[a, b]`, without quotation marks."""
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [bare for part in value[1:-1].split(",") if (bare := part.strip(" \"'"))]
    bare = value.strip(" \"'")
    return [bare] if bare else []


def _authors(values: list[str]) -> tuple[str, ...]:
    """The names; one value may hold several."""
    names: list[str] = []
    for value in values:
        found = read_names(re.sub(r"^by\s+", "", value, flags=re.IGNORECASE))
        names += found[0] if found and found[0] else [value]
    return tuple(dict.fromkeys(names))
