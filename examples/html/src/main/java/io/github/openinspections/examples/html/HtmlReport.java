package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A validation report as one page: a summary, the problems by rule with the place in the record or
 * the row of the table, and how to fix it.
 *
 * <p>The page is one file, works from disk and needs no network. The same report on the same data
 * gives the same bytes. Only what the page shows of the records is kept in memory.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the page and leaves the stream open.
   *
   * @param report the report
   * @param source the data set that was checked
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read again or the stream cannot be written
   */
  public static void write(ValidationReport report, InspectionSource source, OutputStream out)
      throws IOException {
    ListedProblems listed = ListedProblems.of(report);
    Excerpts excerpts = Excerpts.of(listed.withExcerpt());
    try (InspectionDataset dataset = source.open()) {
      for (Entry entry : dataset) {
        excerpts.accept(entry);
      }
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
    Page.write("report.jte", ReportPage.of(report, listed, excerpts), out);
  }
}
