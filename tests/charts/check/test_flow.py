"""The flow of one purchase: every node passes on what it receives, nothing crosses, and every label can be read."""

from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from explainer import AtSource, Points
from explainer.charts.check.flow import flow_figure, flow_rows
from explainer.charts.check.flow_desk import HEIGHT as DESK_HEIGHT
from explainer.charts.check.flow_phone import HEIGHT as PHONE_HEIGHT
from explainer.charts.check.flow_phone import WIDTH as PHONE_WIDTH
from explainer.charts.check.flow_picture import BAR, LINE
from explainer.charts.check.flow_templates import AFTER, BEFORE, EDGE
from explainer.charts.check.streams import MOST, SMALL, only_the_largest, streams
from explainer.charts.kit.lettering import text_width
from explainer.engine.check import Check
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.offers.library import offers
from explainer.words.text import slots, words
from tests.oracles.shop import CROWD, SHOP

LONG = ("wanjia-2012", "yunlianhui-2018")  # here over fewer days
PENCIL = Check(
    replace(SHOP, at_source=(AtSource("tip", "inviter-1", 0.1, level=1), AtSource("agent", "agent", 0.2))), CROWD, 1
)


def changed(offer_id: str, join: int | None = None, offer: dict | None = None, **scenario) -> Check:
    """An offer of the library, changed."""
    check = preset(offer_id).check()
    join = check.join if join is None else join
    return Check(replace(check.offer, **offer or {}), replace(check.scenario, **scenario), join)


def of_spend(offer_id: str) -> tuple[AtSource, ...]:
    """What an offer pays at once, read as shares of the money spent: more than there is."""
    return tuple(replace(promise, base="spend") for promise in preset(offer_id).offer.at_source)


@cache
def cases() -> dict[str, Check]:
    """Every offer of the library, and what can go wrong with one."""
    eight = tuple(AtSource(f"{n}", "inviter-1", 0.001 * n, "spend", level=n % 4) for n in range(1, 9))
    return {
        "green-points": changed("green-points"),
        "commissions of the spend": changed("green-points", offer={"at_source": of_spend("green-points")}),
        "instalments without growth": changed("green-points-instalments", growth=0.0),
        "instalments doubling": changed("green-points-instalments", growth=1.0),
        "shared": changed("green-points-shared"),
        "wanjia": changed("wanjia-2012", horizon=300),
        "yunlianhui": changed("yunlianhui-2018", horizon=300),
        "card": changed("loyalty-card"),
        "card, not all claimed": changed("loyalty-card", offer={"claimed": 0.66}),
        "deposit": changed("deposit-50-in-45-days"),
        "nothing falls due": changed("green-points", growth=0.0),
        "first of all": changed("green-points", join=0),
        "nearly last": changed("green-points-instalments", join=110),
        "nobody after month 20": changed("green-points-instalments", stop=20),
        "shrinking": changed("green-points-instalments", growth=-0.1),
        "lapses": changed("green-points-instalments", offer={"unpaid": "lapse", "claimed": 0.7}),
        "no rebate": changed("green-points", offer={"rebate": 0.0}),
        "no points": changed("green-points", offer={"points": ()}),
        "no pool": changed("green-points", offer={"pool_share": 0.0}),
        "all handed over": changed("green-points", offer={"rebate": 1.0}),
        "eight at once": changed("green-points", offer={"at_source": eight, "spend": 250000.0}),
        "three promises": changed(
            "green-points", offer={"points": (Points("shopper", 3), Points("merchant", 1), Points("area-agent", 2))}
        ),
        "pennies": changed("loyalty-card", offer={"spend": 0.37}),
        "nobody there": changed("green-points-instalments", repeat=0.0, stop=5),
        **{offer_id: changed(offer_id) for offer_id in offers() if offer_id not in LONG},
        "kept back for the platform": changed(
            "green-points-instalments", offer={"withdrawal_fee": 0.1, "fee_to": "platform"}
        ),
        "kept back for the pool": changed("green-points-instalments", offer={"withdrawal_fee": 0.1, "fee_to": "pool"}),
        "goods that cost more than they count": changed("deposit-50-in-45-days", offer={"cost": 1.2, "earns": 0.001}),
    }


EACH = list(cases())


