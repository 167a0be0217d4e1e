/**
 * An element.
 *
 * @param attributes by name; functions listen to the event of that name, true and false switch
 * @param content elements and texts; texts stay texts, whatever is in them
 */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (typeof value === "boolean") {
      made.toggleAttribute(key, value);
    } else if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...content);
  return made;
}

/** Says something at the end of a place, in the stead of what was said there before. */
export function tell(place, words) {
  let told = place.querySelector(":scope > .told");
  if (!told) {
    told = element("p", { class: "told trouble", role: "alert" });
    place.append(told);
  }
  told.textContent = words;
  told.hidden = words === "";
}

/** Hands a file out to the person. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Takes what is dropped anywhere on the page, and lights the zone up meanwhile. */
export function dropping(zone, take) {
  for (const kind of ["dragenter", "dragover"]) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      zone.classList.remove("over");
    }
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    take(event);
  });
}
