"""Room: where in an area there is room for something written."""

from collections.abc import Iterable

import numpy as np

Box = tuple[float, float, float, float]  # left, right, bottom, top, in the units of the axes


def room(x: np.ndarray, low: np.ndarray, high: np.ndarray, long: int, taken: Iterable[Box]) -> tuple[float, float, float]:
    """The roomiest place for what is so many steps long: its left end, its bottom and its top.

    x: where each step begins, and where the last one ends (steps + 1,); low, high: the edges of the area (steps,).
    Nothing may cross a box that is taken: the place is above or below it. If top <= bottom there is no room.
    """
    if long > len(low):
        return float(x[0]), 0.0, 0.0
    slide = np.lib.stride_tricks.sliding_window_view
    bottom, top = slide(low, long).max(axis=1), slide(high, long).min(axis=1)
    start, end = x[: len(bottom)], x[long:]
    for box_left, box_right, box_bottom, box_top in taken:
        meets = (start < box_right) & (end > box_left)
        above = top - np.maximum(bottom, box_top) > np.minimum(top, box_bottom) - bottom
        bottom = np.where(meets & above, np.maximum(bottom, box_top), bottom)
        top = np.where(meets & ~above, np.minimum(top, box_bottom), top)
    best = int(np.argmax(top - bottom))
    return float(start[best]), float(bottom[best]), float(top[best])
