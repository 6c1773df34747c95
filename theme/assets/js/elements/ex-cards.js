// A deck of cases: one card at a time. The reader picks an outcome and sees what the rules say. The first pick of each card
// counts, and is kept until the deck is dealt anew. Inside the deck the arrows turn the cards and digits pick.
(function (Explainer) {
  "use strict";
  const { progress } = Explainer;

  class Cards extends HTMLElement {
    connectedCallback() {
      if (this.cards) {
        return;
      }
      const find = (name) => this.querySelector("." + name);
      this.cards = [...this.querySelectorAll(".card")];
      this.cards.forEach((card) => { card.tabIndex = -1; });
      this.picks = [...this.querySelectorAll(".picks li")].map((item, place) => this.offer(item, place));
      [this.result, this.score, this.back, this.next, this.restart] = ["result", "score", "back", "next", "restart"].map(find);
      this.back.addEventListener("click", () => this.turn(-1));
      this.next.addEventListener("click", () => this.turn(1));
      this.restart.addEventListener("click", () => {
        this.picked = [];
        this.keep();
        this.show(0, true);
      });
      this.addEventListener("keydown", (event) => this.press(event));
      this.load();
      const open = this.cards.findIndex((_, place) => this.picked[place] === undefined);
      this.show(Math.max(0, open), false);
    }

    // An outcome becomes a button of the same size and words.
    offer(item, place) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...item.childNodes);
      item.append(button);
      button.addEventListener("click", () => this.pick(place));
      return button;
    }

    right(place) {
      return Number(this.cards[place].dataset.outcome);
    }

    // "HASH:2,,0": for each card the place of the outcome that was picked. Cards that were dealt anew start anew.
    load() {
      const [hash, picks] = progress.choice(this.id).split(":");
      this.picked = [];
      if (hash === this.dataset.hash && picks) {
        picks.split(",").slice(0, this.cards.length).forEach((pick, place) => {
          if (/^\d{1,2}$/.test(pick) && Number(pick) < this.picks.length) {
            this.picked[place] = Number(pick);
          }
        });
      }
    }

    keep() {
      progress.choose(this.id, this.dataset.hash + ":" + this.picked.join(","));
    }

    pick(place) {
      if (this.picks[place] && this.picked[this.at] === undefined) {
        this.picked[this.at] = place;
        this.keep();
        this.show(this.at, false);
        this.result.scrollIntoView({ block: "nearest" });
      }
    }

    turn(step) {
      if (this.cards[this.at + step]) {
        this.show(this.at + step, true);
      }
    }

    press(event) {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      if (step) {
        event.preventDefault();
        this.turn(step);
      } else if (/^[1-9]$/.test(event.key)) {
        this.pick(Number(event.key) - 1);
      }
    }

    show(at, takesFocus) {
      this.at = at;
      this.cards.forEach((card, place) => card.toggleAttribute("data-shown", place === at));
      const picked = this.picked[at], right = this.right(at), isDone = picked !== undefined;
      this.picks.forEach((button, place) => {
        button.setAttribute("aria-disabled", isDone);
        button.setAttribute("aria-pressed", place === picked);
        const mark = !isDone ? "" : place === right ? "right" : place === picked ? "wrong" : "";
        if (mark) {
          button.dataset.marked = mark;
        } else {
          delete button.dataset.marked;
        }
      });
      this.result.className = "result" + (isDone ? picked === right ? " hit" : " miss" : "");
      this.result.replaceChildren(...(isDone ? this.told(picked === right) : []));
      this.back.setAttribute("aria-disabled", at === 0);
      this.next.setAttribute("aria-disabled", at === this.cards.length - 1);
      this.count();
      if (takesFocus) {
        this.cards[at].focus({ preventScroll: true });
        this.cards[at].scrollIntoView({ block: "nearest" });
      }
    }

    // What the folded answer of the card says, behind a sentence of our own.
    told(isRight) {
      const [, says, ...more] = [...this.cards[this.at].querySelector("details").children].map((node) => node.cloneNode(true));
      says.textContent = isRight ? "Right: " + says.textContent : "Not this time. The rules say: " + says.textContent;
      return [says, ...more];
    }

    count() {
      const all = this.cards.length, done = this.picked.filter((pick) => pick !== undefined).length;
      const right = this.picked.filter((pick, place) => pick === this.right(place)).length;
      this.score.textContent = "Card " + (this.at + 1) + " of " + all + (done ? " · " + right + " right of " + done : "");
      this.restart.hidden = done === 0;
    }
  }

  customElements.define("ex-cards", Cards);
})(window.Explainer = window.Explainer || {});
