// What a review is made of: the questions that the page lists, how each of them stands, and their order.
(function (Explainer) {
  "use strict";
  const { progress } = Explainer;
  const waiting = new Map(), texts = new Map();

  // Every question of the course, in reading order, with where it is taught.
  function list() {
    return [...document.querySelectorAll("[data-question]")].map((item, place) => ({
      id: item.dataset.question,
      hash: item.dataset.hash,
      unit: item.closest("[data-unit]").dataset.unit,
      link: item.querySelector("a"),
      item,
      place,
    }));
  }

  // How a question stands today: its group (0 missed, 1 unsure and due, 2 due, 3 new, 4 waits) and the day it comes back.
  function state(question) {
    const entry = progress.read(question.id, question.hash);
    if (!entry) {
      return { question, group: 3, day: 0, entry };
    }
    const day = progress.due(entry);
    return { question, entry, day, group: day > progress.today() ? 4 : !entry.right ? 0 : entry.sure === 1 ? 1 : 2 };
  }

  const order = (a, b) => a.group - b.group || a.day - b.day || a.question.place - b.question.place;

  // What a session takes: all that is due, then a few new ones; where nothing is left, what comes back soonest.
  function plan(states, newAtOnce) {
    const sorted = [...states].sort(order);
    const due = sorted.filter((one) => one.group < 3);
    const fresh = sorted.filter((one) => one.group === 3).slice(0, newAtOnce);
    return due.length + fresh.length ? { due, fresh, ahead: [] } : { due, fresh, ahead: sorted.slice(0, newAtOnce) };
  }

  // A page from a disk may load scripts and nothing else, so the questions of a unit come as one, when they are first asked for.
  function load(unit, file) {
    if (!texts.has(unit)) {
      texts.set(unit, new Promise((done, fail) => {
        const script = document.createElement("script");
        waiting.set(unit, done);
        script.src = file;
        script.addEventListener("error", () => {
          texts.delete(unit);
          script.remove();
          fail(new Error(file));
        });
        document.head.append(script);
      }));
    }
    return texts.get(unit);
  }

  // The text is the generator's own page; nothing that a reader typed comes this way. Its links start one folder deeper.
  function take(unit, html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const name of ["href", "src"]) {
      for (const element of page.querySelectorAll(`[${name}^="../../"]`)) {
        element.setAttribute(name, element.getAttribute(name).slice(3));
      }
    }
    waiting.get(unit)?.(page);
  }

  Explainer.review = { list, state, plan, load, take };
})(window.Explainer = window.Explainer || {});
