import { element, tell } from "/start/elements.js";
import { account, signOut, toSignIn } from "./session.js";
import { ROLES } from "./words.js";

const MANAGING = ["ADMINISTRATOR"];
const WORKING = ["ADMINISTRATOR", "AUDITOR", "APPROVER"];
const READING = [...WORKING, "SUBMITTER"];

/** The pages of the office, in the order of the bar, and who may see them. */
const PAGES = [
  { name: "worklist", title: "工作台", roles: WORKING },
  { name: "jobs", title: "收件", roles: READING },
  { name: "year", title: "年度概览", roles: WORKING },
  { name: "levels", title: "上下级核对", roles: WORKING },
  { name: "organs", title: "机关名册", roles: READING },
  { name: "accounts", title: "账号", roles: MANAGING },
  { name: "audit", title: "操作记录", roles: MANAGING },
  { name: "report", title: "报告", roles: WORKING, hidden: true },
  { name: "password", title: "更改密码", roles: Object.keys(ROLES), hidden: true },
];

const main = document.querySelector("main");

function may(who, roles) {
  return who.roles.some((role) => roles.includes(role));
}

/** Whether somebody takes documents in. */
export function handsIn(who) {
  return may(who, ["AUDITOR", "SUBMITTER"]);
}

/** Whether somebody sees reports. */
export function reads(who) {
  return may(who, WORKING);
}

/** Whether somebody decides on findings. */
export function decides(who) {
  return may(who, ["AUDITOR", "APPROVER"]);
}

/** Whether somebody keeps the register. */
export function administers(who) {
  return may(who, MANAGING);
}

/** Where somebody begins. */
export function firstPage(who) {
  const page = PAGES.find((one) => !one.hidden && may(who, one.roles));
  return page ? `/office/${page.name}.html` : "/office/password.html";
}

/**
 * Begins a page: draws the bar, and says whom it is for.
 *
 * @return who is signed in; undefined where the page is not for him, which is then said
 */
export async function open(name) {
  try {
    const who = await account();
    if (!who) {
      toSignIn();
      return undefined;
    }
    if (who.passwordDue && name !== "password") {
      location.replace("/office/password.html");
      return undefined;
    }
    const page = PAGES.find((one) => one.name === name);
    document.querySelector(".bar").append(bar(who, name));
    if (may(who, page.roles)) {
      main.hidden = false;
      return who;
    }
    main.replaceChildren(
      element("p", { class: "trouble", role: "alert" }, forbidden(who, page)),
    );
    main.hidden = false;
  } catch (problem) {
    main.hidden = false;
    complain(problem);
  }
  return undefined;
}

function forbidden(who, page) {
  const own = who.roles.map((role) => ROLES[role]).join("、");
  const others = page.roles.map((role) => ROLES[role]).join("、");
  return `您的角色是${own}，不能使用“${page.title}”：它供${others}使用。需要时请联系管理员。`;
}

function bar(who, name) {
  const links = PAGES.filter((page) => !page.hidden && may(who, page.roles) && !who.passwordDue);
  return element(
    "nav",
    { class: "pages", "aria-label": "页面" },
    ...links.map((page) =>
      element(
        "a",
        {
          href: `/office/${page.name}.html`,
          "aria-current": page.name === name ? "page" : undefined,
        },
        page.title,
      ),
    ),
    element("a", { href: "/" }, "单份核查"),
    element("span", { class: "who" }, `${who.fullName}（${who.region}）`),
    who.subject ? "" : element("a", { href: "/office/password.html" }, "更改密码"),
    element("button", { type: "button", id: "sign-out", click: trying(signOut) }, "退出"),
  );
}

/** Says what went wrong. */
export function complain(problem) {
  tell(main, problem.title ? `${problem.title}：${problem.message}` : offline(problem));
}

function offline(problem) {
  return `未能连到服务，请确认服务仍在运行后刷新本页。（${problem.message}）`;
}

/** A listener that says what goes wrong in it, and what went wrong before no longer. */
export function trying(work) {
  return async (event) => {
    tell(main, "");
    try {
      await work(event);
    } catch (problem) {
      complain(problem);
    }
  };
}
