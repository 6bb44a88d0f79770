"""The totals of a declining offer in two system-dynamics engines, one scenario after another: PySD and BPTK-Py.

Everybody comes back, a fixed fraction of what is left falls due each period, unpaid claims are carried. One step is one
period; stocks hold what there is when a period begins.
"""

import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Share = NDArray[np.float64]
Peer = Callable[[Share, Share], Share]  # growth, pool share (scenarios,) -> paid share (scenarios,)

VENSIM = """{{UTF-8}}
growth = 0 ~~|
pool share = 0 ~~|
people = INTEG(growth * people, 1000) ~~|
promise = {multiple} * people ~~|
due = {rate} * waiting ~~|
income = pool share * people ~~|
pay = MIN(owed + due, pool + income) ~~|
waiting = INTEG(promise - due, 0) ~~|
owed = INTEG(due - pay, 0) ~~|
pool = INTEG(income - pay, 0) ~~|
paid = INTEG(pay, 0) ~~|
promised = INTEG(promise, 0) ~~|
INITIAL TIME = 0 ~~|
FINAL TIME = {periods} ~~|
TIME STEP = 1 ~~|
SAVEPER = {periods} ~~|
"""


def pysd(multiple: float, rate: float, periods: int) -> Peer:
    """PySD, which translates a Vensim model into Python."""
    import pysd as engine

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "declining.mdl")
        file.write_text(VENSIM.format(multiple=multiple, rate=rate, periods=periods), encoding="utf-8")
        model = engine.read_vensim(str(file))

    def shares(growth: Share, pool_share: Share) -> Share:
        ends = []
        for g, p in zip(growth.tolist(), pool_share.tolist(), strict=True):
            table = model.run(params={"growth": g, "pool share": p}, return_columns=["paid", "promised"])
            ends.append(table.paid.iloc[-1] / table.promised.iloc[-1])
        return np.array(ends)

    return shares


def bptk(multiple: float, rate: float, periods: int, backend: str) -> Peer:
    """BPTK-Py, all scenarios in one call, on its compiled or its Python engine."""
    import BPTK_Py as engine

    model = engine.Model(starttime=0.0, stoptime=float(periods), dt=1.0, name="declining")
    growth_of, share_of = model.constant("growth"), model.constant("pool_share")
    growth_of.equation, share_of.equation = 0.0, 0.0
    names = ("people", "waiting", "owed", "pool", "paid", "promised")
    people, waiting, owed, pool, paid, promised = (model.stock(name) for name in names)
    join, promise, due, income, pay = (model.flow(name) for name in ("join", "promise", "due", "income", "pay"))
    for stock in (waiting, owed, pool, paid, promised):
        stock.initial_value = 0.0
    people.initial_value = 1000.0
    join.equation, promise.equation, due.equation = growth_of * people, multiple * people, rate * waiting
    income.equation = share_of * people
    pay.equation = engine.sd_functions.min(owed + due, pool + income)
    people.equation, waiting.equation, owed.equation = join, promise - due, due - pay
    pool.equation, paid.equation, promised.equation = income - pay, pay, promise

    def shares(growth: Share, pool_share: Share) -> Share:
        office = engine.bptk()
        office.register_model(model)
        office.register_scenario_manager({"all": {"model": model}})
        pairs = zip(growth.tolist(), pool_share.tolist(), strict=True)
        cases = {str(i): {"constants": {"growth": g, "pool_share": p}} for i, (g, p) in enumerate(pairs)}
        office.register_scenarios(scenarios=cases, scenario_manager="all")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pandas warns of how the engine builds its table
            table = office.run_scenarios(
                scenario_managers=["all"], scenarios=list(cases), equations=["paid", "promised"], backend=backend
            )
        ends = table.iloc[-1]
        return np.array([ends[f"all_{name}_paid"] / ends[f"all_{name}_promised"] for name in cases])

    return shares
