"""Outline: the letters of an SVG as shapes, so that it looks the same on a machine without our fonts."""

from functools import lru_cache
from typing import Any
from xml.etree import ElementTree

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from explainer.exports.kit.typeset import FACES, FONTS
from explainer.words.languages import LANGUAGES

SVG = "http://www.w3.org/2000/svg"
NOTDEF = ".notdef"
ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
TEXT_ONLY = {"font-family", "font-size", "font-weight", "font-style", "text-anchor"}


def outlined(svg: str, language: str) -> str:
    """The same picture with every text drawn as a path; what a screen reader reads of it stays as aria-label."""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for place, element in enumerate(list(parent)):
            if element.tag == f"{{{SVG}}}text":
                parent[place] = _drawn(element, language)
    return ElementTree.tostring(root, encoding="unicode")


def _drawn(text: Any, language: str) -> Any:
    """One text, with the lines it consists of, as a group of paths."""
    shape = ElementTree.Element(f"{{{SVG}}}g", {k: v for k, v in text.attrib.items() if k not in TEXT_ONLY})
    size = float(text.get("font-size", "11px").removesuffix("px"))
    bold = text.get("font-weight", "400") in ("bold", "600", "700", "800", "900")
    anchor = ANCHORS[text.get("text-anchor", "start")]
    x, y = float(text.get("x", 0)), float(text.get("y", 0))
    for line in [text, *text]:
        x, y = float(line.get("x", x)), y + float(line.get("dy", 0)) * (line is not text)
        if line.text:
            path, width = _line(line.text, language, bold)
            place = f"translate({x - anchor * width * size:.3f},{y:.3f}) scale({size:.3f},{-size:.3f})"
            stroke = {"stroke-width": f"{float(text.get('stroke-width', 1)) / size:.5f}"} if text.get("stroke") else {}
            ElementTree.SubElement(shape, f"{{{SVG}}}path", {"d": path, "transform": place, **stroke})
    return shape


@lru_cache(maxsize=4096)
def _line(text: str, language: str, bold: bool) -> tuple[str, float]:
    """One line as a path whose unit is the font size, and its width in the same unit."""
    at, drawn = 0.0, []
    for character in text:
        font = next((face for face in _faces(language, bold) if ord(character) in face.getBestCmap()), None)
        font = font or _faces(language, bold)[0]
        glyphs, scale = font.getGlyphSet(), 1 / font["head"].unitsPerEm
        glyph = glyphs[font.getBestCmap().get(ord(character), NOTDEF)]
        pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:.4g}")
        glyph.draw(TransformPen(pen, (scale, 0, 0, scale, at, 0)))
        drawn.append(pen.getCommands())
        at += glyph.width * scale
    return "".join(drawn), at


def _faces(language: str, bold: bool) -> list[TTFont]:
    """The faces of a language, first choice first."""
    weight = "bold" if bold else "regular"
    return [_face(FACES[family].format(weight)) for family in LANGUAGES[language].fonts]


@lru_cache
def _face(file: str) -> TTFont:
    return TTFont(FONTS / file, lazy=True)
