"""QR: an address as a square that a phone's camera opens."""

import io

import segno

DENSE = 14  # the version, as the size of a code is called, from which on its squares are small: 73 in a row


def qr_svg(address: str, border: int = 4) -> str:
    """The code as SVG, black on white; error correction M, or L of a long address, whose squares would be too small.

    border: the quiet zone that readers need [modules]; 0 where white paper around it is one, and the edges stay in line.
    Empty if there is no address, or one too long for any code (more than about 2,300 characters).
    """
    code = _code(address, "m") if address else None
    if code and int(code.version) > DENSE:
        code = _code(address, "l")
    if code is None:
        return ""
    out = io.BytesIO()
    code.save(out, kind="svg", border=border, dark="#000", light="#fff", xmldecl=False, omitsize=True)
    return out.getvalue().decode()


def _code(address: str, error: str) -> segno.QRCode | None:
    try:
        return segno.make_qr(address, error=error)
    except segno.DataOverflowError:
        return None
