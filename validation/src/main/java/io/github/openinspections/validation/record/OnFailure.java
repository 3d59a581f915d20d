package io.github.openinspections.validation.record;

/** What becomes of an exception that the check of a rule throws. */
public enum OnFailure {
  /** The caller gets it: there is no report that could say that the rule did not run. */
  THROW,

  /** The rule is undecided on the record. */
  RECORD
}
