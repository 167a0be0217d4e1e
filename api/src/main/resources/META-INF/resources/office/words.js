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

/** What a key is good for. */
export const SCOPES = { READ: "只读", WRITE: "读取和报送" };

/** What the audit trail tells. */
export const ACTIONS = {
  "account.create": "新建账号",
  "account.change": "修改账号",
  "account.reset": "重置密码",
  "account.password": "更改密码",
  "account.lock": "账号锁定",
  "session.begin": "登录",
  "session.end": "退出",
  "session.refuse": "拒绝登录",
  "key.issue": "发放密钥",
  "key.revoke": "删除密钥",
  "organs.import": "导入名册",
  "job.create": "提交批次",
  "job.cancel": "取消批次",
  "job.retry": "重试批次",
  "job.tell": "补充机关、年度",
  "report.file": "收入报告",
  "report.judge": "重新核查",
  "report.confirm": "确认报告",
  "report.reopen": "撤回确认",
  "cell.confirm": "确认单元格",
  "cell.correct": "更正单元格",
  "cell.withdraw": "撤回单元格",
  "levels.compare": "核对汇总",
  "finding.confirmed": "问题属实",
  "finding.dismissed": "问题不计",
  "finding.withdrawn": "撤回决定",
  "finding.note": "备注",
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
