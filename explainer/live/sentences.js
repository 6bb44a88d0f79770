// Which sentence is true, with its numbers filled in. The words are in content/*/live.ftl; keys stand here whole.
// `told`: { say, ink, sign, period, unit, deposit } of the language and the offer.

import { NONE, rebateNeeded } from "./closed.js";
import { addingUp, CENT, number, percent, round, roundDigits, SURE, written } from "./numbers.js";
import { evenAt, FREE, recruitsNeeded } from "./verdict.js";

const FIRST_IN_LINE = 100; // the place in a line that stands as an example
const EVERY = 100;
const NO_NOTES = ["nothing", "recruits", "growth", "turnover"]; // no single growth or rebate makes the difference

// A piece of text that belongs to a part of the answer: marked here, coloured where it is drawn.
export function mark(part, text) {
  return "\u0001" + part + "\u0002" + text + "\u0003";
}

export function unmarked(text) {
  return text.replace(/\u0001\w+\u0002|\u0003/g, "");
}

// An amount whose digits are written already.
function inMoney(told, digits) {
  return told.say("money", { sign: told.sign, number: digits });
}

// An amount as large as it is.
export function sum(told, value) {
  if (value > 0 && value < CENT / 2) return told.say("under", { number: inMoney(told, written(told.ink, CENT, 2)) });
  const sure = roundDigits(value, SURE);
  return inMoney(told, number(told.ink, sure < 1 ? round(sure, 2) : sure));
}

// An amount with the digits of the step that its sum is written in: 0.4 of 1,000; 1.2万 of 78.8万.
function stepped(told, value, step) {
  const [unit, name] = told.ink.large.find(entry => value >= entry[0]) || [1, ""];
  const decimals = Math.max(0, Math.ceil(Math.log10(unit / step) - 1e-9));
  return inMoney(told, written(told.ink, value / unit, decimals) + name);
}

// What is promised and its parts in money, so that the parts shown add up to the sum shown.
export function shown(told, promised, parts) {
  const names = ["there", "later", "nobody", "unclaimed"];
  const { step, total, parts: amounts } = addingUp(told.ink, promised, names.map(name => parts[name]));
  const found = { promised: stepped(told, total, step) };
  names.forEach((name, n) => {
    const tiny = amounts[n] === 0 && parts[name] > NONE;
    const text = tiny ? told.say("under", { number: stepped(told, step, step) }) : stepped(told, amounts[n], step);
    found[name] = mark(name, text);
    found["has-" + name] = tiny || amounts[n] > 0;
  });
  return found;
}

// What the amounts are parts of: all that is promised; of what has no end one payment, or every hundred of it.
function whole(found) {
  if (found.mine < Infinity) return found.mine;
  return Number.isNaN(found.each) ? EVERY : found.each;
}

// How many people come, as a phrase.
export function growthPhrase(told, growth) {
  const slots = { period: told.period, unit: told.unit };
  if (growth === 0) return told.say("answer-growth-same", slots);
  if (growth < 0) return told.say("answer-growth-fewer", Object.assign(slots, { change: percent(told.ink, -growth) }));
  if (growth < 1) return told.say("answer-growth-more", Object.assign(slots, { change: percent(told.ink, growth) }));
  return told.say("answer-growth-times", Object.assign(slots, { times: number(told.ink, 1 + growth) }));
}

// The answer: a list of sentences, the first of them the answer itself; amounts marked.
export function answer(told, found, offer) {
  const slots = Object.assign({
    growth: growthPhrase(told, found.growth), period: told.period, unit: told.unit,
    earns: percent(told.ink, offer.earns), hundred: sum(told, EVERY), outside: sum(told, EVERY * offer.outside),
  }, shown(told, whole(found), found.parts));
  const said = [byKind(told, found, offer, slots)];
  if (found.kind === "line" && found.own > 0) said.push(line(told, found.own));
  if (found.levels && found.kind !== "recruits") said.push(told.say("answer-rewards"));
  return said.concat(fee(told, found, offer));
}

// What taking part costs, and the spend from which what comes back makes up for it; the words of the offer restated.
function fee(told, found, offer) {
  if (!offer.fee || !offer.fee.amount) return [];
  const { amount, every } = offer.fee, slots = { amount: sum(told, amount), period: told.period, unit: told.unit };
  const span = every === null ? "" : told.say("period-span", { count: number(told.ink, every), unit: told.unit });
  const said = [told.say("restate-fee-every", Object.assign({ span }, slots))];
  if (every === null) said[0] = told.say("restate-fee", slots);
  if (every === 1) said[0] = told.say("restate-fee-each", slots);
  const enough = evenAt(offer);
  if (!told.deposit && enough > 0 && enough < Infinity) said.push(told.say("restate-even-at", { amount: sum(told, enough) }));
  return said;
}

function byKind(told, found, offer, slots) {
  const say = told.say;
  switch (found.kind) {
    case "nothing":
      return say("answer-nothing");
    case "recruits":
      return recruits(told, offer);
    case "covered":
      return covered(told, found, slots);
    case "unclaimed":
      return say("answer-covered-unclaimed", slots);
    case "expires":
      return say("answer-covered-expires", Object.assign(slots, { expired: lapses(told, found) }));
    case "growth":
      return say("answer-growing", slots);
    case "turnover":
      return say("answer-turnover", slots);
    case "never_due":
      return say("answer-never-due", slots);
    case "endless":
      return endless(told, found, slots);
  }
  return found.mine ? inParts(told, found, slots) : say("answer-recruits-never");
}

