// People: how many it takes to keep the promise, against how many the growth set brings: charts/check/people.py.

import { course, people } from "../live/months.js";
import { ALL, fundedShare, promisedPerYuan } from "../live/closed.js";
import { number, round } from "../live/numbers.js";
import { FREE } from "../live/verdict.js";

const MOST_PEOPLE = 1e11; // far beyond the world
const WHOLE_PEOPLE = 1000; // from here on three digits of a number of people are whole by themselves
const SAME_MONEY = 1e-9; // share of all that was promised that counts as nothing

function summed(values) {
  let sum = 0;
  return values.map(value => { sum += value; return sum; });
}

// People joined so far if everything due is to be paid; empty if no growth is needed, or none is enough.
export function neededJoined(found, scenario, horizon) {
  const growth = found.needed, start = scenario.start;
  if (FREE.includes(found.kind) || !(growth > 0) || growth === Infinity || found.kind === "nothing") return [];
  const enough = Math.ceil(Math.log(Math.max(MOST_PEOPLE / start, 2)) / Math.log1p(growth)) + 2;
  const buyers = Array.from({ length: Math.min(horizon, enough) }, (_, t) => start * Math.pow(1 + growth, t));
  return summed(buyers.map((now, t) => (t ? now - scenario.repeat * buyers[t - 1] : now)));
}

// People joined so far at the growth set.
export function joinedSoFar(scenario, horizon) {
  return summed(people(scenario, horizon).fresh);
}

// The first period in which more than so many people have joined; -1 if that does not happen.
export function passes(joined, count) {
  return joined.findIndex(now => now > count);
}

// Whether somebody is not paid in full within so many periods.
function runsShort(offer, scenario, horizon) {
  const run = course(offer, scenario, horizon), promised = promisedPerYuan(offer) * offer.spend;
  let all = 0, owed = 0;
  return run.due.some((due, t) => {
    all += promised * run.active[t];
    const short = due + owed - run.settled[t];
    owed = offer.unpaid === "lapse" ? 0 : Math.max(0, short);
    return short > SAME_MONEY * all;
  });
}

// Whether all that is due is paid, always in time.
function onTime(found, offer, scenario, horizon) {
  const enough = fundedShare(offer, found.growth) >= ALL && !found.late && !(found.waits && found.growth <= 0);
  return enough && !FREE.includes(found.kind) && !runsShort(offer, scenario, horizon);
}

function peopleText(told, value) {
  return number(told.ink, value > 0 && value < WHOLE_PEOPLE ? Math.max(round(value), 1) : value);
}

export function whenOf(told, period) {
  return period === 0 ? told.say("period-start", { unit: told.unit }) : told.say("period-n", { n: String(period), unit: told.unit });
}

// Whether anybody new is needed, and when there would be too few people.
export function peopleTitle(told, found, offer, scenario, horizon, places) {
  const say = told.say, key = withoutPeople(say, found);
  if (key) return key;
  const entered = onTime(found, offer, scenario, horizon);
  const line = entered ? joinedSoFar(scenario, horizon) : neededJoined(found, scenario, horizon);
  for (const place of places.slice().reverse()) {
    const when = passes(line, place.people);
    if (when < 0) continue;
    const slots = { place: place.name, period: whenOf(told, when), people: number(told.ink, place.people) };
    return entered ? say("figure-people-title-entered", slots) : say("figure-people-title-passes", slots);
  }
  const last = line.length - 1, slots = { people: peopleText(told, line[last]), period: whenOf(told, last) };
  return entered ? say("figure-people-title-entered-within", slots) : say("figure-people-title-within", slots);
}

// The title where no number of people can be named; empty where one can.
function withoutPeople(say, found) {
  if (found.kind === "nothing") return say("figure-people-title-nothing");
  if (found.kind === "recruits") return say("figure-people-title-recruits");
  if (found.kind === "covered") return say("figure-people-title-nobody");
  if (FREE.includes(found.kind)) return say("figure-people-title-nobody-due");
  if (found.needed === Infinity) return say("figure-people-title-never");
  if (found.needed > 0) return "";
  const fed = found.kind === "turnover" || found.kind === "passed_on";
  return fed ? say("figure-people-title-turnover") : say("figure-people-title-growth");
}
