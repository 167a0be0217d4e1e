import { element } from "/start/elements.js";
import { trying } from "./page.js";
import { REMARKS, moment } from "./words.js";

/**
 * Puts below every finding of a verdict what was decided on it, and the ways to decide.
 *
 * @param findings as the report's file tells them
 * @param change sends a change; left out for who may only look
 */
export function deciding(verdict, findings, change) {
  const known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  for (const place of verdict.querySelectorAll("[data-fingerprint]")) {
    const finding = known.get(place.dataset.fingerprint);
    place.querySelector(".deciding")?.remove();
    place.classList.toggle("dismissed", finding?.decision?.decision === "DISMISSED");
    if (finding) {
      place.append(block(finding, change));
    }
  }
}

function block(finding, change) {
  const made = element("div", { class: "deciding" }, state(finding));
  if (change) {
    made.append(...acts(made, finding, change));
  }
  if (finding.remarks.length > 0) {
    made.append(history(finding.remarks));
  }
  return made;
}

function state({ decision }) {
  if (!decision) {
    return element("span", { class: "state" }, "待处理");
  }
  const reason = decision.reason ? `：${decision.reason}` : "";
  const by = `（${decision.by}，${moment(decision.at)}）`;
  const word = REMARKS[decision.decision];
  return element("span", { class: `state ${decision.decision}` }, word + reason + by);
}

function acts(made, finding, change) {
  const path = `/findings/${encodeURIComponent(finding.fingerprint)}`;
  const decide = (json) => change(`${path}/decision`, { json });
  const act = (words, name, work) =>
    element("button", { type: "button", name, click: trying(work) }, words);
  const asked = (label, send) => () => question(made, label, send);
  const buttons = [
    act("属实", "confirm", () => decide({ decision: "CONFIRMED" })),
    act(
      "不计…",
      "dismiss",
      asked("不计的理由", (reason) => decide({ decision: "DISMISSED", reason })),
    ),
    act(
      "备注…",
      "note",
      asked("备注", (text) => change(`${path}/notes`, { method: "POST", json: { text } })),
    ),
  ];
  if (finding.decision) {
    buttons.push(act("撤回", "withdraw", () => change(`${path}/decision`, { method: "DELETE" })));
  }
  return buttons;
}

/** Asks for a sentence below the buttons. */
function question(made, label, send) {
  made.querySelector("form")?.remove();
  const text = element("textarea", { name: "text", rows: 2, maxlength: 2000, required: true });
  const close = () => {
    form.remove();
    made.querySelector("button")?.focus();
  };
  const form = element(
    "form",
    {
      submit: (event) => {
        event.preventDefault();
        trying(() => send(text.value.trim()))();
      },
      keydown: (event) => {
        if (event.key === "Escape") {
          close();
        }
      },
    },
    element("label", {}, label, text),
    element("button", { class: "chief" }, "保存"),
    element("button", { type: "button", click: close }, "取消"),
  );
  made.append(form);
  text.focus();
}

function history(remarks) {
  return element(
    "details",
    {},
    element("summary", {}, `处理记录 ${remarks.length} 条`),
    element(
      "ul",
      {},
      ...remarks.map((one) =>
        element(
          "li",
          {},
          `${moment(one.at)} ${one.by} ${REMARKS[one.kind]}${one.text ? `：${one.text}` : ""}`,
        ),
      ),
    ),
  );
}
