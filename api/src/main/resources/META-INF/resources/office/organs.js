import { element, save } from "/start/elements.js";
import { Refusal } from "/start/service.js";
import { choices, conditions, fill, filled, pager, rows } from "./lists.js";
import { administers, open, trying } from "./page.js";
import { address, ask, read } from "./session.js";
import { KINDS } from "./words.js";

const NAMES = ["name", "region", "kind", "year", "page"];
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const form = document.getElementById("filters");
const workbook = document.getElementById("workbook");
const imported = document.getElementById("imported");
const faults = document.getElementById("faults");

/** Shows what the address asks for. */
async function show() {
  const wanted = conditions(NAMES);
  fill(form, wanted);
  const list = await read(address("/api/v1/organs", wanted));
  const none = "没有符合条件的机关。请放宽条件，或者请管理员导入名册。";
  rows(document.getElementById("rows"), list.items.map(row), none);
  pager(document.getElementById("pager"), list, (page) => go({ ...wanted, page }));
}

function go(wanted) {
  history.pushState(null, "", address(location.pathname, wanted));
  return trying(show)();
}

function row(organ) {
  const above = [organ.parent, organ.supervisor].filter(Boolean).join("、");
  const last = organ.filesUntil ? ` 至 ${organ.filesUntil}` : " 起";
  const deadlines = Object.entries(organ.deadlines).map(([year, day]) => `${year} 年度 ${day}`);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, organ.name),
    element("td", {}, organ.code),
    element("td", {}, KINDS[organ.kind]),
    element("td", {}, organ.division),
    element("td", {}, above),
    element("td", {}, organ.formerNames.join("、")),
    element("td", {}, organ.filesFrom + last),
    element("td", {}, organ.due ?? deadlines.join("；")),
  );
}

/** Takes a filled list in, or shows row by row what is wrong with it. */
async function take(file) {
  imported.textContent = "正在导入…";
  faults.hidden = true;
  try {
    const answer = await ask("/api/v1/organ-list", {
      method: "POST",
      body: file,
      headers: { "Content-Type": XLSX },
    });
    const { added, changed, unchanged } = await answer.json();
    imported.textContent = `已导入：新增 ${added}，更新 ${changed}，未变 ${unchanged}。`;
    await show();
  } catch (problem) {
    imported.textContent = "";
    const wrong = problem instanceof Refusal ? (problem.problem.faults ?? []) : [];
    if (wrong.length === 0) {
      throw problem;
    }
    imported.textContent = problem.message;
    rows(faults, wrong.map(fault), "");
    faults.hidden = false;
  }
}

function fault({ row, column, message }) {
  return element(
    "tr",
    {},
    element("td", { class: "number" }, String(row)),
    element("td", {}, column),
    element("td", {}, message),
  );
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(filled(form));
});
addEventListener("popstate", () => trying(show)());
choices(form.elements.kind, KINDS);
const who = await open("organs");
if (who) {
  document.getElementById("import").hidden = !administers(who);
  document.getElementById("template").addEventListener(
    "click",
    trying(async () => {
      save(await (await ask("/api/v1/organ-list")).blob(), "机关名册模板.xlsx");
    }),
  );
  workbook.addEventListener("change", () => {
    const [file] = workbook.files;
    workbook.value = "";
    if (file) {
      trying(() => take(file))();
    }
  });
  await trying(show)();
}
