"use strict";
// The data of the page, and queries over it.

const $ = (id) => document.getElementById(id);
const BROKEN = ["fail", "crash", "timeout", "out-of-memory"];
const SILENT = ["not-applicable", "not-tested"];
const ROW_FIELDS = ["encoding", "probe", "theme", "device"];
const CELL_FIELDS = ["cell", "release", "source", "python", "cuda", "platform", "gpu", "extras"];
const ANSWER_FIELDS = ["verdict", "kind", "reason"];
const FIELDS = [...ROW_FIELDS, ...CELL_FIELDS, ...ANSWER_FIELDS];
const FLAGS = ["broken", "surprise", "expected", "flaky"];
const TEXTS = ["upstream", "mends", "reason", "detail"];
const CHOICES = ["release", "cuda", "python", "platform", "theme", "kind", "verdict", "encoding"];
const AUTO_OPEN = 120;
const STEP = 300;
const SCREEN = 20;
const [OTHER, BROKE, PASSED, BLOCKED] = [0, 1, 2, 3];

let data, view;

// Makes an element. Text is only ever text: no part of the data is parsed as markup.
function make(name, options = {}, ...children) {
  const { text, attributes = {}, on = {} } = options;
  const node = document.createElement(name);
  if (options.class) node.className = options.class;
  if (text !== undefined) node.textContent = text;
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  for (const key in on) node.addEventListener(key, on[key]);
  node.append(...children);
  return node;
}

async function unpack() {
  const packed = atob($("data").textContent.trim());
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return prepare(await new Response(stream).json());
}

// Returns the answers of all tasks in all cells, row by row.
function unrollGrid(grid, width) {
  const at = new Uint32Array(grid.length * width);
  grid.forEach((runs, row) => {
    let place = row * width;
    for (let i = 0; i < runs.length; i += 2) {
      at.fill(runs[i], place, place + runs[i + 1]);
      place += runs[i + 1];
    }
  });
  return at;
}

// Groups cells of one Python, source and set of extras, oldest release first: `seq` walks along these.
function findLines(cells, width) {
  const lines = new Map();
  for (let c = width - 1; c >= 0; c--) {
    const line = ["source", "python", "platform", "gpu", "extras"].map((name) => cells[name][c]).join("\n");
    if (!lines.has(line)) lines.set(line, []);
    lines.get(line).push(c);
  }
  return [...lines.values()];
}

// Returns what each answer comes to, for the fields of the grid and for the tests of a query.
function describeAnswers(a) {
  const size = (a.verdict || []).length, verdicts = [...new Set(a.verdict || [])];
  const list = (make) => Array.from({ length: size }, (_, i) => make(i));
  const flags = list((i) => a.flags[i].split(" "));
  return {
    flags,
    sort: list((i) => (flags[i].includes("broken") ? BROKE : { pass: PASSED, blocked: BLOCKED }[a.verdict[i]] || OTHER)),
    verdict: list((i) => verdicts.indexOf(a.verdict[i])),
    isSilent: list((i) => SILENT.includes(a.verdict[i])),
    answerText: list((i) =>
      [a.verdict, a.reason, a.detail, a.mends, a.upstream, a.expected].map((texts) => texts[i]).join("\n").toLowerCase()),
  };
}

function prepare({ cells, tasks, answers, grid, files }) {
  const spread = (columns) => Object.fromEntries(
    Object.entries(columns).map(([name, { texts, numbers }]) => [name, numbers.map((n) => texts[n])])
  );
  const width = (cells.cell || []).length, at = unrollGrid(grid, width);
  const [t, a] = [spread(tasks), spread(answers)];
  // Number 0 stands for a missing outcome.
  for (const name in a) a[name].unshift("");
  return {
    cells, files, width, height: grid.length, at, tasks: t, answers: a, ...describeAnswers(a), lines: findLines(cells, width),
    taskText: t.encoding.map((name, i) => `${name}\n${t.probe[i]}\n${t.device[i]}`.toLowerCase()),
    cellText: (cells.cell || []).map((name) => name.toLowerCase()),
    total: at.reduce((sum, n) => sum + (n ? 1 : 0), 0),
  };
}

const TOKEN = /(-?)(?:(seq)\(([^)]*)\)|(count):(\d+)\(([^)]*)\)|([a-z]+):("[^"]*"?|\S*)|("[^"]*"?)|(\S+))/gi;
const unquote = (text) => text.replace(/^"|"$/g, "");

// Returns a test of texts: any of the values that commas separate, with * for any characters.
function matcher(value) {
  const parts = value.startsWith('"') ? [unquote(value)] : value.split(",").filter(Boolean);
  const source = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*")).join("|");
  const pattern = new RegExp(`^(?:${source})$`, "is");
  return (text) => pattern.test(text);
}

function nearest(word, words) {
  const pairs = (text) => new Set(Array.from(` ${text} `, (_, i) => ` ${text} `.slice(i, i + 2)));
  const own = pairs(word);
  const score = (other) => {
    const theirs = pairs(other);
    return [...own].filter((pair) => theirs.has(pair)).length / Math.max(own.size, theirs.size);
  };
  const best = words.map((other) => [score(other), other]).sort((a, b) => b[0] - a[0])[0];
  return best && best[0] > 0.3 ? `; did you mean ${best[1]}?` : `; write one of ${words.slice(0, 12).join(", ")}`;
}

