package io.github.openinspections.validation.record;

import java.io.Serializable;

/**
 * A rule that could not be decided on a record, and the name of the reason. Not a record, because
 * Kryo cannot read records back.
 */
public final class Undecided implements Serializable {
  private final String rule;
  private final String reason;

  /** Names the rule and the reason. */
  public Undecided(String rule, String reason) {
    this.rule = rule;
    this.reason = reason;
  }

  /** Returns the id of the rule. */
  public String rule() {
    return rule;
  }

  /** Returns the name of the reason, or the sentence that a custom rule gives. */
  public String reason() {
    return reason;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Undecided that && rule.equals(that.rule) && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + reason.hashCode();
  }

  @Override
  public String toString() {
    return rule + ": " + reason;
  }
}
