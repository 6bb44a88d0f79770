// The small half of the component: the terms as they stand on the server, on their way to the large one. So a change
// sends some hundred bytes, and the large half, which is the same every time, is not sent again.
export default function (component) {
  window.liveTerms = JSON.parse(new TextDecoder().decode(component.data));
  window.dispatchEvent(new CustomEvent("live-terms"));
}
