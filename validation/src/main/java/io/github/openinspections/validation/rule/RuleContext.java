package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.time.LocalDate;

/**
 * What a check can use besides its subject, and where it reports. One context serves one run over
 * one inspection, in one thread: a check must not keep it. Not thread-safe.
 */
public interface RuleContext {
  /** Returns the inspection that the subject belongs to. */
  Inspection inspection();

  /**
   * Returns the framework that the inspection was made under: decided, one of several, or unknown.
   * A rule that depends on the framework reports nothing if it is not decided.
   */
  FrameworkMatch framework();

  /**
   * Returns what the program knows of scales, frameworks, bodies and areas, by its rule book. Rules
   * look facts and codes up here, so that entries of the program count like those of this library.
   */
  Vocabulary vocabulary();

  /**
   * Returns today, by the clock of the rule book.
   *
   * @throws IllegalStateException if the rule does not declare {@link RuleBuilder#needsClock}
   */
  LocalDate today();

  /**
   * Reports that the rule could not be decided on this inspection, so that its silence is not
   * mistaken for "nothing found". Reports count the inspections for each reason.
   *
   * @param reason why, in a sentence without data, or the name of a message of the rules
   */
  void notRun(String reason);

  /**
   * Returns whether the source says something about a value, or about a part of it or what it is a
   * part of, that was not understood: then the value may be missing here although it is in the
   * source. A rule asks before it says that something is missing. Always false for an inspection
   * that is checked without its entry, and for one that was read from JSON.
   *
   * @param pointer a JSON Pointer relative to the subject, as for {@link #at}
   */
  boolean refused(String pointer);

  /**
   * Begins to report a problem with a part of the subject.
   *
   * @param pointer a JSON Pointer relative to the subject, such as {@code "/label"}; empty = the
   *     subject itself
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  Finding at(String pointer);

  /** Begins to report a problem with the subject itself. */
  default Finding here() {
    return at("");
  }

  /** A problem in the making; it counts only once {@link #report} is called. */
  interface Finding {
    /**
     * Adds a value for the message. The value is data: it is never parsed as a message. An accepted
     * finding is recognized by these values; those called {@code number}, {@code record}, {@code
     * line}, {@code otherLine}, {@code at} (if they are numbers) and {@code today} do not count, so
     * use these names only for where and when something was found.
     *
     * @param name the name of the placeholder
     * @param value the value; its {@code toString} goes into the message
     */
    Finding with(String name, Object value);

    /** Reports the problem. */
    void report();
  }
}