// Reads a query into terms. Each has a level, and a test of a number of that level.
function parse(query) {
  const terms = [], problems = [];
  for (const found of query.matchAll(TOKEN)) {
    const [text, minus, seq, walk, count, number, counted, field, value, quoted, word] = found;
    const add = (level, test) => terms.push({ text, level, test: minus ? (...x) => !test(...x) : test });
    if (seq) add("row", makeSequence(check(walk.trim().split(/\s+/), problems)));
    else if (count) add("row", makeCount(Number(number), check([counted.trim()], problems)[0]));
    else if (field) addField(field.toLowerCase(), value, add, problems);
    else addText(unquote(quoted || word), add);
  }
  return { terms, problems };
}

function check(verdicts, problems) {
  const known = [...new Set(data.answers.verdict.filter(Boolean)), ...BROKEN];
  for (const verdict of verdicts) {
    if (!known.includes(verdict)) problems.push(`"${verdict}" is not a verdict here${nearest(verdict, [...new Set(known)])}`);
  }
  return verdicts;
}

function addText(word, add) {
  const lower = word.toLowerCase();
  const has = (texts) => texts.map((text) => text.includes(lower));
  const [tasks, cells, answers] = [data.taskText, data.cellText, data.answerText].map(has);
  add("outcome", (t, c, n) => tasks[t] || cells[c] || answers[n]);
}

function addField(field, value, add, problems) {
  if (!value) return;
  const choose = (values, level) => {
    const matches = matcher(value), known = new Map();
    for (const text of values) if (!known.has(text)) known.set(text, matches(text));
    if (![...known.values()].some(Boolean)) {
      const names = [...known.keys()].filter(Boolean);
      problems.push(`no outcome has ${field}:${value}${nearest(unquote(value), names)}`);
    }
    add(level, (i) => known.get(values[i]));
  };
  if (ROW_FIELDS.includes(field)) choose(data.tasks[field], "task");
  else if (CELL_FIELDS.includes(field)) choose(data.cells[field] || [], "cell");
  else if (ANSWER_FIELDS.includes(field)) choose(data.answers[field], "answer");
  else if (field === "is" && value === "different") add("row", isDifferent);
  else if (field === "is" && FLAGS.includes(value)) add("answer", (n) => data.flags[n].includes(value));
  else if (field === "no" && TEXTS.includes(value)) add("answer", (n) => !data.answers[value][n]);
  else if (field === "has" && TEXTS.includes(value)) add("answer", (n) => Boolean(data.answers[value][n]));
  else {
    const words = { is: ["different", ...FLAGS], no: TEXTS, has: TEXTS }[field];
    problems.push(words ? `"${field}:${value}" is not a filter${nearest(value, words)}`
      : `"${field}:" is not a filter${nearest(field, [...FIELDS, "is", "no", "has", "seq", "count"])}`);
  }
}

// Returns the answer of a row in a cell, and 0 where the cell is hidden.
const answerAt = (row, c, isShown) => (isShown[c] ? data.at[row * data.width + c] : 0);

function isDifferent(row, isShown) {
  let first = -1;
  for (let c = 0; c < data.width; c++) {
    const n = answerAt(row, c, isShown);
    if (!n || data.isSilent[n]) continue;
    if (first >= 0 && data.verdict[n] !== first) return true;
    first = data.verdict[n];
  }
  return false;
}

function makeSequence(walk) {
  const wanted = walk.map((verdict) => data.answers.verdict.indexOf(verdict)).map((n) => (n < 0 ? -1 : data.verdict[n]));
  return (row, isShown) => data.lines.some((line) => {
    const seen = [];
    for (const c of line) {
      const n = answerAt(row, c, isShown);
      if (n) seen.push(data.verdict[n]);
    }
    return seen.some((_, i) => wanted.every((verdict, k) => seen[i + k] === verdict));
  });
}

function makeCount(number, verdict) {
  return (row, isShown) => {
    let found = 0;
    for (let c = 0; c < data.width; c++) {
      const n = answerAt(row, c, isShown);
      if (n && data.answers.verdict[n] === verdict) found++;
    }
    return found === number;
  };
}

// Applies terms to all outcomes. What a term hides is counted, for the first term that hides it.
function select(terms) {
  const { width, height, at } = data;
  const of = (level) => terms.map((term, i) => [term, i]).filter(([term]) => term.level === level);
  const first = (found, ...place) => {
    for (const [term, i] of found) if (!term.test(...place)) return i;
    return -1;
  };
  const list = (level, size, found = of(level)) => Int16Array.from({ length: size }, (_, i) => first(found, i));
  const [byCell, byTask, byAnswer] = [list("cell", width), list("task", height), list("answer", data.flags.length)];
  const [ofRows, ofOutcomes] = [of("row"), of("outcome")];
  const isShown = Array.from(byCell, (i) => i < 0);
  const hidden = new Uint32Array(terms.length), inCell = new Uint32Array(width);
  const shown = new Uint8Array(at.length), rows = [];
  let count = 0;
  for (let t = 0; t < height; t++) {
    const before = count;
    const ofRow = byTask[t] < 0 && ofRows.length ? first(ofRows, t, isShown) : byTask[t];
    for (let c = 0, place = t * width; c < width; c++, place++) {
      const n = at[place];
      if (!n) continue;
      let term = byCell[c] >= 0 ? byCell[c] : ofRow >= 0 ? ofRow : byAnswer[n];
      if (term < 0 && ofOutcomes.length) term = first(ofOutcomes, t, c, n);
      if (term >= 0) hidden[term]++;
      else { shown[place] = 1; inCell[c]++; count++; }
    }
    if (count > before) rows.push(t);
  }
  const columns = [...inCell.keys()].filter((c) => inCell[c]);
  return { terms, hidden, shown, rows, columns, count };
}
