import { init } from "/office/echarts/echarts.esm.min.js";
import { VERDICTS } from "./words.js";

/** The colours that the verdicts have everywhere. */
const COLOURS = {
  CONFORMANT: "#1e6b3a",
  CONFORMANT_WITH_NOTES: "#6aa57f",
  NON_CONFORMANT: "#b3261e",
  UNDETERMINED: "#d08700",
  INCOMPLETE: "#e3b565",
  UNREADABLE: "#56626f",
};

/** Rows beyond which a chart says less than the table below it. */
const MOST = 15;

/** Labels in the page's policy: without the library's own HTML. */
const TOOLTIP = { renderMode: "richText", trigger: "axis", axisPointer: { type: "shadow" } };

const charts = new Map();

function draw(id, options, chosen) {
  const place = document.getElementById(id);
  const chart = charts.get(id) ?? init(place, null, { renderer: "canvas" });
  charts.set(id, chart);
  chart.off("click");
  chart.on("click", chosen);
  chart.setOption({ animation: false, textStyle: { fontFamily: "inherit" }, ...options }, true);
}

function axes(names) {
  return {
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", inverse: true, data: names, axisLabel: { width: 140, overflow: "truncate" } },
  };
}

/** Bars of verdicts, one for each region; a click gives region and verdict. */
export function verdictsByRegion(regions, chosen) {
  const shown = regions.slice(0, MOST);
  const verdicts = Object.keys(VERDICTS).filter((verdict) =>
    shown.some((tally) => tally.verdicts[verdict] > 0),
  );
  const bar = (name, colour, values) => ({
    name,
    type: "bar",
    stack: "all",
    itemStyle: { color: colour },
    data: values,
  });
  const series = verdicts.map((verdict) =>
    bar(VERDICTS[verdict], COLOURS[verdict], shown.map((tally) => tally.verdicts[verdict] ?? 0)),
  );
  draw(
    "verdicts",
    { ...axes(shown.map((tally) => tally.name)), legend: { top: 0 }, tooltip: TOOLTIP, series },
    (event) => chosen(shown[event.dataIndex], verdicts[event.seriesIndex]),
  );
}

/** Bars of the rules that are broken in most reports; a click gives the rule. */
export function brokenRules(rules, chosen) {
  const shown = rules.slice(0, MOST);
  draw(
    "broken",
    {
      ...axes(shown.map((one) => one.rule)),
      tooltip: TOOLTIP,
      series: [
        { name: "报告", type: "bar", itemStyle: { color: "#0b5394" }, data: shown.map((one) => one.reports) },
      ],
    },
    (event) => chosen(shown[event.dataIndex].rule),
  );
}

addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
for (const kind of ["beforeprint", "afterprint"]) {
  addEventListener(kind, () => charts.forEach((chart) => chart.resize()));
}
