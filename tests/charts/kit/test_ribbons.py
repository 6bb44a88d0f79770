"""The layout of ribbons: straight where it can be, in the order given, with room for every label."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.charts.kit.ribbons import SAMPLES, Link, Node, Room, curves, flows, place, settled

GAP = 5.0


def test_a_chain_is_as_wide_as_there_is_room_and_runs_straight():
    nodes = [Node("a", 0), Node("b", 1), Node("c", 2)]
    placed = place(nodes, [Link("a", "b", 30), Link("b", "c", 30)], length=120, gap=GAP)
    assert placed.scale == pytest.approx(4, rel=1e-3)
    assert placed.width == pytest.approx([120, 120], rel=1e-3)
    assert placed.leaves == pytest.approx(placed.arrives, abs=0.1)


def test_labels_take_their_room_from_the_bars_of_the_fullest_column():
    nodes = [Node("a", 0), Node("b", 1, label=30, side="before"), Node("c", 1, label=20, side="after")]
    placed = place(nodes, [Link("a", "b", 60), Link("a", "c", 40)], length=155, gap=GAP)
    assert placed.scale == pytest.approx(1, rel=1e-3)  # 30 + 60 + gap 5 + 40 + 20 = 155
    assert placed.bars["b"] == pytest.approx((30, 90), abs=0.2)
    assert placed.bars["c"] == pytest.approx((95, 135), abs=0.2)


def test_only_a_thin_bar_needs_room_for_its_label_after_it():
    side = "after a thin bar"
    thick = place([Node("a", 0), Node("b", 1, 50, side)], [Link("a", "b", 1)], length=100, gap=0)
    nodes = [Node("a", 0), Node("b", 1, 60, side), Node("c", 1)]
    thin = place(nodes, [Link("a", "b", 1), Link("a", "c", 9)], length=100, gap=0)
    assert thick.scale == pytest.approx(100, rel=1e-3)
    assert thin.scale == pytest.approx(4, rel=1e-2)  # 4 + 60 + 36 = 100


def test_where_the_labels_alone_do_not_fit_nothing_is_drawn_to_scale():
    placed = place([Node("a", 0, label=80), Node("b", 1)], [Link("a", "b", 1)], length=60, gap=GAP)
    assert placed.scale == 0


def test_bars_that_want_the_same_place_share_the_way_and_a_strong_one_keeps_it():
    rooms = [Room(0, 10, 0), Room(0, 10, 0)]
    assert settled([50, 50], [1, 1], rooms, length=100, gap=4) == pytest.approx([43, 57])
    assert settled([50, 50], [1, 6], rooms, length=100, gap=4) == pytest.approx([38, 52])


def test_a_column_never_leaves_the_picture():
    rooms = [Room(0, 10, 0), Room(5, 10, 0)]
    assert settled([-30, 400], [1, 1], rooms, length=100, gap=4) == pytest.approx([0, 90])


def test_links_are_stacked_in_the_order_of_what_they_lead_to():
    nodes = [Node("a", 0), Node("b", 0), Node("x", 1), Node("y", 1)]
    links = [Link("a", "y", 2), Link("b", "y", 1), Link("b", "x", 3), Link("a", "x", 4)]
    placed = place(nodes, links, length=100, gap=0)
    from_a = placed.leaves[[3, 0]] - placed.bars["a"][0]
    into_y = placed.arrives[[0, 1]] - placed.bars["y"][0]
    assert from_a == pytest.approx([0, 4 * placed.scale])
    assert into_y == pytest.approx([0, 2 * placed.scale])


def test_pitfall_links_in_the_order_they_are_written_would_cross():
    nodes = [Node("a", 0), Node("x", 1), Node("y", 1)]
    links = [Link("a", "y", 1), Link("a", "x", 1)]
    placed = place(nodes, links, length=100, gap=10)
    as_written = placed.bars["a"][0] + np.array([0, placed.scale])
    assert (placed.leaves[0] - placed.leaves[1]) * (placed.arrives[0] - placed.arrives[1]) > 0
    assert (as_written[0] - as_written[1]) * (placed.arrives[0] - placed.arrives[1]) < 0


def test_curves_begin_and_end_where_they_should_and_leave_at_right_angles():
    path = curves(np.array([10.0]), np.array([50.0]))[0]
    assert len(path) == SAMPLES
    assert path[[0, SAMPLES // 2, -1]] == pytest.approx([10, 30, 50])
    assert path[1] - path[0] < 0.2 * 40 / (SAMPLES - 1)
    assert (np.diff(path) > 0).all()


@st.composite
def layered(draw):
    """Nodes in up to four columns with labels of all kinds, and links from each column to later ones."""
    sides = st.sampled_from(["middle", "start", "before", "after", "after a thin bar"])
    columns = draw(st.lists(st.integers(1, 5), min_size=2, max_size=4))
    nodes = [
        Node(f"{c}-{i}", c, draw(st.integers(0, 20)), draw(sides), draw(st.sampled_from([1.0, 20.0])))
        for c, count in enumerate(columns)
        for i in range(count)
    ]
    ends = [(a, b) for a in nodes for b in nodes if a.column < b.column]
    chosen = draw(st.lists(st.sampled_from(ends), min_size=1, max_size=12, unique=True))
    return nodes, [Link(a.key, b.key, draw(st.integers(1, 50))) for a, b in chosen]


@given(layered())
def test_order_room_and_edges_hold_for_any_flow(flow):
    nodes, links = flow
    placed = place(nodes, links, length=400, gap=GAP)
    assert placed.scale > 0
    for column in {node.column for node in nodes}:
        end = -GAP
        for node in (node for node in nodes if node.column == column):
            start, stop = placed.bars[node.key]
            assert start >= end + GAP - 1e-6
            assert stop - start == pytest.approx(max(flows(links, node.key)) * placed.scale)
            end = stop
        assert end <= 400 + 1e-6


@given(layered())
def test_every_ribbon_begins_and_ends_inside_its_bars(flow):
    nodes, links = flow
    placed = place(nodes, links, length=400, gap=GAP)
    for i, link in enumerate(links):
        for start, bar in ((placed.leaves[i], placed.bars[link.source]), (placed.arrives[i], placed.bars[link.target])):
            assert bar[0] - 1e-6 <= start
            assert start + placed.width[i] <= bar[1] + 1e-6
