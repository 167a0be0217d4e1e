import { element } from "/start/elements.js";
import { brokenRules, verdictsByRegion } from "./charts.js";
import { conditions, fill, filled, rows } from "./lists.js";
import { open, trying } from "./page.js";
import { address, read } from "./session.js";
import { VERDICTS } from "./words.js";

const NAMES = ["year", "region"];

const form = document.getElementById("filters");

/** Reports on a year come in during the next one. */
function lastYear() {
  return String(new Date().getFullYear() - 1);
}

/** Shows the year and region of the address. */
async function show() {
  const wanted = conditions(NAMES);
  wanted.year ||= lastYear();
  fill(form, wanted);
  const [overview, names, titles] = await Promise.all([
    read(address(`/api/v1/years/${encodeURIComponent(wanted.year)}`, { region: wanted.region })),
    regionNames(wanted),
    ruleTitles(),
  ]);
  document.getElementById("title").textContent =
    `${overview.year} 年度概览　${names.get(overview.all.region) ?? overview.all.region}`;
  const regions = overview.regions.map((tally) => ({ ...tally, name: nameOf(tally, names) }));
  figures(overview);
  levels(overview.year);
  table(overview.year, regions);
  broken(overview, wanted, titles);
  verdictsByRegion(regions, (tally, verdict) => go(listOf(overview.year, tally, { verdict })));
  brokenRules(overview.rules, (rule) => go(ruleList(wanted, rule)));
}

/** Governments give their divisions a name. */
async function regionNames({ region }) {
  const list = await read(address("/api/v1/organs", { kind: "government", region, size: 500 }));
  return new Map(
    list.items.map((organ) => [organ.division, organ.name.replace(/人民政府$/, "")]),
  );
}

async function ruleTitles() {
  return new Map((await read("/api/v1/rules")).map((rule) => [rule.id, rule.title]));
}

function nameOf(tally, names) {
  const name = names.get(tally.region) ?? tally.region;
  return tally.own ? `${name}本级` : name;
}

/** The worklist with the same conditions as a number. */
function listOf(year, { region, own }, further) {
  return address("/office/worklist.html", {
    year,
    region,
    own: own ? "true" : "",
    ...further,
  });
}

function ruleList({ year, region }, rule) {
  return address("/office/worklist.html", { year, region, rule });
}

function go(to) {
  location.assign(to);
}

function number(to, value) {
  return value === 0 ? "0" : element("a", { href: to }, String(value));
}

function figures({ year, all }) {
  const of = (words, value, further) =>
    element("li", {}, element("span", {}, words), number(listOf(year, all, further), value));
  document.getElementById("figures").replaceChildren(
    of("已报送", all.filed, { filing: "filed" }),
    of("逾期", all.late, { filing: "late" }),
    of("未报送", all.absent, { filing: "absent" }),
    ...Object.keys(VERDICTS)
      .filter((verdict) => all.verdicts[verdict] > 0)
      .map((verdict) => of(VERDICTS[verdict], all.verdicts[verdict], { verdict })),
  );
}

function levels(year) {
  document.getElementById("levels").replaceChildren(
    element("a", { href: address("/office/levels.html", { year }) }, "核对汇总报告与下级各份报告"),
  );
}

function table(year, regions) {
  const shown = Object.keys(VERDICTS).filter((verdict) =>
    regions.some((tally) => tally.verdicts[verdict] > 0),
  );
  const columns = document.getElementById("columns");
  while (columns.cells.length > 4) {
    columns.deleteCell(-1);
  }
  for (const verdict of shown) {
    columns.append(element("th", { scope: "col" }, VERDICTS[verdict]));
  }
  const made = regions.map((tally) => {
    const slot = (value, further) =>
      element("td", { class: "number" }, number(listOf(year, tally, further), value));
    const name = tally.own
      ? tally.name
      : element("a", { href: address(location.pathname, { year, region: tally.region }) }, tally.name);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      slot(tally.filed, { filing: "filed" }),
      slot(tally.late, { filing: "late" }),
      slot(tally.absent, { filing: "absent" }),
      ...shown.map((verdict) => slot(tally.verdicts[verdict] ?? 0, { verdict })),
    );
  });
  rows(document.getElementById("regions"), made, "名册中没有这一年度须报送的机关。请先导入名册。");
}

function broken({ rules }, wanted, titles) {
  const made = rules.map((one) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("a", { href: `/rules/${one.rule}` }, one.rule)),
      element("td", {}, titles.get(one.rule) ?? ""),
      element("td", { class: "number" }, number(ruleList(wanted, one.rule), one.reports)),
      element("td", { class: "number" }, String(one.findings)),
    ),
  );
  rows(document.getElementById("rules"), made, "没有发现问题。");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.pushState(null, "", address(location.pathname, filled(form)));
  trying(show)();
});
addEventListener("popstate", () => trying(show)());
if (await open("year")) {
  await trying(show)();
}
