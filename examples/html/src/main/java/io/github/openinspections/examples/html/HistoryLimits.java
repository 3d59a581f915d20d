package io.github.openinspections.examples.html;

/**
 * How much a page of a history shows, so that a browser can open it. What is left out is said where
 * it would be.
 *
 * @param places how many places there are, A to Z
 * @param bodies how many inspected bodies have a line, the newest of every place first
 * @param inspections how many inspections are shown in full, the newest of every place first
 */
public record HistoryLimits(int places, int bodies, int inspections) {
  /** Enough for the councils of a country, in less than 5 MB. */
  public static final HistoryLimits USUAL = new HistoryLimits(500, 3_500, 500);

  /** Leaves nothing out: the page of a large data set is large. */
  public static final HistoryLimits NONE =
      new HistoryLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
}
