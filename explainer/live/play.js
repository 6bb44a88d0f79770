// Months go by: of every 100 that fall due, how many can be paid, until nobody new comes.

import { course } from "./months.js";
import { cover } from "./closed.js";
import { sum } from "./sentences.js";
import { number } from "./numbers.js";

const GROWING = { day: 360, week: 52, month: 24, quarter: 12, year: 8 }; // periods with newcomers, if the offer says none
const OTHER = 12;
const FRAMES = 60; // at most; more periods than that go by several at a time
const PAUSE = 420; // ms between two frames

// The frames of an offer: { t, due, paid, fresh, pool, stopped, parts }.
export function frames(offer, scenario, unit) {
  const stop = scenario.stop === null ? GROWING[unit] || OTHER : scenario.stop;
  const horizon = Math.ceil(stop * 1.5) + 2;
  const run = course(offer, Object.assign({}, scenario, { stop }), horizon);
  const jump = Math.ceil(horizon / FRAMES), shown = [];
  const total = (values, from, to) => values.slice(from, to).reduce((a, b) => a + b, 0);
  for (let from = 0; from < horizon; from += jump) {
    const to = Math.min(from + jump, horizon);
    const due = total(run.due, from, to), paid = total(run.settled, from, to);
    shown.push({
      t: to - 1, due, paid, fresh: total(run.fresh, from, to), pool: run.pool[to - 1], stopped: from > stop,
      parts: partsDue(offer, due, paid),
    });
  }
  return shown;
}

// Of what falls due in a period: from its own money, from people who join later, from nobody; all waits if nothing does.
function partsDue(offer, due, paid) {
  if (!(due > 0)) return { there: 0, later: 0, unclaimed: 0, nobody: 0, waiting: 1 };
  const all = Math.min(1, paid / due), own = Math.min(1, cover(offer) / (offer.claimed || 1));
  const there = Math.min(all, own);
  return { there, later: all - there, unclaimed: 0, nobody: 1 - all, waiting: 0 };
}

// A frame in words.
export function caption(told, frame, spend) {
  const say = told.say, when = say("period-n", { n: String(frame.t + 1), unit: told.unit });
  const hundred = sum(told, 100), paid = sum(told, Math.round(100 * (1 - frame.parts.nobody)));
  const said = [frame.due > 0 ? say("live-due", { when, hundred, paid }) : say("live-due-none", { when })];
  const come = Math.round(frame.fresh);
  said.push(come > 0 ? say("live-newcomers", { people: number(told.ink, come) }) : say("live-no-newcomers"));
  const empty = frame.pool <= spend * 1e-6;
  said.push(empty ? say("live-pool-empty") : say("live-pool", { pool: sum(told, frame.pool) }));
  return said.join(say("answer-comma")) + say("answer-end");
}

// The buttons. `show(frame)` draws a frame, null the answer again.
export function player(root, framesNow, show) {
  const find = name => root.querySelector(name), still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const run = find(".run"), next = find(".next"), back = find(".back");
  let list = [], at = -1, timer = 0, told = null;

  function step() {
    if (at < 0) list = framesNow();
    at = Math.min(at + 1, list.length - 1);
    if (at === list.length - 1) pause();
    show(list[at]);
    mirror();
  }
  function go() {
    if (at === list.length - 1) at = -1;
    timer = window.setInterval(step, PAUSE);
    step();
  }
  function pause() {
    window.clearInterval(timer);
    timer = 0;
    mirror();
  }
  function stop() {
    if (at < 0) return;
    at = -1;
    pause();
    show(null);
  }
  // With less motion wanted there are steps instead.
  function mirror() {
    const words = told.say;
    if (timer) run.textContent = words("live-pause");
    else run.textContent = at < 0 ? words("live-play", { period: told.period, unit: told.unit }) : words("live-go-on");
    next.textContent = words("live-next");
    back.textContent = words("live-back");
    run.hidden = still.matches || (!timer && at >= 0 && at === list.length - 1);
    next.hidden = Boolean(timer) || (at < 0 ? !still.matches : at === list.length - 1);
    back.hidden = at < 0;
    find(".hundred").setAttribute("aria-live", timer ? "off" : "polite");
  }
  run.addEventListener("click", () => (timer ? pause() : go()));
  next.addEventListener("click", step);
  back.addEventListener("click", stop);
  root.addEventListener("keydown", event => { if (event.key === "Escape") stop(); });
  return { names(now) { told = now; mirror(); }, stop, showing: () => at >= 0 };
}
