// After a click on a button that is gone now: go on at another place, for the keyboard and for the ear, and show it.
// focus, see: selectors; where: as scrollIntoView has it; move: a count, for a script runs again only if it is a new one.
// What has the focus stays in sight, too. What the run leaves out is still there until it ends, and would move the page then.
(focus, see, where, move) => {
  let looks = 40;
  const look = () => {
    const place = document.querySelector(focus), over = document.querySelector("[data-test-script-state=notRunning]");
    if (place && over) setTimeout(go, 50, place);
    else if (looks--) setTimeout(look, 100);
  };
  const go = place => {
    place.tabIndex = -1;
    place.focus({preventScroll: true});
    const shown = document.querySelector(see) ?? place;
    shown.scrollIntoView({block: where});
    if (place.getBoundingClientRect().top >= 60) return;
    place.scrollIntoView({block: "start"});
    if (shown.getBoundingClientRect().top > innerHeight - 60) shown.scrollIntoView({block: where});
  };
  setTimeout(look, 150);
}
