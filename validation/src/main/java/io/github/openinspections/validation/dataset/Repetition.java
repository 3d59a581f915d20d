package io.github.openinspections.validation.dataset;

/** How a record repeats the comparable ones before it that have its id. */
public enum Repetition {
  /** It means the same as each of them. */
  SAME,

  /** As far as it is compared, it means the same; a record has more values than are compared. */
  SAME_SO_FAR,

  /** It says more or less than one of them, and contradicts none. */
  MORE_OR_LESS,

  /** It contradicts one of them. */
  CONTRADICTION
}
