namespace Explainer.BrowserTests.Running;

/// <summary>What tests ask of a page as a whole.</summary>
internal static class Scripts
{
    /// <summary>Of each long row of siblings of one kind keeps the first two and the last two: the hundredth row of a table tells axe nothing that the first has not.</summary>
    public const string Thin = """
        () => {
          const ends = 2, sheet = new CSSStyleSheet();
          // What is not laid out until it is near has no size yet that could be judged.
          sheet.replaceSync("* { content-visibility: visible !important }");
          document.adoptedStyleSheets.push(sheet);
          for (const parent of document.querySelectorAll("ul, ol, tbody, select, datalist, optgroup")) {
            [...parent.children].slice(ends, -ends).forEach((child) => child.remove());
          }
        }
        """;

    /// <summary>Waits until something to read was painted.</summary>
    public const string Painted = """
        () => new Promise((done) => new PerformanceObserver((list, observer) => {
          if (list.getEntriesByName("first-contentful-paint").length > 0) {
            observer.disconnect();
            done();
          }
        }).observe({ type: "paint", buffered: true }))
        """;

    /// <summary>Waits until all is loaded.</summary>
    public const string Loaded = """
        () => new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", () => done()))
        """;

    /// <summary>What a whole page lacks, with or without scripts; empty when nothing.</summary>
    public const string Missing = """
        (script) => {
          const asleep = script ? [...document.querySelectorAll(":not(:defined)")] : [];
          return [
            document.querySelectorAll("h1").length === 1 ? "" : "one heading 1",
            document.querySelector("main")?.checkVisibility() ? "" : "a text in sight",
            getComputedStyle(document.querySelector(".theme-switch")).visibility === (script ? "visible" : "hidden") ? "" : "a switch for the theme where it works, and only there",
            ...asleep.map((element) => "life in " + element.localName + " #" + element.id),
          ].filter((lack) => lack).join(", ");
        }
        """;

    /// <summary>Opens everything that can be opened.</summary>
    public const string Unfold = """
        () => {
          document.querySelectorAll("details").forEach((details) => { details.open = true; });
          document.querySelectorAll(".tab[hidden]").forEach((panel) => { panel.removeAttribute("hidden"); });
        }
        """;

    /// <summary>Answers each question somehow, so that marks and feedback show.</summary>
    public const string AnswerAll = """
        () => {
          for (const quiz of document.querySelectorAll("ex-quiz")) {
            quiz.querySelectorAll(".option input").forEach((input, i) => { input.checked = input.type === "checkbox" || i === 0; });
            quiz.querySelectorAll(".pair select").forEach((select) => { select.selectedIndex = 1; });
            quiz.querySelectorAll(".entry input").forEach((input) => { input.value = "100"; });
            quiz.querySelectorAll(".confidence input").forEach((input) => { input.checked = true; });
            quiz.querySelector(".check").click();
          }
          document.querySelectorAll("ex-worksheet :is(textarea, select)").forEach((field) => {
            field.value = field.matches("select") ? "G" : "One long word: " + "fold".repeat(40);
            field.dispatchEvent(new Event("input", { bubbles: true }));
          });
          document.querySelectorAll("ex-cards .picks li:first-child button").forEach((button) => button.click());
        }
        """;

    /// <summary>How far the page is wider than the window, and what sticks out, also of the cell of a table; empty when nothing does.</summary>
    public const string TooWide = """
        () => {
          const cell = [...document.querySelectorAll("td, th")].find((cell) => cell.scrollWidth > cell.clientWidth + 1);
          if (cell) {
            return "a cell is too narrow for '" + cell.textContent.trim().slice(0, 40) + "'";
          }
          const width = document.documentElement.clientWidth;
          const scroll = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
          if (scroll <= width) {
            return "";
          }
          const inside = (element) => element.parentElement && (getComputedStyle(element.parentElement).overflowX !== "visible" || inside(element.parentElement));
          const out = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1 && !inside(element));
          const last = out.at(-1);
          return scroll + " wide" + (last ? ", by " + last.localName + "." + last.className + " '" + last.textContent.trim().slice(0, 40) + "'" : "");
        }
        """;

    /// <summary>Everything that would move; empty when nothing does.</summary>
    public const string Moving = """
        () => [...document.querySelectorAll("*")].filter((element) => {
          const style = getComputedStyle(element);
          return parseFloat(style.transitionDuration) > 0.001 || parseFloat(style.animationDuration) > 0.001 || style.scrollBehavior === "smooth";
        }).map((element) => element.localName + "." + element.className).join(", ")
        """;

    /// <summary>What moved since the page was opened; empty when nothing did.</summary>
    public const string Jumps = """
        () => new Promise((done) => {
          const name = (node) => node ? (node.localName || node.nodeName) + "." + (node.className || "") : "?";
          const found = [];
          let total = 0;
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) {
              total += shift.value;
              found.push(shift.value.toFixed(4) + " " + shift.sources.map((source) => name(source.node)).join(" "));
            }
          }).observe({ type: "layout-shift", buffered: true });
          // A report prints three decimals: below half of the last, nothing jumped.
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(total < 0.0005 ? "" : found.join("; ")))));
        })
        """;

    /// <summary>What the browser itself says that it waited for before it painted anything.</summary>
    public const string Blocking = "() => performance.getEntriesByType('resource').filter((entry) => entry.renderBlockingStatus === 'blocking').map((entry) => entry.name)";
}
