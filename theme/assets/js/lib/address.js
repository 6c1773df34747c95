// The state of a tool as keys in the address. What comes in is only ever compared with known values.
(function (Explainer) {
  "use strict";
  const longest = 4000;

  // A longer address is not ours: it is read as if it were empty.
  function parse(search) {
    return new URLSearchParams(search.length > longest ? "" : search);
  }

  Explainer.address = {
    // The values under this prefix: "which-word.weights=gated" gives weights=gated for "which-word.".
    // Without a prefix the keys with a dot belong to other tools. The first of equal keys counts.
    read(prefix) {
      const found = new Map();
      for (const [key, value] of parse(location.search)) {
        const own = prefix ? key.startsWith(prefix) : !key.includes(".");
        const name = key.slice(prefix.length);
        if (own && !found.has(name)) {
          found.set(name, value);
        }
      }
      return { values: found, junk: location.search.length > longest };
    },

    // A number as people type it into an address, within its limits; anything else is null.
    number(text, min, max) {
      const value = /^-?(\d{1,12}\.?|\d{0,12}\.\d{1,12})$/.test(text) ? Number(text) : NaN;
      return value >= min && value <= max ? value : null;
    },

    // Marks a field that was typed into, and says its limits when they are not kept.
    judge(control, status, good) {
      if (good) {
        control.removeAttribute("aria-invalid");
      } else {
        control.setAttribute("aria-invalid", "true");
      }
      const said = good ? "" : "Type a number from " + control.min + " to " + control.max + ".";
      if (status.textContent !== said) {
        status.textContent = said;
      }
    },

    // Replaces the values under the prefix and keeps those of other tools on the page.
    write(prefix, values) {
      const query = parse(location.search);
      for (const key of [...query.keys()]) {
        if (prefix ? key.startsWith(prefix) : !key.includes(".")) {
          query.delete(key);
        }
      }
      for (const [name, value] of values) {
        query.set(prefix + name, value);
      }
      const url = new URL(location.href);
      url.search = query;
      try {
        history.replaceState(history.state, "", url);
      } catch {
        // Some browsers refuse this for files and when it happens often; the page works without.
      }
    },

    // The absolute address of a tool's own page in this state.
    link(page, values) {
      const url = new URL(page || location.pathname, location.href);
      if (url.protocol !== "file:") {
        url.pathname = url.pathname.replace(/\/index\.html$/, "/");
      }
      url.search = new URLSearchParams([...values]);
      url.hash = "";
      return url.href;
    },

    // Copies, or else shows the text in a field to copy by hand. The status says which.
    copy(button, status, text, what = "Link") {
      const byHand = () => {
        const field = button.parentNode.querySelector(".link") || document.createElement(text.includes("\n") ? "textarea" : "input");
        field.className = "link";
        field.readOnly = true;
        field.value = text;
        field.setAttribute("aria-label", what + " to copy");
        status.before(field);
        field.focus();
        field.select();
        status.textContent = "Copy the marked " + what.toLowerCase() + ".";
      };
      if (!navigator.clipboard) {
        byHand();
        return;
      }
      status.textContent = "";
      navigator.clipboard.writeText(text).then(() => {
        status.textContent = what + " copied.";
      }, byHand);
    },
  };
})(window.Explainer = window.Explainer || {});
