// What is true of an offer at the growth set: its kind, and the parts of the answer as shares of what is promised.

import { byAge, isEndless } from "./weights.js";
import {
  ALL, brought, cover, dueInAll, fallsDue, fundedShare, funding, longRunGrowth, neededGrowth, NONE,
  paymentsCovered, promisedPerYuan, withoutNew,
} from "./closed.js";

export const FREE = ["covered", "unclaimed", "expires"]; // what falls due is paid, also if nobody new ever comes

// Rules that release nothing unless turnover grows.
function waitsForGrowth(offer) {
  return offer.release.kind === "ladder" && offer.release.floor === 0;
}

function poolDecides(offer) {
  return offer.release.kind === "shared";
}

// The kind of an offer that promises points:
//   covered     the purchase pays for all of it
//   unclaimed   the purchase pays for all that is claimed
//   expires     the purchase pays for all that falls due before it expires
//   growth      it puts the money in, and it is released only while turnover grows
//   turnover    it puts the money in, and it is paid only out of later turnover
//   never_due   at the growth set nothing ever falls due
//   endless     something falls due for ever, and the own money ends
//   passed_on   nothing is kept: what comes in is handed on at once
//   line        the oldest claim is paid first, and later purchases have to pay
//   others      later purchases have to pay
//   never       no growth is enough
function kindOf(offer, scenario, growth, needed) {
  if (waitsForGrowth(offer) && growth <= 0) return "never_due";
  if (offer.holding === "passed_on") return needed === Infinity ? "never" : "passed_on";
  if (poolDecides(offer)) {
    if (cover(offer) * withoutNew(offer, scenario.repeat) > ALL) return "covered";
    if (cover(offer) > ALL) return "turnover";
  } else if (carriesItself(offer, growth)) {
    return waitsForGrowth(offer) ? "growth" : free(offer, growth);
  }
  if (isEndless(offer.release) && offer.expires === null) return "endless";
  if (needed === Infinity) return "never";
  return offer.payout === "queue" && offer.unpaid === "carry" && offer.expires === null ? "line" : "others";
}

// Whether what a purchase brings, and that earns, is enough for all that is claimed of its promise.
function carriesItself(offer, growth) {
  if (byAge(offer.release)) return funding(offer, offer.earns) > ALL;
  return cover(offer) > offer.claimed * fallsDue(offer, growth, true) * ALL;
}

// Why a purchase carries itself.
function free(offer, growth) {
  if (Math.min(fallsDue(offer, growth), fallsDue(offer, 0)) < ALL) return "expires"; // a ladder is slower without growth
  return carriesItself(Object.assign({}, offer, { claimed: 1 }), growth) ? "covered" : "unclaimed";
}

// What the money of a covered promise rests on: own, goods (on what the promise costs the one who keeps it), earned (on
// what the pool earns) or outside.
function restsOn(offer) {
  const bare = Object.assign({}, offer, { earns: 0, outside: 0, cost: 1, claimed: 1 });
  const goods = Object.assign({}, bare, { cost: offer.cost });
  if (bringsEnough(bare)) return "own";
  if (bringsEnough(goods)) return "goods";
  return bringsEnough(Object.assign({}, goods, { earns: offer.earns })) ? "earned" : "outside";
}

// Whether a purchase brings what is claimed of its promise before it expires.
function bringsEnough(offer) {
  return byAge(offer.release) ? funding(offer, offer.earns) > ALL : brought(offer, 0) > ALL;
}

// there, later, nobody, unclaimed: in all 1. `expired` is inside nobody.
function partsOf(offer, kind, due, funded) {
  if (kind === "never_due") return { there: 0, later: 0, nobody: 1, unclaimed: 0, expired: 0 };
  const own = cover(offer), claimed = offer.claimed, expired = Math.max(0, 1 - due);
  if (FREE.includes(kind) && !poolDecides(offer)) {
    return { there: claimed * due, later: 0, nobody: expired, unclaimed: (1 - claimed) * due, expired };
  }
  const falls = poolDecides(offer) ? funded : due, paid = poolDecides(offer) ? funded : due * funded;
  const there = poolDecides(offer) ? claimed * Math.min(own, funded) : Math.min(own, claimed * due);
  const later = Math.max(0, claimed * paid - there), unclaimed = (1 - claimed) * falls;
  return { there, later, nobody: Math.max(0, 1 - there - later - unclaimed), unclaimed, expired };
}

// What everybody together gets at most if nobody new joins [fraction].
function aloneOf(offer, scenario, parts) {
  if (waitsForGrowth(offer)) return 0;
  if (!poolDecides(offer)) return parts.there;
  return offer.claimed * Math.min(1, cover(offer) * withoutNew(offer, scenario.repeat));
}

