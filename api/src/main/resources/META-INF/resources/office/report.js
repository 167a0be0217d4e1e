import { element, tell } from "/start/elements.js";
import { show } from "/start/verdict.js";
import { comparing } from "./cells.js";
import { deciding } from "./decisions.js";
import { decides, open, trying } from "./page.js";
import { ask } from "./session.js";
import { CELLS, VERDICTS, moment } from "./words.js";

const id = new URLSearchParams(location.search).get("id") ?? "";
const place = `/api/v1/reports/${encodeURIComponent(id)}`;
const head = document.getElementById("head");
const verdict = document.getElementById("verdict");

let who;
let report;
let seen;

/** Sends a change of what was seen, and shows what came of it. */
async function change(path, { method = "PUT", json, guarded = false } = {}) {
  const headers = guarded ? { "If-Match": seen } : {};
  await take(await ask(place + path, { method, json, headers }));
}

/** Shows an answer; the verdict only where it is another one than that which is shown. */
async function take(answer) {
  const shown = report?.currentVerdict;
  report = await answer.json();
  seen = answer.headers.get("ETag");
  drawHead();
  if (report.currentVerdict !== shown) {
    await drawVerdict();
  }
  deciding(verdict, report.findings, decides(who) ? change : undefined);
}

async function drawVerdict() {
  verdict.setAttribute("aria-busy", "true");
  try {
    const page = await ask(`${place}/page`);
    show(verdict, await page.text());
    comparing(verdict, () => report.cells, decides(who) ? change : undefined);
  } catch (problem) {
    verdict.replaceChildren();
    tell(verdict, `${problem.title ?? "出错"}：${problem.message}`);
  } finally {
    verdict.removeAttribute("aria-busy");
  }
}

function drawHead() {
  const { organ, year, due, late, report: filed } = report.filing;
  const unfolded = head.querySelector("details")?.open ?? false;
  document.title = `${organ.name} ${year} 年度报告　勾稽`;
  head.replaceChildren(
    element("h2", {}, `${organ.name}　${year} 年度报告`),
    element(
      "p",
      { class: "state-line" },
      element("strong", { class: `word ${filed.verdict}` }, VERDICTS[filed.verdict]),
      ` 错误 ${filed.errors}，警告 ${filed.warnings}，待处理 ${filed.undecided}。`,
      `报送 ${filed.filedOn}${late ? "，逾期" : ""}${due ? `（截止 ${due}）` : ""}；第 ${filed.version} 个版本；`,
      filed.confirmed ? "已确认。" : "未确认。",
      ...acts(filed),
    ),
    element(
      "details",
      { open: unfolded },
      element("summary", {}, `版本 ${report.versions.length}，结论 ${report.verdicts.length}，人工核对 ${report.cells.length}`),
      versions(),
      verdicts(),
      ...cells(),
    ),
  );
}

function acts(filed) {
  if (!decides(who)) {
    return [];
  }
  const confirm = filed.confirmed
    ? button("撤回确认", "revoke", () => change("/confirmation", { method: "DELETE", guarded: true }))
    : button("确认本报告", "confirm", () => change("/confirmation", { guarded: true }));
  const again = () => change("/verdicts", { method: "POST", json: {}, guarded: true });
  return [" ", confirm, " ", button("重新核查", "judge", again)];
}

function button(words, name, work) {
  return element(
    "button",
    {
      type: "button",
      name,
      click: trying(async (event) => {
        event.target.disabled = true;
        try {
          await work();
        } finally {
          event.target.disabled = false;
        }
      }),
    },
    words,
  );
}

function versions() {
  const made = report.versions.map((version) =>
    row(
      String(version.number),
      element(
        "a",
        { href: `${place}/versions/${version.number}/document`, download: true },
        version.name,
      ),
      version.submitted ?? "",
      `${moment(version.takenIn)} ${version.takenBy}`,
    ),
  );
  return listing(["版本", "文件", "提交日期", "收入"], made);
}

function verdicts() {
  const made = report.verdicts.map((one) =>
    row(
      moment(one.judged),
      one.asOf,
      String(one.version),
      element(
        "a",
        { href: `${place}/verdicts/${one.id}`, download: `结论-${one.id}.json` },
        VERDICTS[one.verdict],
      ),
      String(one.errors),
      String(one.warnings),
      one.id === report.currentVerdict ? "现行" : "",
    ),
  );
  return listing(["核查时间", "基准日", "版本", "结论（JSON）", "错误", "警告", ""], made);
}

function cells() {
  if (report.cells.length === 0) {
    return [];
  }
  const made = report.cells.map((cell) =>
    row(
      cell.name,
      cell.state === "VALUE" ? `${cell.value}${cell.unit ?? ""}` : CELLS[cell.state],
      cell.document.raw || (CELLS[cell.document.state] ?? "未读出"),
      `${moment(cell.at)} ${cell.by}`,
    ),
  );
  return [listing(["单元格", "原件上是", "程序读作", "核对"], made)];
}

function listing(titles, made) {
  const heads = titles.map((title) => element("th", { scope: "col" }, title));
  return element(
    "table",
    { class: "list" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...made),
  );
}

function row(...slots) {
  return element("tr", {}, ...slots.map((slot) => element("td", {}, slot)));
}

who = await open("report");
if (who) {
  await trying(async () => take(await ask(place)))();
}
