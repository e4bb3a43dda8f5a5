// One outcome in full, the address of the page, and its controls.

const describe = (t, c) => ({
  e: data.tasks.encoding[t], p: data.tasks.probe[t], d: data.tasks.device[t], c: data.cells.cell[c],
});

function find({ e, p, d, c }) {
  const { encoding, probe, device } = data.tasks;
  const t = encoding.findIndex((name, i) => name === e && probe[i] === p && device[i] === d);
  const cell = (data.cells.cell || []).indexOf(c);
  return t >= 0 && cell >= 0 && data.at[t * data.width + cell] ? [t, cell] : null;
}

const quoteWord = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`);

function renderThread(thread) {
  const match = /^([\w.-]+)(?:\/([\w.-]+))?#(\d+)$/.exec(thread);
  if (!match) return document.createTextNode(thread);
  // Only pytorch is known by its name alone.
  const [owner, name, number] = match[2] ? match.slice(1) : [match[1], match[1] === "pytorch" && match[1], match[3]];
  if (!name) return document.createTextNode(thread);
  const href = `https://github.com/${owner}/${name}/issues/${number}`;
  return make("a", { text: thread, attributes: { href, rel: "noreferrer" } });
}

function renderCommand(words) {
  const command = words.map(quoteWord).join(" ");
  const copy = make("button", { text: "Copy", attributes: { type: "button", "aria-label": `Copy: ${command}` } });
  copy.addEventListener("click", async () => {
    try { await navigator.clipboard.writeText(command); copy.textContent = "Copied"; } catch { copy.textContent = "Select and copy"; }
  });
  return make("div", { class: "command" }, make("pre", { text: command }), copy);
}

function renderNeighbours(title, places) {
  const items = places.map(([t, c, label]) => make("li", {}, make("button", {
    text: `${data.answers.mark[data.at[t * data.width + c]]} ${label}`, class: colourOf(data.at[t * data.width + c]),
    attributes: { type: "button" }, on: { click: () => go({ ...read(), at: describe(t, c) }) },
  })));
  return places.length ? [make("h3", { text: `${title} (${places.length})` }), make("ul", { class: "neighbours" }, ...items)] : [];
}

function renderFacts(t, c, n) {
  const a = data.answers, cells = data.cells;
  const facts = [
    ["verdict", [a.verdict[n], ...data.flags[n].filter((flag) => flag !== "broken")].join(", ")],
    ["reason", a.reason[n]], ["mended by", a.mends[n]], ["expected", a.expected[n]],
    ["other attempt", a.other[n]], ["kind", a.kind[n]],
    ["cell", `torch ${cells.release[c]} from ${cells.source[c]}, Python ${cells.python[c]}, CUDA ${cells.cuda[c] || "unknown"}, ${[cells.platform[c], cells.gpu[c], cells.extras[c]].filter(Boolean).join(", ")}`],
    ["last run", cells.date[c]],
  ].filter(([, text]) => text);
  const rows = facts.flatMap(([name, text]) => [make("dt", { text: name }), make("dd", { text })]);
  if (a.upstream[n]) rows.push(make("dt", { text: "thread" }), make("dd", {}, renderThread(a.upstream[n])));
  return make("dl", {}, ...rows);
}

// Links to the pages in Markdown about an outcome; "-" is the cell itself.
function renderPages(encoding, probe, cell) {
  const place = (folder, name) => `${folder}/${encodeURIComponent(Object.hasOwn(data.files, name) ? data.files[name] : name)}.md`;
  const pages = [[encoding === "-" ? "cell.md" : place("encodings", encoding), "all of this encoding"], [place("probes", probe), "all of this probe"], [place("cells", cell), "all of this cell"]];
  const links = pages.map(([href, text]) => make("a", { text, attributes: { href } }));
  return make("p", {}, links[0], ", ", links[1], ", ", links[2]);
}

function renderDetail(t, c) {
  const n = data.at[t * data.width + c], { probe, device, encoding } = data.tasks, cell = data.cells.cell[c];
  const places = [], others = [];
  for (let k = 0; k < data.width; k++) if (k !== c && data.at[t * data.width + k]) places.push([t, k, data.cells.cell[k]]);
  for (let k = 0; k < data.height; k++) {
    if (k !== t && encoding[k] === encoding[t] && probe[k] === probe[t] && data.at[k * data.width + c]) others.push([k, c, device[k]]);
  }
  const isSame = ([row, k]) => data.answers.verdict[data.at[row * data.width + k]] === data.answers.verdict[n];
  const words = [cell, data.tasks.name[t], probe[t], "--device", device[t]];
  const close = make("button", { text: "Close", attributes: { type: "button" }, on: { click: () => $("detail").close() } });
  $("detail").replaceChildren(
    make("div", { class: "bar" }, make("h2", { text: `${encoding[t]}: ${probe[t]} on ${device[t]}`, attributes: { id: "detail-heading", tabindex: "-1" } }), close),
    make("p", { class: "mono", text: cell }),
    renderFacts(t, c, n),
    ...(data.answers.detail[n] ? [make("pre", { text: data.answers.detail[n] })] : []),
    make("h3", { text: "Reproduce it" }), renderCommand(["torchgrid", "reproduce", ...words]),
    make("h3", { text: "The whole record" }), renderCommand(["torchgrid", "explain", ...words]),
    make("p", {}, make("a", { text: `data/${cell}.jsonl`, attributes: { href: `data/${encodeURIComponent(cell)}.jsonl` } })),
    renderPages(data.tasks.name[t], probe[t], cell),
    ...renderNeighbours("Other answers in", places.filter((place) => !isSame(place))),
    ...renderNeighbours("The same answer in", places.filter(isSame)),
    ...renderNeighbours("On other devices of this cell", others),
  );
  if (!$("detail").open) $("detail").showModal();
  $("detail-heading").focus();
}

