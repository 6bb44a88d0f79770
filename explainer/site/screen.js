// How wide the screen is, told to the server once the visitor comes near this place, and again whenever it changes.
export default function (component) {
  const { parentElement: place, setStateValue: send, data } = component;
  const wide = window.matchMedia(`(min-width: ${data.wide}px)`);
  let sent = data.known;
  const tell = () => {
    const layout = wide.matches ? "wide" : "narrow";
    if (layout !== sent) send("layout", sent = layout);
  };
  const watch = new IntersectionObserver(seen => {
    if (!seen.some(one => one.isIntersecting)) return;
    watch.disconnect();
    wide.addEventListener("change", tell);
    tell();
  });
  watch.observe(place.host || place);
  return () => {
    watch.disconnect();
    wide.removeEventListener("change", tell);
  };
}
