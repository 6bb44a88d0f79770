// What is on the screen as the part of the address behind #, so that it is there again when the file is opened anew. Names
// are those of the links of the page; numbers as on the screen. Whatever stands there is read as one of the words that are
// known, as a number, or as a text that is only ever shown as text.

import { tidy } from "../live/inputs.js";

const NUMBERS = ["price", "back", "number", "step", "gives", "keeps", "earns", "cost"]; // of a flyer
const RECKONED = "reckoned"; // the rebate on which a promise of the rebate is reckoned: it stays the same sum of money
const MOVED = { spend: 1, rebate: 100, growth: 100 }; // the three inputs, and by how much they are larger on the screen

function finite(text) {
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

function one(text, known, usual) {
  return known.includes(text) ? text : usual;
}

// state: { lang, offer, flyer, values }, as far as it is said; known: the ids of offers and languages there are.
export function readAddress(hash, known) {
  const said = new URLSearchParams(hash.replace(/^#/, "")), state = {};
  if (known.languages.includes(said.get("lang"))) state.lang = said.get("lang");
  state.large = said.get("size") === "large";
  if (!known.offers.includes(said.get("offer"))) return state;
  state.offer = said.get("offer");
  if (state.offer === "own") state.flyer = readFlyer(said);
  state.values = {};
  Object.keys(MOVED).forEach(name => {
    const value = said.has(name) ? Number(said.get(name)) : NaN;
    if (Number.isFinite(value) && said.get(name).trim()) state.values[name] = tidy(value / MOVED[name]);
  });
  // as in a link of the page a promise of the rebate is one of this rebate, if it does not say on which it is reckoned
  const on = said.has(RECKONED) ? Number(said.get(RECKONED)) / 100 : state.values.rebate;
  if (state.offer !== "own" && on >= 0 && on <= 1 && state.values.rebate !== undefined) state.reckoned = tidy(on);
  return state;
}

function readFlyer(said) {
  const usual = USUAL.flyer, flyer = Object.assign({}, usual, { rewards: [] });
  NUMBERS.forEach(name => { flyer[name] = finite(said.get(name)); });
  flyer.name = (said.get("name") || "").slice(0, USUAL.name);
  flyer.what = one(said.get("what"), USUAL.what, usual.what);
  flyer.unit = one(said.get("unit"), USUAL.units, usual.unit);
  flyer.basis = one(said.get("basis"), USUAL.basis, usual.basis);
  flyer.period = one(said.get("period"), USUAL.periods, usual.period);
  if (/^[A-Z]{3}$/.test(said.get("money") || "")) flyer.currency = said.get("money");
  flyer.way = one(said.get("way"), USUAL.ways.all.concat(USUAL.ways.each), usual.way);
  flyer.again = said.get("again") === "yes";
  flyer.goods = said.get("goods") === "yes";
  flyer.rewards = (said.get("rewards") || "").split(",").filter(Boolean).slice(0, USUAL.rewards).map(readReward).filter(Boolean);
  return flyer;
}

// 5%:1:0, 200:2:3: how much, for which level, after how many.
function readReward(text) {
  const [amount, level, needs] = text.split(":"), percent = amount.endsWith("%");
  const value = finite(percent ? amount.slice(0, -1) : amount), rank = Math.round(Number(level));
  if (amount !== "" && amount !== "%" && value === null) return null;
  return { amount: value, percent, level: rank >= 1 && rank <= 20 ? rank : 1, needs: Math.min(100, Math.round(finite(needs || "") || 0)) };
}

export function writeAddress(state, several) {
  const said = new URLSearchParams();
  if (several) said.set("lang", state.lang);
  if (state.large) said.set("size", "large");
  said.set("offer", state.offer);
  if (state.offer === "own") writeFlyer(said, state.flyer);
  Object.keys(MOVED).forEach(name => {
    if (state.values[name] !== undefined) said.set(name, String(tidy(state.values[name] * MOVED[name])));
  });
  if (state.values.rebate !== undefined && state.offer !== "own") said.set(RECKONED, String(tidy(100 * state.reckoned)));
  return "#" + said.toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
}

function writeFlyer(said, flyer) {
  const usual = USUAL.flyer, names = { money: "currency" };
  ["name", "what", "money", "unit", "basis", "way", "period"].forEach(name => {
    const key = names[name] || name;
    if (flyer[key] !== usual[key]) said.set(name, flyer[key]);
  });
  ["again", "goods"].forEach(name => { if (flyer[name]) said.set(name, "yes"); });
  NUMBERS.forEach(name => { if (flyer[name] !== null) said.set(name, String(flyer[name])); });
  const rewards = flyer.rewards.map(r => `${r.amount === null ? "" : r.amount}${r.percent ? "%" : ""}:${r.level}:${r.needs}`);
  if (rewards.length) said.set("rewards", rewards.join(","));
}
