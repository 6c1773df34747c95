// Records beside each other: takes the chosen rows of the table of all, turned by a quarter. The choice stands in the address.
(function (Explainer) {
  "use strict";
  const { address } = Explainer;

  class Compare extends HTMLElement {
    connectedCallback() {
      if (this.rows) {
        return;
      }
      const all = [...this.querySelectorAll("tr[data-id]")];
      this.rows = new Map(all.map((row) => [row.dataset.id, row]));
      this.names = [...this.querySelectorAll("details thead th")].map((head) => head.textContent);
      this.shown = this.querySelector(".compared");
      this.status = this.querySelector("[role=status]");
      this.picks = [...this.querySelectorAll("select")];
      this.start = this.picks.map((pick) => pick.value);
      this.compared = this.start.filter(Boolean).join();
      for (const pick of this.picks) {
        pick.replaceChildren(...("needed" in pick.dataset ? [] : [new Option("None", "")]), ...all.map((row) => new Option(row.cells[0].textContent, row.dataset.id)));
      }
      this.addEventListener("change", () => this.show(true));
      window.addEventListener("popstate", () => this.load());
      // Browsers fill in old form values after this script has run.
      window.addEventListener("pageshow", () => this.load());
      this.load();
    }

    load() {
      const wanted = [...new Set((address.read("").values.get("with") || "").split(","))].filter((id) => this.rows.has(id));
      const ids = [...new Set([...wanted, ...(wanted.length < 2 ? this.start : [])])];
      this.picks.forEach((pick, i) => {
        pick.value = ids[i] || "";
      });
      this.show(false);
    }

    show(write) {
      const ids = [...new Set(this.picks.map((pick) => pick.value).filter(Boolean))];
      if (ids.join() !== this.compared) {
        this.compared = ids.join();
        this.fill(ids.map((id) => this.rows.get(id)));
      }
      if (write) {
        address.write("", [["with", ids.join(",")]]);
      }
    }

    // What the page came with stays as it is: filled again, it would jump.
    fill(rows) {
      const head = document.createElement("tr");
      const corner = document.createElement("td");
      head.append(corner, ...rows.map((row) => this.cell(row.cells[0], "col")));
      const body = this.names.slice(1).map((name, i) => {
        const line = document.createElement("tr");
        const first = document.createElement("th");
        first.scope = "row";
        first.textContent = name;
        const cells = rows.map((row) => row.cells[i + 1]);
        const same = cells.length > 1 && cells.every((cell) => cell.textContent === cells[0].textContent);
        line.className = cells.every((cell) => cell.textContent === "–") ? "none" : same ? "same" : "";
        line.append(first, ...cells.map((cell) => cell.cloneNode(true)));
        return line;
      });
      this.shown.tHead.replaceChildren(head);
      this.shown.tBodies[0].replaceChildren(...body);
      this.status.textContent = "Compared: " + rows.map((row) => row.cells[0].textContent).join(", ");
    }

    cell(from, scope) {
      const cell = document.createElement("th");
      cell.scope = scope;
      cell.append(...from.cloneNode(true).childNodes);
      return cell;
    }
  }

  customElements.define("ex-compare", Compare);
})(window.Explainer = window.Explainer || {});
