// Closed forms: what is there, what a scheme that grows can pay, and the growth it would take. No simulation.

import { byAge, dueSum, series } from "./weights.js";
import { ladderBracket, ladderDue, ladderHeaviest, ladderWeight } from "./ladder.js";

const ROUNDING = 1e-12; // by which a sum may miss itself
const STEEPEST = 1e6; // growth per period beyond which a break-even is called unreachable
export const NONE = 1e-9; // a share this small is none
export const ALL = 1 - NONE; // a share this close to 1 is all

// Π: promised in points per yuan spent.
export function promisedPerYuan(offer) {
  return offer.points.reduce((sum, p) => sum + p.multiple * (p.base === "spend" ? 1 : offer.rebate), 0);
}

// The offer with another rebate. What is promised in money stays: that is what was said to the visitor.
export function withRebate(offer, rebate) {
  const points = offer.points.map(p =>
    p.base === "spend" ? p : Object.assign({}, p, { base: "spend", multiple: p.multiple * offer.rebate }));
  return Object.assign({}, offer, { rebate, points });
}

// What one yuan spent brings into the pool, with what comes from outside beside it.
export function comesIn(offer) {
  return offer.pool_share * offer.rebate * (1 + offer.outside);
}

// What a claim of 1 takes out of the pool.
export function takesOut(offer) {
  return offer.cost * (offer.fee_to === "pool" ? 1 - offer.withdrawal_fee : 1);
}

function lastAge(offer) {
  return offer.expires === null ? Infinity : offer.expires;
}

// D: what falls due in cash per yuan spent up to an age, discounted by what the pool earns; Infinity if it has no end.
export function dueInAll(offer, earns, end) {
  const promised = promisedPerYuan(offer);
  return byAge(offer.release) ? dueSum(offer, promised, 1 / (1 + earns), end) : promised;
}

// The age up to which a promise counts: all of it, but of one without end what falls due before it expires.
function counted(offer) {
  return dueInAll(offer, 0, Infinity) === Infinity ? lastAge(offer) : Infinity;
}

// What a purchase brings, with what it earns until then, as a share of what it takes to keep its promise.
export function brought(offer, earns) {
  return comesIn(offer) / takesOut(offer) / dueInAll(offer, earns, counted(offer));
}

// c: share of what is promised that is there without anybody else; NaN if nothing is promised. 0 where the pool keeps
// nothing, and of a promise without end.
export function cover(offer) {
  if (!promisedPerYuan(offer)) return NaN;
  return offer.holding === "passed_on" ? 0 : brought(offer, offer.earns);
}

// E: share of the promise that falls due at all before it expires [fraction]; `most`: of the purchase of which most does.
export function fallsDue(offer, growth, most) {
  const end = lastAge(offer), rule = offer.release;
  if (rule.kind === "ladder") return ladderDue(rule, growth, end, most);
  if (rule.kind === "shared" || end === Infinity) return 1;
  const all = dueInAll(offer, 0, Infinity);
  return all === Infinity || !all ? 1 : Math.min(1, dueInAll(offer, 0, end) / all);
}

// What is claimed of it. What is shared out cannot be reduced by claiming less.
function claimedOf(offer) {
  return offer.release.kind === "shared" ? 1 : offer.claimed;
}

// What falls due of one yuan spent, discounted by growth; `worst`: wherever in a ladder's step it weighs most.
function discounted(offer, growth, worst) {
  const end = lastAge(offer), promised = promisedPerYuan(offer), rule = offer.release;
  if (rule.kind === "ladder") return promised * (worst ? ladderHeaviest : ladderWeight)(rule, growth, end);
  if (rule.kind === "shared") return promised * rule.periods / series(1 + growth, Math.min(rule.periods, end));
  return dueSum(offer, promised, 1 / (1 + growth), end);
}

// What is claimed of it, and what that takes out of the pool.
function asked(offer, growth, worst) {
  return discounted(offer, growth, worst) * takesOut(offer) * claimedOf(offer);
}

// f(g), not capped: what comes in against what falls due and is claimed; 0 if nothing ever falls due.
export function funding(offer, growth, worst) {
  if (!promisedPerYuan(offer) || !offer.claimed) return 1;
  const takes = asked(offer, growth, worst);
  return takes > 0 ? comesIn(offer) / takes : 0;
}

// `Shared`, nobody new: mean turnover of the periods that pay a purchase, as a share of that of its own [fraction].
export function withoutNew(offer, repeat) {
  const { periods } = offer.release;
  return series(repeat, Math.min(periods, lastAge(offer))) / periods;
}

// Growth in the long run: those who come back do not leave because fewer were wanted.
export function longRunGrowth(scenario) {
  return Math.max(scenario.growth, scenario.repeat - 1);
}

// Share of what falls due and is claimed that is paid in the long run [fraction]. What the pool earns helps only if it is
// enough for all: each purchase then carries itself.
export function fundedShare(offer, growth, worst) {
  if (earning(offer) && funding(offer, Math.max(growth, offer.earns), worst) >= 1) return 1;
  return Math.min(1, funding(offer, growth, worst));
}

function earning(offer) {
  return offer.holding === "kept" && offer.earns > 0 && byAge(offer.release);
}

// Growth per period from which on everything due is paid, whenever one buys; Infinity if none is enough, -1 if any is.
export function neededGrowth(offer) {
  if (!promisedPerYuan(offer) || !offer.claimed) return -1;
  if (!comesIn(offer)) return Infinity;
  const needed = breakEven(offer);
  return earning(offer) && offer.earns >= needed ? -1 : needed;
}

// Bisection on log(1 + g) between a growth that is too low and one above which every growth is enough.
function breakEven(offer) {
  const enough = (growth, slack = 0) => asked(offer, growth, true) <= comesIn(offer) * (1 + slack), rule = offer.release;
  if (!enough(STEEPEST)) return Infinity;
  let low = rule.kind === "ladder" && rule.floor === 0 ? 0 : Math.log(1e-6), high = Math.log1p(STEEPEST);
  if (rule.kind === "ladder") {
    const allowed = comesIn(offer) / (promisedPerYuan(offer) * takesOut(offer) * offer.claimed);
    [low, high] = ladderBracket(rule, allowed, lastAge(offer), low, high);
  }
  while (high - low > 1e-13 * Math.max(1, Math.abs(high))) {
    const middle = (low + high) / 2;
    if (enough(Math.expm1(middle))) high = middle;
    else low = middle;
  }
  const neat = Math.round(Math.expm1(high) * 1e9) / 1e9;
  return enough(neat, ROUNDING) ? neat : Math.expm1(high);
}

// The rebate at which nobody else is needed; above 1 not even the whole price is enough.
export function rebateNeeded(offer) {
  return promisedPerYuan(offer) > 0 ? 1 / cover(withRebate(offer, 1)) : 0;
}

// For how many payments of a promise without end the own money lasts, with what it earns; Infinity if for all of them.
export function paymentsCovered(offer) {
  const money = comesIn(offer) / (offer.release.rate * promisedPerYuan(offer) * takesOut(offer)), earns = offer.earns;
  if (!earns) return money;
  return money * earns >= 1 ? Infinity : -Math.log1p(-money * earns) / Math.log1p(earns);
}
