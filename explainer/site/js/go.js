// After a click on a button that is gone now: go on at another place, for the keyboard and for the ear, and show it.
// focus, see: selectors; where: as scrollIntoView has it; move: a count, for a script runs again only if it is a new one.
// What has the focus stays in sight, too.
(focus, see, where, move) => setTimeout(() => {
  const place = document.querySelector(focus);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({preventScroll: true});
  (document.querySelector(see) ?? place).scrollIntoView({block: where});
  if (place.getBoundingClientRect().top < 60) place.scrollIntoView({block: "start"});
}, 150)
