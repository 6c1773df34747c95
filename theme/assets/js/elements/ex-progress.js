// The reader's progress as a file, and its end: save, take in, clear, bring back.
(function (Explainer) {
  "use strict";
  const { progress, progressFile, review } = Explainer;
  const count = (number) => number + (number === 1 ? " answer" : " answers");

  class Progress extends HTMLElement {
    connectedCallback() {
      if (this.said) {
        return;
      }
      for (const name of ["save", "take", "clear", "confirm", "yes", "no", "said", "undo"]) {
        this[name] = this.querySelector("." + name);
      }
      this.file = this.querySelector("input");
      this.save.addEventListener("click", () => this.give());
      this.take.addEventListener("click", () => this.file.click());
      this.file.addEventListener("change", () => this.read());
      this.clear.addEventListener("click", () => this.ask());
      this.yes.addEventListener("click", () => this.empty());
      this.no.addEventListener("click", () => this.close(this.clear));
      this.confirm.addEventListener("keydown", (event) => event.key === "Escape" && this.close(this.clear));
      this.undo.addEventListener("click", () => this.bringBack());
    }

    say(sentence) {
      this.said.textContent = sentence;
    }

    give() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([progressFile.write()], { type: "application/json" }));
      link.download = "progress.json";
      this.append(link);
      link.click();
      link.remove();
      URL.revokeObjectURL(link.href);
      this.say("Saved " + count(Object.keys(progress.all()).length) + " as progress.json.");
    }

    async read() {
      const [file] = this.file.files;
      if (!file) {
        return;
      }
      let text = null;
      try {
        text = file.size > progressFile.largest ? null : await file.text();
      } catch {
        this.say("The browser could not read this file. Nothing was taken in.");
        return;
      } finally {
        this.file.value = "";
      }
      const { refused, questions } = progressFile.read(text);
      this.say(refused || this.result(progressFile.merge(questions, new Map(review.list().map(({ id, hash }) => [id, hash])))));
    }

    result({ added, newer, older, other }) {
      const left = [older ? older + " because yours are as late or later" : "", other ? other + " to questions that have changed or are not asked here" : ""].filter(Boolean);
      return "Taken in: " + count(added) + " to questions new to this browser, " + newer + " newer than yours."
        + (left.length ? " Left alone: " + left.join(", ") + "." : "");
    }

    ask() {
      const all = Object.keys(progress.all()).length;
      if (all === 0) {
        this.say("There is nothing to clear.");
        return;
      }
      this.querySelector("#confirm-text").textContent = "Clear " + (all === 1 ? "your one answer" : "all " + all + " answers") + " from this browser?";
      this.confirm.hidden = false;
      this.no.focus();
    }

    close(next) {
      this.confirm.hidden = true;
      next.focus();
    }

    // The way back lasts as long as the page.
    empty() {
      this.kept = progress.all();
      progress.change((data) => {
        data.questions = {};
      });
      this.say("Cleared. Until you leave this page you can bring your answers back.");
      this.undo.hidden = false;
      this.close(this.undo);
    }

    bringBack() {
      progress.change((data) => {
        data.questions = { ...this.kept, ...data.questions };
      });
      this.undo.hidden = true;
      this.say("Your answers are back.");
      this.clear.focus();
    }
  }

  customElements.define("ex-progress", Progress);
})(window.Explainer = window.Explainer || {});
