"""A strict look at a page: every tag closed in order, every id once, every inner link resolved."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset(("meta", "br", "link", "img", "hr", "input", "wbr"))


class Page(HTMLParser):
    """What stands in a page; raises AssertionError where its tags do not balance."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.marked: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice in <{tag}>"
        known = dict(attrs)
        self.tags.append((tag, known))
        if known.get("id"):
            self.ids.append(str(known["id"]))
        if known.get("href"):
            self.links.append(str(known["href"]))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1] == tag, f"</{tag}> closes <{self.open[-1]}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            return
        self.words.append(data)
        if "mark" in self.open:
            self.marked[-1] += data

    @property
    def text(self) -> str:
        """All words outside the style sheet."""
        return "".join(self.words)

    def check(self) -> None:
        """Ids are unique, inner links resolve, nothing outside is loaded, nothing runs."""
        assert len(self.ids) == len(set(self.ids))
        for link in self.links:
            if link.startswith("#"):
                assert link[1:] in self.ids, link
            else:
                assert link.lower().startswith(("http://", "https://")), link
        loading = {"script", "link", "img", "iframe", "object", "embed", "video", "base", "form"}
        assert not loading & {tag for tag, _ in self.tags}
        for tag, known in self.tags:
            assert not [name for name in known if name.startswith("on") or name == "src"], tag
