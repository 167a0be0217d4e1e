import { element } from "/start/elements.js";
import { SEVERITIES } from "./words.js";

const FILINGS = {
  FILED: "已报送",
  UNREADABLE: "已报送，文件无法读取",
  ABSENT: "逾期未报送",
  AWAITED: "未报送，期限未到",
  UNDATED: "未报送，没有规定期限",
};

/** The findings, each with the values of both sides and whose they are. */
export function findings(results) {
  const organs = new Map(
    [results.government, ...results.members].map((member) => [member.organ, member]),
  );
  const found = results.results.filter((result) => result.outcome === "FAIL");
  return found.length > 0
    ? found.map((result) => finding(result, results.government, organs))
    : [element("p", {}, "没有发现问题。")];
}

function finding(result, government, organs) {
  return element(
    "section",
    { class: `level-finding ${result.severity}` },
    element(
      "p",
      {},
      element("strong", {}, SEVERITIES[result.severity]),
      " ",
      element("a", { href: `/rules/${result.rule}` }, result.rule),
      `　${result.message}`,
    ),
    sides(result, government, organs),
    element("p", {}, `改正　${result.fix ?? ""}`),
  );
}

/** The government's own side first. */
function sides(result, government, organs) {
  const body = element("tbody");
  const below = (piece) => (piece.organ ? 1 : 0);
  for (const piece of result.evidence.toSorted((a, b) => below(a) - below(b))) {
    const { name, report, filing } = organs.get(piece.organ) ?? government;
    const shown = piece.cell ? printed(piece) : piece.text;
    body.append(
      element(
        "tr",
        {},
        element("th", { scope: "row" }, organName(name, report)),
        element("td", {}, shown ?? FILINGS[filing]),
        element("td", {}, place(piece.at)),
      ),
    );
  }
  return element(
    "details",
    { open: result.evidence.length <= 6 },
    element("summary", {}, `各机关的数字和文字（${result.evidence.length} 处）`),
    element("table", { class: "list" }, body),
  );
}

function printed({ state, value, raw, unit }) {
  if (state === "VALUE") {
    return `${value}${unit ?? ""}`;
  }
  return raw ? `“${raw}”` : "（没有数字）";
}

/** Where in the document, in the words of its format. */
function place(at) {
  if (!at) {
    return "";
  }
  if (at.line) {
    return `第${at.line}行`;
  }
  if (at.page) {
    return `第${at.page}页`;
  }
  if (at.sheet) {
    return `${at.sheet} ${at.address}`;
  }
  return at.row ? `表格第${at.row}行` : "";
}

function organName(name, report) {
  return report ? element("a", { href: `/office/report.html?id=${report}` }, name) : name;
}

/** Rows of what could not be decided, alike ones together. */
export function undecided(results) {
  const groups = new Map();
  for (const result of results.results.filter((one) => one.outcome === "UNDETERMINED")) {
    const key = `${result.rule} ${result.variant ?? ""} ${result.reason}`;
    const group = groups.get(key) ?? { first: result, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, count }) =>
    element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        element("a", { href: `/rules/${first.rule}` }, first.rule),
        `　${first.title}`,
      ),
      element("td", {}, count > 1 ? `${first.message}（等）` : first.message),
      element("td", { class: "number" }, String(count)),
      element("td", {}, first.resolve ?? ""),
    ),
  );
}

/** Rows of the organs below, those without a report that can be read first. */
export function members(results) {
  const missing = (member) => (member.filing === "FILED" ? 1 : 0);
  return [results.government, ...results.members.toSorted((a, b) => missing(a) - missing(b))].map(
    (member) =>
      element(
        "tr",
        { class: member.filing },
        element(
          "th",
          { scope: "row" },
          organName(member.name, member.report),
          member === results.government ? "（本级）" : "",
        ),
        element("td", {}, member.organ),
        element(
          "td",
          { class: member.filing === "ABSENT" ? "overdue" : undefined },
          FILINGS[member.filing],
        ),
      ),
  );
}
