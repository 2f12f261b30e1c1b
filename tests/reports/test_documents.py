"""Pages, Markdown, PDF and e-mail."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest
from report_samples import STORY, page, pdf_of

from exeunt.errors import ReportError
from exeunt.reports import Limits, Report, load, load_all


def read(tmp_path: Path, name: str, data: bytes | str, limits: Limits | None = None) -> Report:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return load(path, limits=limits or Limits())


def test_a_page(tmp_path: Path) -> None:
    report = read(tmp_path, "page.html", page())
    assert (report.title, report.outlet) == ("Revik weighs exile", "Lamp News")
    assert report.authors == ("Abby Rowe",)
    assert report.published == date(1979, 5, 3)
    assert STORY in report.text
    assert "Home World" not in report.text
    assert "\n\n“We are ready,”" in report.text
    assert read(tmp_path, "no-ending", page()).text == report.text


def test_a_page_in_an_old_encoding(tmp_path: Path) -> None:
    text = (
        "<html><head><meta charset='windows-1251'><title>Лампа</title></head><body><article>"
        + "<p>Президент покинул столицу ночью, сообщили три источника в правительстве.</p>"
        + "<p>По их словам, он направляется в Москву, но это не подтверждено.</p>"
        + "</article></body></html>"
    )
    report = read(tmp_path, "page.htm", text.encode("cp1251"))
    assert "Президент покинул столицу" in report.text
    assert report.language == "ru"


@pytest.mark.parametrize("data", ["<html><body></body></html>", "<html>", "<!-- x -->"])
def test_a_page_without_text(tmp_path: Path, data: str) -> None:
    with pytest.raises(ReportError, match="no article text"):
        read(tmp_path, "page.html", data)


def test_a_page_too_large(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="HTML page"):
        read(tmp_path, "page.html", page(), Limits(page_bytes=100))


def test_markdown_keeps_its_text_and_reads_its_front_matter(tmp_path: Path) -> None:
    text = (
        '---\ntitle: "Revik goes"\ndate: 2024-05-03\nauthors:\n  - Abby Rowe\n  - Toby Maes\n'
        "outlet: Lamp News\n---\n\n# Revik goes\n\n**He left.** He [said so.](http://x.example/z) "
        "She went.\n\n## More\n\n- One. Two.\n- Three\n"
    )
    report = read(tmp_path, "note.md", text)
    assert report.text == text
    assert (report.title, report.outlet) == ("Revik goes", "Lamp News")
    assert (report.authors, report.published) == (("Abby Rowe", "Toby Maes"), date(2024, 5, 3))
    assert [span.of(text) for span in report.sentences] == [
        "Revik goes",
        "**He left.**",
        "He [said so.](http://x.example/z)",
        "She went.",
        "More",
        "One.",
        "Two.",
        "Three",
    ]


def test_markdown_with_an_open_front_matter_is_text(tmp_path: Path) -> None:
    report = read(tmp_path, "note.md", "---\nHe left.\nShe stayed.\n")
    assert report.title is None
    assert [span.of(report.text) for span in report.sentences] == ["He left.", "She stayed."]


def test_a_pdf(tmp_path: Path) -> None:
    first = "REVIK WEIGHS EXILE\nBy Abby Rowe\nNICOSIA, May 3, 1979 (Lamp News) - He will leave the"
    report = read(tmp_path, "r.pdf", pdf_of(first, "country soon. He said so.", ""))
    assert (report.title, report.authors) == ("REVIK WEIGHS EXILE", ("Abby Rowe",))
    assert report.published == date(1979, 5, 3)
    assert [span.of(report.text) for span in report.sentences][1:] == [
        "He will leave the\ncountry soon.",
        "He said so.",
    ]
    assert report.warnings == ("no text on page 3: pictures are not read",)


def test_pdfs_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="run OCR on it"):
        read(tmp_path, "scan.pdf", pdf_of("", ""))
    with pytest.raises(ReportError, match="damaged PDF"):
        read(tmp_path, "broken.pdf", b"%PDF-1.7 nothing")
    with pytest.raises(ReportError, match="damaged PDF"):
        read(tmp_path, "text.pdf", b"this is no PDF")
    with pytest.raises(ReportError, match="2 pages, more than the bound of 1"):
        read(tmp_path, "long.pdf", pdf_of("a", "b"), Limits(pdf_pages=1))
    lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(%s) (%s)]"
    with pytest.raises(ReportError, match="encrypted"):
        locked = pdf_of("x", trailer=lock % ("a" * 32, "b" * 32, "c" * 16, "c" * 16))
        read(tmp_path, "locked.pdf", locked)


MAIL = (
    "From: {sender}\r\nTo: desk@lamp.example\r\n"
    "Subject: =?utf-8?q?Revik_leaves_for_M=C3=A9xico?=\r\n"
    "Date: Fri, 03 May 2024 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
)


def test_a_mail(tmp_path: Path) -> None:
    head = MAIL.format(sender="Jane Doe <jane@lamp.example>")
    body = "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nHe left for M\xe9xico.\r\n"
    for name in ("mail.eml", "mail"):
        report = read(tmp_path, name, (head + body).encode("latin-1"))
        assert report.text == "He left for México.\r\n"
        assert report.title == "Revik leaves for México"
        assert (report.authors, report.outlet) == (("Jane Doe",), None)
        assert report.published == date(2024, 5, 3)


def test_a_mail_in_two_forms_and_one_with_html_alone(tmp_path: Path) -> None:
    head = MAIL.format(sender="Lamp News <news@lamp.example>").encode()
    both = (
        b"Content-Type: multipart/alternative; boundary=XX\r\n\r\n"
        b"--XX\r\nContent-Type: text/plain\r\n\r\n"
        b"He left.\r\n--XX\r\nContent-Type: text/html\r\n\r\n<p>He stayed.</p>\r\n--XX--\r\n"
    )
    report = read(tmp_path, "mail.eml", head + both)
    assert report.text.strip() == "He left."
    assert (report.authors, report.outlet) == ((), "Lamp News")
    report = read(tmp_path, "page.eml", head + b"Content-Type: text/html\r\n\r\n" + page())
    assert STORY in report.text
    assert report.title == "Revik leaves for México"
    with pytest.raises(ReportError, match="without a text part"):
        read(tmp_path, "empty.eml", head + b"\r\n")


def entry(url: str, answer: bytes, kind: str = "response") -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
    return f"{head}Content-Length: {len(answer)}\r\n\r\n".encode() + answer + b"\r\n\r\n"


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


def test_a_web_archive(tmp_path: Path) -> None:
    chunked = b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(page()), page())
    packed = gzip.compress(page())
    entries = [
        entry("http://a.example/info", b"software: x", "warcinfo"),
        entry("http://a.example/1", OK + b"\r\n" + page()),
        entry("http://a.example/2", OK + chunked),
        entry("http://a.example/3", OK + b"Content-Encoding: gzip\r\n\r\n" + packed),
        entry("http://a.example/4", b"HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n<p>No"),
        entry("http://a.example/5", b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
        entry("http://a.example/6", OK + b"\r\n<html></html>"),
    ]
    for name, data in (
        ("a.warc", b"".join(entries)),
        ("a.warc.gz", b"".join(map(gzip.compress, entries))),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        found = list(load_all([path]))
        assert [item.id for item in found if isinstance(item, Report)] == [
            f"http://a.example/{n}" for n in (1, 2, 3)
        ]
        assert all(STORY in item.text for item in found if isinstance(item, Report))
        assert [item.name for item in found if isinstance(item, ReportError)] == [
            "http://a.example/6"
        ]
    path.write_bytes(data[:-40])
    assert "breaks off" in str(list(load_all([path]))[-1])


def test_a_feed_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="a feed or site map; give the URLs"):
        read(tmp_path, "feed.xml", "<?xml version='1.0'?>\n<rss version='2.0'></rss>")
