// What it takes to reach an answer of the reader's choice: on its own page a tool's list of answers can be chosen from.
// As long as none is chosen, the smallest step further down the list is named.
(function (Explainer) {
  "use strict";
  const { make } = Explainer;
  Explainer.extras = Explainer.extras || [];
  Explainer.extras.push((tool) => {
    const steps = [...tool.querySelectorAll(".ramp [data-outcome]")], changes = tool.querySelector(".changes");
    if (!steps.length || !changes || !tool.hasAttribute("data-plain")) {
      return null;
    }
    const line = make("p", { className: "goal" }), place = (id) => steps.findIndex((step) => step.dataset.outcome === id);
    line.setAttribute("role", "status");
    changes.prepend(line);
    let goal = "";

    const words = () => {
      const result = tool.found[tool.chain.root].result;
      if (goal && goal !== result) {
        const found = tool.reach.find((change) => change.result === goal);
        return found ? Explainer.changeWords(tool, found) : "“" + steps[place(goal)].textContent.trim() + "” cannot be reached by changing the answers above.";
      }
      const further = tool.reach.find((change) => place(change.result) > place(result));
      return further ? "Smallest step down the list: " + Explainer.changeWords(tool, further) : "No answer further down the list can be reached from here.";
    };

    const refresh = () => {
      for (const step of steps) {
        step.firstElementChild.setAttribute("aria-pressed", String(step.dataset.outcome === goal));
      }
      const text = words();
      if (line.textContent !== text) {
        line.textContent = text;
      }
    };

    for (const step of steps) {
      const button = make("button", { type: "button", title: "What would it take?" }, ...step.childNodes);
      step.append(button);
      button.addEventListener("click", () => {
        goal = goal === step.dataset.outcome ? "" : step.dataset.outcome;
        refresh();
      });
    }
    return refresh;
  });
})(window.Explainer = window.Explainer || {});
