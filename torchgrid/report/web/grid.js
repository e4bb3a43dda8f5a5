// The grid: a row for each encoding, below it its probes; the cells are its columns.

const tally = (numbers) => {
  const counts = {};
  for (const n of numbers) counts[data.answers.verdict[n]] = (counts[data.answers.verdict[n]] || 0) + 1;
  return Object.entries(counts).map(([word, n]) => `${n} ${word}`).join(", ");
};

// Returns the sign, the colour and the label of many outcomes in one field.
function heat(numbers) {
  const counts = [0, 0, 0, 0];
  for (const n of numbers) counts[data.sort[n]]++;
  const share = counts[BROKE] / (counts[BROKE] + counts[PASSED]);
  const label = tally(numbers);
  if (counts[BROKE]) {
    const step = [0.05, 0.25, 0.6].filter((limit) => share > limit).length + 1;
    return { text: String(counts[BROKE]), class: `heat h${step}`, label: `${counts[BROKE]} broken; ${label}` };
  }
  const [text, colour] = counts[PASSED] ? ["✓", "h0"] : counts[BLOCKED] ? ["⊘", "hb"] : ["·", "hs"];
  return { text, class: `heat ${colour}`, label };
}

function colourOf(n) {
  // What is known to fail is paler than what is not.
  if (data.flags[n].includes("broken") && data.flags[n].includes("expected")) return "heat h2";
  return `heat ${["hs", "h4", "h0", "hb"][data.sort[n]]}`;
}

function renderHead(columns) {
  const names = columns.map((c) => {
    const { release, cell } = data.cells;
    const rest = cell[c].replace(/^torch[^-]+-(pypi-)?/, "");
    return make("th", { class: "name", attributes: { scope: "col", title: cell[c] } },
      make("span", { text: `${release[c]} ${rest === cell[c] ? "" : rest}` }));
  });
  return make("thead", {}, make("tr", {}, make("th", { text: "encoding, probe", attributes: { scope: "col" } }), ...names));
}

const field = (content, attributes) => make("td", {
  class: content.text.length > 3 ? `${content.class} long` : content.class, text: content.text,
  attributes: { role: "gridcell", tabindex: "-1", "aria-label": content.label, ...attributes },
});
const empty = () => make("td", { class: "none", attributes: { role: "gridcell", tabindex: "-1", "aria-label": "nothing here" } });

function renderGroup(name, rows, isOpen) {
  const toggle = make("button", {
    text: name, class: "toggle",
    attributes: { type: "button", tabindex: "-1", "aria-expanded": isOpen, "data-group": name },
  });
  const fields = view.columns.map((c) => {
    const numbers = [];
    for (const t of rows) if (view.shown[t * data.width + c]) numbers.push(data.at[t * data.width + c]);
    return numbers.length ? field(heat(numbers), { "data-encoding": name, "data-cell": c }) : empty();
  });
  return make("tr", { class: "group" }, make("th", { attributes: { scope: "row" } }, toggle), ...fields);
}

// Lets a long name break behind a dot, and not within a word.
const breakable = (name) => name.split(/(?<=\.)/).flatMap((part) => [part, document.createElement("wbr")]);

function renderTask(t) {
  const { probe, device } = data.tasks;
  const fields = view.columns.map((c) => {
    const n = view.shown[t * data.width + c] && data.at[t * data.width + c];
    if (!n) return empty();
    const label = [data.answers.verdict[n], data.answers.reason[n], ...data.flags[n]].filter(Boolean).join(", ");
    return field({ text: data.answers.mark[n], class: colourOf(n), label }, { "data-task": t, "data-cell": c });
  });
  return make("tr", { class: "task" }, make("th", { attributes: { scope: "row" } }, ...breakable(`${probe[t]} on ${device[t]}`)), ...fields);
}

function renderMore(name, from, rest) {
  const more = make("button", {
    text: `show ${Math.min(STEP, rest)} more of ${rest}`,
    attributes: { type: "button", tabindex: "-1", "data-more": name, "data-from": from },
  });
  return make("tr", { class: "task" }, make("th", { attributes: { scope: "row" } }, more));
}

