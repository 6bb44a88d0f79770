"""QR: an address as a square that a phone's camera opens."""

import io

import segno


def qr_svg(address: str) -> str:
    """The code as SVG, black on white with the quiet zone that readers need; error correction M."""
    out = io.BytesIO()
    segno.make_qr(address, error="m").save(
        out, kind="svg", border=4, dark="#000", light="#fff", xmldecl=False, omitsize=True
    )
    return out.getvalue().decode()
