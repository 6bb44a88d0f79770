// What would have to be so that nobody else is needed, and what nobody has said: words/needed.py and words/unknown.py.
// `told`: what speaks for the offer, with { listed } to put several things in one sentence.

import { ALL, brought, cover, promisedPerYuan } from "../live/closed.js";
import { number, percent, round } from "../live/numbers.js";
import { paysInviters } from "../live/verdict.js";
import { costNeeded, earnsNeeded, totalOf, wholeRebate } from "./solve.js";
import { termsOf } from "./flyer.js";

// An amount of money: ¥1,234 · 1,234元.
export function moneyOf(told, value, digits = 3) {
  if (value > 0 && value < 0.005) return told.say("under", { number: signed(told, number(told.ink, 0.01, 1)) });
  return signed(told, number(told.ink, value < 1 ? round(value, 2) : value, digits));
}

function signed(told, digits) {
  return told.say("money", { sign: told.sign, number: digits });
}

function amount(told, value) {
  return moneyOf(told, value, 4);
}

// The value, rounded up to so many significant digits.
export function roundedUp(value, digits = 3) {
  if (!(value > 0 && value < Infinity)) return value;
  const step = Math.pow(10, Math.floor(Math.log10(value)) + 1 - digits);
  return round(Math.ceil(round(value / step, 6)) * step, 12);
}

export function atLeast(told, growth) {
  return percent(told.ink, roundedUp(growth));
}

// First what it would take, then the examples and what else nobody has said; nothing where all is said.
export function neededLines(told, flyer, offer, unknown) {
  if (!offer.points.some(p => p.multiple) || !promisedPerYuan(offer)) return [];
  const not = name => unknown.includes(name);
  if (told.words === "line") return lineNeeded(told, offer, not);
  const lines = [];
  if (not("cost") && !not("rebate") && !not("pool")) lines.push(...goodsNeeded(told, offer));
  if (not("earns")) lines.push(...bankNeeded(told, offer));
  if (not("rebate") || (not("pool") && told.words === "purchase")) lines.push(...shopNeeded(told, flyer, offer, not));
  else if (not("pool")) lines.push(...keptNeeded(told, offer));
  const parts = offer.release.periods || 0;
  if (not("periods") && parts) lines.push(told.say("needed-steps", { parts: number(told.ink, parts) }));
  return lines;
}

function shopNeeded(told, flyer, offer, not) {
  const say = told.say, share = wholeRebate(offer);
  const slots = { spend: amount(told, offer.spend), needed: amount(told, share * offer.spend) }, lines = [];
  if (share === Infinity) lines.push(say("needed-rebate-never"));
  else if (share > 1 / ALL) lines.push(say("needed-rebate-beyond", slots));
  else lines.push(share > ALL ? say("needed-rebate-whole", slots) : say("needed-rebate", slots));
  if (!not("rebate")) {
    const rebate = percent(told.ink, offer.rebate);
    return lines.concat(paysInviters(offer) ? say("needed-pool-kind-rewards", { rebate }) : say("needed-pool-kind", { rebate }));
  }
  return share < Infinity ? lines.concat(shops(told, flyer, offer)) : lines;
}

// Examples of shops, and which one is worked out.
function shops(told, flyer, offer) {
  const say = told.say, each = USUAL.shops.map(gives => say("needed-example-rebate", {
    share: percent(told.ink, gives), there: amount(told, thereIf(flyer, offer, gives)),
  }));
  const slots = { list: each.join(say("needed-comma")), share: percent(told.ink, offer.rebate) };
  const text = say("needed-examples-rebate", slots);
  return paysInviters(offer) ? text + told.gap + say("needed-after-rewards") : text;
}

// What of the promise is there if the shop hands over so much of the price.
export function thereIf(flyer, offer, gives) {
  const found = cover(termsOf(Object.assign({}, flyer, { gives: 100 * gives })));
  return found > 0 ? Math.min(1, found) * promisedPerYuan(offer) * totalOf(offer.release) * offer.spend : 0;
}

