import { element } from "/start/elements.js";
import { conditions, pager, rows } from "./lists.js";
import { open, trying } from "./page.js";
import { address, read } from "./session.js";
import { ACTIONS, moment } from "./words.js";

const TRAIL = "/api/v1/audit";

/** Shows the page of entries that the address asks for. */
async function show() {
  const list = await read(address(TRAIL, conditions(["page"])));
  rows(document.getElementById("rows"), list.items.map(row), "还没有记录。");
  pager(document.getElementById("pager"), list, (page) => {
    history.pushState(null, "", address(location.pathname, { page }));
    return trying(show)();
  });
}

function row(entry) {
  return element(
    "tr",
    {},
    element("td", { class: "number" }, String(entry.number)),
    element("td", {}, moment(entry.at)),
    element("td", {}, entry.actor),
    element("td", { title: entry.action }, ACTIONS[entry.action] ?? entry.action),
    element("td", { class: "long" }, entry.subject),
    element("td", { class: "long" }, entry.detail),
  );
}

async function verify() {
  const told = document.getElementById("verified");
  told.textContent = "正在核验…";
  const found = await read(`${TRAIL}/verification`);
  told.textContent = found.whole
    ? `共 ${found.entries} 条，完整，没有改动。末条校验值 ${found.hash}，请另行抄存，以备日后比对。`
    : `第 ${found.brokenAt} 条与原记录不符：记录被改动过。请保留数据并联系管理数据库的人员。`;
}

document.getElementById("verify").addEventListener("click", trying(verify));
addEventListener("popstate", () => trying(show)());
if (await open("audit")) {
  await trying(show)();
}
