package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

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
   * Writes the page in English and leaves the stream open.
   *
   * @param report the report
   * @param source the data set that was checked
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read again or the stream cannot be written
   */
  public static void write(ValidationReport report, InspectionSource source, OutputStream out)
      throws IOException {
    write(report, source, Language.english(), out);
  }

  /**
   * Writes the page in a language and leaves the stream open. What the language lacks is English.
   *
   * @param report the report, in English or translated
   * @param source the data set that was checked
   * @param language the language of all that is not data
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read again or the stream cannot be written
   */
  public static void write(
      ValidationReport report, InspectionSource source, Language language, OutputStream out)
      throws IOException {
    write(report, source, Optional.empty(), Words.of(language), out);
  }

  /**
   * Writes the page in English with the timelines of the inspections and leaves the stream open.
   *
   * @param report the report
   * @param source the data set that was checked; its inspections are kept in memory
   * @param vocabulary which areas took over from which, and the scales of grades
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read again or the stream cannot be written
   */
  public static void writeWithTimelines(
      ValidationReport report, InspectionSource source, Vocabulary vocabulary, OutputStream out)
      throws IOException {
    writeWithTimelines(report, source, vocabulary, Language.english(), out);
  }

  /**
   * Writes the page in a language with the timelines of the inspections and leaves the stream open.
   *
   * @param report the report, in English or translated
   * @param source the data set that was checked; its inspections are kept in memory
   * @param vocabulary which areas took over from which, and the scales of grades
   * @param language the language of all that is not data
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read again or the stream cannot be written
   */
  public static void writeWithTimelines(
      ValidationReport report,
      InspectionSource source,
      Vocabulary vocabulary,
      Language language,
      OutputStream out)
      throws IOException {
    Words words = Words.of(language);
    try (InspectionDataset dataset = source.open()) {
      DatasetHistory read = DatasetHistory.read(dataset, vocabulary);
      Timelines timelines = Timelines.of(read, Optional.empty(), HistoryLimits.USUAL, words);
      write(report, source, Optional.of(timelines), words, out);
    }
  }

  private static void write(
      ValidationReport given,
      InspectionSource source,
      Optional<Timelines> timelines,
      Words words,
      OutputStream out)
      throws IOException {
    ValidationReport report = words.language().translate(given);
    ListedProblems listed = ListedProblems.of(report);
    Excerpts excerpts = Excerpts.of(listed.withExcerpt(), words);
    try (InspectionDataset dataset = source.open()) {
      for (Entry entry : dataset) {
        excerpts.accept(entry);
      }
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
    ReportPage page = ReportPage.of(report, listed, excerpts, timelines, words);
    Page.write("report.jte", page, words, out);
  }
}
