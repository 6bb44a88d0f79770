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

// v^first + … + v^last.
function between(v, first, last) {
  return last < first ? 0 : Math.pow(v, first) * series(v, last - first + 1);
}

// v + v² + … + v^terms.
export function annuity(terms, v) {
  return between(v, 1, terms);
}

// What falls due of a promise of 1, discounted: the sum of w_a v^a over the ages `first` to `end` [fraction].
export function weightSum(rule, v, end, first = 1) {
  const falls = age => first <= age && age <= end;
  switch (rule.kind) {
    case "instalments":
      return between(v, first, Math.min(rule.periods, end)) / rule.periods;
    case "once":
      return falls(rule.after) ? Math.pow(v, rule.after) : 0;
    case "declining":
      return geometric(rule.rate, 1 - rule.rate, v, first, end);
    case "interest":
      return rule.rate * between(v, first, Math.min(rule.periods, end))
        + (rule.principal && falls(rule.periods) ? Math.pow(v, rule.periods) : 0);
    case "forever":
      return rule.rate ? rule.rate * between(v, first, end) : 0;
    case "account":
      return geometric(rule.withdraw * (1 + rule.rate), stays(rule), v, first, end);
    case "schedule":
      return rule.parts.reduce((sum, [age, share]) => sum + (falls(age) ? share * Math.pow(v, age) : 0), 0);
  }
  throw new Error("no weights by age for " + rule.kind);
}

// Weights size · ratio^(a-1), discounted.
function geometric(size, ratio, v, first, end) {
  return end < first ? 0 : size * Math.pow(ratio, first - 1) * Math.pow(v, first) * series(ratio * v, end - first + 1);
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
      return rule.parts.reduce((sum, [at, share]) => sum + (at === age ? share : 0), 0);
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
  if (end < Infinity) {
    let sum = 0;
    for (let age = 1; age <= end; age++) sum += dueAt(offer, promised, age) * Math.pow(v, age);
    return sum;
  }
  // while it is put back, what is not; after that, all of what falls due later of the purchase and of each put-back
  const last = back.length - 1, taken = 1 / offer.left_in.share - 1;
  return back.reduce((sum, k, age) => {
    const later = promised * weightSum(offer.release, v, Infinity, last - age + 1);
    return sum + k * Math.pow(v, age) * (later + (age > 0 ? taken : 0));
  }, 0);
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
