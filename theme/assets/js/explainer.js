// Runs last on every page: theme switch, address bar, progress ticks.
//
// Which file a page needs:
//   every page                          lib/progress.js, explainer.js
//   quiz                                elements/ex-quiz.js and, by kind:
//     single, multiple, true-false        questions/choice.js
//     match, classify                     questions/pairs.js
//     number, text, order                 questions/number.js, text.js, order.js
//   decision                            lib/address.js, lib/dom.js, lib/after-paint.js, lib/table.js, lib/chain.js, lib/verdict.js, elements/ex-decision.js
//     on its own page                     lib/goal.js, and lib/presets.js where records fill it in
//     where points can be changed         lib/points.js
//     where it judges all records         lib/everyone.js
//   calculator                          lib/address.js, lib/after-paint.js, lib/formula.js, elements/ex-calculator.js
//     what only some have                 lib/calculator-filling.js, -texts.js, -bar.js, -chart.js
//     a number inside a sentence          lib/address.js, lib/formula.js, live-numbers.js
//   cards                               elements/ex-cards.js
//   finder                              lib/address.js, elements/ex-finder.js
//   records (lists that sort, filter)   lib/address.js, elements/ex-records.js
//   compare                             lib/address.js, elements/ex-compare.js
//   worksheet, memo                     lib/address.js, lib/dom.js, elements/ex-worksheet.js
//   tabs                                elements/ex-tabs.js
//   term                                terms.js
//   search, when it is first asked for  lib/address.js, lib/after-paint.js, lib/dom.js, search/words.js, rows.js, engine.js, results.js, finder.js, search.js
//   review (the page of the session)    lib/dom.js, lib/progress-file.js, lib/review.js, elements/ex-review.js, ex-progress.js, ex-calibration.js
(function (Explainer) {
  "use strict";
  const progress = Explainer.progress;
  const page = document.documentElement;

  // Folder addresses look better than files, where a server knows both.
  if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
    const address = new URL(location.href);
    address.pathname = address.pathname.slice(0, -10);
    history.replaceState(history.state, "", address);
  }

  const themes = ["auto", "light", "dark"];
  const themeButton = document.querySelector(".theme-switch");

  function showTheme() {
    const theme = themes.includes(progress.choice("theme")) ? progress.choice("theme") : "auto";
    if (theme === "auto") {
      delete page.dataset.theme;
    } else {
      page.dataset.theme = theme;
    }
    if (themeButton) {
      themeButton.dataset.choice = theme;
      themeButton.setAttribute("aria-label", "Colours: " + theme);
      themeButton.title = "Colours: " + theme;
    }
    return theme;
  }

  if (themeButton) {
    themeButton.hidden = false;
    themeButton.addEventListener("click", () => {
      progress.choose("theme", themes[(themes.indexOf(showTheme()) + 1) % 3]);
    });
  }

  // The tick stands in its own span, so that an element may also hold other things.
  function tick(element, text, done) {
    let place = element.querySelector(".tick");
    if (!place && text) {
      place = document.createElement("span");
      place.className = "tick";
      element.append(" ", place);
    }
    if (place && place.textContent !== text) {
      place.textContent = text;
    }
    element.toggleAttribute("data-done", done);
  }

  function showProgress() {
    const known = progress.all();
    for (const element of document.querySelectorAll("[data-questions]")) {
      const ids = element.dataset.questions.split(" ").filter(Boolean);
      const answered = ids.filter((id) => known[id]).length;
      const done = ids.length > 0 && ids.every((id) => known[id] && known[id].right);
      tick(element, done ? "Done" : answered ? answered + " of " + ids.length + " answered" : "", done);
    }
    for (const element of document.querySelectorAll("li[data-objective]")) {
      const asked = [...document.querySelectorAll("ex-quiz[data-objectives]")].filter((quiz) =>
        quiz.dataset.objectives.split(" ").includes(element.dataset.objective));
      const done = asked.length > 0 && asked.every((quiz) => progress.read(quiz.id, quiz.dataset.hash)?.right);
      tick(element, done ? "Done" : "", done);
    }
  }

  // Search opens in place; its files come when it is first asked for. Its own page asks at once.
  const search = document.querySelector(".search");

  function openSearch(event) {
    event?.preventDefault();
    Explainer.wantsSearch = !!event;
    if (Explainer.openSearch) {
      Explainer.openSearch();
    } else if (!search.dataset.asked) {
      search.dataset.asked = "";
      const script = document.createElement("script");
      script.src = search.href.replace("index.html", "search.js");
      script.onerror = () => event && location.assign(search.href);
      document.head.append(script);
    }
  }

  search.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || openSearch(event));
  document.addEventListener("keydown", (event) => {
    const isChord = event.ctrlKey || event.metaKey;
    if (isChord ? event.key === "k" : event.key === "/" && !event.altKey && progress.choice("slash") !== "off" && !event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea")) {
      openSearch(event);
    }
  });
  if (page.dataset.kind === "search") {
    openSearch();
  }

  function show() {
    showTheme();
    showProgress();
  }

  show();
  document.addEventListener("explainer-progress", show);
  window.addEventListener("storage", show);
  window.addEventListener("pageshow", show);
})(window.Explainer = window.Explainer || {});
