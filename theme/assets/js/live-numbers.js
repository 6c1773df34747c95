// Numbers that a reader may change inside a sentence: the results of the same paragraph follow.
(function (Explainer) {
  "use strict";

  for (const control of document.querySelectorAll(".live [data-live]")) {
    const paragraph = control.closest("p, li, td, th, dd") || control.parentNode, id = control.dataset.live;
    const status = control.parentNode.querySelector(".limits");
    let last = control.value;

    const isGood = () => control.localName === "select" || Explainer.address.number(control.value, Number(control.min), Number(control.max)) !== null;

    control.addEventListener("input", () => {
      Explainer.address.judge(control, status, isGood());
      if (!isGood()) {
        return;
      }
      last = control.value;
      // Another field of the sentence that holds no good number keeps its last one.
      control.dataset.last = last;
      const names = new Map([...paragraph.querySelectorAll(".live [data-live]")].filter((other) => other.dataset.live === id)
        .map((other) => [other.name, Number(other.dataset.last ?? other.querySelector("[selected]")?.value ?? other.defaultValue)]));
      for (const place of paragraph.querySelectorAll("output[data-live]")) {
        if (place.dataset.live === id) {
          Explainer.formula.write(place, Explainer.formula.show(Explainer.formula.run(place.dataset.program, names), Number(place.dataset.digits)));
        }
      }
    });
    // What is no number is put back once the reader has left it.
    control.addEventListener("change", () => {
      if (!isGood()) {
        control.value = last;
        Explainer.address.judge(control, status, true);
      }
    });
  }
})(window.Explainer = window.Explainer || {});
