// Words in place: a term opens its definition, which stands hidden at the end of the text. A mouse opens it by resting on the
// word, keys by coming to it; both follow the link as ever. A finger's first tap opens it, the second follows the link.
// Whoever hears the page gets it as the description of the link, open or not.
(function () {
  "use strict";
  const page = document.documentElement;
  const gap = 7, rest = 150, grace = 300;
  let shown = null, timer = 0, tabbed = false, tapped = null;

  function soon(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  // Below the word, or above where only there is room: never over it, never beyond the sides. It scrolls with the text.
  function place() {
    if (!shown) {
      return;
    }
    const { link, tip } = shown, lines = link.getClientRects(), first = lines[0], last = lines[lines.length - 1];
    if (!first) {
      hide();
      return;
    }
    const { width, height } = tip.getBoundingClientRect();
    const edge = parseFloat(getComputedStyle(page).fontSize);
    const above = last.bottom + gap + height > page.clientHeight && first.top - gap - height > 0;
    const left = Math.max(edge, Math.min((above ? first : last).left, page.clientWidth - edge - width));
    tip.style.left = left + scrollX + "px";
    tip.style.top = (above ? first.top - gap - height : last.bottom + gap) + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (shown) {
      shown.tip.hidden = true;
      delete shown.link.dataset.open;
      shown = null;
    }
  }

  function show(link, tip, next) {
    hide();
    shown = { link, tip };
    if (next) {
      tip.dataset.next = next;
    } else {
      delete tip.dataset.next;
    }
    tip.hidden = false;
    link.dataset.open = "";
    place();
  }

  // Whoever still points at the word or its definition, or stands on the word, keeps it open.
  function settle() {
    if (shown && !shown.link.matches(":hover, :focus-visible") && !shown.tip.matches(":hover")) {
      hide();
    }
  }

  function watch(element, enter) {
    element.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && enter());
    element.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && soon(settle, grace));
  }

  for (const link of document.querySelectorAll("a.term")) {
    const tip = document.getElementById("tip-" + link.getAttribute("href").split("#")[1]);
    if (!tip) {
      continue;
    }
    link.setAttribute("aria-describedby", tip.id);
    watch(link, () => soon(() => shown?.link === link || show(link, tip), rest));
    // After the browser has scrolled to it. Only the Tab key: a focus that a script moves opens nothing.
    link.addEventListener("focus", () => tabbed && soon(() => show(link, tip), 0));
    link.addEventListener("blur", () => soon(settle, 0));
    link.addEventListener("click", (event) => {
      if (tapped === link && event.detail) {
        event.preventDefault();
        show(link, tip, "Tap the word again for the glossary.");
      }
      tapped = null;
    });
    watch(tip, () => clearTimeout(timer));
  }

  document.addEventListener("keydown", (event) => {
    tabbed = event.key === "Tab";
    if (event.key === "Escape") {
      hide();
    }
  });
  document.addEventListener("keyup", () => {
    tabbed = false;
  });
  // What a screen reader sends as a tap has no size, or is a mouse's: it follows the link at once.
  document.addEventListener("pointerdown", (event) => {
    const link = event.target.closest("a.term");
    if (shown && shown.link !== link && !shown.tip.contains(event.target)) {
      hide();
    }
    tapped = event.pointerType !== "mouse" && event.width && shown?.link !== link ? link : null;
  });
  document.addEventListener("scroll", (event) => {
    if (!shown) {
      return;
    }
    if (event.target !== document) {
      place();
      return;
    }
    const word = shown.link.getBoundingClientRect(), tip = shown.tip.getBoundingClientRect();
    if (Math.max(word.bottom, tip.bottom) < 0 || Math.min(word.top, tip.top) > page.clientHeight) {
      hide();
    }
  }, { capture: true, passive: true });
  window.addEventListener("resize", place);
  window.addEventListener("pagehide", hide);
})();
