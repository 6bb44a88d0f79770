// How wide the screen is, told to the server once the visitor comes near this place, and again whenever it changes.
// Near is who stays: while a page is still growing, everything is in sight for a moment. Near is also the keyboard.
export default function (component) {
  const { parentElement: place, setStateValue: send, data } = component;
  const wide = window.matchMedia(`(min-width: ${data.wide}px)`);
  let sent = data.known;
  const tell = () => {
    const layout = wide.matches ? "wide" : "narrow";
    if (layout !== sent) send("layout", sent = layout);
  };
  const begin = () => {
    stop();
    wide.addEventListener("change", tell);
    tell();
  };
  let timer = 0;
  const watch = new IntersectionObserver(seen => {
    clearTimeout(timer);
    if (seen.at(-1).isIntersecting) timer = setTimeout(begin, 300);
  });
  const here = place.host || place, tabs = here.closest("[data-testid=stTabs]");
  const stop = () => {
    clearTimeout(timer);
    watch.disconnect();
    tabs?.removeEventListener("focusin", begin);
  };
  if (data.now) begin();
  else {
    watch.observe(here);
    tabs?.addEventListener("focusin", begin);
  }
  return () => {
    stop();
    wide.removeEventListener("change", tell);
  };
}
