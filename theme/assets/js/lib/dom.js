// Makes an element with its properties and what stands in it; text goes in as text.
(function (Explainer) {
  "use strict";
  Explainer.make = function (name, settings, ...inside) {
    const element = Object.assign(document.createElement(name), settings);
    element.append(...inside);
    return element;
  };
})(window.Explainer = window.Explainer || {});
