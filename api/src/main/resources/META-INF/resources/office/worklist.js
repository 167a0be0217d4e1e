import { element, save } from "/start/elements.js";
import { choices, conditions, fill, filled, pager, rows } from "./lists.js";
import { open, trying } from "./page.js";
import { address, ask, read } from "./session.js";
import { KINDS, VERDICTS } from "./words.js";

const NAMES = [
  "year", "region", "own", "kind", "name", "filing", "verdict", "rule", "state", "sort", "page",
];

const form = document.getElementById("filters");
const table = document.getElementById("rows");

/** Shows what the address asks for. */
async function show() {
  const wanted = conditions(NAMES);
  fill(form, wanted);
  form.elements.own.checked = wanted.own === "true";
  const list = await read(address("/api/v1/reports", wanted));
  rows(table, list.items.map(row), "没有符合条件的报告。请放宽条件，或者到“收件”页放入报告。");
  pager(document.getElementById("pager"), list, (page) => go({ ...wanted, page }));
}

function go(wanted) {
  history.pushState(null, "", address(location.pathname, wanted));
  return trying(show)();
}

function row(filing) {
  const { organ, year, report } = filing;
  const name = report
    ? element("a", { href: `/office/report.html?id=${report.id}` }, organ.name)
    : organ.name;
  return element(
    "tr",
    { class: report?.verdict ?? "absent" },
    element("th", { scope: "row" }, name),
    element("td", {}, organ.division),
    element("td", {}, String(year)),
    element("td", { class: report && !filing.late ? undefined : "overdue" }, filed(filing)),
    element("td", { class: "state" }, report ? VERDICTS[report.verdict] : ""),
    number(report?.errors),
    number(report?.warnings),
    number(report?.undecided),
    element("td", {}, report?.confirmed ? "是" : ""),
  );
}

function filed({ report, late, due }) {
  if (!report) {
    return due ? `未报送（截止 ${due}）` : "未报送";
  }
  return late ? `${report.filedOn} 逾期` : report.filedOn;
}

function number(value) {
  return element("td", { class: "number" }, value === undefined ? "" : String(value));
}

/** The same conditions as a workbook, whatever the page. */
function download(path, name) {
  return trying(async (event) => {
    const button = event.target;
    button.disabled = true;
    try {
      const { page, ...wanted } = conditions(NAMES);
      save(await (await ask(address(path, wanted))).blob(), name);
    } finally {
      button.disabled = false;
    }
  });
}

async function rules() {
  for (const rule of await read("/api/v1/rules")) {
    document.getElementById("rules").append(new Option(rule.title, rule.id));
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(filled(form));
});
document.getElementById("clear").addEventListener("click", () => go({}));
document
  .getElementById("reports")
  .addEventListener("click", download("/api/v1/report-list", "报告清单.xlsx"));
document
  .getElementById("findings")
  .addEventListener("click", download("/api/v1/finding-list", "问题清单.xlsx"));
addEventListener("popstate", () => trying(show)());
choices(form.elements.kind, KINDS);
choices(form.elements.verdict, VERDICTS);
if (await open("worklist")) {
  await trying(async () => Promise.all([show(), rules()]))();
}