@cache
def figure(case: str, language: str = "en"):
    return flow_figure(cases()[case], words(language), "page")


def through(rows: pd.DataFrame, node: str) -> tuple[float, float]:
    """What flows into a node, and what flows out of it."""
    return rows.loc[rows["target"] == node, "amount"].sum(), rows.loc[rows["source"] == node, "amount"].sum()


@pytest.mark.parametrize("case", EACH)
def test_every_node_passes_on_what_it_receives(case: str):
    rows = flow_rows(cases()[case])
    for node in set(rows["source"]) & set(rows["target"]):
        into, out = through(rows, node)
        assert into == pytest.approx(out, rel=1e-9), node


@pytest.mark.parametrize("case", EACH)
def test_amounts_are_those_of_the_run(case: str):
    check, rows = cases()[case], flow_rows(cases()[case])
    if not check.buyers:
        assert rows.empty
        return
    u, done, each = check.join, check.done, check.buyers
    ends = rows[rows["target"].str.startswith("to-")]
    near = {"rel": 1e-9, "abs": 1e-7 * check.offer.spend}
    assert through(rows, "shopper")[1] == pytest.approx(check.offer.spend)
    assert through(rows, "platform")[0] == pytest.approx(done.rebate[u] / each, **near)
    assert rows.loc[rows["source"].eq("platform") & rows["target"].eq("pool"), "amount"].sum() == pytest.approx(
        done.pool_income[u] / each, **near
    )
    cost = check.offer.cost  # the picture shows money: what the goods cost, not what they count
    assert ends["amount"].sum() == pytest.approx(cost * done.promised[u] / each, **near)
    paid = ends.loc[ends["money"].isin(["own", "known", "new", "outside"]), "amount"].sum()
    assert paid == pytest.approx(cost * done.paid_by_purchase[:, u].sum() / each, **near)
    at_once = sum(line["paid"][u] for line in done.at_source.values())
    assert rows.loc[rows["target"].str.startswith("at-"), "amount"].sum() == pytest.approx(at_once / each, **near)


def test_the_pencil_shop_by_hand():
    """Join in period 1 of the shop of the worked examples: 100 spent, 20 handed over, 10 into the pool, 60 promised.

    Of the 10 outside the pool the agent gets 0.2 × 20 = 4; the inviter 0.1 × 20 = 2, but only 7 of the 12 buyers have one.
    """
    rows = flow_rows(PENCIL).set_index(["source", "target"])["amount"]
    assert rows["shop", "shop-keeps"] == pytest.approx(80)
    assert rows["platform", "at-agent"] == pytest.approx(4)
    assert rows["platform", "at-tip"] == pytest.approx(2 * 7 / 12)
    assert rows["platform", "platform-keeps"] == pytest.approx(10 - 4 - 2 * 7 / 12)
    assert rows["platform", "pool"].sum() == pytest.approx(10)
    to = flow_rows(PENCIL).groupby("target")["amount"].sum()
    assert to["to-shopper"] == pytest.approx(40)
    assert to["to-merchant"] == pytest.approx(20)


@pytest.mark.parametrize("case", ["green-points", "instalments doubling", "shared", "yunlianhui", "nearly last"])
def test_own_money_in_the_pool_goes_where_the_tracing_says(case: str):
    check, rows = cases()[case], flow_rows(cases()[case])
    done, u = check.done, check.join
    got = np.zeros(check.scenario.horizon)
    for t in range(check.scenario.horizon):
        if done.paid[t] > 0:
            got += done.money[t, u] * done.paid_by_purchase[t] / done.paid[t] / check.buyers
    own = rows[(rows["source"] == "pool") & (rows["money"] == "own")].set_index("target")["amount"]
    back = own[[key for key in own.index if key == "points" or key.startswith("to-")]].sum()
    near = {"rel": 1e-6, "abs": 1e-6}
    assert own.get("earlier", 0.0) == pytest.approx(got[:u].sum(), **near)
    assert back == pytest.approx(got[u], **near)
    assert own.get("later", 0.0) == pytest.approx(got[u + 1 :].sum(), **near)
    assert own.sum() == pytest.approx(check.offer.pool_share * check.offer.rebate * check.offer.spend)


def test_a_deposit_does_not_pass_a_shop():
    assert not {"shop", "shop-keeps"} & set(flow_rows(cases()["deposit"])["target"])


