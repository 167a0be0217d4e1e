import { post, refusal } from "./service.js";

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

const LOST = "未能连到服务，或服务拒收了过大的文件。请确认文件不超过 20 MB、服务仍在运行，再按“重新核查”。";

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
  const sending = {
    headers: { Accept: `${type}, application/problem+json;q=0.1` },
    sent: on.sent ?? (() => {}),
    lost: LOST,
  };
  for (let attempt = 1; ; attempt++) {
    const answer = await post("/api/v1/checks", body, sending);
    if (answer.ok) {
      return answer;
    }
    if (answer.status !== 429 || attempt === ATTEMPTS) {
      throw await refusal(answer, ADVICE);
    }
    on.held?.();
    const seconds = Number(answer.headers.get("Retry-After")) || 2;
    await new Promise((wake) => setTimeout(wake, seconds * 1000));
  }
}
