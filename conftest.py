"""What pytest leaves out where an extra is not installed."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("spacy") else ["src/exeunt/claims/spacy_component.py"]
