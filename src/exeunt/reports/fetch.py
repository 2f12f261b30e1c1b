"""A URL -> its bytes, over http or https only and never from an inner network.

The host is resolved here, every address is checked, and the connection goes to a checked
address, so that a name that changes its address between check and use gains nothing.  Each
redirect is checked in the same way.  No proxy and no setting of the environment is used.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx2

from exeunt.errors import ReportError
from exeunt.reports.limits import Limits

_AGENT = "exeunt (reads single news reports at its user's request)"
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_NAT64 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent: where it came from in the end, its media type, encoding and bytes."""

    url: str
    media_type: str
    encoding: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class _Target:
    """A URL taken apart, and the checked addresses of its host."""

    url: str
    scheme: str
    host: str
    port: int
    addresses: tuple[str, ...]


def fetch(url: str, limits: Limits) -> Fetched:
    """The document at `url`.  Raises ReportError for whatever keeps it from being read."""
    deadline = time.monotonic() + limits.fetch_seconds
    here = url
    with httpx2.Client(
        trust_env=False, follow_redirects=False, timeout=limits.pause_seconds
    ) as client:
        for _ in range(limits.redirects + 1):
            found = _get(client, url, _target(url, here, limits), limits, deadline)
            if isinstance(found, Fetched):
                return found
            here = urljoin(here, found)
    raise ReportError(
        url, f"more than {limits.redirects} redirects", "give the address that the browser ends at"
    )


def _target(name: str, url: str, limits: Limits) -> _Target:
    """The checked target of a URL; `name` is the URL that the user gave."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ReportError(name, f"{url[:200]!r} is no URL", "check its spelling") from None
    if parts.scheme not in ("http", "https"):
        raise ReportError(
            name, f"leads to an address of the kind {parts.scheme!r}", "give an http or https URL"
        )
    if not host:
        raise ReportError(name, "a URL without a host", "check its spelling")
    if parts.username is not None or parts.password is not None:
        raise ReportError(name, "a user name in the URL", "save the page and give the file")
    port = port or (443 if parts.scheme == "https" else 80)
    return _Target(url, parts.scheme, host, port, _addresses(name, host, port, limits))


def _addresses(name: str, host: str, port: int, limits: Limits) -> tuple[str, ...]:
    """The host's addresses, all of them public unless the limits allow others."""
    try:
        ascii_host = host if ":" in host else host.encode("idna").decode()
        found = socket.getaddrinfo(ascii_host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ReportError(
            name, f"the host {host!r} is not known", "check the spelling and the network"
        ) from None
    addresses = tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not limits.allow_private and not is_public(address):
            raise ReportError(
                name,
                f"the host {host!r} has the inner address {address}",
                "only public addresses are fetched; save the page and give the file",
            )
    return addresses


def is_public(address: str) -> bool:
    """Is this an address of the open internet, also where one address wraps another?

    >>> is_public("10.0.0.1"), is_public("::ffff:127.0.0.1"), is_public("1.1.1.1")
    (False, False, True)
    """
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1])
        if any(found in network for network in _NAT64):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner and not is_public(str(inner)):
            return False
        if found.is_site_local:
            return False
    return found.is_global and not found.is_multicast and not found.is_reserved


def _get(
    client: httpx2.Client, name: str, target: _Target, limits: Limits, deadline: float
) -> Fetched | str:
    """The document, or the address that the server sends us on to."""
    trouble = "no answer"
    for address in target.addresses:
        try:
            request = _request(client, target, address)
            with closing(client.send(request, stream=True)) as answer:
                return _read(answer, name, target.url, limits, deadline)
        except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
            trouble = f"no connection to {target.host} ({error or 'timed out'})"
        except httpx2.TimeoutException:
            raise ReportError(
                name, f"silent for {limits.pause_seconds:g} seconds", "try again later"
            ) from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise ReportError(
                name, f"the transfer broke off ({error})", "try again, or save the page"
            ) from None
    raise ReportError(name, trouble, "check the address and the network, or save the page")


def _request(client: httpx2.Client, target: _Target, address: str) -> httpx2.Request:
    """A request that goes to the checked address and asks it for the host that was meant."""
    parts = urlsplit(target.url)
    bracketed = f"[{address}]" if ":" in address else address
    host = f"[{target.host}]" if ":" in target.host else target.host.encode("idna").decode()
    usual = target.port == (443 if target.scheme == "https" else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return client.build_request(
        "GET",
        f"{target.scheme}://{bracketed}:{target.port}{path}",
        headers={
            "Host": host if usual else f"{host}:{target.port}",
            "User-Agent": _AGENT,
            "Accept": "text/html,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        },
        extensions={"sni_hostname": host},
    )


def _read(
    answer: httpx2.Response, name: str, url: str, limits: Limits, deadline: float
) -> Fetched | str:
    """The answer's bytes within the bounds, or where it redirects to."""
    if answer.status_code in _REDIRECTS and "location" in answer.headers:
        return answer.headers["location"]
    if answer.status_code != 200:
        raise ReportError(
            name, f"the server answered {answer.status_code}", "open it in a browser and save it"
        )
    data = bytearray()
    for piece in answer.iter_bytes(2**16):
        data += piece
        if len(data) > limits.file_bytes:
            raise ReportError(
                name, f"more than {limits.file_bytes:,} bytes", "save the article alone, as text"
            )
        if time.monotonic() > deadline:
            raise ReportError(
                name, f"not done in {limits.fetch_seconds:g} seconds", "save the page and try that"
            )
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return Fetched(url, media_type, answer.charset_encoding, bytes(data))
