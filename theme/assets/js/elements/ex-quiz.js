// One question: checks the answer with the mark function of its kind, says the result, remembers it.
// A mark function gives { complete, right, partly, sentence, feedback } and marks its rows.
(function (Explainer) {
  "use strict";
  const words = { right: "Right", wrong: "Not quite", missed: "Also right" };
  const marks = Explainer.marks = Explainer.marks || {};
  const setUps = Explainer.setUps = Explainer.setUps || {};

  // The mark is said in words inside the label, so it belongs to the control's name.
  Explainer.markRow = function (row, state) {
    row.querySelector(".mark")?.remove();
    if (!state) {
      delete row.dataset.marked;
      return;
    }
    row.dataset.marked = state;
    const mark = document.createElement("span");
    mark.className = "mark";
    mark.textContent = words[state];
    (row.querySelector("label, .item-text") || row).append(" ", mark);
  };

  Explainer.showFeedback = function (row, shown) {
    const feedback = row.querySelector(".feedback");
    if (feedback) {
      feedback.hidden = !shown;
    }
  };

  // For typed answers: the first right answer that was hit counts, else the first foreseen error.
  Explainer.markEntry = function (entry, hits) {
    const hit = hits.find((answer) => answer.hasAttribute("data-right")) || hits[0];
    const right = !!hit && hit.hasAttribute("data-right");
    Explainer.markRow(entry, right ? "right" : "wrong");
    return { complete: true, right, partly: false, sentence: "Not quite.", feedback: hit?.querySelector(".feedback") };
  };

  class Quiz extends HTMLElement {
    connectedCallback() {
      if (this.result) {
        return;
      }
      this.result = this.querySelector(".result");
      this.retry = this.querySelector(".retry");
      this.answer = this.querySelector("details.answer");
      this.querySelector(".foreseen")?.setAttribute("hidden", "");
      this.querySelector(".check").addEventListener("click", () => this.check());
      this.retry.addEventListener("click", () => this.again());
      this.addEventListener("input", (event) => this.sureInput(event.target) || this.unmark());
      this.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && event.target.matches(".entry input")) {
          event.preventDefault();
          this.check();
        }
      });
      this.answer?.addEventListener("toggle", () => {
        if (this.dataset.state && this.answerShown) {
          marks[this.dataset.kind](this);
        }
      });
      setUps[this.dataset.kind]?.(this);
      this.showPast();
    }

    get answerShown() {
      return !!this.answer && this.answer.open;
    }

    sureInput(control) {
      return !!control.closest(".confidence");
    }

    say(sentence, ...more) {
      const line = document.createElement("p");
      line.textContent = sentence;
      this.result.replaceChildren(line, ...more.filter(Boolean).map((node) => node.cloneNode(true)));
    }

    check() {
      const sure = Number(this.querySelector(".confidence input:checked")?.value || 0);
      this.unmark();
      const outcome = marks[this.dataset.kind](this);
      if (outcome.complete && !sure && this.querySelector(".confidence")) {
        this.unmark();
        outcome.complete = false;
        outcome.sentence = "First say how sure you are.";
      }
      if (!outcome.complete) {
        this.say(outcome.sentence);
        return;
      }
      this.dataset.state = outcome.right ? "right" : outcome.partly ? "partly" : "wrong";
      this.retry.hidden = false;
      const surprise = sure === 3 ? " You felt certain, so this one is worth a second look." : "";
      const right = sure === 1 ? "Right, and you were only guessing." : "Right.";
      this.say(outcome.right ? right : outcome.sentence + surprise, outcome.feedback, this.querySelector(".answer .why"));
      Explainer.progress.write(this.id, {
        hash: this.dataset.hash,
        right: outcome.right,
        sure,
      });
      this.showPast();
    }

    // Takes the marks away and leaves the answer; also when the reader changes it.
    unmark() {
      delete this.dataset.state;
      for (const row of this.querySelectorAll("[data-marked]")) {
        Explainer.markRow(row, "");
      }
      this.result.replaceChildren();
      this.retry.hidden = true;
    }

    // What was right may stay, unless all of it was: then the question starts anew.
    again() {
      const only = this.dataset.state === "right" ? "" : "[data-marked=wrong]";
      for (const control of this.querySelectorAll(":is(.option, .pair, .entry)" + only + " :is(input, select)")) {
        if (control.matches("[type=radio], [type=checkbox]")) {
          control.checked = false;
        } else {
          control.value = "";
        }
      }
      for (const control of this.querySelectorAll(".confidence input")) {
        control.checked = false;
      }
      this.unmark();
      this.querySelector(".option input, .pair select, .entry input, [aria-disabled=false]").focus();
    }

    showPast() {
      const past = Explainer.progress.read(this.id, this.dataset.hash);
      if (past) {
        this.dataset.past = past.right ? "right" : "wrong";
      }
    }
  }

  customElements.define("ex-quiz", Quiz);
})(window.Explainer = window.Explainer || {});
