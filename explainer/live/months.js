// Month by month: how many buy, what falls due, what the pool can pay. Counted purchase period by purchase period, as in
// the rules of the model; totals of everybody come out.

import { dueAt } from "./weights.js";
import { comesIn, promisedPerYuan, takesOut } from "./closed.js";

const SAME = 1e-9; // turnover that reaches a step to within this counts as a step

// Buyers and newcomers by period.
export function people(scenario, horizon) {
  const active = [scenario.start], fresh = [scenario.start];
  const market = scenario.market === null ? Infinity : scenario.market;
  const flat = scenario.plateau === null ? Infinity : scenario.plateau;
  let joined = scenario.start;
  for (let t = 1; t < horizon; t++) {
    const stay = scenario.repeat * active[t - 1];
    const wanted = scenario.start * Math.pow(1 + scenario.growth, Math.min(t, flat));
    const open = scenario.stop === null || t <= scenario.stop;
    const come = open ? Math.max(0, Math.min(wanted - stay, market - joined)) : 0;
    joined += come;
    fresh.push(come);
    active.push(stay + come);
  }
  return { active, fresh };
}

// Whole steps that turnover climbs in each period, counted from the first period's turnover.
function climbed(turnover, step) {
  let top = 0;
  return turnover.map(now => {
    const height = now > 0 ? (Math.log(now / turnover[0]) + SAME) / Math.log1p(step) : 0;
    const before = top;
    top = Math.max(top, Math.floor(height));
    return top - before;
  });
}

// How much of one purchase falls due in period t, before what is not claimed: a function of (t, u, left of it).
function release(offer, turnover) {
  const rule = offer.release, promised = promisedPerYuan(offer);
  if (rule.kind === "ladder") {
    const steps = climbed(turnover, rule.step);
    return (t, u, left) => Math.min(left, (steps[t] || rule.floor) * promised * turnover[u] / rule.periods);
  }
  if (rule.kind === "shared") {
    const part = comesIn(offer) / takesOut(offer) / rule.periods;
    return (t, u, left) => (t - u <= rule.periods ? Math.min(left, part * turnover[t - 1]) : 0);
  }
  const each = turnover.map((_, age) => (age > 0 ? dueAt(offer, promised, age) : 0));
  return (t, u) => each[t - u] * turnover[u];
}

// The age at whose end whatever is left lapses.
function lapsesAt(offer) {
  const shared = offer.release.kind === "shared" ? offer.release.periods : Infinity;
  return Math.min(offer.expires === null ? Infinity : offer.expires, shared);
}

// Pay what can be paid of the claims, oldest first or all the same share; gives what stays owed.
function rest(offer, claims, total, paid) {
  if (paid >= total) return claims.map(() => 0);
  if (offer.payout !== "queue") return claims.map(claim => claim * (1 - paid / total));
  let money = paid;
  return claims.map(claim => {
    const gets = Math.min(claim, money);
    money -= gets;
    return claim - gets;
  });
}

// The course of the whole scheme by period: buyers, newcomers, what falls due and is claimed, what of it is settled
// (withdrawal fees among it), what is left in the pool [people, currency].
export function course(offer, scenario, horizon) {
  const { active, fresh } = people(scenario, horizon);
  const turnover = active.map(n => n * offer.spend), end = lapsesAt(offer);
  const falls = release(offer, turnover), promised = promisedPerYuan(offer);
  const takes = takesOut(offer), found = { active, fresh, due: [], settled: [], pool: [] };
  const left = [];
  let owed = [], held = 0;
  for (let t = 0; t < horizon; t++) {
    held += comesIn(offer) * turnover[t] + offer.earns * held;
    const due = left.map((still, u) => (t - u <= end ? falls(t, u, still) : 0));
    due.forEach((part, u) => { left[u] -= part; });
    const claims = due.map((part, u) => part * offer.claimed + owed[u]);
    const total = claims.reduce((a, b) => a + b, 0), paid = Math.min(total, held / takes);
    const lapses = (_, u) => offer.unpaid === "lapse" || t - u >= end;
    owed = rest(offer, claims, total, paid).map((open, u) => (lapses(open, u) ? 0 : open));
    held = offer.holding === "passed_on" ? 0 : held - paid * takes;
    left.push(promised * turnover[t]);
    owed.push(0);
    found.due.push(due.reduce((a, b) => a + b, 0) * offer.claimed);
    found.settled.push(paid);
    found.pool.push(held);
  }
  return found;
}
