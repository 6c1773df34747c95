// What a calculator says in words: the first row of its verdict that holds, and all remarks that hold.
(function (Explainer) {
  "use strict";

  Explainer.parts = Explainer.parts || [];
  Explainer.parts.push((tool) => {
    const { formula } = Explainer;
    const rows = [...tool.querySelectorAll(".says tbody tr")], notes = [...tool.querySelectorAll(".notes")];
    if (rows.length + notes.length === 0) {
      return null;
    }
    const [verdict, because] = [".tool-verdict .verdict", ".tool-verdict .because"].map((name) => tool.querySelector(name));
    const lists = notes.map((list) => [list, [...list.querySelectorAll("li")]]);
    const said = rows.map((row) => [...row.cells].slice(1).map((cell) => cell.textContent));

    const holds = (row, names) => Boolean(formula.run(row.dataset.if, names));

    // The places in a text filled with what the tool stands at.
    function say(text, names, texts) {
      const value = (name) => {
        const item = tool.controls.find((other) => other.id === name);
        if (!item) {
          return texts.get(name) ?? tool.parts.find((part) => part.names).chosen(name);
        }
        return isNaN(Number(item.value)) ? item.control.selectedOptions[0].text : formula.show(Number(item.value), (item.value.split(".")[1] || "").length);
      };
      return text.replace(/\{(\w+)(?: of (\w+))?\}/g, (_, name, list) =>
        list ? tool.parts.find((part) => part.names).names(list, names.get(name)) : value(name));
    }

    return {
      show(names, texts) {
        const fired = rows.findIndex((row) => holds(row, names));
        if (fired >= 0) {
          const [short, long] = said[fired];
          formula.write(verdict, say(short, names, texts));
          formula.write(because, say(long, names, texts));
        }
      },
      draw(names, texts) {
        const fired = rows.find((row) => holds(row, names));
        for (const row of rows) {
          row.classList.toggle("fired", row === fired);
          if (row === fired) {
            row.ariaCurrent = "true";
          } else {
            row.removeAttribute("aria-current");
          }
        }
        for (const [list, items] of lists) {
          for (const item of items) {
            item.toggleAttribute("hidden", !holds(item, names));
            formula.write(item, item.hidden ? "" : say(item.dataset.text, names, texts));
          }
          list.toggleAttribute("hidden", items.every((item) => item.hidden));
        }
      },
    };
  });
})(window.Explainer = window.Explainer || {});