// Lists what makes the rows of an encoding's tasks, from one of them on.
function listTasks(name, from = 0) {
  const rows = view.groups.get(name), to = from + STEP;
  const makers = rows.slice(from, to).map((t) => () => renderTask(t));
  return rows.length > to ? [...makers, () => renderMore(name, to, rows.length - to)] : makers;
}

// Fills the table: first with what fits a screen, and when that is painted with the rest.
function fill(body, makers, place = 0, size = SCREEN) {
  if (body !== $("grid").tBodies[0]) return;
  body.append(...makers.slice(place, place + size).map((each) => each()));
  if (place + size >= makers.length) return;
  requestAnimationFrame(() => setTimeout(() => fill(body, makers, place + size, 2 * SCREEN)));
}

function renderGrid() {
  view.groups = new Map();
  for (const t of view.rows) {
    const name = data.tasks.encoding[t];
    if (!view.groups.has(name)) view.groups.set(name, []);
    view.groups.get(name).push(t);
  }
  const isOpen = view.groups.size === 1 || view.rows.length <= AUTO_OPEN;
  const makers = [...view.groups].flatMap(([name, rows]) =>
    [() => renderGroup(name, rows, isOpen), ...(isOpen ? listTasks(name) : [])]);
  const body = make("tbody");
  const widths = make("colgroup", {}, make("col"), ...view.columns.map(() => make("col")));
  $("grid").replaceChildren(...(makers.length ? [widths, renderHead(view.columns), body] : []));
  fill(body, makers);
  const first = body.querySelector("[tabindex]");
  if (first) first.tabIndex = 0;
}

function renderStatus(problems) {
  const number = (n) => n.toLocaleString("en");
  const parts = view.terms.flatMap(({ text }, i) => (view.hidden[i] ? [`${number(view.hidden[i])} by ${text}`] : []));
  const missing = data.total - view.count;
  $("status").replaceChildren(
    `Shown: ${number(view.count)} of ${number(data.total)} outcomes, ${number(view.rows.length)} of ${number(data.height)} rows, ${view.columns.length} of ${data.width} cells. `,
    make("span", { class: "hidden", text: missing ? `Hidden: ${parts.join(", ")}.` : "Nothing is hidden." }),
    ...problems.map((text) => make("span", { class: "problem", text: ` ${text}${text.endsWith("?") ? "" : "."}` })),
  );
}

function moveFocus(event) {
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -1e4], End: [0, 1e4], PageUp: [-10, 0], PageDown: [10, 0] };
  const step = steps[event.key];
  const own = event.target.closest("td, th");
  if (!own || (!step && ![" ", "Enter"].includes(event.key))) return;
  event.preventDefault();
  if (!step) return event.target.click();
  const rows = $("grid").tBodies[0].rows, clamp = (n, size) => Math.max(0, Math.min(size - 1, n));
  const row = rows[clamp(own.parentNode.sectionRowIndex + step[0], rows.length)];
  const cell = row.cells[clamp(own.cellIndex + step[1], row.cells.length)];
  focusCell(cell.querySelector("button") || cell);
}

function focusCell(node) {
  if (!node.hasAttribute("tabindex")) node.tabIndex = -1;
  node.focus();
}

// Makes the field with the focus the one stop of the Tab key.
function keepStop(event) {
  for (const old of $("grid").querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
  event.target.tabIndex = 0;
}

function clickGrid(event) {
  const found = event.target.closest("[data-group], [data-more], [data-cell]");
  const { group, more, from, encoding, task, cell } = found?.dataset || {};
  const row = event.target.closest("tr");
  if (group !== undefined) {
    const isOpen = found.getAttribute("aria-expanded") === "true";
    found.setAttribute("aria-expanded", !isOpen);
    if (!isOpen) row.after(...listTasks(group).map((each) => each()));
    while (isOpen && row.nextSibling?.className === "task") row.nextSibling.remove();
  } else if (more !== undefined) {
    const rows = listTasks(more, Number(from)).map((each) => each());
    row.replaceWith(...rows);
    focusCell(rows[0].cells[0]);
  } else if (task !== undefined) {
    go({ ...read(), at: describe(Number(task), Number(cell)) });
  } else if (encoding !== undefined) {
    const query = setTerm(setTerm(read().query, "encoding", encoding), "cell", data.cells.cell[cell]);
    go({ query });
    $("grid").querySelector('tbody [tabindex="0"]')?.focus();
  }
}
