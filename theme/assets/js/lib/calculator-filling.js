// Fills a calculator in from a record: its options carry the values of the inputs that they fill.
(function (Explainer) {
  "use strict";

  Explainer.parts = Explainer.parts || [];
  Explainer.parts.push((tool) => {
    const lists = [...tool.querySelectorAll("select[data-fills]")].map((select) => {
      const ids = select.dataset.fills.split(" ");
      const records = new Map([...select.options].filter((option) => option.value).map((option) => {
        const values = option.dataset.values.split(" ");
        return [option.value, ids.map((id, i) => [id, values[i]]).filter(([, value]) => value !== "-")];
      }));
      return { id: select.closest(".input").dataset.input, select, records, first: [...select.options].find((option) => option.defaultSelected)?.value || "" };
    });
    if (lists.length === 0) {
      return null;
    }

    const put = (record, into) => record.forEach(([id, value]) => into.set(id, value));

    // An option shows the number behind the name where its record fills in only one.
    const name = (option, records) => option.value ? option.text.split(": " + records.get(option.value)[0][1])[0] : option.text;

    tool.addEventListener("change", ({ target }) => {
      const list = lists.find((other) => other.select === target);
      for (const [id, value] of list?.records.get(target.value) || []) {
        tool.set(tool.controls.find((item) => item.id === id), value);
      }
      if (list) {
        tool.status.textContent = "";
        tool.show(true);
      }
    });

    return {
      take(rest, first) {
        for (const { id, select, records, first: own } of lists) {
          const given = rest.get(id), good = records.has(given);
          select.value = good ? given : own;
          if (good) {
            rest.delete(id);
            put(records.get(given), first);
          }
        }
      },
      keep(found, first) {
        for (const { id, select, records, first: own } of lists) {
          if (select.value && select.value !== own) {
            found.set(id, select.value);
            put(records.get(select.value), first);
          }
        }
      },
      // A record whose numbers were changed is nobody's any more.
      show() {
        const now = new Map(tool.controls.map((item) => [item.id, item.value]));
        for (const { select, records } of lists) {
          if (select.value && records.get(select.value).some(([id, value]) => now.get(id) !== value)) {
            select.value = "";
          }
        }
      },
      chosen(id) {
        const { select, records } = lists.find((list) => list.id === id);
        return name(select.selectedOptions[0], records);
      },
      // The records that give an input this value: three at most.
      names(id, value) {
        const { select, records } = lists.find((list) => list.id === id);
        const found = [...select.options].filter((option) => option.value && Number(records.get(option.value)[0][1]) === value)
          .map((option) => name(option, records));
        return found.length > 3 ? found.slice(0, 3).join(", ") + " and others"
          : found.length > 1 ? found.slice(0, -1).join(", ") + " or " + found.at(-1)
            : found[0] || "–";
      },
    };
  });
})(window.Explainer = window.Explainer || {});
