package io.github.openinspections.validation.rule;

import io.github.openinspections.core.vocabulary.Vocabulary;
import java.time.LocalDate;

/**
 * Where a rule between records reports what it found, once all records of a data set have been
 * read. One context serves one rule and one data set, in one thread: a rule must not keep it. Not
 * thread-safe.
 */
public interface BetweenRecordsContext {
  /** Returns what the program knows of scales, frameworks, bodies and areas, by its rule book. */
  Vocabulary vocabulary();

  /**
   * Returns today, by the clock of the rule book.
   *
   * @throws IllegalStateException if the rule does not declare {@link
   *     RuleBetweenRecordsBuilder#needsClock}
   */
  LocalDate today();

  /**
   * Whether every record of the data set was read. If not, what seems to be missing may be in a
   * record that could not be read, or after the position where reading stopped: a rule asks before
   * it says that something is missing.
   */
  boolean allRead();

  /**
   * Returns the number of a record in the whole data set, to cite it in a message. A value called
   * {@code number} does not count when an accepted finding is recognized.
   *
   * @throws IllegalArgumentException if the data set has no such record
   */
  long number(RecordRef record);

  /**
   * Begins to report a problem with a part of a record.
   *
   * @param record the record, which need not be the last one that was collected
   * @param pointer a JSON Pointer in the record, such as {@code "/title"}; empty = the record
   * @throws IllegalArgumentException if the data set has no such record, or it is no JSON Pointer
   */
  RuleContext.Finding at(RecordRef record, String pointer);

  /** Begins to report a problem with the data set as a whole. */
  RuleContext.Finding ofDataset();

  /**
   * Reports that the rule could not be decided on a record, so that its silence is not mistaken for
   * "nothing found". Call it once for a record; reports count the records for each reason.
   *
   * @param reason why, in a sentence without data
   * @throws IllegalArgumentException if the data set has no such record
   */
  void notRun(RecordRef record, String reason);
}
