package io.github.openinspections.validation.dataset;

import java.time.YearMonth;
import java.util.List;

/**
 * A framework whose facts do not fit most of its latest records.
 *
 * @param framework its code
 * @param changes in what they differ, by month
 */
public record AgedFramework(String framework, List<Change> changes) {
  /** How records differ from a framework. */
  public enum Kind {
    /** They judge an aspect that the framework does not have. */
    FOREIGN,
    /** They do not judge an aspect that the framework requires. */
    MISSING
  }

  /**
   * One aspect in which most records since a month differ.
   *
   * @param kind how
   * @param aspect the aspect
   * @param since the month in which fieldwork of the first of them began
   * @param records how many records since then differ
   * @param of how many records there are since then
   */
  public record Change(Kind kind, String aspect, YearMonth since, long records, long of) {
    boolean covers(Kind kind, String aspect, YearMonth month) {
      return this.kind == kind && this.aspect.equals(aspect) && !month.isBefore(since);
    }
  }

  /** Whether a record judges, or lacks, an aspect since the month in which most records do. */
  public boolean covers(Kind kind, String aspect, FrameworkUse use) {
    return use.framework().equals(framework)
        && changes.stream().anyMatch(change -> change.covers(kind, aspect, use.month()));
  }

  /**
   * Whether aspects were replaced: some are new and others gone. Aspects that are only gone may as
   * well have been lost.
   */
  public boolean replacesAspects() {
    return changes.stream().map(Change::kind).distinct().count() == 2;
  }
}
