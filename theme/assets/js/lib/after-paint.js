// Work that may come after the answer is on the screen: what else changes with it, and the address, over which some
// browsers take their time. A newer wish takes the place of one that still waits.
(function (Explainer) {
  "use strict";
  Explainer.afterPaint = function (work) {
    let frame, timer;
    const cancel = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    const now = () => {
      cancel();
      work();
    };
    return {
      now,
      // A frame is asked for before it is painted; a task set in it runs after that.
      soon() {
        cancel();
        frame = requestAnimationFrame(() => {
          timer = setTimeout(now);
        });
      },
    };
  };
})(window.Explainer = window.Explainer || {});
