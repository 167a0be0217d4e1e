const sheet = new CSSStyleSheet();

const STYLE = /<style>([^<]*)<\/style>/;

/** The page without its style, which this page's policy would refuse where it stands. */
function parse(page) {
  return new DOMParser().parseFromString(page.replace(STYLE, ""), "text/html");
}

/** What the list of files says of a page: the verdict's key and word, and what was found. */
export function summary(page) {
  const article = parse(page).querySelector("article.verdict");
  const { verdict, word, errors, warnings, notes, open } = article.dataset;
  const told = [
    [errors, "处错误"],
    [warnings, "处警告"],
    [notes, "处提示"],
    [open, "项未能判定"],
  ]
    .filter(([number]) => number !== "0")
    .map(([number, what]) => `${number} ${what}`)
    .join("，");
  const why = verdict === "UNREADABLE" ? article.querySelector(".why").textContent : "";
  return { key: verdict, word, told: told || why || "没有发现问题" };
}

/** Shows the article of a page, with the page's own style, and lights up what belongs together. */
export function show(place, page) {
  sheet.replaceSync(STYLE.exec(page)[1]);
  document.adoptedStyleSheets = [sheet];
  const article = document.adoptNode(parse(page).querySelector("article.verdict"));
  place.replaceChildren(article);
  article.addEventListener("mouseover", (event) => light(article, event.target));
  article.addEventListener("focusin", (event) => light(article, event.target));
  article.addEventListener("mouseleave", () => light(article, null));
  article.addEventListener("click", (event) => follow(article, event));
}

/** Of a finding its places, of a place its findings. */
function light(article, element) {
  for (const lit of article.querySelectorAll(".lit")) {
    lit.classList.remove("lit");
  }
  const from = element?.closest(".finding .place, .table td, .table th, .source tr, .source .box");
  if (!from) {
    return;
  }
  const goals = goalsOf(from);
  if (goals.length > 0) {
    from.classList.add("lit");
    goals.forEach((goal) => goal.classList.add("lit"));
  }
}

function goalsOf(element) {
  const goals = [];
  const own = element.matches("a") ? [element] : [];
  for (const link of [...own, ...element.querySelectorAll("a[href^='#']")]) {
    const goal = goalOf(link);
    if (goal) {
      goals.push(goal);
    }
  }
  return goals;
}

/** Links over a picture have no `hash`. */
function goalOf(link) {
  return document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
}

/** Goes to what a link leads to without leaving the page's top, unfolding what hides it. */
function follow(article, event) {
  const link = event.target.closest("a[href^='#']");
  const goal = link && goalOf(link);
  if (!goal) {
    return;
  }
  event.preventDefault();
  const folded = goal.closest("details");
  if (folded) {
    folded.open = true;
  }
  const whole = goal.matches("section, aside, .table, article");
  goal.scrollIntoView({ block: whole ? "start" : "center" });
  if (!goal.hasAttribute("tabindex")) {
    goal.setAttribute("tabindex", "-1");
  }
  goal.focus({ preventScroll: true });
  for (const shown of article.querySelectorAll(".shown")) {
    shown.classList.remove("shown");
  }
  if (!whole) {
    goal.classList.add("shown");
  }
}
