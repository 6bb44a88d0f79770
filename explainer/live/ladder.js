// A ladder: one part falls due for each step by which turnover has grown. `phase`: how much of the next step is climbed
// already when a purchase is made; a mean over all of them, or the one where what falls due weighs most.

import { annuity } from "./weights.js";

const PHASES = 64; // where in a step a purchase can fall
const LONGEST = 6000; // periods after which a floor has released what can still matter
const SAME_TURNOVER = 1e-9; // turnover that reaches a step to within this counts as a step
const JUST_BEFORE = 1 - 1e-6; // the next step comes at once
const LOOKS = 400; // growths at which a ladder is looked at
const JUMPS = 600; // and so many more, where its weight jumps up

// Steps that turnover climbs in a period.
function paceOf(rule, growth) {
  return Math.max(Math.log1p(growth) / Math.log1p(rule.step), 0);
}

function meanOf(value) {
  let sum = 0;
  for (let n = 0; n < PHASES; n++) sum += value((n + 0.5) / PHASES);
  return sum / PHASES;
}

// Share of a promise that falls due at each age from 1 on: [age 1, age 2, …].
function released(rule, growth, end, phase) {
  const pace = paceOf(rule, growth), slowest = pace || rule.floor ? rule.periods / Math.max(pace, rule.floor) : 0;
  const last = Math.min(end, Math.ceil(slowest) + 1, LONGEST), shares = [];
  let rounds = 0, before = 0, step = 0;
  for (let age = 1; age <= last; age++) {
    const reached = Math.floor(age * pace + phase);
    rounds += reached > step ? reached - step : rule.floor;
    step = reached;
    const now = Math.min(rounds / rule.periods, 1);
    shares.push(now - before);
    before = now;
  }
  return shares;
}

// Discounted; what comes after the last period looked at counts as if released in it, so it is never too light.
function weigh(shares, growth) {
  let sum = 0, all = 0;
  shares.forEach((share, n) => {
    if (share > 0) sum += share * Math.pow(1 + growth, -(n + 1));
    all += share;
  });
  return shares.length === LONGEST ? sum + (1 - all) * Math.pow(1 + growth, -LONGEST) : sum;
}

// Discounted weight of a promise of 1, as a mean over the phases [fraction].
export function ladderWeight(rule, growth, end) {
  const pace = paceOf(rule, growth);
  if (pace === 0) return rule.floor > 0 ? floorAlone(rule.periods / rule.floor, growth, end) : 0;
  if (rule.floor > 0) return meanOf(phase => weigh(released(rule, growth, end, phase), growth));
  return meanOf(phase => {
    let sum = 0;
    for (let n = 0; n < rule.periods; n++) {
      const age = Math.ceil((phase + n) / pace);
      if (age <= end) sum += Math.pow(1 + growth, -age);
    }
    return sum / rule.periods;
  });
}

// Equal parts over so many periods, not always a whole number: the last part is what is left.
function floorAlone(periods, growth, end) {
  const whole = Math.min(Math.floor(periods), end);
  const left = whole < end ? (periods - whole) * Math.pow(1 + growth, -(whole + 1)) : 0;
  return (annuity(whole, 1 / (1 + growth)) + left) / periods;
}

// The same where it weighs most: what is enough there is enough for everybody.
export function ladderHeaviest(rule, growth, end) {
  const pace = paceOf(rule, growth);
  if (pace === 0) return ladderWeight(rule, growth, end);
  if (rule.floor > 0) return weigh(released(rule, growth, end, JUST_BEFORE), growth);
  let sum = 0;
  for (let n = 0; n < rule.periods; n++) {
    const age = Math.floor(n / pace + SAME_TURNOVER) + 1;
    if (age <= end) sum += Math.pow(1 + growth, -age);
  }
  return sum / rule.periods;
}

// Share of a promise that falls due before it expires, as a mean, and of the purchase of which most falls due [fraction].
export function ladderDue(rule, growth, end, most) {
  if (end === Infinity) return paceOf(rule, growth) || rule.floor ? 1 : 0;
  if (paceOf(rule, growth) === 0) return Math.min(1, end * rule.floor / rule.periods);
  const due = phase => released(rule, growth, end, phase).reduce((sum, share) => sum + share, 0);
  return most ? due(JUST_BEFORE) : meanOf(due);
}

// The highest growth looked at whose heaviest purchase weighs more than is allowed, and the next one looked at, as
// log(1+g). What a growth weighs does not change while the rebate moves, so it is kept.
let looked = { key: "", at: [] };
export function ladderBracket(rule, allowed, end, low, high) {
  const key = JSON.stringify([rule, String(end), low, high]);
  if (looked.key !== key) {
    const at = looksOf(rule, high).filter(look => low < look && look < high);
    looked = { key, at: at.map(look => [look, ladderHeaviest(rule, Math.expm1(look), end)]) };
  }
  const first = looked.at.findIndex(([, weight]) => weight > allowed);
  if (first < 0) return [low, looked.at.length ? looked.at[looked.at.length - 1][0] : high];
  return [looked.at[first][0], first > 0 ? looked.at[first - 1][0] : high];
}

// Descending: evenly spread, and just above each growth at which one more part falls due within so many periods.
function looksOf(rule, high) {
  const looks = [], spans = Math.max(1, Math.floor(JUMPS / rule.periods) - 1);
  for (let n = 0; n < LOOKS; n++) looks.push(1e-6 + n * (high - 1e-6) / (LOOKS - 1));
  for (let span = 1; span <= spans; span++) {
    for (let n = 1; n < rule.periods; n++) looks.push(n / span * Math.log1p(rule.step) * (1 + 1e-6));
  }
  return looks.sort((a, b) => b - a);
}
