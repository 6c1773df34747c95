// A short typed text, held against accepted answers and near misses.
(function (Explainer) {
  "use strict";

  function plain(text, exact) {
    text = text.normalize("NFC").replace(/[“”„]/g, "\"").replace(/[‘’]/g, "'").replace(/[‐‑–−]/g, "-").replace(/\s+/g, " ").trim();
    return exact ? text : text.toLowerCase();
  }

  function mark(quiz) {
    const entry = quiz.querySelector(".entry");
    const input = entry.querySelector("input");
    const exact = input.hasAttribute("data-case");
    const typed = plain(input.value, exact);
    if (!typed) {
      return { complete: false, sentence: "Type an answer first." };
    }
    // Even where case is ignored, an answer spelled exactly so goes before its neighbours.
    const all = [...quiz.querySelectorAll(".accepted")];
    const same = (precise) => all.filter((answer) =>
      plain(answer.dataset.text, precise) === plain(input.value, precise));
    const literal = same(true);
    return Explainer.markEntry(entry, literal.length ? literal : same(exact));
  }

  (Explainer.marks = Explainer.marks || {}).text = mark;
})(window.Explainer = window.Explainer || {});
