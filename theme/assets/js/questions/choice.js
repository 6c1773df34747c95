// Single choice, multiple choice, true or false: options with a box or a circle.
(function (Explainer) {
  "use strict";

  function mark(quiz) {
    const options = [...quiz.querySelectorAll(".option")].map((row) => ({
      row,
      chosen: row.querySelector("input").checked,
      right: row.hasAttribute("data-right"),
    }));
    const count = (test) => options.filter(test).length;
    const wanted = count((option) => option.right);
    const found = count((option) => option.right && option.chosen);
    const extra = count((option) => option.chosen && !option.right);
    if (found + extra === 0) {
      return { complete: false, sentence: "Choose an answer first." };
    }
    // What was missed is told only to those who have opened the answer.
    for (const { row, chosen, right } of options) {
      Explainer.markRow(row, chosen ? (right ? "right" : "wrong") : right && quiz.answerShown ? "missed" : "");
    }
    return {
      complete: true,
      right: found === wanted && extra === 0,
      partly: found > 0,
      sentence: wanted > 1
        ? "Not quite: " + found + " of " + wanted + " found" + (extra ? ", and " + extra + " too many." : ".")
        : "Not quite. The note under your choice says why.",
    };
  }

  const marks = Explainer.marks = Explainer.marks || {};
  marks.single = marks.multiple = marks["true-false"] = mark;
})(window.Explainer = window.Explainer || {});
