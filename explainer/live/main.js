// The component: what the server sends comes in, sentence and coins are drawn while an input is moved, and on release
// the three numbers go back.

import { rebateNeeded, withRebate } from "./closed.js";
import { grid, PARTS, SHAPES, WAITING, wholeCoins } from "./coins.js";
import { bar, legend, strip, write } from "./drawing.js";
import { speaker } from "./fluent.js";
import { inputs } from "./inputs.js";
import { caption, frames, player } from "./play.js";
import { aloneLine, answer, growthNote, rebateNote } from "./sentences.js";
import { verdict } from "./verdict.js";

const SETTLE = 150; // ms after the last release of a key or a thumb until the server hears of it
const NAMES = ["spend", "rebate", "growth"];

// What speaks and writes numbers for an offer in a language.
export function teller(words, terms) {
  const say = speaker(words.messages);
  const names = {
    there: say("answer-part-there"), later: say("answer-part-later"), nobody: say("answer-part-nobody"),
    unclaimed: say("answer-part-unclaimed"), waiting: say("answer-part-waiting"),
  };
  return Object.assign({ say, names, ink: { large: words.large, group: words.group, decimal: words.decimal }, gap: words.gap }, terms.about);
}

// The offer and the scenario with the three numbers as they stand now.
export function standing(terms, values) {
  const offer = withRebate(Object.assign({}, terms.offer, { spend: values.spend }), values.rebate), asked = terms.about.rewards;
  // where nobody has said how much is kept: all that the rewards leave
  if (asked && offer.rebate) offer.pool_share = Math.max(0, 1 - (asked[0] + asked[1] / offer.spend) / offer.rebate);
  return { offer, scenario: Object.assign({}, terms.scenario, { growth: values.growth }) };
}

// The visible side: draws an answer or a frame of the play.
function board(root) {
  const find = name => root.querySelector(name);
  const showCoins = grid(SHAPES, find(".coins")), showNames = legend(find(".legend")), showBar = bar(find(".bar"));
  strip(find(".strip"), find(".sentence"), find(".coins"), find(".inputs"));
  function coins(told, shares, names) {
    const counts = wholeCoins(shares, names);
    const texts = counts.map((count, n) => {
      if (!count) return "";
      return 100 * shares[names[n]] < 0.5 ? told.say("under", { number: "1" }) : String(count);
    });
    const each = names.map((part, n) => texts[n] && told.say("answer-coins-part", { name: told.names[part], count: texts[n] }));
    showCoins(counts, names, told.say("answer-coins", { list: each.filter(Boolean).join(told.say("answer-comma")) }));
    showNames(names, texts, told.names);
    showBar(names, counts);
  }
  return {
    answer(told, sentences, alone, shares) {
      write(find(".sentence"), sentences[0]);
      write(find(".more"), sentences.slice(1).join(told.gap));
      write(find(".alone"), alone);
      write(find(".strip p"), sentences[0]);
      write(find(".hundred"), told.say("answer-hundred"));
      coins(told, shares, PARTS);
    },
    frame(told, text, shares) {
      write(find(".hundred"), text);
      coins(told, shares, PARTS.concat(WAITING));
    },
    speak(told) {
      find(".spoken").textContent = find(".sentence").textContent + told.gap + find(".alone").textContent;
    },
  };
}

// One component, drawn into its root.
function start(root) {
  const drawn = board(root), find = name => root.querySelector(name);
  let words = null, terms = null, next = null, told = null, values = null, sent = "";
  let frame = 0, timer = 0, changes = 0, held = false, send = () => {};
  const fields = inputs(find(".inputs"), NAMES, moved, settled);
  const play = player(root, () => {
    const now = standing(terms, values);
    return frames(now.offer, now.scenario, terms.about.unit);
  }, shown => (shown ? drawn.frame(told, caption(told, shown, values.spend), shown.parts) : draw()));

  function moved(name, value) {
    values[name] = value;
    play.stop();
    if (!frame) frame = window.requestAnimationFrame(draw);
  }

  function draw() {
    frame = 0;
    const { offer, scenario } = standing(terms, values), found = verdict(offer, scenario);
    drawn.answer(told, answer(told, found, offer), aloneLine(told, found), found.parts);
    fields.note("growth", growthNote(told, found), found.needed);
    if (terms.about.unsaid) fields.note("rebate", "", NaN); // that is said above, with examples
    else fields.note("rebate", rebateNote(told, found, offer), rebateNeeded(offer));
    root.dispatchEvent(new CustomEvent("live-drawn", { detail: { offer, scenario, found } })); // for what moves along
  }

  function drawNow() {
    window.cancelAnimationFrame(frame);
    draw();
  }

  // Let go: the server hears of it once, and the sentence is spoken.
  function settled() {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      const text = JSON.stringify(values);
      if (text !== sent) {
        sent = text;
        changes += 1;
        send(Object.assign({ number: changes }, values));
        if (frame) drawNow(); // on a slow device, before it is spoken
        drawn.speak(told);
      }
      if (next) take(next);
    }, SETTLE);
  }

  // New terms from the server. What the visitor is moving just now is not taken out of his hands, and an answer to an
  // earlier change than the last one is not drawn any more.
  function take(given) {
    next = held || timer || !words ? given : null;
    if (next || given.heard < changes) return;
    const news = !terms || JSON.stringify(given.offer) !== JSON.stringify(terms.offer);
    terms = given;
    values = Object.assign({}, terms.values);
    sent = JSON.stringify(values);
    told = teller(words, terms);
    fields.set(terms.fields, values, told);
    find(".inputs").setAttribute("aria-label", told.say("live-group"));
    if (news) play.stop();
    play.names(told);
    if (!play.showing()) draw();
  }

  function release() {
    held = false;
    if (next && !timer) take(next);
  }
  root.addEventListener("pointerdown", event => { held = event.target.type === "range"; });
  window.addEventListener("pointerup", release);
  window.addEventListener("pointercancel", release);
  const hear = () => take(window.liveTerms);
  window.addEventListener("live-terms", hear);
  return {
    root,
    words(given, to) {
      words = given;
      send = to;
      if (next || terms || window.liveTerms) take(next || terms || window.liveTerms);
    },
    end() {
      play.stop();
      window.removeEventListener("live-terms", hear);
      window.removeEventListener("pointerup", release);
      window.removeEventListener("pointercancel", release);
    },
  };
}

// The style stands beside what it dresses; STYLE is live.css, packed together with the modules.
function dressed(frame) {
  if (frame.querySelector("style.live-style")) return;
  const style = document.createElement("style");
  style.className = "live-style";
  style.textContent = STYLE;
  frame.insertBefore(style, frame.firstChild);
}

// Called at first and after each change of theme or words; what is drawn stays.
export default function (component, words) {
  const frame = component.parentElement, root = frame.querySelector(".live");
  dressed(frame);
  if (frame.live && frame.live.root !== root) frame.live.end();
  if (!frame.live || frame.live.root !== root) frame.live = start(root);
  frame.live.words(words, values => component.setStateValue("set", values));
  return () => frame.live.end();
}
