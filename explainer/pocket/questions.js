// The five questions: what somebody was told, as it was said. `changed(flyer)` is called with each answer.

import { child, choiceField, fewField, figureField } from "./fields.js";
import { asking, flyerFor, inLine, keeping, settledFlyer, waysOf } from "./flyer.js";

const LEVELS = 10; // that can be chosen

// Draw the questions into a frame once; gives { show(flyer, told) }.
export function questionsIn(frame, changed) {
  let flyer = null;
  const take = change => changed(settledFlyer(Object.assign({}, flyer, change)));
  const parts = [askPay, askBack, askWhen, askRewards, askStays].map((make, n) => make(question(frame, n + 1), take, () => flyer, changed));
  const name = named(frame, take);
  return {
    show(given, told) {
      flyer = given;
      parts.forEach(part => part(flyer, told));
      name(flyer, told);
    },
  };
}

function question(frame, number) {
  const box = child(frame, "fieldset"), legend = child(box, "legend");
  child(legend, "b", {}, String(number));
  const title = child(legend, "span"), row = () => child(box, "div", { class: "row" });
  return { box, title, row };
}

function empty(told) {
  return told.say("ask-empty");
}

// 1: what one pays, for what, how often.
function askPay({ title, box, row }, take, now, changed) {
  const what = fewField(box, "ask-what", value => changed(settledFlyer(flyerFor(now(), value)))), line = row();
  const price = figureField(line, "ask-price", value => take({ price: value }));
  const currency = choiceField(line, "ask-currency", value => take({ currency: value }));
  const again = fewField(box, "ask-again", value => take({ again: value }));
  return (flyer, told) => {
    const say = told.say;
    title.textContent = say("ask-pay");
    what.show(say("ask-what"), [
      ["goods", say("ask-what-goods")], ["deposit", say("ask-what-deposit")], ["bank", say("ask-what-bank")], ["card", say("ask-what-card")],
    ], flyer.what);
    price.show(say("ask-price"), flyer.price, empty(told));
    const money = USUAL.money.includes(flyer.currency) ? USUAL.money : [flyer.currency].concat(USUAL.money);
    currency.show(say("ask-currency"), money.map(code => [code, told.moneyName(code)]), flyer.currency);
    again.show(say("ask-often"), [[false, say("ask-once")], [true, say("ask-again")]], flyer.again);
  };
}

// 2: what one is told one gets.
function askBack({ title, box, row }, take) {
  const line = row(), amount = figureField(line, "ask-back", value => take({ back: value }));
  const unit = fewField(line, "ask-unit", value => take({ unit: value }));
  const basis = fewField(box, "ask-basis", value => take({ basis: value })), goods = fewField(box, "ask-goods", value => take({ goods: value }));
  return (flyer, told) => {
    const say = told.say, more = asking(flyer) && flyer.what !== "bank";
    title.textContent = say("ask-back");
    amount.box.hidden = !asking(flyer);
    amount.show(say("ask-amount"), flyer.back, empty(told));
    unit.show(say("ask-unit"), [
      ["amount", told.signOf(flyer.currency)], ["percent", "%"], ["times", say("ask-unit-times")],
      ["nothing", say("ask-unit-nothing")], ["unknown", say("ask-unit-unknown")],
    ], flyer.unit);
    basis.box.hidden = goods.box.hidden = !more;
    const top = flyer.what === "card" ? say("ask-basis-top-card") : say("ask-basis-top");
    basis.show(say("ask-basis"), [["all", say("ask-basis-all")], ["each", say("ask-basis-each")], ["top", top]], flyer.basis);
    goods.show(say("ask-in"), [[false, say("ask-in-cash")], [true, say("ask-in-goods")]], flyer.goods);
  };
}

// 3: in which steps.
function askWhen({ title, box, row }, take) {
  const way = choiceField(box, "ask-way", value => take({ way: value, number: null, step: null }), true), line = row();
  const step = figureField(line, "ask-step", value => take({ step: value }));
  const number = figureField(line, "ask-number", value => take({ number: value }));
  const period = fewField(box, "ask-period", value => take({ period: value }));
  return (flyer, told) => {
    const say = told.say, names = wayNames(say), plain = flyer.way === "unknown";
    title.textContent = say("ask-when");
    box.hidden = !asking(flyer);
    way.show(say("ask-way"), waysOf(flyer).map(each => [each, names[each]]), flyer.way);
    step.box.hidden = flyer.way !== "growth";
    step.show(say("ask-step"), flyer.step, empty(told));
    number.box.hidden = plain || flyer.way === "forever";
    number.show(numberName(say, flyer.way), flyer.number, empty(told));
    period.box.hidden = plain || flyer.way === "line";
    period.show(say("ask-period"), flyer.way === "once" || flyer.way === "left" ? longNames(say) : eachNames(say), flyer.period);
  };
}

function wayNames(say) {
  return {
    parts: say("ask-way-parts"), share: say("ask-way-share"), rest: say("ask-way-rest"), once: say("ask-way-once"),
    growth: say("ask-way-growth"), line: say("ask-way-line"), shared: say("ask-way-shared"), times: say("ask-way-times"),
    ending: say("ask-way-ending"), forever: say("ask-way-forever"), left: say("ask-way-left"), unknown: say("ask-way-unknown"),
  };
}

