// A review: one question at a time, what was missed or unsure first, then what is due, then new ones.
(function (Explainer) {
  "use strict";
  const { progress, review } = Explainer;
  const reasons = ["missed last time", "you were unsure", "due again", "new", "ahead of its day"];
  const count = (number, noun) => number + " " + noun + (number === 1 ? "" : "s");
  const inDays = (days) => days <= 0 ? "today" : days === 1 ? "tomorrow" : "in " + days + " days";

  function fill(place, text) {
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  class Review extends HTMLElement {
    connectedCallback() {
      if (this.questions) {
        return;
      }
      this.questions = review.list();
      for (const name of ["setup", "ended", "start", "plan", "round", "asked", "next", "stop"]) {
        this[name] = this.querySelector("." + name);
      }
      this.boxes = [...this.querySelectorAll("fieldset input")];
      const left = progress.choice("review-without").split(" ");
      for (const box of this.boxes) {
        box.checked = !left.includes(box.value);
      }
      this.setup.addEventListener("change", () =>
        progress.choose("review-without", this.boxes.filter((box) => !box.checked).map((box) => box.value).join(" ")));
      this.start.addEventListener("click", () => this.begin());
      this.next.addEventListener("click", () => this.go());
      this.stop.addEventListener("click", () => this.end("Stopped."));
      document.addEventListener("explainer-progress", () => this.show());
      for (const event of ["storage", "pageshow", "focus"]) {
        window.addEventListener(event, () => this.show());
      }
      this.show();
    }

    states() {
      const units = this.boxes.filter((box) => box.checked).map((box) => box.value);
      return this.questions.filter((question) => units.includes(question.unit)).map(review.state);
    }

    show() {
      const states = this.states(), { due, fresh, ahead } = review.plan(states, Number(this.dataset.new));
      const done = states.filter((one) => one.group === 4);
      fill(this.querySelector("[data-count=due]"), String(due.length));
      fill(this.querySelector("[data-count=new]"), String(states.filter((one) => one.group === 3).length));
      fill(this.querySelector("[data-count=done]"), String(done.length));
      const parts = [due.length ? due.length + " due" : "", fresh.length ? count(fresh.length, "new question") : ""].filter(Boolean);
      const back = done.length ? inDays(Math.min(...done.map((one) => one.day)) - progress.today()) : "";
      fill(this.plan, states.length === 0 ? "Choose a unit first."
        : ahead.length ? "Nothing is due. The next question comes back " + back + "; you can practise ahead." : parts.join(", then "));
      fill(this.start, ahead.length ? "Practise ahead" : "Start");
      this.start.setAttribute("aria-disabled", states.length === 0);
      for (const question of this.questions) {
        this.showState(question);
      }
      if (this.quiz) {
        this.showNext();
      }
    }

    showState(question) {
      const { group, day } = review.state(question);
      let place = question.item.querySelector(".state");
      if (!place && group !== 3) {
        place = document.createElement("span");
        place.className = "state";
        question.item.append(" ", place);
      }
      if (place) {
        fill(place, group === 3 ? "" : group === 4 ? "back " + inDays(day - progress.today()) : reasons[group]);
      }
    }

    async begin() {
      const { due, fresh, ahead } = review.plan(this.states(), Number(this.dataset.new));
      this.queue = [...due, ...fresh, ...ahead].map(({ question, group }) => ({ question, reason: reasons[group] }));
      if (this.queue.length === 0) {
        return;
      }
      try {
        const units = [...new Set(this.queue.map(({ question }) => question.unit))];
        const pages = await Promise.all(units.map((unit) => review.load(unit, document.querySelector('[data-unit="' + unit + '"]').dataset.file)));
        this.pages = new Map(units.map((unit, i) => [unit, pages[i]]));
      } catch {
        fill(this.plan, "The questions could not be loaded. Those of each unit are on its page, below.");
        return;
      }
      this.place = -1;
      this.again = new Set();
      this.answered = this.rightAtOnce = 0;
      this.setup.hidden = true;
      this.round.hidden = false;
      this.go();
    }

    // A question that is still wrong when the reader goes on comes once more, at the end.
    go() {
      const now = this.queue[this.place];
      if (now && this.quiz.dataset.past === "wrong" && this.tried && !this.again.has(now.question.id)) {
        this.again.add(now.question.id);
        this.queue.push({ question: now.question, reason: "once more" });
      }
      this.place += 1;
      if (this.place === this.queue.length) {
        this.end("Done.");
        return;
      }
      const { question, reason } = this.queue[this.place];
      this.tried = false;
      this.quiz = document.importNode(this.pages.get(question.unit).getElementById(question.id), true);
      fill(this.quiz.querySelector(".strip p"), this.place + 1 + " of " + this.queue.length + ", " + reason);
      this.quiz.tabIndex = -1;
      // Where the hand already is, and the same place for every question.
      this.quiz.querySelector(".check").after(" ", this.next);
      this.asked.replaceChildren(this.quiz);
      this.showNext();
      this.quiz.focus({ preventScroll: true });
      this.quiz.scrollIntoView({ block: this.quiz.getBoundingClientRect().top < 0 ? "start" : "nearest" });
    }

    // Called after each answer, here or in another window.
    showNext() {
      if (this.quiz.dataset.state && !this.tried) {
        this.tried = true;
        if (!this.again.has(this.quiz.id)) {
          this.answered += 1;
          this.rightAtOnce += this.quiz.dataset.state === "right" ? 1 : 0;
        }
      }
      const last = this.place + 1 === this.queue.length && (this.quiz.dataset.state === "right" || this.again.has(this.quiz.id));
      fill(this.next, !this.tried ? "Skip" : last ? "Finish" : "Next question");
    }

    end(word) {
      this.quiz = null;
      this.asked.replaceChildren();
      this.round.hidden = true;
      this.setup.hidden = false;
      this.ended.hidden = false;
      this.show();
      fill(this.ended, word + " " + (this.answered ? this.rightAtOnce + " of " + count(this.answered, "question") + " right at the first try." : "You answered none of the questions."));
      this.ended.focus();
    }
  }

  customElements.define("ex-review", Review);
})(window.Explainer = window.Explainer || {});
