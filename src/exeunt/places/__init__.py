"""Places: states, their names, people, capitals and governments; found in a text or typed in."""

from exeunt.places.find import PlaceWords, find_places
from exeunt.places.place import PlaceKind, PlaceName
from exeunt.places.state import State, Status, capital, demonyms, lookup, state, states

__all__ = [
    "PlaceKind",
    "PlaceName",
    "PlaceWords",
    "State",
    "Status",
    "capital",
    "demonyms",
    "find_places",
    "lookup",
    "state",
    "states",
]
