// A typed number, held against ranges; foreseen errors have their own feedback.
(function (Explainer) {
  "use strict";

  // "1 234,5 GB", "1.234,5", "1,234.5", "−3", "$7": all the numbers that could be meant.
  function readings(text, unit) {
    let plain = text.toLowerCase().replace(/[\s'’_]/g, "").replace(/[−–]/g, "-").replace(/^[~≈]/, "");
    unit = unit.toLowerCase().replace(/\s/g, "");
    if (unit && plain.endsWith(unit)) {
      plain = plain.slice(0, -unit.length);
    } else if (unit && plain.startsWith(unit)) {
      plain = plain.slice(unit.length);
    }
    if (!/^[-+]?(\d[\d.,]*|[.,]\d+)(e[-+]?\d+)?$/.test(plain)) {
      return [];
    }
    const last = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
    const drop = (part) => part.replace(/[.,]/g, "");
    const decimal = last < 0 ? plain : drop(plain.slice(0, last)) + "." + plain.slice(last + 1);
    const grouped = /^[-+]?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain);
    const repeated = last >= 0 && plain.indexOf(plain[last]) !== last;
    if (repeated && !grouped) {
      return [];
    }
    return [...(repeated ? [] : [decimal]), ...(grouped ? [drop(plain)] : [])].map(Number);
  }

  function mark(quiz) {
    const entry = quiz.querySelector(".entry");
    const unit = entry.querySelector(".unit");
    const values = readings(entry.querySelector("input").value, unit ? unit.textContent : "");
    if (values.length === 0) {
      return { complete: false, sentence: "Type a number first." };
    }
    const hits = [...quiz.querySelectorAll(".range")].filter((range) =>
      values.some((value) => value >= Number(range.dataset.low) && value <= Number(range.dataset.high)));
    return Explainer.markEntry(entry, hits);
  }

  (Explainer.marks = Explainer.marks || {}).number = mark;
})(window.Explainer = window.Explainer || {});
