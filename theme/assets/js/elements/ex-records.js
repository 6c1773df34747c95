// A table of records: filters by the words of a row, sorts by a column. The state stands in the address.
(function (Explainer) {
  "use strict";
  const { address } = Explainer;

  class Records extends HTMLElement {
    connectedCallback() {
      if (this.rows) {
        return;
      }
      this.table = this.querySelector("table");
      this.rows = [...this.table.querySelectorAll("tbody tr:not(.group)")];
      this.order = this.rows.slice();
      this.controls = [...this.querySelectorAll(".filters [name]")];
      this.status = this.querySelector(".filters [role=status]");
      this.heads = this.table.hasAttribute("data-sortable") ? [...this.table.querySelectorAll("thead th")] : [];
      this.heads.forEach((head, index) => this.offer(head, index));
      this.addEventListener("input", () => this.show(true));
      window.addEventListener("popstate", () => this.load());
      // Browsers fill in old form values after this script has run.
      window.addEventListener("pageshow", () => this.load());
      this.load();
    }

    // A heading becomes a button of the same size and words.
    offer(head, index) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        this.down = this.column === index && !this.down;
        this.column = index;
        this.show(true);
      });
    }

    load() {
      const { values } = address.read("");
      for (const control of this.controls) {
        const value = values.get(control.name) || "";
        control.value = control.options && ![...control.options].some((option) => option.value === value) ? "" : value;
      }
      const sort = /^(\d{1,2})(-down)?$/.exec(values.get("sort") || "");
      this.column = sort && Number(sort[1]) < this.heads.length ? Number(sort[1]) : -1;
      this.down = this.column >= 0 && Boolean(sort[2]);
      this.show(false);
    }

    show(write) {
      const asked = this.controls.filter((control) => control.value.trim() !== "");
      for (const row of this.rows) {
        row.hidden = !asked.every((control) => this.fits(row, control));
      }
      for (const body of this.table.tBodies) {
        body.hidden = ![...body.rows].some((row) => !row.hidden && !row.matches(".group"));
      }
      this.sort();
      const left = this.rows.filter((row) => !row.hidden).length;
      const said = left + " of " + this.rows.length + " shown";
      if (this.status.textContent !== said) {
        this.status.textContent = said;
      }
      if (write) {
        const state = asked.map((control) => [control.name, control.value]);
        if (this.column >= 0) {
          state.push(["sort", this.column + (this.down ? "-down" : "")]);
        }
        address.write("", state);
      }
    }

    fits(row, control) {
      return control.type === "search"
        ? row.textContent.toLowerCase().includes(control.value.trim().toLowerCase())
        : row.dataset[control.name] === control.value;
    }

    sort() {
      this.heads.forEach((head, index) => {
        if (index === this.column) {
          head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
        } else {
          head.removeAttribute("aria-sort");
        }
      });
      if (this.heads.length === 0) {
        return;
      }
      const rows = this.order.slice();
      if (this.column >= 0) {
        const key = (row) => row.cells[this.column].dataset.sort || row.cells[this.column].textContent.trim();
        const compare = (a, b) => (isNaN(a) || isNaN(b) ? a.localeCompare(b, "en", { numeric: true }) : a - b);
        rows.sort((a, b) => compare(key(a), key(b)) * (this.down ? -1 : 1));
      }
      this.table.tBodies[0].append(...rows);
    }
  }

  customElements.define("ex-records", Records);
})(window.Explainer = window.Explainer || {});
