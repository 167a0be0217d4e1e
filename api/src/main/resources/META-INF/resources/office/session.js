import { refusal } from "/start/service.js";

let token = "";
let providerEnd;

/** The account that is signed in; undefined where nobody is. */
export async function account() {
  const answer = await fetch("/api/v1/session");
  if (answer.status === 401) {
    return undefined;
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  const session = await answer.json();
  token = session.csrfToken;
  providerEnd = session.providerEnd;
  return session.account;
}

/** What a request that changes something has to carry. */
export function proof() {
  return { "X-CSRF-Token": token };
}

/** Signs out, of the provider of single sign-on too where the session came from there. */
export async function signOut() {
  await ask("/api/v1/session", { method: "DELETE" });
  location.assign(providerEnd ?? "/office/sign-in.html");
}

/** Goes to the sign-in page, and from there back to this one. */
export function toSignIn() {
  const here = location.pathname + location.search;
  location.replace(`/office/sign-in.html?to=${encodeURIComponent(here)}`);
}

/**
 * Asks the service.
 *
 * @param json body, as an object
 * @param body any other
 * @throws Refusal if it does not do so
 */
export async function ask(address, { method = "GET", json, body, headers = {} } = {}) {
  const sent = { ...headers };
  if (method !== "GET") {
    Object.assign(sent, proof());
  }
  if (json !== undefined) {
    sent["Content-Type"] = "application/json";
  }
  const answer = await fetch(address, {
    method,
    headers: sent,
    body: json === undefined ? body : JSON.stringify(json),
  });
  if (answer.status === 401 && !location.pathname.endsWith("/sign-in.html")) {
    toSignIn();
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer;
}

/** The JSON of an answer. */
export async function read(address) {
  return (await ask(address)).json();
}

/** An address with the conditions that are not empty. */
export function address(path, conditions) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions)) {
    if (value !== "" && value !== undefined) {
      query.set(name, value);
    }
  }
  return query.size === 0 ? path : `${path}?${query}`;
}
