import { element } from "/start/elements.js";

/** Which conditions of an address a page knows, as text; empty where it has none. */
export function conditions(names) {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ""]));
}

/** Puts the conditions of an address into the fields of a form. */
export function fill(form, wanted) {
  for (const [name, value] of Object.entries(wanted)) {
    const field = form.elements[name];
    if (field) {
      field.value = value;
    }
  }
}

/** What stands in the fields of a form, by name. */
export function filled(form) {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
  );
}

/** Fields of a select from keys and words. */
export function choices(select, words) {
  for (const [key, word] of Object.entries(words)) {
    select.append(new Option(word, key));
  }
}

/**
 * The way to the other pages of a list.
 *
 * @param list page (from 0), size and total, as the service tells them
 * @param turn called with the page that is wanted
 */
export function pager(place, { page, size, total }, turn) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const step = (words, to, off) =>
    element("button", { type: "button", disabled: off, click: () => turn(to) }, words);
  place.replaceChildren(
    element("span", { class: "total" }, `共 ${total} 条`),
    step("首页", 0, page === 0),
    step("上一页", page - 1, page === 0),
    element("span", {}, `第 ${page + 1} / ${last + 1} 页`),
    step("下一页", page + 1, page >= last),
    step("末页", last, page >= last),
  );
}

/** Puts rows into a table, or says in one that there are none. */
export function rows(table, made, none) {
  const columns = table.tHead.rows[0].cells.length;
  table.tBodies[0].replaceChildren(
    ...(made.length > 0
      ? made
      : [element("tr", {}, element("td", { colspan: columns, class: "none" }, none))]),
  );
}
