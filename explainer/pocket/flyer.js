// Flyer: an offer as somebody was shown it, and the offer that is made of it. The same as offers/flyer.py and
// offers/flyer_terms.py; numbers as on the screen, null where nobody said it. USUAL is what these modules bring: bounds,
// examples of ours, the names of ways, an offer that says nothing.

import { tidy } from "../live/inputs.js";
import { dueInAll } from "../live/closed.js";
import { people } from "../live/months.js";
import { round } from "../live/numbers.js";

export function promises(flyer) {
  if (flyer.back === null) return false;
  return flyer.unit === "percent" || flyer.unit === "times" || (flyer.unit === "amount" && Boolean(flyer.price));
}

// Whether something is said to come back, known or still to be filled in.
export function asking(flyer) {
  return flyer.unit !== "nothing" && flyer.unit !== "unknown";
}

export function inLine(flyer) {
  return flyer.way === "line" && flyer.basis !== "each" && asking(flyer);
}

// Whether it is asked how much is kept to pay people.
export function keeping(flyer) {
  return flyer.what === "goods" || flyer.what === "deposit" || (flyer.what === "card" && !flyer.goods);
}

// Whether there is something to be worked out.
export function complete(flyer) {
  return promises(flyer) || (flyer.rewards.some(reward => reward.amount) && !asking(flyer));
}

export function waysOf(flyer) {
  return flyer.basis === "each" ? USUAL.ways.each : USUAL.ways.all;
}

// The same with a way that goes with the amount; money from a bank comes each time, and not in goods.
export function settledFlyer(given) {
  const flyer = given.what === "bank" ? Object.assign({}, given, { basis: "each", goods: false }) : given;
  if (waysOf(flyer).includes(flyer.way)) return flyer;
  return Object.assign({}, flyer, { way: flyer.what === "bank" ? "ending" : "unknown", number: null, step: null });
}

// The same for something else that is paid for, told as that usually is as long as no amount is said.
export function flyerFor(given, what) {
  const flyer = Object.assign({}, given, { what });
  if (flyer.back !== null) return flyer;
  if (what === "bank") return Object.assign(flyer, { unit: "percent", basis: "each", way: "ending", period: "year" });
  if (what === "card") return Object.assign(flyer, { unit: "amount", basis: "top", goods: true });
  return Object.assign(flyer, { basis: "all", goods: false });
}

function near(name, value) {
  const { low, high, whole } = USUAL.bounds[name], inside = Math.min(Math.max(value, low), high);
  return tidy(whole ? round(inside) : inside);
}

// What is said to come back, in all or each time, as a share of the price.
function backShare(flyer) {
  if (!promises(flyer)) return 0;
  return flyer.back / { amount: flyer.price || USUAL.offer.spend, percent: 100, times: 1 }[flyer.unit];
}

// What the promise is reckoned on, as a share of the price.
function reckonedOn(flyer) {
  const share = backShare(flyer);
  if (flyer.basis !== "each") return share + (flyer.basis === "top" ? 1 : 0);
  return flyer.way === "left" ? 1 + share : 1;
}

// In how many steps, or after how many periods.
function stepsOf(flyer) {
  const number = flyer.number || (flyer.way === "once" || flyer.way === "share" ? 1 : USUAL.parts);
  return near("periods", flyer.way === "share" ? Math.ceil(tidy(100 / number)) : round(Math.max(number, 0)));
}

function releaseOf(flyer) {
  const periods = stepsOf(flyer), rate = near("interest", backShare(flyer));
  if (!asking(flyer)) return { kind: "instalments", periods: USUAL.parts };
  if (flyer.basis === "each") {
    if (flyer.way === "left") return { kind: "once", after: 1 };
    if (flyer.way === "forever") return { kind: "forever", rate: near("forever", rate) };
    return { kind: "interest", rate, periods, principal: flyer.way === "ending" || !rate };
  }
  switch (flyer.way) {
    case "rest":
      return { kind: "declining", rate: near("declining", (flyer.number || 1) / 100) };
    case "once":
      return { kind: "once", after: periods };
    case "line":
      return { kind: "once", after: 1 };
    case "growth":
      return { kind: "ladder", periods, step: near("step", (flyer.step || 15) / 100), floor: USUAL.floor };
    case "shared":
      return { kind: "shared", periods };
  }
  return { kind: "instalments", periods };
}

// All of what falls due is put back until the last period but one, and taken in the last.
function leftIn(flyer) {
  if (!asking(flyer) || flyer.basis !== "each" || flyer.way !== "left" || stepsOf(flyer) < 2) return null;
  return { share: 1, periods: stepsOf(flyer) - 1 };
}

function rewardsOf(flyer) {
  return flyer.rewards.filter(reward => reward.amount).map(reward => ({
    rate: near(reward.percent ? "percent" : "sum", reward.amount / (reward.percent ? 100 : 1)),
    base: reward.percent ? "spend" : "newcomer", level: reward.level, needs: reward.needs,
  }));
}

// What all rewards come to, as a share of what a new one pays.
function rewardsShare(flyer) {
  const price = flyer.price || USUAL.offer.spend;
  return rewardsOf(flyer).reduce((sum, a) => sum + a.rate / (a.base === "newcomer" ? price : 1), 0);
}

