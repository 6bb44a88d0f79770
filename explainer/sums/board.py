"""The board: a formula written out with its numbers, as a teacher would write it. 10,000 × ¥10,000 × 1%."""

import ast
import re
from collections.abc import Mapping

from explainer.sums.formulas import parse
from explainer.words.text import SUPERSCRIPT, Words

SIGNS = {ast.Add: " + ", ast.Sub: " − ", ast.Mult: " × ", ast.Div: " ÷ "}
STRENGTH = {ast.Add: 1, ast.Sub: 1, ast.Mult: 2, ast.Div: 2, ast.Pow: 3}
ATOM = 4
Read = Mapping[str, str]  # each name as the board shows its number


def sum_of(formula: str, shown: Read, words: Words) -> str:
    """An expression with the numbers in place of the names, and brackets only where they are needed."""
    return _written(parse(formula), shown, words)[0]


def _written(node: ast.expr, shown: Read, words: Words) -> tuple[str, int]:
    """The text of a part, and how tightly it holds together."""
    match node:
        case ast.Constant(value=number):
            return words.number(float(number), 6), ATOM  # type: ignore[arg-type]
        case ast.Name(id=name):
            return shown[name], ATOM
        case ast.UnaryOp(operand=operand):
            return "−" + _in(operand, 2, shown, words), 1
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _power(_in(left, ATOM, shown, words), _written(right, shown, words)[0]), 3
        case ast.BinOp(left=left, op=op, right=right):
            own = STRENGTH[type(op)]
            firmly = own + isinstance(op, ast.Sub | ast.Div)
            return _in(left, own, shown, words) + SIGNS[type(op)] + _in(right, firmly, shown, words), own
        case ast.Call(func=ast.Name(id=name), args=args):
            loose = name in ("floor", "ceil")  # said after the sum, so it needs brackets inside another one
            return _called(name, [_written(arg, shown, words)[0] for arg in args], words), 0 if loose else ATOM
    raise ValueError(f"{ast.unparse(node)!r} cannot be written on a board.")


def _in(node: ast.expr, least: int, shown: Read, words: Words) -> str:
    text, strength = _written(node, shown, words)
    return text if strength >= least else f"({text})"


def _power(base: str, exponent: str) -> str:
    plain = exponent.replace("−", "-")
    return base + plain.translate(SUPERSCRIPT) if re.fullmatch("-?[0-9]+", plain) else f"{base}^({exponent})"


def _called(name: str, args: list[str], words: Words) -> str:
    match name:
        case "floor":
            return words("board-down", sum=args[0])
        case "ceil":
            return words("board-up", sum=args[0])
        case "log":
            return f"ln({args[0]})"
    return f"{name}({', '.join(args)})"
