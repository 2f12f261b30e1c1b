"""The four regions by which losses of office are counted."""

from __future__ import annotations

REGIONS: dict[str, str] = {
    **dict.fromkeys(
        ("Northern Africa", "Western Africa", "Middle Africa", "Eastern Africa", "Southern Africa"),
        "Africa",
    ),
    **dict.fromkeys(
        ("Caribbean", "Central America", "South America", "Northern America"), "Americas"
    ),
    **dict.fromkeys(
        ("Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"), "Europe"
    ),
}
"""The regions by subregion; what is not here is Asia and Oceania."""


def region_of(subregion: str) -> str:
    """The region of a subregion.

    >>> region_of("Southern Asia")
    'Asia and Oceania'
    """
    return REGIONS.get(subregion, "Asia and Oceania")
