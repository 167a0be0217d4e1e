/** A request that was not met, told in Chinese with what to do. */
export class Refusal extends Error {
  /**
   * @param title what it is, in a word
   * @param problem the service's own document (RFC 9457), where it sent one
   */
  constructor(title, message, problem = {}) {
    super(message);
    this.title = title;
    this.problem = problem;
  }
}

/**
 * What an answer that is no success says.
 *
 * @param advice what to do by status, for where the service's own sentence does not say it
 */
export async function refusal(answer, advice = new Map()) {
  let problem = {};
  try {
    problem = await answer.json();
  } catch {
    // no problem document: a proxy answered
  }
  const detail = problem.detail ?? `服务答复 ${answer.status}。`;
  const further = detail.includes("请") ? "" : (advice.get(answer.status) ?? "");
  return new Refusal(problem.title ?? "未能完成", detail + further, problem);
}

/**
 * Posts as fetch does, but telling how much has gone out.
 *
 * @param headers by name
 * @param sent told the part that is out, 1 at the end
 * @param lost what to say where the connection breaks
 */
export function post(address, body, { headers, sent, lost }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    request.responseType = "blob";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        sent(event.loaded / event.total);
      }
    });
    request.upload.addEventListener("load", () => sent(1));
    request.addEventListener("load", () => {
      const told = new Headers();
      for (const name of ["Content-Type", "Retry-After"]) {
        const value = request.getResponseHeader(name);
        if (value) {
          told.set(name, value);
        }
      }
      resolve(new Response(request.response, { status: request.status, headers: told }));
    });
    request.addEventListener("error", () => reject(new Refusal("连接中断", lost)));
    request.send(body);
  });
}