function keptNeeded(told, offer) {
  const say = told.say, share = wholeRebate(offer);
  const earns = earnsNeeded(Object.assign({}, offer, { pool_share: 1, at_source: [] }));
  const slots = { spend: amount(told, offer.spend), needed: amount(told, share * offer.spend) }, lines = [];
  if (share === Infinity) lines.push(say("needed-kept-never"));
  else lines.push(share > 1 / ALL ? say("needed-kept-beyond", slots) : say("needed-kept", slots));
  if (earns > 0 && earns < Infinity) {
    lines.push(say("needed-earns", { share: atLeast(told, earns), period: told.period }));
  }
  return lines.concat(paysInviters(offer) ? say("needed-kept-kind-rewards") : say("needed-kept-kind"));
}

function bankNeeded(told, offer) {
  const earns = earnsNeeded(offer), period = told.period;
  if (!(earns > 0 && earns < Infinity)) return [];
  const example = told.say("needed-bank-example", { share: percent(told.ink, offer.earns), period });
  return [told.say("needed-bank", { share: atLeast(told, earns), period }), example];
}

function goodsNeeded(told, offer) {
  const say = told.say, cost = costNeeded(offer), whole = promisedPerYuan(offer) * totalOf(offer.release) * offer.spend;
  if (!Number.isFinite(cost)) return [];
  const each = USUAL.costs.map(one => say("needed-example-cost", { share: percent(told.ink, one), costs: amount(told, one * whole) }));
  const most = amount(told, Math.floor(100 * Math.min(cost, 1) / ALL));
  return [
    say("needed-goods", { hundred: amount(told, 100), cost: most }),
    say("needed-examples-cost", {
      list: each.join(say("needed-comma")), spend: amount(told, offer.spend), share: percent(told.ink, offer.cost),
    }),
  ];
}

function lineNeeded(told, offer, not) {
  const own = brought(offer, 0);
  if (!(own > 0 && own < ALL)) return [];
  const count = number(told.ink, roundedUp(1 / own)), lines = [told.say("needed-line", { count })];
  return not("line") ? lines.concat(told.say("needed-line-unknown", { count })) : lines;
}

// What nobody has said, each with the example of ours that stands in its place.
export function unknownTexts(told, offer, unknown) {
  const listed = unknown.map(name => example(told, offer, name)).filter(Boolean);
  const found = unknown.includes("points") ? [told.say("unknown-points")] : [];
  return listed.length ? found.concat(told.say("unknown-status", { list: told.listed(listed) })) : found;
}

function example(told, offer, name) {
  const say = told.say, rule = offer.release, share = value => ({ value: percent(told.ink, value) });
  const count = value => ({ value: number(told.ink, value) });
  switch (name) {
    case "spend":
      return say("unknown-spend", { value: moneyOf(told, offer.spend) });
    case "rebate":
      return say("unknown-rebate", share(offer.rebate));
    case "pool":
      return told.words === "purchase" ? say("unknown-pool", share(offer.pool_share)) : say("unknown-pool-deposit", share(offer.pool_share));
    case "earns":
      return say("unknown-earns", Object.assign(share(offer.earns), { period: told.period }));
    case "cost":
      return say("unknown-cost", share(offer.cost));
    case "periods":
      return rule.periods ? say("unknown-periods", count(rule.periods)) : "";
    case "after":
      return rule.after ? say("unknown-after", count(rule.after)) : "";
    case "daily":
      return rule.kind === "declining" ? say("unknown-daily", share(rule.rate)) : "";
    case "step":
      return rule.kind === "ladder" ? say("unknown-step", share(rule.step)) : "";
    case "leftfor":
      return offer.left_in ? say("unknown-leftfor", count(offer.left_in.periods)) : "";
  }
  return "";
}
