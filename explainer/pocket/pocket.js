// The page: what is on the screen, from the address or as the file opens; and every part drawn from it. The component of
// the app draws sentence, coins and inputs; it hears its terms and says what was set as it does there.

import { readAddress, writeAddress } from "./address.js";
import { child } from "./fields.js";
import { growthPicture, passedPlaces, peoplePicture } from "./figures.js";
import { complete, countable, inputsOf, rewardsAsked, settledFlyer, usedNumber, wordsOf } from "./flyer.js";
import { neededLines, unknownTexts } from "./needed.js";
import { peopleTitle } from "./people.js";
import { questionsIn } from "./questions.js";
import { chooser, fill, folded, horizonShown, lines, missing, moved, ownTitle, sourceList, tellerFor, termsFor } from "./telling.js";
import { percent } from "../live/numbers.js";
import { growthNote } from "../live/sentences.js";
import { component, standing } from "../live/main.js";

const LATE = 200; // ms after another offer is chosen in which numbers may still come that were set before
const REST = 120; // ms without a move after which what takes longer is drawn
const OWN = "own", HERE = "here"; // in place of the id of an offer: from the questions, and as the file opens

function pocket(given) {
  const find = name => document.querySelector(name), several = Object.keys(given.languages).length > 1;
  const known = { languages: Object.keys(given.languages), offers: Object.keys(given.offers).concat(OWN, given.here ? HERE : []) };
  const state = begun(given, known), questions = questionsIn(find(".fields"), answered);
  let open = state.offer === OWN && !complete(state.flyer), note = "", chosen = 0, told = null, shown = null, frame = 0, resting = 0;

  const language = () => given.languages[state.lang], inputsFor = entry => (entry.period === "day" ? given.inputs.day : given.inputs.usual);

  // What is known of the offer on the screen: its entry, and its words.
  function entryNow() {
    if (state.offer !== OWN) return withReckoned(state.offer === HERE ? given.here : given.offers[state.offer], state.reckoned);
    const { offer, scenario, horizon, unknown } = inputsOf(state.flyer, state.values.growth || 0);
    const words = wordsOf(state.flyer), unsaid = {};
    if (unknown.includes("rebate") || unknown.includes("pool")) unsaid.unsaid = true;
    if (unknown.includes("pool") && offer.points.length) unsaid.rewards = rewardsAsked(offer);
    const values = { spend: offer.spend, rebate: offer.rebate, growth: 0 };
    return { offer, scenario, horizon, values, unsaid, unknown, currency: state.flyer.currency, period: state.flyer.period, words, slider: null };
  }

  function answered(flyer) {
    const kept = { growth: state.values.growth }, before = state.flyer;
    note = "";
    if (complete(flyer) && !countable(inputsOf(flyer, kept.growth || 0))) {
      note = "uncountable";
      return show();
    }
    state.flyer = flyer;
    state.values = kept.growth === undefined ? {} : kept;
    const used = usedNumber(flyer);
    if (flyer.number && used !== null && used !== flyer.number) note = String(used);
    return show(before.way !== flyer.way);
  }

  // Everything anew: another offer, another answer, another language.
  function show() {
    const entry = entryNow(), there = state.offer !== OWN || complete(state.flyer);
    told = tellerFor(language(), entry);
    document.documentElement.lang = language().tag;
    document.documentElement.classList.toggle("large", state.large);
    find(".larger").setAttribute("aria-pressed", String(state.large));
    document.body.classList.toggle("nothing", !there);
    texts();
    find(".questions").hidden = !(state.offer === OWN && (open || !there));
    find(".begin").hidden = state.offer === OWN;
    find(".change").hidden = !(state.offer === OWN && !open && there);
    if (state.offer === OWN) askAgain();
    find(".told").hidden = find(".figures").hidden = !there;
    if (there) {
      window.liveTerms = termsFor(entry, told, state.values, language(), inputsFor(entry));
      window.dispatchEvent(new CustomEvent("live-terms"));
      mounted();
      beside(entry);
    } else {
      find(".needed").textContent = "";
    }
    remember();
  }

  function mounted() {
    const root = { parentElement: find("#answer"), setStateValue: (_, values) => settled(values) };
    component(root, language());
  }

  // Let go of an input.
  function settled(values) {
    if (window.performance.now() - chosen < LATE) return; // they belong to the offer before
    state.values = { spend: values.spend, rebate: values.rebate, growth: values.growth };
    beside(entryNow());
    remember();
  }

  function texts() {
    const say = told.say;
    document.title = say("pocket-title");
    fill(find, {
      h1: say("check-title"), ".choose label": say("check-offer"), ".begin": say("ask-title"), ".change": say("ask-change"),
      ".questions h2": say("ask-title"), ".questions .lead": say("ask-lead"), ".done": say("ask-done"),
      ".figures .growth h2": say("pocket-growth"), ".figures .people h2": say("view-people"), ".larger": say("large-type"), ".print": say("pocket-print"), ".copy": say("take-copy"),
      ".needed-key": say("figure-people-needed"), ".joined-key": say("figure-people-joined"), ".sources h2": say("check-sources"),
    });
    document.querySelectorAll("[data-language]").forEach(node => { node.hidden = node.dataset.language !== state.lang; });
    document.querySelectorAll(".languages button").forEach(node => node.setAttribute("aria-pressed", String(node.value === state.lang)));
    chooser(find("#offer"), given, language(), state, say);
  }

  function askAgain() {
    const there = complete(state.flyer), say = told.say;
    questions.show(state.flyer, told);
    find(".missing").textContent = missing(say, state.flyer, there, note);
    find(".done").hidden = !there;
  }

  // What stands with the answer and changes when an input is let go.
  function beside(entry) {
    const now = standing({ offer: entry.offer, scenario: entry.scenario, about: told }, Object.assign({}, entry.values, state.values));
    const own = state.offer === OWN, needed = own ? neededLines(told, folded(state, entry), now.offer, entry.unknown) : [];
    lines(find(".needed"), needed);
    const mine = language(), text = state.offer === HERE ? given.here.texts[state.lang] : mine.offers[state.offer];
    find(".offer-title").textContent = own ? "" : text.title;
    find(".restated").textContent = own ? ownTitle(told, state.flyer) : text.restated;
    find(".status").textContent = own
      ? [told.say("pocket-status-own")].concat(unknownTexts(told, now.offer, entry.unknown)).join(told.gap)
      : text.status + moved(told, entry, state.values);
    sourceList(find(".of-offer"), own ? [] : text.sources);
    if (shown) pictures();
  }

  // The figure of growth moves along; that of people follows when the hand rests.
  function pictures() {
    frame = 0;
    grow(true);
    window.clearTimeout(resting);
    resting = window.setTimeout(calm, REST);
  }

  function grow(moving) {
    const { scenario, found } = shown, entry = entryNow(), say = told.say, text = find(".figures .growth p");
    const growth = growthNote(told, found) || say("pocket-growth-any"), slider = entry.slider || inputsFor(entry).growth.slider;
    text.textContent = say("pocket-growth-now", { growth: percent(told.ink, scenario.growth), period: told.period }) + told.gap + growth + say("answer-end");
    growthPicture(find(".figures .growth .drawn"), told, shown, slider, text.textContent, moving);
  }

  function calm() {
    grow(false);
    crowd();
  }

  function crowd() {
    const { offer, scenario, found } = shown, horizon = horizonShown(scenario, entryNow().horizon), places = language().places;
    const title = peopleTitle(told, found, offer, scenario, horizon, places);
    find(".figures .people p").textContent = title;
    const both = peoplePicture(find(".figures .people .drawn"), told, shown, horizon, places, title);
    find(".wanted").hidden = !both;
    lines(find(".passed"), passedPlaces(told, found, scenario, horizon, places));
  }

  function remember() {
    try {
      const reckoned = state.offer === OWN ? undefined : entryNow().offer.rebate;
      window.history.replaceState(null, "", writeAddress(Object.assign({}, state, { reckoned }), several));
    } catch (_) { /* a viewer that keeps no address */ }
  }

  // The component has drawn: what moves along is drawn in the next frame.
  find(".live").addEventListener("live-drawn", event => {
    shown = event.detail;
    if (!frame) frame = window.requestAnimationFrame(pictures);
  });
  window.addEventListener("resize", () => { if (shown && !frame) frame = window.requestAnimationFrame(pictures); });
  window.addEventListener("hashchange", () => { Object.assign(state, begun(given, known)); open = false; show(); });
  find("#offer").addEventListener("change", event => choose(event.target.value));
  find(".begin").addEventListener("click", () => choose(OWN));
  find(".change").addEventListener("click", () => { open = true; show(); find(".questions input").focus(); });
  find(".done").addEventListener("click", () => { open = false; show(); find("h1").focus(); });
  find(".questions").addEventListener("submit", event => { event.preventDefault(); find(".done").click(); });
  find(".larger").addEventListener("click", () => { state.large = !state.large; show(); });
  find(".print").addEventListener("click", () => window.print());
  document.querySelectorAll(".languages button").forEach(node => node.addEventListener("click", () => { state.lang = node.value; show(); }));

  function choose(id) {
    chosen = window.performance.now();
    state.offer = id;
    state.values = {};
    state.reckoned = undefined;
    note = "";
    open = id === OWN;
    if (open && !complete(state.flyer)) state.flyer = Object.assign({}, USUAL.flyer, { rewards: [], currency: language().currency });
    show();
    if (open) find(".questions").scrollIntoView({ block: "start" });
  }

  // A file is passed on as a file; what is on a web server has a link.
  if (/^https?:$/.test(window.location.protocol)) {
    find(".copy").hidden = false;
    document.querySelectorAll(".pass-on").forEach(node => { node.hidden = true; });
  }
  find(".copy").addEventListener("click", () => copyLink(find(".copied"), told.say));

  show();
}

