"""Formulas: sums such as "fans * spend * share", worked out and written as on a blackboard. Nothing else can be written.

An expression may use names, numbers, + - * / **, comparisons, `and`, and the functions below; anything else is refused.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

SAME = 1e-9  # numbers closer than this, relative to their size, count as equal


class FormulaError(ValueError):
    """An expression that cannot be used; the message names it and what is allowed."""


def _divided(left: float, right: float) -> float:
    if right:
        return left / right
    return math.copysign(math.inf, left) if left else math.nan


def _power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf
    except ValueError:  # 0 to a negative power, or a root of a negative number
        return math.inf if base == 0 else math.nan


def _log(number: float) -> float:
    """Natural logarithm; nothing can be multiplied up from 0."""
    return math.log(number) if number > 0 else (-math.inf if number == 0 else math.nan)


def _whole(rounding: Callable[[float], int]) -> Callable[[float], float]:
    """Rounding to a whole number that takes 3.0000000001 for 3."""
    return lambda number: float(rounding(round(number, 9))) if math.isfinite(number) else number


def _same(left: float, right: float) -> bool:
    return math.isclose(left, right, rel_tol=SAME)


OPERATORS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: _divided, ast.Pow: _power,
}  # fmt: skip
FUNCTIONS: dict[str, Callable[..., float]] = {
    "log": _log, "floor": _whole(math.floor), "ceil": _whole(math.ceil), "max": max,
}  # fmt: skip
COMPARISONS: dict[type, Callable[[float, float], bool]] = {
    ast.LtE: lambda left, right: left <= right or _same(left, right),
    ast.GtE: lambda left, right: left >= right or _same(left, right),
    ast.Lt: lambda left, right: left < right and not _same(left, right),
    ast.Gt: lambda left, right: left > right and not _same(left, right),
    ast.Eq: _same,
}


@lru_cache(maxsize=1024)
def parse(text: str) -> ast.expr:
    """The expression as a tree of allowed parts only, or a FormulaError."""
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError as problem:
        raise FormulaError(
            f"{text!r} is not a formula: {problem.msg}. Write a sum such as fans * spend * share."
        ) from problem
    _check(tree, text)
    return tree


def _check(node: ast.expr, text: str) -> None:
    match node:
        case ast.Name() | ast.Constant(value=int() | float()):
            below: list[ast.expr] = []
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            below = [left, right]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            below = [operand]
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            below = args
        case ast.Compare(left=left, ops=ops, comparators=rest) if all(type(op) in COMPARISONS for op in ops):
            below = [left, *rest]
        case ast.BoolOp(op=ast.And(), values=parts):
            below = parts
        case _:
            allowed = f"names, numbers, + - * / **, comparisons, and, {', '.join(FUNCTIONS)}"
            raise FormulaError(f"{ast.unparse(node)!r} in {text!r} is not allowed. Use only: {allowed}.")
    for part in below:
        _check(part, text)


def names_in(text: str) -> set[str]:
    """The names of the numbers that an expression reads."""
    called = {
        node.func.id for node in ast.walk(parse(text)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    return {node.id for node in ast.walk(parse(text)) if isinstance(node, ast.Name)} - called


def formula_complaints(at: str, text: str, known: set[str]) -> list[str]:
    """What is wrong with a formula that stands there: it is none, or reads names that stand for nothing yet."""
    try:
        missing = sorted(names_in(text) - known)
    except FormulaError as problem:
        return [f"{at}: {problem}"]
    return [f"{at} reads {name!r}, and nothing before it is called so. Correct the name." for name in missing]


def compute(text: str, values: Mapping[str, float]) -> float:
    """The number an expression comes to; infinite or not a number where arithmetic says so, never an exception."""
    return float(_value(parse(text), values))


def true(text: str, values: Mapping[str, float]) -> bool:
    """Whether a comparison holds; numbers that differ by a rounding error count as equal."""
    return bool(_value(parse(text), values))


def _value(node: ast.expr, values: Mapping[str, float]) -> Any:
    match node:
        case ast.Constant(value=number):
            return float(number)  # type: ignore[arg-type]
        case ast.Name(id=name):
            return values[name]
        case ast.BinOp(left=left, op=op, right=right):
            return OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(operand=operand):
            return -_value(operand, values)
        case ast.Call(func=ast.Name(id=name), args=args):
            return FUNCTIONS[name](*(_value(arg, values) for arg in args))
        case ast.BoolOp(values=parts):
            return all(_value(part, values) for part in parts)
        case ast.Compare(left=left, ops=ops, comparators=rest):
            sides = [_value(part, values) for part in (left, *rest)]
            return all(COMPARISONS[type(op)](a, b) for op, a, b in zip(ops, sides, sides[1:], strict=False))
    raise FormulaError(f"{ast.unparse(node)!r} has no value.")