function numberName(say, way) {
  switch (way) {
    case "share": return say("ask-number-share");
    case "rest": return say("ask-number-rest");
    case "once": return say("ask-number-once");
    case "line": return say("ask-number-line");
    case "shared": return say("ask-number-shared");
    case "left": return say("ask-number-left");
    case "times": case "ending": return say("ask-number-times");
  }
  return say("ask-number-parts");
}

function eachNames(say) {
  return [
    ["day", say("ask-each-day")], ["week", say("ask-each-week")], ["month", say("ask-each-month")],
    ["quarter", say("ask-each-quarter")], ["year", say("ask-each-year")],
  ];
}

function longNames(say) {
  return [
    ["day", say("ask-long-day")], ["week", say("ask-long-week")], ["month", say("ask-long-month")],
    ["quarter", say("ask-long-quarter")], ["year", say("ask-long-year")],
  ];
}

// 4: a row for each reward for bringing people in.
function askRewards({ title, box }, take, now) {
  const none = child(box, "p"), list = child(box, "div"), more = child(box, "button", { type: "button" });
  let rows = [];
  const set = list => take({ rewards: list });
  const change = (at, part) => set(now().rewards.map((row, n) => (n === at ? Object.assign({}, row, part) : row)));
  more.addEventListener("click", () => {
    const level = Math.min(20, Math.max(0, ...now().rewards.map(row => row.level)) + 1);
    set(now().rewards.concat(Object.assign({}, USUAL.reward, { level })));
  });
  return (flyer, told) => {
    title.textContent = told.say("ask-rewards");
    none.textContent = told.say("ask-rewards-none");
    none.hidden = flyer.rewards.length > 0;
    while (rows.length > flyer.rewards.length) list.removeChild(rows.pop().box);
    while (rows.length < flyer.rewards.length) rows.push(rewardRow(list, rows.length, change, at => set(now().rewards.filter((_, n) => n !== at))));
    rows.forEach((row, n) => row.show(flyer.rewards[n], told, flyer));
    more.textContent = told.say("ask-reward-add");
    more.hidden = flyer.rewards.length >= USUAL.rewards;
  };
}

function rewardRow(list, at, change, remove) {
  const box = child(list, "div", { class: "row reward", role: "group" }), id = `ask-reward-${at}`;
  const amount = figureField(box, id, value => change(at, { amount: value })), unit = fewField(box, id + "-unit", value => change(at, { percent: value }));
  const level = choiceField(box, id + "-level", value => change(at, { level: value }));
  const needs = figureField(box, id + "-needs", value => change(at, { needs: Math.min(100, Math.round(value || 0)) }));
  const away = child(box, "button", { type: "button" });
  away.addEventListener("click", () => remove(at));
  return {
    box,
    show(reward, told, flyer) {
      const say = told.say, n = String(at + 1), levels = Math.max(LEVELS, reward.level);
      amount.show(say("ask-reward", { n }), reward.amount, empty(told));
      unit.show(say("ask-reward-unit", { n }), [[true, say("ask-reward-unit-percent")], [false, told.signOf(flyer.currency)]], reward.percent);
      level.show(say("ask-reward-level", { n }), Array.from({ length: levels }, (_, k) => [k + 1, levelName(say, k + 1)]), reward.level);
      needs.show(say("ask-needs"), reward.needs, "0");
      away.textContent = say("ask-reward-remove", { n });
    },
  };
}

function levelName(say, level) {
  if (level === 1) return say("ask-level-1");
  return level === 2 ? say("ask-level-2") : say("ask-level-n", { n: String(level) });
}

// 5: how much of what one pays stays to pay people.
function askStays({ title, box, row }, take) {
  const text = child(box, "p"), line = row(), field = name => figureField(line, "ask-" + name, value => take({ [name]: value }));
  const gives = field("gives"), keeps = field("keeps"), earns = field("earns"), cost = field("cost");
  return (flyer, told) => {
    const say = told.say, goods = flyer.what === "goods", asked = !inLine(flyer);
    box.hidden = !asking(flyer);
    title.textContent = staysTitle(say, flyer);
    text.hidden = asked;
    text.textContent = say("ask-stays-line-text");
    gives.box.hidden = !(asked && goods);
    keeps.box.hidden = !(asked && (goods ? flyer.gives !== null : keeping(flyer)));
    earns.box.hidden = !(asked && flyer.what === "bank");
    cost.box.hidden = !(asked && flyer.goods);
    gives.show(say("ask-gives"), flyer.gives, empty(told));
    keeps.show(goods ? say("ask-keeps-goods") : say("ask-keeps-deposit"), flyer.keeps, empty(told));
    earns.show(say("ask-earns"), flyer.earns, empty(told));
    cost.show(say("ask-cost"), flyer.cost, empty(told));
  };
}

function staysTitle(say, flyer) {
  if (inLine(flyer)) return say("ask-stays-line");
  if (flyer.what === "goods") return say("ask-stays-goods");
  if (flyer.what === "bank") return say("ask-stays-bank");
  return flyer.what === "card" && flyer.goods ? say("ask-stays-card") : say("ask-stays-deposit");
}

function named(frame, take) {
  const box = child(frame, "div", { class: "name-box" }), label = child(box, "label", { for: "ask-name" });
  const input = child(box, "input", { type: "text", id: "ask-name", maxlength: String(USUAL.name), autocomplete: "off" });
  input.addEventListener("change", () => take({ name: input.value.trim() }));
  return (flyer, told) => {
    label.textContent = told.say("ask-name");
    if (document.activeElement !== input) input.value = flyer.name;
  };
}
