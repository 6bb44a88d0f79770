// The inputs: for each number a box to type in and a slider. While one is moved `moved` is called, on release `settled`.

import { number } from "./numbers.js";

function element(name, attributes, parent) {
  const node = document.createElement(name);
  Object.keys(attributes).forEach(key => node.setAttribute(key, attributes[key]));
  return parent.appendChild(node);
}

// Percentages on the screen, fractions inside; free of the dust of binary fractions.
function shownOf(field, value) {
  return tidy(field.percent ? 100 * value : value);
}

function keptOf(field, shown) {
  return tidy(field.percent ? shown / 100 : shown);
}

export function tidy(value) {
  return Number(value.toPrecision(12));
}

// Draw the inputs into a frame once; gives { set, note }.
export function inputs(frame, names, moved, settled) {
  const rows = {};
  names.forEach(name => { rows[name] = row(frame, name, moved, settled); });
  return {
    set(fields, values, told) {
      fields.forEach(field => rows[field.name].set(field, values[field.name], told));
    },
    note(name, text, at) {
      rows[name].note(text, at);
    },
  };
}

// The nodes of one input.
function nodesOf(frame, name) {
  const box = element("div", { class: "field " + name }, frame), head = element("div", { class: "head" }, box);
  const label = element("label", { for: "live-" + name }, head);
  const sign = element("button", { type: "button", class: "help", "aria-expanded": "false", "aria-controls": "live-help-" + name }, head);
  const help = element("p", { class: "help", id: "live-help-" + name, hidden: "" }, head);
  sign.addEventListener("click", () => {
    help.hidden = !help.hidden;
    sign.setAttribute("aria-expanded", String(!help.hidden));
  });
  const pair = element("div", { class: "pair" }, box), note = "live-note-" + name;
  const typed = element("input", { type: "number", id: "live-" + name, inputmode: "decimal", step: "any", "aria-describedby": note }, pair);
  const track = element("div", { class: "track" }, pair);
  return {
    label, sign, help, typed,
    slid: element("input", { type: "range", "aria-describedby": note }, track),
    tick: element("i", { class: "tick", hidden: "" }, track),
    note: element("p", { class: "note", id: note }, box),
  };
}

function row(frame, name, moved, settled) {
  const nodes = nodesOf(frame, name), { typed, slid } = nodes;
  let field = null, wrong = false;
  const take = shown => moved(name, keptOf(field, shown));
  const fits = text => text !== "" && Number(text) >= field.least && Number(text) <= field.most;

  slid.addEventListener("input", () => {
    typed.value = slid.value;
    slid.setAttribute("aria-valuetext", slid.value + " " + field.sign);
    take(Number(slid.value));
  });
  typed.addEventListener("input", () => {
    if (!fits(typed.value)) return;
    slid.value = typed.value;
    take(Number(typed.value));
  });
  // What lies outside is brought back to the nearest value, and the bounds are said.
  typed.addEventListener("change", () => {
    wrong = !fits(typed.value);
    if (wrong) {
      const near = typed.value === "" ? field.shown : Math.min(Math.max(Number(typed.value), field.least), field.most);
      typed.value = slid.value = String(near);
      take(near);
    }
    settled();
  });
  slid.addEventListener("change", settled);

  return {
    set(given, value, told) {
      const shown = shownOf(given, value);
      field = Object.assign({ shown, least: shownOf(given, given.low), most: shownOf(given, given.high) }, given);
      dress(nodes, field, told);
    },
    // A remark below the slider, and the place on it that the remark speaks of.
    note(text, at) {
      nodes.note.textContent = wrong ? field.outside : text;
      nodes.note.classList.toggle("wrong", wrong);
      wrong = false;
      const place = Number.isFinite(at) ? (at - field.slider[0]) / (field.slider[1] - field.slider[0]) : -1;
      nodes.tick.hidden = !(place >= 0 && place <= 1);
      nodes.tick.style.setProperty("--at", String(place));
    },
  };
}

// Labels, bounds and value of one input.
function dress(nodes, field, told) {
  const { typed, slid } = nodes, shown = String(field.shown);
  field.outside = told.say("answer-bounds", { low: number(told.ink, field.least), high: number(told.ink, field.most) });
  nodes.label.textContent = field.label;
  nodes.help.textContent = field.help;
  nodes.sign.textContent = "?";
  nodes.sign.setAttribute("aria-label", told.say("live-help", { label: field.label }));
  slid.min = String(shownOf(field, field.slider[0]));
  slid.max = String(shownOf(field, field.slider[1]));
  slid.step = String(shownOf(field, field.step));
  slid.setAttribute("aria-label", field.label);
  slid.setAttribute("aria-valuetext", shown + " " + field.sign);
  if (typed.value === "" || Number(typed.value) !== field.shown) typed.value = shown;
  if (Number(slid.value) !== field.shown) slid.value = shown;
}
