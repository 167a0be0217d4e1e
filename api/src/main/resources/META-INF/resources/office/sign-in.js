import { complain, firstPage, trying } from "./page.js";
import { tell } from "/start/elements.js";
import { account, ask, read } from "./session.js";

const form = document.getElementById("form");
const main = document.querySelector("main");
const provider = document.getElementById("provider");
const GOAL = "gouji-goal";

/** Whoever comes back from single sign-on has lost the address on the way: it is kept here. */
function wish() {
  const query = new URLSearchParams(location.search);
  const kept = sessionStorage.getItem(GOAL);
  sessionStorage.removeItem(GOAL);
  return query.get("to") ?? kept ?? "";
}

const to = wish();

/** Where somebody wanted to go: a page of the office, no other address. */
function goal(who) {
  const wanted = new URL(to, location.origin);
  const inside = wanted.origin === location.origin && wanted.pathname.startsWith("/office/");
  return inside ? wanted.pathname + wanted.search : firstPage(who);
}

function enter(who) {
  location.replace(who.passwordDue ? "/office/password.html" : goal(who));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  trying(async () => {
    const answer = await ask("/api/v1/session", { method: "POST", json: Object.fromEntries(new FormData(form)) });
    enter((await answer.json()).account);
  })(event);
});

/** The link is there where the service has a provider. */
async function offerProvider() {
  const ways = await read("/api/v1/session/ways");
  if (ways.provider) {
    const link = provider.querySelector("a");
    link.href = ways.provider;
    link.addEventListener("click", () => sessionStorage.setItem(GOAL, to));
    provider.hidden = false;
  }
}

try {
  const who = await account();
  if (who) {
    enter(who);
  } else {
    await offerProvider();
    main.hidden = false;
    form.elements.name.focus();
    if (new URLSearchParams(location.search).has("error")) {
      tell(main, "没有完成统一身份认证登录，请重新登录；仍不行的，请联系管理员。");
    }
  }
} catch (problem) {
  main.hidden = false;
  complain(problem);
}
