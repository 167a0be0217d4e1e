import { element } from "/start/elements.js";
import { choices } from "./lists.js";
import { trying } from "./page.js";
import { CELLS } from "./words.js";

const dialog = document.getElementById("cell");
const form = document.getElementById("cell-form");
const withdraw = document.getElementById("cell-withdraw");

choices(form.elements.state, CELLS);

let chosen;
let known;
let send;

/**
 * Lets a person compare the cells of a verdict with the original: confirm them or put them right.
 *
 * @param cells gives those that somebody has compared already
 * @param change sends a change; left out for who may only look
 */
export function comparing(verdict, cells, change) {
  close();
  const tables = verdict.querySelector(".tables");
  known = cells;
  send = change;
  for (const cell of cells()) {
    find(verdict, cell.target)?.classList.add("manual");
  }
  if (!tables || !change) {
    return;
  }
  const toggle = element(
    "button",
    { type: "button", name: "compare", "aria-pressed": "false", click: () => turn(tables, toggle) },
    "与原件核对单元格",
  );
  tables.querySelector("h2").append(" ", toggle);
  tables.addEventListener("click", (event) => choose(tables, event));
  tables.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-cell]")) {
      event.preventDefault();
      choose(tables, event);
    }
  });
}

function find(verdict, target) {
  return [...verdict.querySelectorAll("[data-cell]")].find((one) => one.dataset.cell === target);
}

function turn(tables, toggle) {
  const on = tables.classList.toggle("comparing");
  toggle.setAttribute("aria-pressed", String(on));
  for (const cell of tables.querySelectorAll("[data-cell]")) {
    if (on) {
      cell.tabIndex = 0;
    } else {
      cell.removeAttribute("tabindex");
    }
  }
  if (!on) {
    close();
  }
}

function choose(tables, event) {
  const cell = event.target.closest("[data-cell]");
  if (!cell || !tables.classList.contains("comparing") || event.target.closest("a")) {
    return;
  }
  close();
  chosen = cell;
  cell.classList.add("chosen");
  const read = [...cell.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
  const text = read?.textContent.trim() ?? "";
  document.getElementById("cell-name").textContent = nameOf(cell);
  document.getElementById("cell-read").textContent = `报告中现为：${text}`;
  const state = ["VALUE", "BLANK", "DASH"].find((one) => cell.classList.contains(one)) ?? "VALUE";
  form.elements.state.value = state;
  form.elements.value.value = state === "VALUE" ? text.replaceAll(/[^0-9.-]/g, "") : "";
  form.elements.unit.value = "";
  document.getElementById("cell-unit").hidden = !/[.](amount|totalAmount)$/.test(cell.dataset.cell);
  withdraw.hidden = !known().some((one) => one.target === cell.dataset.cell);
  states();
  dialog.show();
  form.elements.state.focus();
}

/** Table, row and column, as the form has them. */
function nameOf(cell) {
  const table = cell.closest(".table");
  const row = cell.closest("tr").querySelector("th");
  return [table.querySelector("h3"), row, ...above(cell)]
    .filter(Boolean)
    .map((label) => label.textContent.trim())
    .join("　");
}

/** The labels of a cell's column: of the head, or of the last line of labels where there is none. */
function above(cell) {
  const { left, right } = cell.getBoundingClientRect();
  const middle = (left + right) / 2;
  const covers = (label) => {
    const box = label.getBoundingClientRect();
    return box.left < middle && middle < box.right;
  };
  const heads = [...cell.closest("table").querySelectorAll("thead th")].filter(covers);
  if (heads.length > 0) {
    return heads;
  }
  for (let row = cell.closest("tr").previousElementSibling; row; row = row.previousElementSibling) {
    if (!row.querySelector("[data-cell]")) {
      return [...row.querySelectorAll("th")].filter(covers);
    }
  }
  return [];
}

function states() {
  const numbered = form.elements.state.value === "VALUE";
  form.elements.value.disabled = !numbered;
  form.elements.value.required = numbered;
}

function close() {
  dialog.close();
  chosen?.classList.remove("chosen");
  chosen?.focus();
  chosen = undefined;
}

function path() {
  return `/cells/${encodeURIComponent(chosen.dataset.cell)}`;
}

function said(what) {
  return trying(async () => {
    await send(path(), { ...what, guarded: true });
    close();
  })();
}

form.elements.state.addEventListener("change", states);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { state, value, unit } = form.elements;
  const json = { state: state.value };
  if (state.value === "VALUE") {
    json.value = Number(value.value);
    if (unit.value) {
      json.unit = unit.value;
    }
  }
  said({ json });
});
withdraw.addEventListener("click", () => said({ method: "DELETE" }));
document.getElementById("cell-close").addEventListener("click", close);
dialog.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    close();
  }
});
