package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import java.time.LocalDate;

/**
 * What a check knows besides its subject, and where it reports to. One context serves one run over
 * one inspection: a check must not keep it.
 */
public interface RuleContext {
  /** Returns the inspection that the subject belongs to. */
  Inspection inspection();

  /** Returns today, by the clock of the rule book. */
  LocalDate today();

  /**
   * Begins to report a problem with a part of the subject.
   *
   * @param pointer a JSON Pointer relative to the subject, such as {@code "/label"}; empty = the
   *     subject itself
   */
  Finding at(String pointer);

  /** Begins to report a problem with the subject itself. */
  default Finding here() {
    return at("");
  }

  /** A problem that is being told; it counts only once {@link #report} is called. */
  interface Finding {
    /**
     * Adds a value that the message speaks of. The value is data: it is never read as a message.
     *
     * @param name the name of the placeholder
     * @param value anything whose {@code toString} says it
     */
    Finding with(String name, Object value);

    /** Reports the problem. */
    void report();
  }
}
