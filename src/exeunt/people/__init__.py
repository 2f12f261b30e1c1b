"""People: names, titles and roles, and who is meant by a short name."""

from exeunt.people.person import Naming, People, Person, find_people, without_places
from exeunt.people.traits import Gender

__all__ = ["Gender", "Naming", "People", "Person", "find_people", "without_places"]
