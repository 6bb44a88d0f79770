// A ladder: one part falls due for each step by which turnover has grown. `phase`: how much of the next step is climbed
// already when a purchase is made; a mean over all of them, or the one where what falls due weighs most.

import { annuity } from "./weights.js";

const PHASES = 64; // where in a step a purchase can fall
const LONGEST = 6000; // periods after which a floor has released what can still matter
const SAME_TURNOVER = 1e-9; // turnover that reaches a step to within this counts as a step
const HEAVIEST = 1 - SAME_TURNOVER; // the next step comes at once
const LOOKED_AT = 800; // growths between none and the steepest
const EARLY = 3; // periods in which what falls due weighs most

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
  return growth <= 0 ? ladderWeight(rule, growth, end) : weigh(released(rule, growth, end, HEAVIEST), growth);
}

// Share of a promise that falls due before it expires, as a mean, and of the purchase of which most falls due [fraction].
export function ladderDue(rule, growth, end) {
  if (end === Infinity) return paceOf(rule, growth) || rule.floor ? 1 : 0;
  return meanOf(phase => total(released(rule, growth, end, phase)));
}

export function ladderMostDue(rule, growth, end) {
  return end === Infinity ? 1 : total(released(rule, growth, end, HEAVIEST));
}

function total(shares) {
  return shares.reduce((sum, share) => sum + share, 0);
}

// Growth from which on a pool that covers so much of the claims pays all in time, at this growth and at every higher one:
// from the steepest down to the first that is not enough, and then ever closer above that one. What a growth weighs does
// not change while the rebate moves, so it is kept.
let looked = { key: "", climbs: [] };
export function ladderNeeded(rule, covered, end, steepest) {
  const weight = climb => ladderHeaviest(rule, Math.expm1(climb), end), enough = climb => weight(climb) <= covered;
  let high = Math.log1p(steepest), low = 0;
  if (!enough(high)) return Infinity;
  const key = JSON.stringify([rule, String(end)]);
  if (looked.key !== key) looked = { key, climbs: climbsOf(rule, high).map(climb => [climb, weight(climb)]) };
  const first = looked.climbs.findIndex(entry => entry[1] > covered);
  if (first < 0) return rule.floor === 0 || enough(0) ? -1 : 0;
  low = looked.climbs[first][0];
  if (first > 0) high = looked.climbs[first - 1][0];
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  const neat = Math.round(Math.expm1(high) * 1e9) / 1e9;
  return enough(Math.log1p(neat)) ? neat : Math.expm1(high);
}

// Growths to look at, as log(1+g), descending: evenly spread, and right after each age at which one more part comes.
function climbsOf(rule, high) {
  const climbs = [];
  for (let n = 1; n < LOOKED_AT; n++) climbs.push(n * high / LOOKED_AT);
  for (let age = 1; age <= EARLY; age++) {
    for (let n = 0; n < rule.periods; n++) climbs.push(n / age * Math.log1p(rule.step) * (1 + 1e-9) + 1e-12);
  }
  return climbs.filter(climb => climb > 0 && climb < high).sort((a, b) => b - a);
}
