// Results over an input, and the table of the same; the generator drew them for the defaults (CalculatorChart.cs).
(function (Explainer) {
  "use strict";
  const width = 300, top = 26, bottom = 190, steps = 40, every = 10;
  const at = (value) => Math.floor(value * 10 + 0.5) / 10;
  const shown = (value) => Explainer.formula.show(value, Math.abs(value) < 10 ? 2 : 0);

  // A line that breaks off where there is no number.
  function line(points, most) {
    let drawn = "", isDrawing = false;
    points.forEach((value, step) => {
      if (Number.isFinite(value)) {
        drawn += (isDrawing ? "L" : "M") + at(step * width / steps) + " " + at(bottom - value / most * (bottom - top));
      }
      isDrawing = Number.isFinite(value);
    });
    return drawn;
  }

  function draw(figure, names) {
    const limit = names.get(figure.dataset.limit), end = Number.isFinite(limit) ? Math.max(0, limit) : 0, mark = names.get(figure.dataset.mark), own = new Map(names);
    const curves = figure.dataset.curves.split(";").map((program) => Array.from({ length: steps + 1 }, (_, step) => {
      own.set("X", end * step / steps);
      return Explainer.formula.run(program, own);
    }));
    const finite = curves.flat().filter(Number.isFinite);
    let most = finite.length ? Math.max(...finite) : 1;
    most = most > 0 ? most : 1;
    curves.forEach((points, i) => figure.querySelector("path.curve-" + (i + 1)).setAttribute("d", line(points, most)));
    figure.querySelector(".most").textContent = shown(most);
    figure.querySelector(".end").textContent = shown(end);
    const isSeen = end > 0 && mark >= 0 && mark <= end, x = at(isSeen ? mark / end * width : 0), group = figure.querySelector(".mark");
    group.setAttribute("visibility", isSeen ? "visible" : "hidden");
    group.querySelector("path").setAttribute("d", `M${x} ${top}V${bottom}`);
    group.querySelector("text").setAttribute("x", x);
    group.querySelector("text").textContent = shown(mark);
    [...figure.querySelectorAll("tbody tr")].forEach((row, i) =>
      [end * i * every / steps, ...curves.map((points) => points[i * every])].forEach((value, column) => Explainer.formula.write(row.cells[column], shown(value))));
  }

  Explainer.parts = Explainer.parts || [];
  Explainer.parts.push((tool) => {
    const figures = [...tool.querySelectorAll("[data-picture=chart]")];
    return figures.length ? { draw: (names) => figures.forEach((figure) => draw(figure, names)) } : null;
  });
})(window.Explainer = window.Explainer || {});
