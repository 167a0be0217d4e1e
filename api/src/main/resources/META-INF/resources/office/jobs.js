import { dropping, element } from "/start/elements.js";
import { post, refusal } from "/start/service.js";
import { follow } from "./batch.js";
import { conditions, pager, rows } from "./lists.js";
import { handsIn, open, trying } from "./page.js";
import { address, proof, read } from "./session.js";
import { ITEMS, moment } from "./words.js";

const LOST = "未能连到服务，或服务拒收了过大的文件。请确认合计不超过 42 MB、服务仍在运行，再放入一次。";

const form = document.getElementById("form");
const chooser = document.getElementById("files");
const sending = document.getElementById("sending");

/** Hands files in as one batch, and goes to it. */
async function submit(files) {
  if (files.length === 0) {
    return;
  }
  const body = new FormData();
  for (const file of files) {
    body.append("file", file, file.name);
  }
  for (const name of ["name", "submitted", "published"]) {
    const value = form.elements[name].value.trim();
    if (value) {
      body.append(name, value);
    }
  }
  chooser.disabled = true;
  try {
    const answer = await post("/api/v1/jobs", body, {
      headers: { ...proof(), Accept: "application/json, application/problem+json" },
      sent: (part) => {
        sending.textContent =
          part < 1 ? `正在上传 ${files.length} 份文件：${Math.round(part * 100)}%` : "已上传，正在登记…";
      },
      lost: LOST,
    });
    if (!answer.ok) {
      throw await refusal(answer);
    }
    const job = await answer.json();
    history.pushState(null, "", address(location.pathname, { id: job.id }));
    await show();
    document.getElementById("batch-title").focus();
  } finally {
    chooser.disabled = false;
    sending.textContent = "";
  }
}

/** Shows the batch of the address, if it has one, and the batches. */
async function show() {
  const { id, page } = conditions(["id", "page"]);
  await Promise.all([follow(id, who, () => batches(page)), batches(page)]);
}

async function batches(page) {
  const list = await read(address("/api/v1/jobs", { page, size: 10 }));
  rows(document.getElementById("batches"), list.items.map(row), "还没有批次。");
  pager(document.getElementById("pager"), list, (to) => {
    const { id } = conditions(["id"]);
    history.pushState(null, "", address(location.pathname, { id, page: to }));
    trying(() => batches(to))();
  });
}

function row(job) {
  const told = Object.entries(job.states)
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${ITEMS[state]} ${number}`)
    .join("，");
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element("a", { href: address(location.pathname, { id: job.id }) }, job.name),
    ),
    element("td", {}, job.owner),
    element("td", {}, moment(job.created)),
    element("td", { class: "number" }, String(job.files)),
    element("td", {}, told),
  );
}

const who = await open("jobs");
if (who) {
  if (handsIn(who)) {
    document.getElementById("intake").hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    chooser.addEventListener("change", () => {
      const files = [...chooser.files];
      chooser.value = "";
      trying(() => submit(files))();
    });
    dropping(document.getElementById("drop"), (event) => {
      const files = [...event.dataTransfer.files];
      trying(() => submit(files))();
    });
  }
  addEventListener("popstate", () => trying(show)());
  await trying(show)();
}
