import { complain, firstPage, trying } from "./page.js";
import { account, ask } from "./session.js";

const form = document.getElementById("form");
const main = document.querySelector("main");

/** Where somebody wanted to go: a page of the office, no other address. */
function goal(who) {
  const wanted = new URL(new URLSearchParams(location.search).get("to") ?? "", location.origin);
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

try {
  const who = await account();
  if (who) {
    enter(who);
  } else {
    main.hidden = false;
    form.elements.name.focus();
  }
} catch (problem) {
  main.hidden = false;
  complain(problem);
}
