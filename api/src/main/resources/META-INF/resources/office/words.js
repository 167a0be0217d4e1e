/** The vocabulary's keys in Chinese, as the program writes them. */
export const VERDICTS = {
  CONFORMANT: "合规",
  CONFORMANT_WITH_NOTES: "合规，有需注意之处",
  NON_CONFORMANT: "不合规",
  UNDETERMINED: "无法判定",
  INCOMPLETE: "核查未完成",
  UNREADABLE: "无法读取",
};

export const KINDS = {
  government: "人民政府",
  department: "政府部门",
  zone: "管委会",
  township: "乡镇、街道",
  unknown: "未定",
};

export const ROLES = {
  ADMINISTRATOR: "管理员",
  AUDITOR: "核查员",
  APPROVER: "审批员",
  RULE_AUTHOR: "规则编写员",
  SUBMITTER: "报送员",
  CLIENT: "程序",
};

/** Where a file of a batch is. */
export const ITEMS = {
  WAITING: "等待",
  DONE: "已收入",
  DUPLICATE: "重复",
  ASKS: "待补充",
  REFUSED: "未收入",
  FAILED: "出错",
  CANCELLED: "已取消",
};

export const SEVERITIES = { ERROR: "错误", WARNING: "警告", INFO: "提示" };

/** What was said of a finding. */
export const REMARKS = {
  CONFIRMED: "属实",
  DISMISSED: "不计",
  WITHDRAWN: "撤回决定",
  NOTE: "备注",
};

/** What a cell of the original shows. */
export const CELLS = { VALUE: "数字", BLANK: "空白", DASH: "横线" };

const TIME = new Intl.DateTimeFormat("zh-CN", {
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
  timeZone: "Asia/Shanghai",
});

/** A moment, by the clock of the office. */
export function moment(instant) {
  return TIME.format(new Date(instant));
}
