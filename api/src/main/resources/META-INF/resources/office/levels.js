import { element } from "/start/elements.js";
import { conditions, fill, filled, pager, rows } from "./lists.js";
import { findings, members, undecided } from "./level-results.js";
import { decides, open, trying } from "./page.js";
import { address, ask, read } from "./session.js";
import { moment } from "./words.js";

const NAMES = ["organ", "year", "id", "page"];
const STATES = { WAITING: "正在核对", DONE: "已完成", FAILED: "出错" };
const PAUSE = 1000;

const form = document.getElementById("filters");
const progress = document.getElementById("progress");
const found = document.getElementById("found");

/** Which comparison is followed; an older one is left alone when another is asked for. */
let followed = "";

/** Shows what the address asks for: the comparisons, and one of them. */
async function show() {
  const wanted = conditions(NAMES);
  fill(form, { organ: wanted.organ, year: wanted.year || lastYear() });
  followed = wanted.id;
  await Promise.all([list(wanted), wanted.id ? follow(wanted.id) : none()]);
}

/** Reports on a year come in during the next one. */
function lastYear() {
  return String(new Date().getFullYear() - 1);
}

function none() {
  found.hidden = true;
  progress.textContent = "";
}

async function list({ organ, year, page }) {
  const checks = await read(address("/api/v1/levels", { organ, year, page, size: 10 }));
  rows(document.getElementById("checks"), checks.items.map(row), "还没有做过核对。");
  pager(document.getElementById("pager"), checks, (to) => {
    const { id } = conditions(["id"]);
    go({ organ, year, id, page: to });
  });
}

function row(check) {
  const { outcome } = check;
  const number = (value) => element("td", { class: "number" }, value === undefined ? "" : String(value));
  return element(
    "tr",
    { class: check.state },
    element("th", { scope: "row" }, element("a", { href: to(check) }, check.name)),
    element("td", {}, String(check.year)),
    element("td", {}, check.asOf),
    element("td", {}, moment(check.created)),
    element("td", {}, check.owner),
    number(outcome?.errors),
    number(outcome?.warnings),
    number(outcome?.undetermined),
    element("td", { class: "state" }, STATES[check.state]),
  );
}

function to({ organ, year, id }) {
  return address(location.pathname, { organ, year, id });
}

function go(wanted) {
  history.pushState(null, "", address(location.pathname, wanted));
  return trying(show)();
}

/** Waits until a comparison is done, and shows what came of it. */
async function follow(id) {
  found.hidden = true;
  let check = await read(`/api/v1/levels/${encodeURIComponent(id)}`);
  const waited = check.state === "WAITING";
  while (check.state === "WAITING") {
    progress.textContent = `${check.name} ${check.year} 年度：正在读取并核对下级机关的报告…`;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (followed !== id) {
      return;
    }
    check = await read(`/api/v1/levels/${encodeURIComponent(id)}`);
  }
  if (check.state === "FAILED") {
    progress.textContent = "程序多次出错，没有完成。请重新开始一次；仍然出错的，请联系管理员。";
    return;
  }
  progress.textContent = "";
  const results = await read(`/api/v1/levels/${encodeURIComponent(id)}/results`);
  if (followed === id) {
    tell(check, results);
    if (waited) {
      await list(conditions(NAMES));
    }
  }
}

function tell(check, results) {
  const { outcome } = check;
  const title = document.getElementById("found-title");
  title.textContent = `${check.name} ${check.year} 年度（截至 ${check.asOf}）`;
  const figure = (words, value) => element("li", {}, element("span", {}, words), String(value));
  document.getElementById("figures").replaceChildren(
    figure("下级机关", outcome.members),
    figure("没有可读的报告", outcome.missing),
    figure("错误", outcome.errors),
    figure("警告", outcome.warnings),
    figure("未能判定", outcome.undetermined),
  );
  document.getElementById("findings").replaceChildren(...findings(results));
  rows(document.getElementById("open"), undecided(results), "没有未能判定的。");
  rows(document.getElementById("members"), members(results), "名册中没有这个政府的下级机关。");
  found.hidden = false;
}

async function begin() {
  const { organ, year, asOf } = filled(form);
  const answer = await ask("/api/v1/levels", {
    method: "POST",
    json: { organ, year: Number(year), asOf: asOf || undefined },
    headers: { "Idempotency-Key": crypto.randomUUID() },
  });
  const check = await answer.json();
  await go({ organ, year, id: check.id });
  document.getElementById("title").focus();
}

/** The governments and zones of the region. */
async function governments() {
  for (const kind of ["government", "zone"]) {
    const organs = await read(address("/api/v1/organs", { kind, size: 500 }));
    for (const organ of organs.items) {
      form.elements.organ.append(new Option(`${organ.name}（${organ.division}）`, organ.code));
    }
  }
}

const who = await open("levels");
if (who) {
  document.getElementById("start").hidden = !decides(who);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (decides(who)) {
      trying(begin)();
    }
  });
  document.getElementById("look").addEventListener("click", () => {
    const { organ, year } = filled(form);
    go({ organ, year });
  });
  addEventListener("popstate", () => trying(show)());
  await trying(async () => {
    await governments();
    await show();
  })();
}