def test_no_more_than_most_promises_are_drawn_one_by_one_and_none_is_lost():
    many = tuple(AtSource(f"{n}", "inviter-1", 0.001 * n, "spend") for n in range(1, 12))
    links = streams(changed("green-points", offer={"at_source": many}))
    merged = only_the_largest(links)
    drawn = [link for link in merged if link.target.startswith("at-") or link.target == SMALL]
    assert len(drawn) == MOST
    assert sum(link.amount for link in drawn) == pytest.approx(1000 * 0.001 * sum(range(1, 12)))
    assert sum(link.amount for link in merged) == pytest.approx(sum(link.amount for link in links))


def crossings(ribbons: pd.DataFrame) -> list[tuple[int, int]]:
    """Pairs of ribbons that lie over each other somewhere, by more than the 1 px that a ribbon has at least."""
    curves = [one.sort_values("along", kind="stable") for _, one in ribbons.groupby("link")]
    found = []
    for a, b in combinations(curves, 2):
        along = np.linspace(max(a["along"].min(), b["along"].min()), min(a["along"].max(), b["along"].max()), 41)
        if along[-1] <= along[0]:
            continue
        (a_low, a_high), (b_low, b_high) = (
            (np.interp(along, one["along"], one["low"]), np.interp(along, one["along"], one["high"])) for one in (a, b)
        )
        if (np.minimum(a_high, b_high) - np.maximum(a_low, b_low)).max() > 1.6:
            found.append((int(a["link"].iloc[0]), int(b["link"].iloc[0])))
    return found


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("picture", ["flow-wide-ribbons", "flow-narrow-ribbons"])
def test_no_ribbon_crosses_another(case: str, picture: str):
    assert not crossings(figure(case).data[picture])


def test_the_search_for_crossings_finds_one():
    ribbons = figure("green-points").data["flow-wide-ribbons"].copy()
    first = ribbons["link"] == 0
    ribbons.loc[first, ["low", "high"]] = ribbons.loc[ribbons["link"] == 1, ["low", "high"]].to_numpy()
    assert crossings(ribbons) == [(0, 1)]


