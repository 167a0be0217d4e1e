import { tell } from "/start/elements.js";
import { open, trying } from "./page.js";
import { ask } from "./session.js";

const form = document.getElementById("form");
const who = await open("password");
if (who) {
  document.getElementById("due").hidden = !who.passwordDue;
  form.elements.account.value = who.name;
  form.elements.old.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { old, password, again } = Object.fromEntries(new FormData(form));
  if (password !== again) {
    tell(form, "两次输入的新密码不一样，请重新输入。");
    return;
  }
  tell(form, "");
  trying(async () => {
    await ask("/api/v1/session/password", { method: "PUT", json: { old, password } });
    location.replace("/office/sign-in.html");
  })(event);
});
