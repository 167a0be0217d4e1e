package org.gouji.api.store;

/** Where a file of a job is. */
public enum ItemState {
  /** In the queue, or being read. */
  WAITING,
  /** A version of a report. */
  DONE,
  /** Its bytes were a version already; nothing was stored. */
  DUPLICATE,
  /** Organ or year has to be told. */
  ASKS,
  /** No report that could be kept. */
  REFUSED,
  /** The program failed on it, several times. */
  FAILED,
  /** Somebody called it off before it was read. */
  CANCELLED
}
