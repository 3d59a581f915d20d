package io.github.openinspections.validation.record;

import java.io.Serializable;

/**
 * A rule that could not be decided on a record, and the name of the reason or the class of the
 * exception that its check threw. Not a record, because Kryo cannot read records back.
 */
public final class Undecided implements Serializable {
  private final String rule;
  private final String reason;
  private final boolean failed;

  private Undecided(String rule, String reason, boolean failed) {
    this.rule = rule;
    this.reason = reason;
    this.failed = failed;
  }

  /** Names the rule and the reason. */
  public Undecided(String rule, String reason) {
    this(rule, reason, false);
  }

  /** Names the rule and the class of what its check threw; the message may hold anything. */
  public static Undecided failed(String rule, Exception thrown) {
    return new Undecided(rule, thrown.getClass().getName(), true);
  }

  /** Returns the id of the rule. */
  public String rule() {
    return rule;
  }

  /**
   * Returns the name of the reason, the sentence that a custom rule gives, or the class of the
   * exception.
   */
  public String reason() {
    return reason;
  }

  /** Whether the check threw an exception. */
  public boolean failed() {
    return failed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Undecided that
        && rule.equals(that.rule)
        && reason.equals(that.reason)
        && failed == that.failed;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rule.hashCode() + reason.hashCode()) + Boolean.hashCode(failed);
  }

  @Override
  public String toString() {
    return rule + ": " + reason;
  }
}
