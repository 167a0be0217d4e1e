import { check } from "./checks.js";
import { dropping, element, save, tell } from "./elements.js";
import { Refusal } from "./service.js";
import { show, summary } from "./verdict.js";

/** Checks at the same time; the service bounds them too. */
const AT_ONCE = 2;

const form = document.getElementById("form");
const drop = document.getElementById("drop");
const chooser = document.getElementById("files");
const list = document.getElementById("list");
const rows = list.querySelector("tbody");
const progress = document.getElementById("progress");
const verdict = document.getElementById("verdict");
const waiting = [];
const entries = [];
let running = 0;

/** What is said beside the files, and last year's report if there is one. */
function options() {
  const fields = new Map();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" ? value : value.size > 0) {
      fields.set(name, value);
    }
  }
  return fields;
}

function add(files) {
  const fields = options();
  if (fields.has("prior") && files.length > 1) {
    fields.delete("prior");
    tell(form, "上年报告只对应一个机关：放入了多份文件，未与上年比对。");
  } else {
    tell(form, "");
  }
  for (const file of files) {
    const row = document.getElementById("row").content.firstElementChild.cloneNode(true);
    const entry = { file, fields, row };
    row.querySelector(".name").textContent = file.name;
    row.querySelector(".show").addEventListener("click", () => open(entry));
    row.querySelector(".again").addEventListener("click", () => again(entry));
    row.querySelector(".remove").addEventListener("click", () => remove(entry));
    for (const button of row.querySelectorAll(".downloads button")) {
      button.addEventListener("click", () => download(entry, button));
    }
    rows.append(row);
    entries.push(entry);
    enqueue(entry);
  }
  list.hidden = entries.length === 0;
}

function enqueue(entry) {
  entry.page = undefined;
  entry.row.className = "";
  entry.row.querySelector(".show").hidden = true;
  entry.row.querySelector(".downloads").hidden = true;
  state(entry, "等待", "");
  waiting.push(entry);
  next();
}

function next() {
  while (running < AT_ONCE && waiting.length > 0) {
    const entry = waiting.shift();
    running++;
    run(entry).finally(() => {
      running--;
      count();
      next();
    });
  }
  count();
}

async function run(entry) {
  try {
    const answer = await check(entry.file, entry.fields, "text/html", {
      sent: (part) => uploading(entry, part),
      held: () => state(entry, "排队", "服务器正忙，稍后自动重试。"),
    });
    entry.page = await answer.text();
    const found = summary(entry.page);
    entry.row.className = found.key;
    state(entry, found.word, found.told);
    entry.row.querySelector(".show").hidden = false;
    entry.row.querySelector(".downloads").hidden = false;
    if (entries.length === 1) {
      open(entry, false);
    }
  } catch (problem) {
    entry.row.classList.add("refused");
    state(entry, problem instanceof Refusal ? problem.title : "出错", problem.message);
  }
}

function uploading(entry, part) {
  if (part >= 1) {
    state(entry, "核查中…", "");
    return;
  }
  const bar = element("progress", { value: part, "aria-label": "上传进度" });
  entry.row.querySelector(".state").textContent = "上传中";
  entry.row.querySelector(".told").replaceChildren(bar);
}

function state(entry, word, told) {
  entry.row.querySelector(".state").textContent = word;
  entry.row.querySelector(".told").textContent = told;
}

function count() {
  const open = waiting.length + running;
  const done = entries.length - open;
  progress.textContent =
    entries.length === 0 ? "" : open > 0 ? `已完成 ${done} / ${entries.length}` : `共 ${entries.length} 份，全部完成`;
}

function open(entry, move = true) {
  for (const other of entries) {
    other.row.classList.toggle("chosen", other === entry);
  }
  show(verdict, entry.page);
  verdict.hidden = false;
  if (move) {
    verdict.focus({ preventScroll: true });
    verdict.scrollIntoView();
  }
}

function again(entry) {
  const busy = waiting.includes(entry) || !(entry.page || entry.row.classList.contains("refused"));
  if (!busy) {
    entry.fields = options();
    close(entry);
    enqueue(entry);
  }
}

function remove(entry) {
  close(entry);
  entry.row.remove();
  for (const held of [waiting, entries]) {
    const at = held.indexOf(entry);
    if (at >= 0) {
      held.splice(at, 1);
    }
  }
  list.hidden = entries.length === 0;
  count();
}

function close(entry) {
  if (entry.row.classList.contains("chosen")) {
    entry.row.classList.remove("chosen");
    verdict.replaceChildren();
    verdict.hidden = true;
  }
}

/** Nothing is kept on the server, so the file is sent once more and answered in the other form. */
async function download(entry, button) {
  button.disabled = true;
  try {
    const answer = await check(entry.file, entry.fields, button.dataset.type);
    save(await answer.blob(), `${entry.file.name}.核查结果.${button.dataset.ending}`);
  } catch (problem) {
    tell(form, `${entry.file.name} 未能下载：${problem.message}`);
  } finally {
    button.disabled = false;
  }
}

async function provinces() {
  const answer = await fetch("/api/v1/rule-sets");
  if (!answer.ok) {
    return;
  }
  for (const set of await answer.json()) {
    if (set.province) {
      form.elements.province.append(new Option(set.province.name, set.province.id));
    }
  }
}

chooser.addEventListener("change", () => {
  add([...chooser.files]);
  chooser.value = "";
});
form.addEventListener("submit", (event) => event.preventDefault());
dropping(drop, (event) => {
  const intoPrior = event.target instanceof HTMLInputElement && event.target.name === "prior";
  if (intoPrior) {
    event.target.files = event.dataTransfer.files;
  } else {
    add([...event.dataTransfer.files]);
  }
});
provinces().catch(() => tell(form, "无法连接服务，请确认服务已启动后刷新本页。"));
