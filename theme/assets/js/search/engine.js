// Finds rows of the index by what was typed.
(function (Explainer) {
  "use strict";
  const { ofName, ofText, ofPage } = Explainer.fields;
  const nothing = 1e9, perTypo = 1000, perField = 10, mostKnown = 100, few = 5;

  Explainer.Engine = class extends Explainer.Rows {
    constructor(index) {
      super(index);
      this.best = new Int32Array(this.rows.length);
      this.sum = new Int32Array(this.rows.length);
      this.missing = new Uint8Array(this.rows.length);
      this.rare = new Uint8Array(this.rows.length);
      this.known = new Map();
      // Families that one word names: "stable" and "command" are also words of their own.
      this.subjects = [...this.rows.keys()].filter((row) => this.groups[this.rows[row].group].id === "families" && !this.rows[row].parent && /^\S+( \(|$)/.test(this.rows[row].title));
    }

    // Words that an asked word may mean, each with what it costs; kept, because all words but the last are asked again with every key.
    meant(asked, withTypos) {
      const key = (withTypos ? "~" : "") + asked.word + (asked.isOpen ? "…" : "");
      if (this.known.size > mostKnown) {
        this.known.clear();
      }
      if (!this.known.has(key)) {
        this.known.set(key, this.meaning(asked, withTypos));
      }
      return this.known.get(key);
    }

    meaning(asked, withTypos) {
      const meant = new Map();
      const take = (word, cost) => meant.has(word) && meant.get(word) <= cost || meant.set(word, cost);
      if (this.number.has(asked.form)) {
        take(this.number.get(asked.form), 0);
      }
      const start = asked.isOpen ? asked.spelt : asked.form;
      if (asked.isOpen || start.length > 4) {
        for (let i = this.first(start); i < this.forms.length && this.forms[i].startsWith(start); i++) {
          take(i, 1);
        }
      }
      if (asked.isOpen && meant.size === 0) {
        this.ending(asked.spelt, take);
      }
      if (meant.size === 0 || withTypos) {
        this.similar(asked, take);
      }
      return meant;
    }

    // An ending that is not typed to its end yet: "licensi".
    ending(typed, take) {
      for (let length = typed.length - 1; length > 3 && length > typed.length - 4; length--) {
        const start = typed.slice(0, length), word = this.number.get(start) ?? this.number.get(this.words.form(start));
        if (word !== undefined && ["ing", "ed", "es", "ies"].some((ending) => ending.startsWith(typed.slice(length)))) {
          take(word, 1);
        }
      }
    }

    // One slip from four letters on, two from eight; a number is what it is. The start of a word is enough while it is typed.
    similar({ word, form, spelt, isOpen }, take) {
      const limit = /\d/.test(word) ? 0 : word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
      const { forms, masks } = this, mask = Explainer.letters(form), isOther = isOpen && spelt !== form;
      for (let i = 0; limit > 0 && i < forms.length; i++) {
        // More letters that the word lacks than slips allowed: no need to look closer. Each step takes one away.
        let lacking = mask & ~masks[i];
        for (let slip = 0; slip < limit; slip++) {
          lacking &= lacking - 1;
        }
        if (lacking === 0) {
          const typos = Math.min(Explainer.typos(form, forms[i], limit, isOpen), isOther ? Explainer.typos(spelt, forms[i], limit, true) : limit + 1);
          if (typos <= limit) {
            take(i, typos * perTypo + 1);
          }
        }
      }
    }

    // Rows in the order of what they cost, the cheapest first. Fewer missing words come before fewer typos, then what was met where.
    find(text) {
      const asked = this.words.asked(text);
      if (asked.length === 0) {
        return { rows: [], asked, hits: new Set() };
      }
      let found = this.weigh(asked, false);
      if (found.least > 0) {
        const more = this.weigh(asked, true);
        found = more.least < found.least ? more : found;
      }
      const typed = { plain: this.words.cut(text).join(" "), forms: asked.map(({ form }) => form).join(" "), start: asked.map(({ spelt }) => spelt).join(" "), count: asked.length };
      typed.hasSmall = typed.plain.split(" ").length > typed.count;
      const count = this.rows.length, keys = new Float64Array(found.rows.length);
      found.rows.forEach((row, i) => {
        const typos = Math.floor(this.sum[row] / perTypo);
        const cost = ((this.missing[row] - found.least) * 100 + typos * 10 + this.tier(row, typed)) * 1e5 + (this.sum[row] % perTypo) * 100 + Math.min(99, this.rows[row].title.length);
        // One number that sorts by cost and then by row.
        keys[i] = cost * count + row;
      });
      keys.sort();
      const typos = keys.length ? Math.floor(this.sum[keys[0] % count] / perTypo) : 0, about = this.about(typed, asked);
      const rows = about.map((row) => this.rows[row]);
      for (const key of keys) {
        if (!about.includes(key % count)) {
          rows.push(this.rows[key % count]);
        }
      }
      return { rows, asked, hits: found.hits, missing: found.least, typos };
    }

    // A sentence that names a family is about it, whatever else it asks: its page says which word, which licence and why.
    about({ hasSmall, count }, asked) {
      return hasSmall && count > 1 ? this.subjects.filter((row) => asked.some(({ form }) => form === this.rows[row].own[0])) : [];
    }

    // The title as typed, or its start where small words were typed too; then its words, another name, the start of it;
    // then all words in a name, a title, a heading; then in the text.
    tier(row, typed) {
      if (this.sum[row] % perTypo >= typed.count * (ofName * perField + perField)) {
        return 8;
      }
      const { plain, forms, names, parent, group } = this.rows[row];
      return plain === typed.plain ? 0
        : typed.hasSmall && plain.startsWith(typed.plain) ? 1
        : forms === typed.forms ? 2
        : names.includes(typed.forms) ? 3
        : forms.startsWith(typed.start) || forms.startsWith(typed.forms) ? 4
        : parent ? 7 : this.groups[group].hasNames ? 5 : 6;
    }

    weigh(asked, withTypos) {
      const hits = new Set();
      let rarest = nothing;
      this.sum.fill(0);
      this.missing.fill(0);
      for (const word of asked) {
        this.best.fill(nothing);
        // So many words begin with one or two letters that only names are worth looking at.
        const isShort = word.isOpen && word.spelt.length < 3;
        for (const [meant, cost] of this.meant(word, withTypos)) {
          hits.add(this.forms[meant]);
          const shown = this.shown[meant] || [];
          for (let i = 0; i < shown.length; i += 2) {
            this.best[shown[i]] = Math.min(this.best[shown[i]], cost + shown[i + 1] * perField);
          }
          if (isShort && cost > 0) {
            continue;
          }
          const places = this.holding(meant);
          for (let i = 0; i < places.length; i++) {
            if (this.best[places[i]] > cost + ofText * perField) {
              this.best[places[i]] = cost + ofText * perField;
            }
          }
        }
        let held = 0;
        for (let row = 0; row < this.rows.length; row++) {
          if (this.best[row] === nothing) {
            this.missing[row]++;
          } else {
            this.sum[row] += this.best[row];
            held++;
          }
        }
        if (held > 0 && held < rarest) {
          rarest = held;
          for (let row = 0; row < this.rows.length; row++) {
            this.rare[row] = this.best[row] === nothing ? 0 : 1;
          }
        }
      }
      let least = asked.length;
      for (let row = 0; row < this.rows.length; row++) {
        least = Math.min(least, this.missing[row]);
      }
      const rows = this.lacking(least, asked.length);
      // A whole sentence is seldom met word for word: what lacks one word more follows. Of two words the rarer one says what is meant.
      if (rows.length < few && asked.length - least > 1) {
        const more = this.lacking(least + 1, asked.length);
        rows.push(...asked.length > 2 ? more : more.filter((row) => this.rare[row]));
      }
      return { rows, least, hits };
    }

    // Rows that lack so many words; those that hold only what their page is called say nothing of their own.
    lacking(missing, asked) {
      const rows = [];
      for (let row = 0; missing < asked && row < this.rows.length; row++) {
        if (this.missing[row] === missing && this.sum[row] % perTypo < (asked - missing) * ofPage * perField) {
          rows.push(row);
        }
      }
      return rows;
    }
  };
})(window.Explainer = window.Explainer || {});