// The link to what is on the screen; where the browser does not let us copy, it stands there to be copied by hand.
function copyLink(place, say) {
  const link = window.location.href;
  const byHand = () => {
    place.textContent = say("take-not-copied") + " ";
    child(place, "input", { type: "text", readonly: "", value: link, "aria-label": say("take-copy") }).select();
  };
  if (!navigator.clipboard) return byHand();
  return navigator.clipboard.writeText(link).then(() => { place.textContent = say("take-copied"); }, byHand);
}

// Where it begins: as the address says, else as the file opens; the language the file has, or the reader's.
function begun(given, known) {
  const read = readAddress(window.location.hash, known), opening = given.opening;
  const letters = tag => String(tag).toLowerCase().split("-")[0], spoken = (navigator.languages || []).map(letters);
  const first = known.languages.slice().sort((a, b) => place(a) - place(b))[0];
  function place(code) {
    const found = spoken.indexOf(letters(given.languages[code].tag));
    return found < 0 ? spoken.length : found;
  }
  const state = read.offer ? read : Object.assign({}, opening, read);
  const flyer = settledFlyer(Object.assign({}, USUAL.flyer, { rewards: [] }, state.flyer));
  return { lang: read.lang || opening.lang || first, large: Boolean(read.large), offer: state.offer, reckoned: state.reckoned, values: inside(state.values || {}, given.inputs.usual), flyer };
}

// An entry with its promises reckoned on another rebate, as in a link of the page.
function withReckoned(entry, rebate) {
  return rebate === undefined ? entry : Object.assign({}, entry, { offer: Object.assign({}, entry.offer, { rebate }) });
}

// Numbers of a link inside their bounds.
function inside(values, inputs) {
  const found = {};
  Object.keys(values).forEach(name => { found[name] = Math.min(Math.max(values[name], inputs[name].low), inputs[name].high); });
  return found;
}
