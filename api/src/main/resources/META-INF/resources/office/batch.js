import { element } from "/start/elements.js";
import { choices, pager, rows } from "./lists.js";
import { complain, handsIn, reads, trying } from "./page.js";
import { address, ask, read } from "./session.js";
import { ITEMS } from "./words.js";

/** Milliseconds between looks, where the service cannot tell of itself. */
const PAUSE = 2000;

const section = document.getElementById("batch");
const filter = document.getElementById("state");
const table = document.getElementById("rows");
const cancel = document.getElementById("cancel");
const retry = document.getElementById("retry");

let job;
let mayAct = false;
let mayRead = false;
let page = 0;
let events;
let looking;
let ended;
let busy = false;
let stale = false;

choices(filter, ITEMS);
filter.addEventListener("change", () => {
  page = 0;
  trying(files)();
});
table.addEventListener("focusout", () => setTimeout(() => stale && trying(files)()));
cancel.addEventListener("click", () => act("cancellation"));
retry.addEventListener("click", () => act("retry"));

/**
 * Shows a batch, and how it goes on until nothing of it waits any more.
 *
 * @param id of the batch; empty for none
 * @param finished called when nothing waits any more
 */
export async function follow(id, who, finished) {
  stop();
  section.hidden = id === "";
  if (id === "") {
    return;
  }
  mayAct = handsIn(who);
  mayRead = reads(who);
  ended = finished;
  page = 0;
  filter.value = "";
  await changed(await read(`/api/v1/jobs/${encodeURIComponent(id)}`));
  listen();
}

function stop() {
  events?.close();
  events = undefined;
  clearTimeout(looking);
}

/** The service tells of itself; where it does not, it is asked. */
function listen() {
  stop();
  if (job.finished) {
    return;
  }
  events = new EventSource(`${place()}/events`);
  events.addEventListener("message", (event) => progress(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    if (events?.readyState === EventSource.CLOSED) {
      looking = setTimeout(look, PAUSE);
    }
  });
}

async function look() {
  try {
    await progress(await read(place()));
    if (!job.finished) {
      looking = setTimeout(look, PAUSE);
    }
  } catch (problem) {
    complain(problem);
  }
}

async function progress(now) {
  if (now.finished) {
    stop();
  }
  if (JSON.stringify(now) !== JSON.stringify(job)) {
    try {
      await changed(now);
      if (now.finished) {
        await ended();
      }
    } catch (problem) {
      complain(problem);
    }
  }
}

function place() {
  return `/api/v1/jobs/${job.id}`;
}

async function changed(now) {
  job = now;
  const number = (state) => job.states[state] ?? 0;
  const done = job.files - number("WAITING");
  document.getElementById("batch-title").textContent = job.name;
  document.getElementById("bar").value = done / job.files;
  const told = Object.keys(ITEMS)
    .filter((state) => number(state) > 0)
    .map((state) => `${ITEMS[state]} ${number(state)}`)
    .join("，");
  const word = job.finished ? `共 ${job.files} 份，全部处理` : `已处理 ${done} / ${job.files}`;
  document.getElementById("progress").textContent = `${word}：${told}`;
  cancel.hidden = !mayAct || job.finished;
  retry.hidden = !mayAct || number("FAILED") + number("CANCELLED") + number("ASKS") === 0;
  await files();
}

/** Lists the files; what comes in while it does so makes it look once more. */
async function files() {
  stale = true;
  if (busy || table.contains(document.activeElement?.closest("tr.ASKS") ?? null)) {
    return;
  }
  busy = true;
  try {
    while (stale) {
      stale = false;
      const list = await read(address(`${place()}/files`, { page, state: filter.value }));
      rows(table, list.items.map(row), "没有这样的文件。");
      pager(document.getElementById("file-pager"), list, (to) => {
        page = to;
        trying(files)();
      });
    }
  } finally {
    busy = false;
  }
}

function row(file) {
  const acts = element("td", { class: "acts" });
  if (file.report && mayRead) {
    const href = `/office/report.html?id=${file.report}`;
    acts.append(element("a", { href }, "查看报告"));
  }
  if (file.state === "ASKS" && mayAct) {
    acts.append(question(file));
  }
  return element(
    "tr",
    { class: file.state },
    element("th", { scope: "row" }, file.name),
    element("td", { class: "state" }, ITEMS[file.state]),
    element("td", {}, file.message ?? explanation(file)),
    acts,
  );
}

function explanation({ state, version }) {
  if (state === "DUPLICATE") {
    return "内容与已收入的文件完全相同，没有再存一份。";
  }
  return version > 1 ? `第 ${version} 个版本` : "";
}

/** Asks whose report a file is, and of which year, in its row. */
function question(file) {
  const known = `organs-${file.position}`;
  const names = element("datalist", { id: known });
  const organ = element("input", {
    name: "organ",
    list: known,
    size: 16,
    placeholder: "机关名称或代码",
    "aria-label": "机关名称或代码",
    autocomplete: "off",
    input: () => suggest(organ.value, names),
  });
  const year = element("input", {
    name: "year",
    size: 5,
    maxlength: 4,
    inputmode: "numeric",
    pattern: "[1-9][0-9]{3}",
    placeholder: "年度",
    "aria-label": "年度",
  });
  return element(
    "form",
    {
      class: "question",
      submit: (event) => {
        event.preventDefault();
        trying(() => answer(file, organ.value.trim(), year.value))();
      },
    },
    organ,
    names,
    year,
    element("button", {}, "确定"),
  );
}

let asked = 0;

async function suggest(text, names) {
  const mine = ++asked;
  if (text.trim().length < 2) {
    return;
  }
  const found = await organs(text.trim());
  if (mine === asked) {
    names.replaceChildren(...found.map((one) => new Option(`${one.name}（${one.division}）`, one.code)));
  }
}

async function organs(name) {
  return (await read(address("/api/v1/organs", { name, size: 20 }))).items;
}

/** A name that only one organ has stands for its code. */
async function codeOf(text) {
  if (text === "") {
    return undefined;
  }
  const named = (await organs(text)).filter((one) => one.name === text);
  return named.length === 1 ? named[0].code : text;
}

async function answer(file, organ, year) {
  const json = { organ: await codeOf(organ), year: year === "" ? undefined : Number(year) };
  document.activeElement?.blur();
  const answered = await ask(`${place()}/files/${file.position}`, { method: "PUT", json });
  await changed(await answered.json());
  listen();
}

function act(what) {
  return trying(async () => {
    const answered = await ask(`${place()}/${what}`, { method: "POST" });
    await changed(await answered.json());
    listen();
  })();
}
