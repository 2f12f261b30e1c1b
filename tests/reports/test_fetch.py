"""URLs: what is fetched, and what is refused."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from report_samples import page

from exeunt.errors import ReportError
from exeunt.reports import Limits, load
from exeunt.reports.fetch import is_public

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"])]
INNER = Limits(allow_private=True, pause_seconds=0.5, file_bytes=50_000, fetch_seconds=5)


class _Handler(BaseHTTPRequestHandler):
    page: ClassVar[bytes] = b""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/hop"):
            number = int(path[4:])
            self._answer(302, b"", Location=f"/hop{number - 1}" if number else "/page")
        elif path == "/loop":
            self._answer(301, b"", Location="/loop")
        elif path == "/file":
            self._answer(302, b"", Location="file:///etc/passwd")
        elif path == "/page":
            self._answer(200, self.page, **{"Content-Type": "text/html; charset=utf-8"})
        elif path == "/text":
            host = self.headers["Host"].encode()
            self._answer(200, b"He left for " + host, **{"Content-Type": "text/plain"})
        elif path == "/large":
            self._answer(200, b"x" * 60_000, **{"Content-Type": "text/plain"})
        elif path == "/slow":
            time.sleep(1)
        else:
            self._answer(404, b"gone")

    def _answer(self, status: int, data: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    _Handler.page = page()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_page_is_fetched_through_redirects(site: str) -> None:
    report = load(f"{site}/hop2?x=1", limits=INNER)
    assert report.id == f"{site}/hop2?x=1"
    assert report.url == f"{site}/page"
    assert (report.title, report.outlet) == ("Revik weighs exile", "Lamp News")


def test_a_text_is_fetched_from_the_host_that_was_named(site: str) -> None:
    port = site.rpartition(":")[2]
    assert load(f"{site}/text", limits=INNER).text == f"He left for 127.0.0.1:{port}"


def test_inner_addresses_are_refused(site: str) -> None:
    with pytest.raises(ReportError, match=r"inner address 127\.0\.0\.1; only public"):
        load(f"{site}/page")


@pytest.mark.parametrize(
    ("path", "trouble"),
    [
        ("/nothing", "the server answered 404"),
        ("/loop", "more than 5 redirects"),
        ("/file", "an address of the kind 'file'"),
        ("/large", "more than 50,000 bytes"),
        ("/slow", "silent for 0.5 seconds"),
    ],
)
def test_what_goes_wrong_is_said(site: str, path: str, trouble: str) -> None:
    with pytest.raises(ReportError) as caught:
        load(site + path, limits=INNER)
    assert caught.value.name == site + path
    assert trouble in caught.value.trouble


def test_a_closed_port(site: str) -> None:
    with pytest.raises(ReportError, match="no connection"):
        load("http://127.0.0.1:1/", limits=INNER)


@pytest.mark.parametrize(
    ("url", "trouble"),
    [
        ("ftp://lamp.example/x", "an address of the kind 'ftp'"),
        ("http://", "without a host"),
        ("http://user:secret@lamp.example/", "user name"),
        ("http://[::1", "no URL"),
        ("http://lamp.example:99999/", "no URL"),
        ("http://169.254.169.254/latest", "inner address"),
        ("http://[::ffff:10.0.0.1]/", "inner address"),
        ("http://0x7f000001/", "inner address"),
        ("https://10.1.2.3/", "inner address"),
    ],
)
def test_urls_that_are_refused(url: str, trouble: str) -> None:
    with pytest.raises(ReportError) as caught:
        load(url)
    assert trouble in caught.value.trouble


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.1.1", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::1", "::", "fe80::1%eth0",
        "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
        "2002:7f00:1::", "2001:db8::1",
    ],
)  # fmt: skip
def test_inner_addresses(address: str) -> None:
    assert not is_public(address)


def test_public_addresses() -> None:
    assert is_public("1.1.1.1")
    assert is_public("2606:4700:4700::1111")
