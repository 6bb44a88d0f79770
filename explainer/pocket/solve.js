// How far one number of an offer would have to go until a purchase carries its own promise: engine/solve.py.

import { brought, promisedPerYuan } from "../live/closed.js";
import { byAge } from "../live/weights.js";

const STEEPEST_EARNED = 1e6; // beyond which a number is called unreachable

// The promises as shares of the price, so that they stay the same sums of money.
function ofPrice(offer) {
  return offer.points.map(p => ({ base: "spend", multiple: p.multiple * (p.base === "spend" ? 1 : offer.rebate) }));
}

// What would have to be handed over for the promise, if all of it is kept for that [fraction of the price].
export function wholeRebate(offer) {
  const share = brought(Object.assign({}, offer, { rebate: 1, pool_share: 1, points: ofPrice(offer) }), offer.earns);
  return share ? 1 / share : Infinity;
}

// How dear the goods may be [fraction of what they count as].
export function costNeeded(offer) {
  return offer.cost * brought(offer, offer.earns);
}

// What money in the pool would have to earn a period, by bisection; 0 if nothing, Infinity if nothing is enough.
export function earnsNeeded(offer) {
  if (!promisedPerYuan(offer) || !byAge(offer.release)) return NaN;
  const enough = earns => brought(offer, earns) >= 1;
  if (enough(0)) return 0;
  if (!enough(STEEPEST_EARNED)) return Infinity;
  let low = 0, high = STEEPEST_EARNED;
  while (high - low > 1e-13 * Math.max(1, high)) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

// What everything that falls due comes to, in all, per yuan promised.
export function totalOf(rule) {
  if (rule.kind === "forever") return Infinity;
  return rule.kind === "interest" ? rule.rate * rule.periods + (rule.principal ? 1 : 0) : 1;
}
