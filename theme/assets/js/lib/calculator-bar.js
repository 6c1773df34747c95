// The parts of a sum in a row, held against a limit and known sizes; the generator drew it for the defaults (CalculatorBar.cs).
(function (Explainer) {
  "use strict";
  const width = 300, room = 32;
  // What is no size is drawn as nothing.
  const size = (value) => Number.isFinite(value) ? Math.max(0, value) : 0;
  const at = (value) => Math.floor(value * 10 + 0.5) / 10;

  Explainer.parts = Explainer.parts || [];
  Explainer.parts.push((tool) => {
    const figures = [...tool.querySelectorAll("[data-picture=bar]")];

    function draw(figure, names, texts) {
      const { parts, limit, marks } = figure.dataset;
      const values = parts.split(" ").map((part) => size(names.get(part)));
      const most = size(names.get(limit));
      const scale = width / (Math.max(values.reduce((sum, value) => sum + value, 0), most, 1e-9) * 1.06);
      let from = 0;
      figure.querySelectorAll("rect").forEach((rect, i) => {
        rect.setAttribute("x", at(from));
        rect.setAttribute("width", at(values[i] * scale));
        from += values[i] * scale;
      });
      const x = most * scale, have = figure.querySelector(".have");
      figure.querySelector(".limit").setAttribute("d", `M${at(x)} 18V66`);
      have.setAttribute("x", at(x));
      have.setAttribute("text-anchor", x > width / 2 ? "end" : "start");
      have.textContent = have.dataset.label + " " + texts.get(limit);
      const said = [...figure.querySelectorAll("figcaption li")].map((item) => item.textContent).join(", ");
      figure.querySelector("desc").textContent = said + "; " + have.textContent + ".";
      if (figure.scale === scale) {
        return;
      }
      figure.scale = scale;
      let free = width;
      const group = figure.querySelector(".marks"), [path, text] = group.querySelectorAll("path, text");
      group.replaceChildren(...marks.split(" ").reverse().flatMap((mark) => {
        const place = mark * scale;
        if (place > free) {
          return [];
        }
        free = place - room;
        const line = path.cloneNode(), word = text.cloneNode();
        line.setAttribute("d", `M${at(place)} 66v6`);
        word.setAttribute("x", at(place));
        word.textContent = mark;
        return [line, word];
      }));
    }

    return figures.length ? { draw: (names, texts) => figures.forEach((figure) => draw(figure, names, texts)) } : null;
  });
})(window.Explainer = window.Explainer || {});
