// Put into every frame before anything else: knows what the page still waits for, so that settle() need not guess.
// Streamlit's own mark of a run changes only when the server answers; a change is on its way before that.
(() => {
  const SOON = 100; // ms: a shorter timer gathers what was changed and is waited for, a longer one is a clock of the page
  const BRIEF = 1000; // ms: a shorter movement is part of a change (a block that opens), a longer one is a picture
  const STILL = 3; // frames without anything to wait for, after which a page is said to be still
  // The numbers of streamlit/proto: BackMsg, ForwardMsg and its ScriptFinishedStatus.
  const RERUN = 11, WHERE_TO_UPLOAD = 16, NEW_SESSION = 4, SCRIPT_FINISHED = 6, FOR_A_NEW_RUN = 2;
  const waits = { timers: new Set(), files: 0, announced: 0, run: false, begun: false };

  // The first field that is neither the hash nor the metadata of a message: [its number, first byte of its value].
  const field = (bytes) => {
    let at = 0;
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value |= (byte & 127) << shift;
        if (!(byte & 128)) return value;
      }
    };
    for (;;) {
      const tag = number() >> 3;
      if (tag > 2) return [tag, bytes[at]];
      const length = number();
      at += length;
    }
  };

  const later = window.setTimeout, forget = window.clearTimeout;
  window.setTimeout = (call, delay, ...more) => {
    const timer = later(
      (...given) => {
        waits.timers.delete(timer);
        return typeof call === "function" ? call(...given) : (0, eval)(call);
      },
      delay,
      ...more,
    );
    if ((delay || 0) <= SOON) waits.timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    waits.timers.delete(timer);
    forget(timer);
  };

  // A file is announced over the socket; the answer says where to, and then it is sent.
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    if (waits.announced) waits.announced -= 1;
    else waits.files += 1;
    this.addEventListener("loadend", () => setTimeout(() => (waits.files -= 1)));
    return send.apply(this, body);
  };

  const answered = async ({ data }) => {
    const [tag, value] = field(new Uint8Array(data instanceof Blob ? await data.arrayBuffer() : data));
    if (tag === NEW_SESSION) waits.begun = true;
    if (tag === SCRIPT_FINISHED && waits.begun && value !== FOR_A_NEW_RUN) waits.run = false;
  };
  const ask = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (!this.watched) this.addEventListener("message", answered);
    this.watched = true;
    const [tag] = ArrayBuffer.isView(data) ? field(data) : [];
    if (tag === WHERE_TO_UPLOAD) Object.assign(waits, { files: waits.files + 1, announced: waits.announced + 1 });
    if (tag === RERUN) Object.assign(waits, { run: true, begun: false });
    return ask.call(this, data);
  };

  const app = (state) => `[data-testid=stApp][data-test-script-state=${state}][data-test-connection-state=CONNECTED]`;
  // Chrome 105 brought checkVisibility
  const seen = (one) => (one.checkVisibility ? one.checkVisibility() : one.getClientRects().length > 0);
  const undrawn = (figure) => seen(figure) && !figure.querySelector("svg, canvas");
  const moves = (one) => one.playState === "running" && one.effect.getComputedTiming().endTime <= BRIEF;
  const figures = () => [...document.querySelectorAll("[data-testid=stVegaLiteChart]")];
  // A component's code comes packed and is unpacked after the run: until then its frame is there and says nothing.
  const components = () => [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")];
  const silent = ({ shadowRoot }) => shadowRoot?.querySelector(".live .sentence:empty");
  window.waitsFor = () =>
    Object.entries({
      "a timer": waits.timers.size > 0,
      "a file on its way": waits.files > 0,
      "an answer from the server": waits.run,
      "the end of a run": !document.querySelector(app("notRunning")),
      "what is left from the run before": !!document.querySelector("[data-testid=stSkeleton], [data-stale=true]"),
      "a movement": document.getAnimations().some(moves),
      "a figure": figures().some(undrawn),
      "the answer": components().some(silent),
      "the written page to go": !!document.getElementById("written"),
    }).flatMap(([what, so]) => (so ? [what] : []));
  let frames = 0, last; // frames in a row without anything to wait for, counted anew for everyone who asks
  window.still = (asker) => {
    if (asker !== last) frames = 0;
    last = asker;
    frames = window.waitsFor().length ? 0 : frames + 1;
    return frames >= STILL;
  };
})();