// What the visitor is promised per yuan spent, before interest: the first promise is that to the one who pays.
function minePerYuan(offer) {
  const mine = offer.points[0];
  return mine ? mine.multiple * (mine.base === "spend" ? 1 : offer.rebate) : 0;
}

// The same with interest and what is put back; Infinity if it has no end, and none is set by an expiry.
function mineInAll(offer) {
  const promised = promisedPerYuan(offer), all = dueInAll(offer, 0, Infinity);
  const due = all === Infinity && offer.expires !== null ? dueInAll(offer, 0, offer.expires) : all;
  return promised ? minePerYuan(offer) / promised * due : 0;
}

// Everything the sentences, the coins and the notes need. mine: promised to the visitor; each: one payment of a promise
// without end [currency]. payments: so many of these the own money lasts.
export function verdict(offer, scenario) {
  const growth = longRunGrowth(scenario), levels = paysInviters(offer);
  if (!promisedPerYuan(offer)) return withoutPoints(offer, scenario, growth, levels);
  const needed = neededGrowth(offer), kind = kindOf(offer, scenario, growth, needed);
  const parts = partsOf(offer, kind, fallsDue(offer, growth), fundedShare(offer, growth));
  const forever = offer.release.kind === "forever" && !offer.left_in;
  const each = forever ? offer.spend * minePerYuan(offer) * offer.release.rate : NaN;
  return {
    kind, parts, growth, needed, levels, each, mine: offer.spend * mineInAll(offer), rests: kind === "covered" ? restsOn(offer) : "own",
    waits: waitsForGrowth(offer), alone: aloneOf(offer, scenario, parts), late: fundedShare(offer, growth, true) < ALL,
    payments: forever ? paymentsCovered(offer) : NaN, own: brought(offer, 0),
  };
}

// Rewards for recruits, or nothing that is promised to whoever reads this.
function withoutPoints(offer, scenario, growth, levels) {
  const fresh = Math.max(0, 1 - scenario.repeat / (1 + growth)), paid = levels ? paidAtOnce(offer, fresh) : 0;
  const kind = !levels ? "nothing" : paid > NONE ? "recruits" : "never";
  return {
    kind, growth, needed: levels ? Infinity : NaN, levels, mine: 0, alone: 0, own: NaN, late: false, waits: false,
    parts: { there: 0, later: paid, nobody: levels ? 1 - paid : 0, unclaimed: 0, expired: 0 },
  };
}

export function paysInviters(offer) {
  return offer.at_source.some(a => a.level > 0 && rewardOf(a, offer, 1) > 0);
}

// What a purchase promises somebody at once [currency]; fresh: share of purchases that are a newcomer's first.
function rewardOf(promise, offer, fresh) {
  const base = { spend: offer.spend, rebate: offer.rebate * offer.spend, newcomer: fresh };
  return promise.rate * base[promise.base];
}

// Of what is promised at once, what there is to pay it [fraction]: the part of the rebate that is not the pool's.
function paidAtOnce(offer, fresh) {
  const asked = offer.at_source.reduce((sum, a) => sum + rewardOf(a, offer, fresh), 0);
  return asked ? Math.min(1, (1 - offer.pool_share) * offer.rebate * offer.spend / asked) : 1;
}

// How many people one has to bring in to make up for what one is out of pocket if nobody joins [people]; Infinity if no
// number does. A reward that needs so many counts once there are that many.
export function recruitsNeeded(offer) {
  const missing = outOfPocket(offer);
  if (missing <= 0) return 0;
  const fraction = paidAtOnce(offer, 1), direct = offer.at_source.filter(a => a.level === 1);
  const starts = direct.map(a => Math.max(1, a.needs));
  const counts = starts.map(start => {
    const each = direct.reduce((sum, a, n) => sum + (starts[n] <= start ? fraction * rewardOf(a, offer, 1) : 0), 0);
    return each > 0 ? Math.max(start, Math.ceil(missing / each * (1 - 1e-12))) : Infinity;
  });
  return Math.min(Infinity, ...counts);
}

// The spend at which the own points pay for the fee, in each fee period or once [currency]; Infinity if none does.
export function evenAt(offer) {
  const arrives = mineInAll(offer) * (1 - offer.withdrawal_fee) * fallsDue(offer, 0);
  return arrives ? offer.fee.amount / arrives : Infinity;
}

// Spend and fee, less what the thing is worth, less the first part of the own points [currency].
function outOfPocket(offer) {
  const fee = offer.fee ? offer.fee.amount : 0, all = mineInAll(offer);
  const there = all > 0 ? Math.min(cover(offer), offer.claimed * fallsDue(offer, 0)) : 0;
  const back = there ? there * all * offer.spend * (1 - offer.withdrawal_fee) : 0;
  return offer.spend + fee - (offer.worth || 0) - back;
}
