package org.gouji.narrative;

/** What a word of the vocabulary, or another piece of a sentence, is. */
enum Kind {
  /** 政府信息公开申请. */
  REQUEST,
  /** 申请 alone. */
  REQUEST_SHORT,
  /** 政府信息公开. */
  DISCLOSURE,
  RECEIVED,
  /** 新收: leaves out what was carried over. */
  NEWLY_RECEIVED,
  ANSWERED,
  RECEIVED_AND_ANSWERED,
  /** 办理: what was in hand or what was settled, as one reads it. */
  HANDLED,
  PENDING,
  /** A figure that a number beside it states. */
  FIGURE,
  /** 其他组织: which figure it is depends on its company. */
  OTHER_ORGANIZATIONS,
  REVIEW,
  REVIEW_SHORT,
  /** A result of the review that was named last. */
  RESULT,
  /** 相关案件: all that the clause before named. */
  SAME_CASES,
  DOCUMENT,
  /** What was done with documents. */
  ACT,
  /** 发布: counts only in a denial. */
  PUBLISHED,
  /** What was done with documents, but is no figure. */
  OTHER_ACT,
  /** 本级: limits what follows, further sentences too. */
  TIER,
  SCOPE,
  /** Another time than the whole year. */
  PERIOD,
  AREA,
  CHANNEL,
  ALL_CHANNELS,
  OWN,
  THIS_YEAR,
  /** Other business. */
  OTHER,
  /** 另有: what comes is besides what the section is about. */
  BESIDES,
  /** 无关: the cases of the sentence are about something else. */
  UNRELATED,
  /** 配合: done for another organ. */
  ASSISTING,
  /** 8 件中: a number before it is only what another is taken of. */
  OUT_OF,
  /** 办结率. */
  RATE,
  NEGATION,
  AUTHOR,
  PART,
  RESPECTIVELY,
  EACH,
  REST,
  TOTAL,
  JOIN,
  OPEN_END,
  SHARE,
  COMPARED,
  COMPARED_WITH_YEAR,
  UP,
  DOWN,
  LEVEL,
  FILLER,
  /** A number with its unit. */
  NUMBER,
  PERCENT,
  YEAR,
  COMMA,
  /** 、 */
  PAUSE,
  COLON,
  OPEN,
  CLOSE,
  /** What the vocabulary does not know. */
  GAP
}
