import { element, tell } from "/start/elements.js";
import { conditions, pager, rows } from "./lists.js";
import { open, trying } from "./page.js";
import { address, ask, read } from "./session.js";
import { ROLES, SCOPES, moment } from "./words.js";

const ACCOUNTS = "/api/v1/accounts";

const issued = document.getElementById("issued");
const editor = document.getElementById("editor");
const form = document.getElementById("form");
const keys = document.getElementById("keys");
const issue = document.getElementById("issue");
let who;
let provider;
let edited;
let holder;

/** Shows the page of accounts that the address asks for. */
async function show() {
  const list = await read(address(ACCOUNTS, conditions(["page"])));
  rows(document.getElementById("rows"), list.items.map(row), "还没有账号。");
  pager(document.getElementById("pager"), list, (page) => {
    history.pushState(null, "", address(location.pathname, { page }));
    return trying(show)();
  });
}

function row(account) {
  const act = (words, name, work) =>
    element("button", { type: "button", name, click: trying(work) }, words);
  const acts = [act("修改…", "change", () => edit(account))];
  if (!account.subject) {
    acts.push(act("重置密码", "reset", () => reset(account)));
  }
  if (account.roles.includes("CLIENT")) {
    acts.push(act("密钥", "keys", () => showKeys(account)));
  }
  return element(
    "tr",
    { "data-name": account.name, class: account.enabled ? "" : "disabled" },
    element("th", { scope: "row" }, account.name),
    element("td", {}, account.fullName),
    element("td", {}, account.roles.map((role) => ROLES[role]).join("、")),
    element("td", {}, account.region),
    element("td", {}, state(account)),
    element("td", { class: "acts" }, ...acts),
  );
}

function state({ enabled, passwordDue, subject }) {
  if (!enabled) {
    return "已停用";
  }
  if (subject) {
    return "启用，统一身份认证";
  }
  return passwordDue ? "启用，未改一次性密码" : "启用";
}

/** Opens the sheet of an account, or an empty one for a new account. */
function edit(account) {
  edited = account;
  form.reset();
  tell(form, "");
  document.getElementById("editor-title").textContent = account
    ? `修改账号 ${account.name}`
    : "新建账号";
  form.elements.name.value = account?.name ?? "";
  form.elements.name.readOnly = Boolean(account);
  form.elements.fullName.value = account?.fullName ?? "";
  form.elements.region.value = account?.region ?? who.region;
  form.elements.subject.value = account?.subject ?? "";
  document.getElementById("subject").hidden = !provider && !account?.subject;
  form.elements.enabled.checked = account?.enabled ?? true;
  document.getElementById("enabled").hidden = !account;
  for (const tick of form.querySelectorAll("[name=roles]")) {
    tick.checked = account?.roles.includes(tick.value) ?? false;
  }
  editor.showModal();
}

/** Sends the sheet; what is wrong with it is said in it. */
async function keep() {
  const sent = new FormData(form);
  const json = {
    fullName: sent.get("fullName").trim(),
    region: sent.get("region").trim(),
    roles: sent.getAll("roles"),
    subject: sent.get("subject").trim() || undefined,
  };
  if (json.roles.length === 0) {
    tell(form, "请至少选择一个角色。");
    return;
  }
  try {
    if (edited) {
      json.enabled = form.elements.enabled.checked;
      await ask(`${ACCOUNTS}/${encodeURIComponent(edited.name)}`, { method: "PUT", json });
    } else {
      json.name = sent.get("name").trim();
      const made = await (await ask(ACCOUNTS, { method: "POST", json })).json();
      password(made);
    }
  } catch (problem) {
    tell(form, problem.message);
    return;
  }
  editor.close();
  await show();
}

async function reset(account) {
  const question = `重置 ${account.name} 的密码？原密码立即失效，该账号需要重新登录。`;
  if (confirm(question)) {
    const path = `${ACCOUNTS}/${encodeURIComponent(account.name)}/password`;
    password(await (await ask(path, { method: "POST" })).json());
    await show();
  }
}

/** Who signs in at the provider has no password of ours. */
function password(made) {
  if (made.password) {
    secret(`账号 ${made.account.name} 的一次性密码：`, made.password, "首次登录时须更改。");
  }
}

/** Tells what is told this once. */
function secret(before, told, after) {
  issued.replaceChildren(
    before,
    element("code", {}, told),
    ` 只显示这一次，请立即转交。${after}`,
  );
  issued.hidden = false;
  issued.focus();
}

async function showKeys(account) {
  holder = account;
  document.getElementById("keys-title").textContent = `${account.name} 的密钥`;
  keys.hidden = false;
  await listKeys();
  document.getElementById("keys-title").focus();
}

function keysOf(account) {
  return `${ACCOUNTS}/${encodeURIComponent(account.name)}/keys`;
}

async function listKeys() {
  const { items } = await read(keysOf(holder));
  rows(document.getElementById("key-rows"), items.map(keyRow), "还没有密钥。");
}

function keyRow(key) {
  const over = new Date(key.expires) < new Date();
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, key.name),
    element("td", {}, SCOPES[key.scope]),
    element("td", {}, `${moment(key.created)}（${key.createdBy}）`),
    element("td", { class: over ? "overdue" : "" }, moment(key.expires) + (over ? "（已过期）" : "")),
    element("td", {}, key.used ? moment(key.used) : "从未"),
    element(
      "td",
      { class: "acts" },
      element("button", { type: "button", name: "revoke", click: trying(() => revoke(key)) }, "删除"),
    ),
  );
}

async function revoke(key) {
  if (confirm(`删除密钥“${key.name}”？使用它的程序立即不能再调用。`)) {
    await ask(`${keysOf(holder)}/${key.id}`, { method: "DELETE" });
    await listKeys();
  }
}

async function issueKey() {
  const sent = new FormData(issue);
  const json = {
    name: sent.get("name").trim(),
    scope: sent.get("scope"),
    days: Number(sent.get("days")),
  };
  const made = await (await ask(keysOf(holder), { method: "POST", json })).json();
  secret(`密钥“${made.key.name}”：`, made.token, "");
  issue.reset();
  await listKeys();
}

for (const [role, word] of Object.entries(ROLES)) {
  document
    .getElementById("roles")
    .append(
      element(
        "label",
        { class: "tick" },
        element("input", { type: "checkbox", name: "roles", value: role }),
        word,
      ),
    );
}
document.getElementById("new").addEventListener("click", () => edit());
document.getElementById("cancel").addEventListener("click", () => editor.close());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  trying(keep)();
});
issue.addEventListener("submit", (event) => {
  event.preventDefault();
  trying(issueKey)();
});
addEventListener("popstate", () => trying(show)());
who = await open("accounts");
if (who) {
  await trying(async () => {
    ({ provider } = await read("/api/v1/session/ways"));
    await show();
  })();
}
