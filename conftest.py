"""What pytest does not collect: what needs an extra that is not installed, and fixtures."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("spacy") else ["src/exeunt/claims/spacy_component.py"]
# They are loaded all the same; as modules with doctests they would clash, having one name.
collect_ignore_glob = ["tests/*/conftest.py"]
