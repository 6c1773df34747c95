// Reads the index: rows, sorted words, and for each word the rows that hold it. Every list is read when it is first needed.
(function (Explainer) {
  "use strict";
  const base = 91, short = 80, middle = short + (base - short - 1) * base;
  const value = (text, at) => text.charCodeAt(at) - 35 - (text.charCodeAt(at) > 92 ? 1 : 0);

  // Numbers that only grow, as the generator packs them.
  function numbers(text) {
    const list = [];
    for (let at = 0, last = -1; at < text.length;) {
      let step = value(text, at++);
      if (step === base - 1) {
        step = middle + (value(text, at) * base + value(text, at + 1)) * base + value(text, at + 2);
        at += 3;
      } else if (step >= short) {
        step = short + (step - short) * base + value(text, at++);
      }
      list.push(last += step + 1);
    }
    return list;
  }

  Explainer.letters = (word) => {
    let mask = 0;
    for (let i = 0; i < word.length; i++) {
      mask |= 1 << (word.charCodeAt(i) & 31);
    }
    return mask;
  };

  // What of a row a word was met in, the best first.
  const { ofTitle, ofName, ofLine, ofPage } = Explainer.fields = { ofTitle: 0, ofName: 1, ofLine: 2, ofText: 3, ofPage: 4 };

  Explainer.Rows = class {
    constructor(index) {
      this.words = new Explainer.Words(index);
      this.groups = index.groups.map(([id, title, hasNames]) => ({ id, title, hasNames: hasNames === 1 }));
      this.forms = [];
      for (const [, shared, rest] of index.words.matchAll(/([A-Z])([^A-Z]*)/g)) {
        this.forms.push((this.forms.at(-1) || "").slice(0, shared.charCodeAt(0) - 65) + rest);
      }
      this.number = new Map(this.forms.map((form, i) => [form, i]));
      this.masks = Int32Array.from(this.forms, Explainer.letters);
      this.packed = index.places.split("!");
      this.places = [];
      this.shown = [];
      this.rows = [];
      index.rows.split("\n").forEach((line) => this.add(line));
    }

    add(line) {
      const [title, address, said = "", also = ""] = line.slice(1).split("\t");
      const isPart = line >= "a", last = this.rows.at(-1);
      const page = address.startsWith("#") ? last.page : address.split("#")[0];
      const parent = isPart ? last.parent || last : null;
      const words = this.words.cut(title), forms = this.words.forms(words), names = also ? also.split(", ") : [];
      const row = {
        group: line.charCodeAt(0) - (isPart ? 97 : 48), title, page, parent, line: said, also: names,
        href: page + "index.html" + (address.includes("#") && address !== "#" ? "#" + address.split("#")[1] : ""),
        plain: words.join(" "), forms: forms.join(" "), own: forms, names: names.map((name) => this.words.forms(this.words.cut(name)).join(" ")),
      };
      const number = this.rows.push(row) - 1;
      this.show(number, forms, ofTitle);
      this.show(number, row.names.join(" ").split(" "), ofName);
      this.show(number, this.words.forms(this.words.cut(said)), ofLine);
      if (parent) {
        this.show(number, parent.own, ofPage);
      }
    }

    // What a row itself shows is not in the lists of the index.
    show(row, forms, field) {
      for (const form of forms) {
        const word = this.number.get(form);
        if (word !== undefined) {
          (this.shown[word] ||= []).push(row, field);
        }
      }
    }

    // Rows whose text holds a word.
    holding(word) {
      return this.places[word] ||= numbers(this.packed[word]);
    }

    // The first word that does not come before it.
    first(start) {
      let low = 0, high = this.forms.length;
      while (low < high) {
        const half = (low + high) >> 1;
        [low, high] = this.forms[half] < start ? [half + 1, high] : [low, half];
      }
      return low;
    }
  };
})(window.Explainer = window.Explainer || {});
