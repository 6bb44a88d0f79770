// What the page says of the offer on the screen: who speaks, the terms as the component takes them, and the small texts.

import { child } from "./fields.js";
import { number } from "../live/numbers.js";
import { teller } from "../live/main.js";

const MOST_DIGITS_SHOWN = 200; // of a number of people that is still drawn

function unitOf(period) {
  return period.endsWith(" days") ? "days" : period;
}

// What speaks for an entry in a language.
export function tellerFor(language, entry) {
  const unit = unitOf(entry.period), signOf = code => language.signs[code] || code;
  const about = { sign: signOf(entry.currency), period: language.periods[unit], unit, deposit: entry.words !== "purchase" };
  const labels = language.fields[entry.words][unit];
  return Object.assign(teller(language, { about: Object.assign(about, entry.unsaid) }), {
    words: entry.words, signOf, labels, growthName: labels.growth[0], listed: items => listed(language.list, items),
    moneyName: code => (signOf(code) === code ? code : signOf(code) + " " + code),
  });
}

// Several things in one sentence, by the patterns of the language.
export function listed(patterns, items) {
  const put = (name, a, b) => patterns[name].replace(/\{([01])\}/g, (_, n) => (n === "0" ? a : b));
  if (items.length < 2) return items.join("");
  if (items.length === 2) return put("2", items[0], items[1]);
  let text = put("end", items[items.length - 2], items[items.length - 1]);
  for (let n = items.length - 3; n >= 0; n--) text = put(n ? "middle" : "start", items[n], text);
  return text;
}

// The terms as the component takes them from the server of the app.
export function termsFor(entry, told, values, language, inputs) {
  const about = { sign: told.sign, period: told.period, unit: told.unit };
  const fields = Object.keys(inputs).map(name => {
    const sign = inputs[name].percent ? "%" : told.sign, [label, help] = told.labels[name];
    const named = { name, label: told.say("label-with-unit", { label, unit: sign }), help, sign };
    return Object.assign({}, inputs[name], named, name === "growth" && entry.slider ? { slider: entry.slider } : {});
  });
  return {
    offer: entry.offer, scenario: entry.scenario, values: Object.assign({}, entry.values, values), fields, heard: Infinity,
    about: Object.assign(about, { deposit: told.deposit }, entry.unsaid),
  };
}

// The periods that are counted: as many as the offer has, as far as the number of people can be written.
export function horizonShown(scenario, horizon) {
  if (!(scenario.growth > 0)) return horizon;
  return Math.min(horizon, Math.max(2, Math.floor((MOST_DIGITS_SHOWN - Math.log10(scenario.start)) / Math.log10(1 + scenario.growth))));
}

// The answers with what the inputs have been moved to since.
export function folded(state, entry) {
  const { spend, rebate } = state.values, flyer = Object.assign({}, state.flyer);
  if (spend !== undefined && spend !== entry.values.spend) {
    if (flyer.unit === "amount" && flyer.back !== null) flyer.back *= spend / entry.values.spend;
    flyer.price = spend;
  }
  if (rebate !== undefined && rebate !== entry.values.rebate && flyer.gives !== null) flyer.gives = 100 * rebate;
  return flyer;
}

// What has been changed of the terms, and what they are.
export function moved(told, entry, values) {
  const changes = ["spend", "rebate"].filter(name => values[name] !== undefined && values[name] !== entry.values[name]);
  if (!changes.length) return "";
  const write = (name, value) => number(told.ink, name === "spend" ? value : 100 * value) + (name === "spend" ? "" : "%");
  const each = changes.map(name => told.say("subject-instead", {
    label: told.labels[name][0], now: write(name, values[name]), before: write(name, entry.values[name]),
  }));
  return told.gap + told.say("pocket-changed", { list: told.listed(each) });
}

// What somebody's own offer is called, and what was said of it in short.
export function ownTitle(told, flyer) {
  return flyer.name ? told.say("own-words", { text: flyer.name }) : told.say("subject-title-own");
}

// What is to be said below the questions.
export function missing(say, flyer, there, note) {
  if (note === "uncountable") return say("ask-uncountable");
  if (note) return say("ask-outside", { used: note });
  if (there) return "";
  return flyer.unit === "nothing" || flyer.unit === "unknown" ? say("ask-missing-back") : say("ask-missing");
}

export function fill(find, texts) {
  Object.keys(texts).forEach(name => { find(name).textContent = texts[name]; });
}

export function lines(frame, texts) {
  frame.textContent = "";
  texts.forEach(text => child(frame, "p", {}, text));
}

// Sources, each with its title as a link where it has an address.
export function sourceList(frame, sources) {
  frame.textContent = "";
  sources.forEach(([before, title, url, after]) => {
    const item = child(frame, "li");
    item.appendChild(document.createTextNode(before));
    if (/^https?:/.test(url)) child(item, "a", { href: url, target: "_blank", rel: "noopener noreferrer" }, title);
    else item.appendChild(document.createTextNode(title));
    item.appendChild(document.createTextNode(after));
  });
}

// The list of offers: one's own, the one the file opens with, the library.
export function chooser(select, given, language, state, say) {
  const names = [["own", say("ask-title")]];
  if (given.here) names.push(["here", given.here.texts[state.lang].title]);
  Object.keys(given.offers).forEach(id => names.push([id, language.offers[id].title]));
  select.textContent = "";
  names.forEach(([value, text]) => { child(select, "option", { value }, text); });
  select.value = state.offer;
}
