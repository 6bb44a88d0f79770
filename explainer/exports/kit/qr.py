"""QR: an address as a square that a phone's camera opens."""

import io

import segno


def qr_svg(address: str) -> str:
    """The code as SVG, black on white with the quiet zone that readers need; error correction M.

    Empty if there is no address, or one too long for any code (more than about 2,300 characters).
    """
    try:
        code = segno.make_qr(address, error="m") if address else None
    except segno.DataOverflowError:
        code = None
    if code is None:
        return ""
    out = io.BytesIO()
    code.save(out, kind="svg", border=4, dark="#000", light="#fff", xmldecl=False, omitsize=True)
    return out.getvalue().decode()
