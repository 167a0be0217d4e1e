/** Attempts while the service is busy, before the sender is asked to try again. */
const ATTEMPTS = 20;

/** What to do, where the service's own sentence does not say it. */
const ADVICE = new Map([
  [400, "请核对所填的可选信息后重新核查。"],
  [413, "请删去与报告无关的附件或图片，或只提交报告正文，再重新核查。"],
  [415, "请另存为能够读取的格式后重新核查。"],
  [422, "请更正相互矛盾的内容后重新核查。"],
  [429, "请稍候片刻，再按“重新核查”。"],
  [500, "请将时间和文件告知管理员。"],
  [503, "请稍后再按“重新核查”；仍不行的，请告知管理员。"],
]);

/** A check that was not answered with a verdict, told in Chinese with what to do. */
export class Refusal extends Error {
  constructor(title, message) {
    super(message);
    this.title = title;
  }
}

/**
 * Sends a file and gives back the answer as a Response; waits and tries again while the service is
 * busy.
 *
 * @param fields what is said beside the file, by name
 * @param type media type wanted
 * @param on sent(part) while the file goes out, held() when the service is busy
 * @throws Refusal if there is no verdict
 */
export async function check(file, fields, type, on = {}) {
  const body = new FormData();
  body.append("file", file, file.name);
  for (const [name, value] of fields) {
    body.append(name, value);
  }
  for (let attempt = 1; ; attempt++) {
    const answer = await send(body, type, on.sent ?? (() => {}));
    if (answer.ok) {
      return answer;
    }
    if (answer.status !== 429 || attempt === ATTEMPTS) {
      throw await refusal(answer);
    }
    on.held?.();
    const seconds = Number(answer.headers.get("Retry-After")) || 2;
    await new Promise((wake) => setTimeout(wake, seconds * 1000));
  }
}

/** As fetch does, but telling how much has gone out. */
function send(body, type, sent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/checks");
    request.setRequestHeader("Accept", `${type}, application/problem+json;q=0.1`);
    request.responseType = "blob";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        sent(event.loaded / event.total);
      }
    });
    request.upload.addEventListener("load", () => sent(1));
    request.addEventListener("load", () => {
      const headers = new Headers();
      for (const name of ["Content-Type", "Retry-After"]) {
        const value = request.getResponseHeader(name);
        if (value) {
          headers.set(name, value);
        }
      }
      resolve(new Response(request.response, { status: request.status, headers }));
    });
    request.addEventListener("error", () =>
      reject(
        new Refusal(
          "连接中断",
          "未能连到服务，或服务拒收了过大的文件。请确认文件不超过 20 MB、服务仍在运行，再按“重新核查”。",
        ),
      ),
    );
    request.send(body);
  });
}

async function refusal(answer) {
  let problem = {};
  try {
    problem = await answer.json();
  } catch {
    // no problem document: a proxy answered
  }
  const detail = problem.detail ?? `服务答复 ${answer.status}。`;
  const advice = detail.includes("请") ? "" : (ADVICE.get(answer.status) ?? "");
  return new Refusal(problem.title ?? "未能核查", detail + advice);
}