function read() {
  const params = new URLSearchParams(location.hash.replace(/^#/, "").replace(/\+/g, "%2B"));
  const at = Object.fromEntries(["e", "p", "d", "c"].map((key) => [key, params.get(key)]));
  return { query: params.get("q") || "", at: at.e === null ? null : at };
}

function spell({ query, at }) {
  const pairs = [...(query ? [["q", query]] : []), ...Object.entries(at || {})];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}

function go(state, replace = false) {
  history[replace ? "replaceState" : "pushState"](null, "", `#${spell(state)}`);
  apply();
}

// Returns a query in which a field has this value alone, and none if it is empty.
function setTerm(query, name, value) {
  const others = [...query.matchAll(TOKEN)].map((found) => found[0]).filter((text) => !text.startsWith(`${name}:`));
  const plain = String(value).replace(/"/g, "*");
  return [...others, ...(value === "" ? [] : [`${name}:${/[\s,*]/.test(plain) ? `"${plain}"` : plain}`])].join(" ");
}

function apply() {
  const { query, at } = read();
  if (!view || view.query !== query) {
    const { terms, problems } = parse(query);
    view = { ...select(terms), query, problems };
    if ($("query").value.trim() !== query) $("query").value = query;
    syncChoices(terms);
    renderGrid();
  }
  const place = at && find(at);
  renderStatus([...view.problems, ...(at && !place ? [`no outcome here is ${at.e}, ${at.p} on ${at.d} in ${at.c}`] : [])]);
  if (place) renderDetail(...place);
  else if ($("detail").open) $("detail").close();
}

function listValues(name) {
  if (name in data.cells) return [...new Set(data.cells[name])];
  const values = data.tasks[name] || data.answers[name] || [];
  return [...new Set(values)].sort();
}

function addChoices() {
  for (const name of CHOICES) {
    const options = listValues(name).filter(Boolean).map((value) => make("option", { text: value, attributes: { value } }));
    const choice = make("select", { attributes: { "data-field": name, "aria-label": name } }, make("option", { text: "all", attributes: { value: "" } }), ...options);
    choice.addEventListener("change", () => go({ query: setTerm(read().query, name, choice.value) }));
    $("choices").append(make("label", { text: name }, choice));
  }
}

function syncChoices(terms) {
  for (const choice of $("choices").querySelectorAll("select")) {
    const term = terms.find(({ text }) => text.startsWith(`${choice.dataset.field}:`));
    const value = term ? unquote(term.text.slice(choice.dataset.field.length + 1)) : "";
    choice.value = [...choice.options].some((option) => option.value === value) ? value : "";
  }
}

function addControls() {
  addChoices();
  $("query").addEventListener("input", () => go({ query: $("query").value.trim() }, true));
  $("clear").addEventListener("click", () => { go({ query: "" }); $("query").focus(); });
  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  for (const chip of document.querySelectorAll("[data-query]")) chip.addEventListener("click", () => go({ query: chip.dataset.query }));
  $("grid").addEventListener("click", clickGrid);
  $("grid").addEventListener("keydown", moveFocus);
  $("grid").addEventListener("focusin", keepStop);
  $("detail").addEventListener("close", () => { if (read().at) go({ query: read().query }); });
  window.addEventListener("popstate", apply);
  // A word of the first screen leads to the grid.
  for (const link of document.querySelectorAll('a[href^="#q="]')) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.pushState(null, "", link.getAttribute("href"));
      apply();
      $("grid-heading").focus();
      $("grid-heading").scrollIntoView();
    });
  }
}

async function start() {
  try {
    data = await unpack();
  } catch (error) {
    $("loading").textContent = `The grid cannot be shown: ${error.message}. The pages in Markdown have the same outcomes.`;
    return;
  }
  addControls();
  apply();
  $("loading").hidden = true;
  $("app").hidden = false;
  const { query, at } = read();
  if (query && !at) $("grid-heading").scrollIntoView();
}

$("loading").hidden = false;
// The first screen is painted before the data is unpacked.
requestAnimationFrame(() => setTimeout(start));
