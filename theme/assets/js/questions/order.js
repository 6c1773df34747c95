// Put in order: two buttons move an item. The list as it stands is the answer.
(function (Explainer) {
  "use strict";
  const items = (quiz) => [...quiz.querySelectorAll(".item")];

  // aria-disabled keeps the focus where it is; a disabled button would lose it.
  function showEnds(quiz) {
    const all = items(quiz);
    all.forEach((item, place) => {
      item.querySelector(".up").setAttribute("aria-disabled", place === 0);
      item.querySelector(".down").setAttribute("aria-disabled", place === all.length - 1);
    });
  }

  function setUp(quiz) {
    for (const select of quiz.querySelectorAll(".item select")) {
      select.disabled = true;
    }
    showEnds(quiz);
    quiz.querySelector(".ordering").addEventListener("click", (event) => {
      const button = event.target.closest(".up, .down");
      if (!button || button.getAttribute("aria-disabled") === "true") {
        return;
      }
      quiz.unmark();
      // The neighbour moves, not the item itself: an element taken out of the page loses its focus.
      const item = button.closest(".item");
      if (button.matches(".up")) {
        item.after(item.previousElementSibling);
      } else {
        item.before(item.nextElementSibling);
      }
      showEnds(quiz);
      quiz.say("Now in place " + (items(quiz).indexOf(item) + 1) + ".");
    });
  }

  function mark(quiz) {
    const all = items(quiz);
    const right = all.filter((item, place) => {
      const fits = Number(item.dataset.place) === place + 1;
      Explainer.markRow(item, fits ? "right" : "wrong");
      Explainer.showFeedback(item, fits || quiz.answerShown);
      return fits;
    }).length;
    return {
      complete: true,
      right: right === all.length,
      partly: right > 0,
      sentence: "Not quite: " + right + " of " + all.length + (right === 1 ? " is in place." : " are in place."),
    };
  }

  (Explainer.marks = Explainer.marks || {}).order = mark;
  (Explainer.setUps = Explainer.setUps || {}).order = setUp;
})(window.Explainer = window.Explainer || {});
