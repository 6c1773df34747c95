// Match and classify: each item has a list to choose its partner or its bin from.
(function (Explainer) {
  "use strict";

  function mark(quiz) {
    const rows = [...quiz.querySelectorAll(".pair")];
    const value = (row) => row.querySelector("select").value;
    const open = rows.filter((row) => !value(row)).length;
    if (open > 0) {
      return {
        complete: false,
        sentence: open === rows.length ? "Choose an answer for each item first." : open + " still to choose.",
      };
    }
    const right = rows.filter((row) => {
      const fits = value(row) === row.dataset.right;
      Explainer.markRow(row, fits ? "right" : "wrong");
      // The reason names the right answer, so it waits until that is found or looked up.
      Explainer.showFeedback(row, fits || quiz.answerShown);
      return fits;
    }).length;
    return {
      complete: true,
      right: right === rows.length,
      partly: right > 0,
      sentence: "Not quite: " + right + " of " + rows.length + (right === 1 ? " is right." : " are right."),
    };
  }

  const marks = Explainer.marks = Explainer.marks || {};
  marks.match = marks.classify = mark;
})(window.Explainer = window.Explainer || {});
