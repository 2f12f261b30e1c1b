"""Small documents of several kinds for the tests of this room, made on the spot."""

from __future__ import annotations

STORY = (
    "Anton Revik will leave for Cyprus within two days, three people with knowledge of the talks "
    "said on Monday. His plane has been waiting at the airport since the weekend."
)


def pdf_of(*pages: str, trailer: str = "") -> bytes:
    """A PDF of these pages, each of ASCII lines."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for n, page in enumerate(pages):
        lines = " T* ".join(f"({line}) Tj" for line in page.splitlines())
        drawing = f"BT /F1 12 Tf 14 TL 50 700 Td {lines} ET" if page else ""
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * n} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream")
    body, places = b"%PDF-1.4\n", []
    for number, entry in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{entry}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        body
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(body)}\n%%EOF\n"
        ).encode()
    )


def page() -> bytes:
    """An article's HTML page."""
    paragraph = f"<p>{STORY}</p><p>“We are ready,” Foreign Minister Nikos Dray told reporters.</p>"
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
        "<title>Revik weighs exile | Lamp News</title>"
        "<meta property='og:title' content='Revik weighs exile'>"
        "<meta property='og:site_name' content='Lamp News'>"
        "<meta name='author' content='Abby Rowe'>"
        "<meta property='article:published_time' content='1979-05-03T10:00:00Z'></head>"
        f"<body><nav>Home World</nav><article><h1>Revik weighs exile</h1>{paragraph * 3}"
        "</article><footer>© 2024 Lamp News</footer></body></html>"
    ).encode()