// How much of the price comes in, and how much of that is kept. Where nobody says it: all that the rewards leave.
function rebateAndPool(flyer) {
  const rewards = rewardsShare(flyer), left = rebate => (rebate ? tidy(Math.max(0, 1 - rewards / rebate)) : 0);
  if (!promises(flyer)) {
    const given = flyer.gives === null ? rewards : flyer.gives / 100;
    return [tidy(Math.min(1, flyer.what === "goods" ? given : 1)), 0];
  }
  if (inLine(flyer)) {
    const rebate = Math.min(1, reckonedOn(flyer) / (flyer.number || USUAL.line) + rewards);
    return [tidy(rebate), left(rebate)];
  }
  const gives = flyer.gives === null ? USUAL.gives : Math.min(1, flyer.gives / 100);
  const rebate = flyer.what === "goods" ? gives : 1;
  if (flyer.keeps !== null && keeping(flyer)) return [tidy(rebate), tidy(Math.min(1, flyer.keeps / 100))];
  return [tidy(rebate), left(rebate)];
}

function costOf(flyer) {
  if (!flyer.goods) return 1;
  return flyer.cost === null ? USUAL.cost : near("cost", flyer.cost / 100);
}

// What the money earns in one period; a year has so many of them.
function earnsOf(flyer) {
  if (flyer.what !== "bank") return 0;
  return near("earns", (flyer.earns === null ? USUAL.earns : flyer.earns / 100) * USUAL.months[flyer.period] / 12);
}

// The terms that a flyer speaks of, put into an offer that says nothing.
export function termsOf(flyer) {
  const [rebate, pool_share] = rebateAndPool(flyer);
  return Object.assign({}, USUAL.offer, {
    spend: near("spend", flyer.price || USUAL.offer.spend), rebate, pool_share,
    points: promises(flyer) ? [{ multiple: near("multiple", reckonedOn(flyer)), base: "spend" }] : [],
    at_source: rewardsOf(flyer), release: releaseOf(flyer), payout: inLine(flyer) ? "queue" : "pro_rata",
    cost: costOf(flyer), earns: earnsOf(flyer), left_in: leftIn(flyer),
  });
}

// In whose words it is told.
export function wordsOf(flyer) {
  if (inLine(flyer)) return "line";
  return { goods: "purchase", card: "card" }[flyer.what] || "deposit";
}

// The number of the way that is really reckoned with; null where the way has none.
export function usedNumber(flyer) {
  const rule = releaseOf(flyer);
  if (!asking(flyer) || ["line", "forever", "unknown"].includes(flyer.way)) return null;
  if (flyer.way === "rest") return tidy(100 * rule.rate);
  return flyer.way === "share" ? Number((100 / rule.periods).toPrecision(9)) : stepsOf(flyer);
}

// What all rewards of an offer come to: as a share of the price, and in sums of money.
export function rewardsAsked(offer) {
  const sum = (base, part) => offer.at_source.reduce((all, a) => all + ((a.base === "newcomer") === base ? part(a) : 0), 0);
  return [sum(false, a => a.rate * (a.base === "rebate" ? offer.rebate : 1)), sum(true, a => a.rate)];
}

// The terms that nobody has said, by the names of their inputs; `points` for what one gets back.
export function unknownTerms(flyer) {
  const line = inLine(flyer), paid = asking(flyer) && !line;
  const way = { once: "after", rest: "daily", left: "leftfor" }[flyer.way] || "periods";
  const asked = [
    ["spend", flyer.price === null],
    ["points", !promises(flyer) && flyer.unit !== "nothing"],
    [way, paid && flyer.number === null && flyer.way !== "forever"],
    ["step", paid && flyer.way === "growth" && flyer.step === null],
    ["line", line && flyer.number === null],
    ["rebate", flyer.what === "goods" && flyer.gives === null && !line],
    ["pool", paid && flyer.keeps === null && keeping(flyer)],
    ["earns", flyer.what === "bank" && flyer.earns === null],
    ["cost", asking(flyer) && flyer.goods && flyer.cost === null],
  ];
  return asked.filter(([, missing]) => missing).map(([name]) => name);
}

// As many periods as the offer needs to be seen to its end.
function horizonOf(offer) {
  const rule = offer.release, long = { forever: 60, ladder: 120, declining: 3 / Math.max(1e-3, rule.rate || 0) };
  const own = long[rule.kind] || rule.periods || rule.after;
  const last = offer.payout === "queue" ? 240 : Math.min(own, USUAL.longest);
  const left = offer.left_in ? offer.left_in.periods : 0;
  return Math.trunc(Math.min(USUAL.longest, Math.max(USUAL.shortest, USUAL.join + left + last + USUAL.after)));
}

// The offer of a flyer, the scenario, and what nobody has said; growth as it is set.
export function inputsOf(flyer, growth) {
  const offer = termsOf(flyer), start = offer.payout === "queue" ? tidy(USUAL.place / (USUAL.join + 1)) : USUAL.scenario.start;
  const scenario = Object.assign({}, USUAL.scenario, { repeat: flyer.again ? 1 : 0, start, growth });
  return { offer, scenario, horizon: horizonOf(offer), unknown: unknownTerms(flyer) };
}

// Whether what grows by itself stays a number that can be counted.
export function countable({ offer, scenario, horizon }) {
  const digits = Math.log10(scenario.start) + (horizon - 1) * Math.log10(1 + scenario.growth);
  if (digits > USUAL.most.people) return false;
  if (offer.earns) {
    const fullest = Math.max(...people(scenario, horizon).active);
    if (Math.log10(fullest * offer.spend) + horizon * Math.log10(1 + offer.earns) > USUAL.most.digits) return false;
  }
  return !offer.left_in || dueInAll(offer, 0, Infinity) < USUAL.most.times;
}
