// When a promise falls due: weights by age, and their sums. Ages are counted in periods after the purchase.
// v is what one period discounts by, 1 / (1 + growth); `end` the last age that counts (Infinity: all of them).

const GROWS = "ladder";
const SHARES = "shared";

// Whether what falls due depends on age alone.
export function byAge(rule) {
  return rule.kind !== GROWS && rule.kind !== SHARES;
}

// 1 + ratio + ratio² + … (so many terms).
export function series(ratio, terms) {
  if (terms === Infinity) return ratio < 1 ? 1 / (1 - ratio) : Infinity;
  if (Math.abs(ratio - 1) < 1e-12) return terms;
  if (ratio === 0) return terms > 0 ? 1 : 0;
  return Math.expm1(terms * Math.log(ratio)) / (ratio - 1);
}

// v + v² + … + v^terms.
export function annuity(terms, v) {
  return series(v, terms) * v;
}

// What falls due of a promise of 1, discounted: the sum of w_a v^a over the ages up to `end` [fraction].
export function weightSum(rule, v, end) {
  switch (rule.kind) {
    case "instalments":
      return annuity(Math.min(rule.periods, end), v) / rule.periods;
    case "once":
      return rule.after <= end ? Math.pow(v, rule.after) : 0;
    case "declining":
      return rule.rate * v * series((1 - rule.rate) * v, end);
    case "interest":
      return rule.rate * annuity(Math.min(rule.periods, end), v)
        + (rule.principal && rule.periods <= end ? Math.pow(v, rule.periods) : 0);
    case "forever":
      return rule.rate * annuity(end, v);
    case "account":
      return rule.withdraw * (1 + rule.rate) * v * series(stays(rule) * v, end);
    case "schedule":
      return rule.parts.reduce((sum, part) => sum + (part[0] <= end ? part[1] * Math.pow(v, part[0]) : 0), 0);
  }
  throw new Error("no weights by age for " + rule.kind);
}

// What of a balance of 1 is left in an account a period later.
function stays(rule) {
  return (1 + rule.rate) * (1 - rule.withdraw);
}

// What falls due at one age, of a promise of 1 [fraction].
export function weightAt(rule, age) {
  switch (rule.kind) {
    case "instalments":
      return age <= rule.periods ? 1 / rule.periods : 0;
    case "once":
      return age === rule.after ? 1 : 0;
    case "declining":
      return rule.rate * Math.pow(1 - rule.rate, age - 1);
    case "interest":
      return age > rule.periods ? 0 : rule.rate + (rule.principal && age === rule.periods ? 1 : 0);
    case "forever":
      return rule.rate;
    case "account":
      return rule.withdraw * (1 + rule.rate) * Math.pow(stays(rule), age - 1);
    case "schedule":
      return rule.parts.reduce((sum, part) => sum + (part[0] === age ? part[1] : 0), 0);
  }
  throw new Error("no weights by age for " + rule.kind);
}

// Whether what falls due has no end.
export function isEndless(rule) {
  return rule.kind === "forever" || (rule.kind === "account" && stays(rule) >= 1);
}

// What is put back at each age, per yuan once spent: k_0 = 1, k_a = λ · sum of what falls due of the earlier ones.
let kept = { key: "", value: null };
export function putBack(offer, promised) {
  const { share, periods } = offer.left_in || { share: 0, periods: 0 };
  const last = share > 0 ? periods : 0;
  const key = JSON.stringify([offer.left_in, promised, offer.release]);
  if (kept.key === key) return kept.value;
  const due = [0];
  for (let age = 1; age <= last; age++) due.push(promised * weightAt(offer.release, age));
  const back = [1];
  for (let age = 1; age <= last; age++) {
    let sum = 0;
    for (let j = 1; j <= age; j++) sum += due[j] * back[age - j];
    back.push(share * sum);
  }
  kept = { key, value: back };
  return back;
}

// What falls due in cash per yuan spent, discounted: the sum of d_a v^a over the ages up to `end`.
export function dueSum(offer, promised, v, end) {
  const back = putBack(offer, promised);
  if (back.length === 1) return promised * weightSum(offer.release, v, end);
  if (end === Infinity) {
    const all = back.reduceRight((sum, k) => sum * v + k, 0);
    return promised * weightSum(offer.release, v, end) * all - all + 1;
  }
  let sum = 0;
  for (let age = 1; age <= end; age++) sum += dueAt(offer, promised, age) * Math.pow(v, age);
  return sum;
}

// What falls due in cash at one age, per yuan spent: d_a.
export function dueAt(offer, promised, age) {
  const back = putBack(offer, promised);
  if (back.length === 1) return promised * weightAt(offer.release, age);
  let sum = 0;
  for (let j = Math.max(1, age - back.length + 1); j <= age; j++) {
    sum += promised * weightAt(offer.release, j) * back[age - j];
  }
  return sum - (age < back.length ? back[age] : 0);
}
