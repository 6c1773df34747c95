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
    const said = rows.map((row) => [...row.cells].slice(1).map((cell) => cell.textContent));

    return {
      show(names, texts) {
        const value = (name) => {
          const item = tool.controls.find((other) => other.id === name);
          if (!item) {
            return texts.get(name);
          }
          return isNaN(Number(item.value)) ? item.control.selectedOptions[0].text : formula.show(Number(item.value), (item.value.split(".")[1] || "").length);
        };
        const say = (text) => text.replace(/\{(\w+)(?: of (\w+))?\}/g, (_, name, list) =>
          list ? tool.parts.find((part) => part.names).names(list, names.get(name)) : value(name));
        const holds = (row) => Boolean(formula.run(row.dataset.if, names));

        const fired = rows.find(holds);
        rows.forEach((row, i) => {
          row.classList.toggle("fired", row === fired);
          if (row === fired) {
            row.setAttribute("aria-current", "true");
            formula.write(verdict, say(said[i][0]));
            formula.write(because, say(said[i][1]));
          } else {
            row.removeAttribute("aria-current");
          }
        });
        for (const list of notes) {
          const items = [...list.querySelectorAll("li")];
          for (const item of items) {
            item.hidden = !holds(item);
            formula.write(item, item.hidden ? "" : say(item.dataset.text));
          }
          list.hidden = items.every((item) => item.hidden);
        }
      },
    };
  });
})(window.Explainer = window.Explainer || {});
