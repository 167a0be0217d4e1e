package org.gouji.testkit;

/** The outcomes of one check that a document can bring about. */
public enum Outcome {
  PASS,
  FAIL,
  NOT_APPLICABLE,
  UNDETERMINED
}