// All of it is paid whether or not anybody joins; what that rests on is said.
function covered(told, found, slots) {
  const say = told.say;
  if (!Number.isNaN(found.each)) return say("answer-covered-for-ever", Object.assign(slots, { each: sum(told, found.each) }));
  if (found.rests === "goods") return say("answer-covered-goods", slots);
  if (found.rests === "earned") return say("answer-covered-earned", slots);
  if (found.rests === "outside") return say("answer-covered-outside", slots);
  return told.deposit ? say("answer-covered-deposit", slots) : say("answer-covered", slots);
}

function lapses(told, found) {
  return sum(told, found.mine * found.parts.expired);
}

// The three parts, each a clause; what there is none of is not named.
function inParts(told, found, slots) {
  const say = told.say, clauses = [];
  if (slots["has-there"]) clauses.push(say("answer-there", slots));
  else clauses.push(found.kind === "passed_on" ? say("answer-passed-on") : say("answer-there-none"));
  if (slots["has-later"]) clauses.push(say("answer-later", slots));
  else if (slots["has-nobody"]) clauses.push(say("answer-later-none", slots));
  const none = !slots["has-there"] && !slots["has-later"] && !slots["has-unclaimed"];
  if (none) clauses.push(say("answer-nobody-all"));
  else if (slots["has-nobody"]) clauses.push(say("answer-nobody", slots));
  else if (slots["has-later"]) clauses.push(found.late ? say("answer-late") : say("answer-enough"));
  if (slots["has-unclaimed"]) clauses.push(say("answer-unclaimed", slots));
  if (found.parts.expired > NONE) clauses.push(say("answer-expired", { expired: lapses(told, found) }));
  const opening = told.deposit ? say("answer-promised-deposit", slots) : say("answer-promised", slots);
  return opening + told.gap + joined(told, clauses);
}

function joined(told, clauses) {
  return clauses.join(told.say("answer-then")) + told.say("answer-end");
}

// A promise without end: how long the own money lasts, and what becomes of each payment after that.
function endless(told, found, slots) {
  if (Number.isNaN(found.payments)) return told.say("answer-endless-account");
  const each = shown(told, found.each, found.parts);
  const payments = number(told.ink, Math.floor(found.payments + 1e-9));
  const opening = told.say("answer-endless", { period: told.period, each: each.promised, payments });
  const later = { growth: slots.growth, later: each.later, each: each.promised };
  const clauses = [each["has-later"] ? told.say("answer-endless-later", later) : told.say("answer-later-none", slots)];
  if (each["has-nobody"]) clauses.push(told.say("answer-endless-nobody", { nobody: each.nobody }));
  return opening + told.gap + joined(told, clauses);
}

function recruits(told, offer) {
  const needed = recruitsNeeded(offer), most = Math.floor((EVERY - 1) / Math.max(needed, 1));
  if (needed === Infinity) return told.say("answer-recruits-never");
  return told.say("answer-recruits", { count: number(told.ink, needed), of: written(told.ink, most, 0) });
}

function line(told, share) {
  const all = Math.ceil(FIRST_IN_LINE / share - 1e-9);
  const written = n => number(told.ink, n);
  return told.say("answer-line", { place: written(FIRST_IN_LINE), all: written(all), more: written(all - FIRST_IN_LINE) });
}

// What is left if nobody joins after you.
export function aloneLine(told, found) {
  const say = told.say;
  if (found.kind === "nothing") return "";
  if (found.kind === "endless" && !Number.isNaN(found.payments)) {
    return say("answer-alone-payments", { payments: mark("there", number(told.ink, Math.floor(found.payments + 1e-9))) });
  }
  if (found.waits) return say("answer-alone-idle");
  if (found.kind === "endless") return say("answer-alone-own");
  if (found.alone <= NONE) return say("answer-alone-none");
  if (found.kind === "line") return say("answer-alone-line");
  if (found.kind === "covered") {
    const all = sum(told, Number.isNaN(found.each) ? whole(found) : found.each);
    return say("answer-alone-all", { promised: mark("there", all) });
  }
  const same = Math.abs(found.alone - found.parts.there) < NONE;
  return say("answer-alone", { alone: same ? shown(told, whole(found), found.parts).there : mark("there", sum(told, whole(found) * found.alone)) });
}

// Below the growth: at which growth everybody is paid. Rounded up, so that typing it is enough.
export function growthNote(told, found) {
  const needed = found.needed, say = told.say;
  if (NO_NOTES.includes(found.kind)) return "";
  if (needed <= 0) return say("answer-needed-none");
  if (needed === Infinity) return say("answer-needed-never");
  const slots = { period: told.period, unit: told.unit };
  if (needed >= 1) {
    return say("answer-needed-times", Object.assign(slots, { times: number(told.ink, roundUp(1 + needed)) }));
  }
  return say("answer-needed-more", Object.assign(slots, { change: percent(told.ink, roundUp(needed)) }));
}

// The next number with three significant digits.
function roundUp(value) {
  const step = Math.pow(10, Math.floor(Math.log10(value)) - 2);
  return Math.ceil(value / step - 1e-6) * step;
}

// Below the rebate: what the shop would have to hand over so that nobody else is needed.
export function rebateNote(told, found, offer) {
  const needed = rebateNeeded(offer), say = told.say;
  if (!Number.isFinite(needed) || told.deposit || NO_NOTES.includes(found.kind)) return "";
  if (FREE.includes(found.kind)) return say("answer-hand-over-none");
  const share = percent(told.ink, roundUp(needed));
  return needed > 1 ? say("answer-hand-over-beyond", { share }) : say("answer-hand-over", { share });
}