def boxes(labels: pd.DataFrame, wide: float | None) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom [px] of every label, on a desk of a width or (None) on a phone."""
    found = []
    for label in labels.itertuples():
        rows = label.text.split("\n")
        width = max(text_width(row, bold=label.weight > 400) for row in rows)
        x, y = (
            (label.across + EDGE, label.along)
            if wide is None
            else (BEFORE + label.along * (wide - BEFORE - AFTER), label.across)
        )
        left = x + label.shift - {"left": 0.0, "center": 0.5, "right": 1.0}[label.align] * width
        top = y + EDGE - LINE / 2
        found.append((left, top, left + width, top + LINE * len(rows), label.text))
    return found


def bars(rows: pd.DataFrame, wide: float | None) -> list[tuple[float, float, float, float, str]]:
    """The same of every bar."""
    found = []
    for bar in rows.itertuples():
        if wide is None:
            found.append(
                (bar.low + EDGE, bar.along + EDGE - BAR / 2, bar.high + EDGE, bar.along + EDGE + BAR / 2, bar.money)
            )
        else:
            x = BEFORE + bar.along * (wide - BEFORE - AFTER)
            found.append((x - BAR / 2, bar.low + EDGE, x + BAR / 2, bar.high + EDGE, bar.money))
    return found


def overlap(a: tuple, b: tuple) -> bool:
    """Whether two boxes overlap by more than 2 px each way."""
    return min(a[2], b[2]) - max(a[0], b[0]) > 2 and min(a[3], b[3]) - max(a[1], b[1]) > 2


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("wide", [610.0, 1088.0, None])
def test_no_label_lies_on_another_or_on_a_bar_or_is_cut(case: str, language: str, wide: float | None):
    name, data = "flow-narrow" if wide is None else "flow-wide", figure(case, language).data
    labels, solid = boxes(data[f"{name}-labels"], wide), bars(data[f"{name}-bars"], wide)
    assert not [(a[4], b[4]) for a, b in combinations(labels, 2) if overlap(a, b)]
    assert not [(a[4], b[4]) for a in labels for b in solid if overlap(a, b)]
    right = PHONE_WIDTH + 2 * EDGE if wide is None else wide
    bottom = (figure(case, language).narrow if wide is None else figure(case, language).wide)["height"] - 2 * EDGE
    assert bottom <= (PHONE_HEIGHT if wide is None else DESK_HEIGHT)
    for left, top, end, foot, text in labels:
        assert left >= -4, text
        assert end <= right + 4, text
        assert top >= 0, text
        assert foot <= bottom + 2 * EDGE, text


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("case", [case for case in EACH if case != "nobody there"])
def test_labels_leave_room_for_what_flows(case: str, language: str):
    data = figure(case, language).data
    wide = 60 if "kept back" in case else 100  # seven rewards, two promises, and a fee on both sides of the pool
    for picture, least in {"flow-wide-bars": wide, "flow-narrow-bars": 30}.items():
        assert (data[picture].high - data[picture].low).max() >= least


@pytest.mark.parametrize("case", EACH)
def test_nothing_drawn_or_written_is_nan_and_empty_data_has_its_columns(case: str):
    data = figure(case).data
    for name, rows in data.items():
        drawn = rows.drop(columns="lead", errors="ignore")
        assert drawn.notna().all().all(), name
        assert len(rows.columns) >= 4, name
        assert "object" not in {str(kind) for kind in rows.dtypes} or len(rows), name
    assert not any(sign in str(figure(case).table.to_numpy()) for sign in ("nan", "∞"))


def test_the_template_is_the_same_for_every_check_and_knows_no_number_of_the_run():
    one, other = figure("green-points"), figure("card")
    assert one.wide is other.wide
    assert one.narrow is other.narrow
    assert "datasets" not in one.wide
    for template in (one.wide, one.narrow):
        assert not any(text in str(template) for text in ("1,816", "1816", "¥", "invite"))
        named = {layer["data"]["name"] for layer in template["layer"]}
        assert named <= set(one.data)


def test_newcomers_money_is_the_strongest_and_what_nobody_pays_is_an_empty_outline():
    layers = figure("green-points").wide["layer"]
    filled, empty = layers[0], layers[1]
    assert filled["mark"]["fillOpacity"]["expr"].startswith("datum.money == 'new' ? 0.85")
    scale = filled["encoding"]["fill"]["scale"]
    fill = dict(zip(scale["domain"], scale["range"], strict=True))
    assert fill["nobody"] == fill["waiting"] == "transparent"
    assert fill["new"] == "var(--new)"
    assert empty["transform"][0]["filter"] == {"field": "money", "oneOf": ["nobody", "waiting"]}
    assert empty["mark"]["strokeDash"]


def test_titles_say_what_is_true_of_the_offer():
    assert "By month 119, people who join after you pay ¥1,816 of that" in figure("green-points").title
    assert "All of your own ¥80 goes to people who joined before you" in figure("green-points").title
    assert "Your own money is enough; nobody has to join after you" in figure("card").title
    assert "part of it is never claimed" not in figure("card, not all claimed").title  # it would cover even all of it
    assert "By month 119 ¥1,800 of that is not paid" in figure("instalments without growth").title
    assert "nothing of that is paid" in figure("nothing falls due").title
    assert "No points are promised for it" in figure("no points").title
    assert figure("nobody there").title == "Nobody comes in month 12, so there is no money to follow."
    assert "US$82.5" in figure("deposit").title


def test_the_amount_in_the_title_is_what_the_sources_say():
    mine = cases()["green-points"].mine
    share = mine.later_new / cases()["green-points"].buyers
    assert share == pytest.approx(1816, abs=0.5)


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_case_has_its_sentences_in_both_languages(case: str, language: str):
    shown = figure(case, language)
    for text in (shown.title, shown.alt, shown.how):
        assert text.strip()
        assert "{" not in text
    assert words(language)("figure-flow-alt-short")


def test_both_languages_have_the_same_keys_and_slots_and_no_line_is_lost():
    files = [Path(CONTENT) / language / "chart-flow.ftl" for language in ("en", "zh")]
    assert slots(files[0]) == slots(files[1])
    for path in files:
        entries = FluentParser().parse(path.read_text(encoding="utf-8")).body
        assert not [entry for entry in entries if isinstance(entry, Junk)]
