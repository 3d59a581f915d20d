package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The history of inspections as one page: for each place and each inspected body the grades over
 * time, the originals, their reviews, and what every review said about each priority area, did not
 * cover, or left unsaid.
 *
 * <p>The page is one file, works from disk and needs no network. The same data gives the same
 * bytes.
 */
public final class HtmlHistory {
  private HtmlHistory() {}

  /**
   * Writes the page in English and leaves the stream open.
   *
   * @param read the inspections; those of the area if there is one
   * @param area the area to show, with those that it took over from and that took over from it; all
   *     if empty
   * @param limits how much to show
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(
      DatasetHistory read,
      Optional<? extends AreaChoice> area,
      HistoryLimits limits,
      OutputStream out)
      throws IOException {
    write(read, area, limits, Language.english(), out);
  }

  /**
   * Writes the page in a language and leaves the stream open. What the language lacks is English,
   * and what inspections say stays as it is.
   *
   * @param read the inspections; those of the area if there is one
   * @param area the area to show, with those that it took over from and that took over from it; all
   *     if empty
   * @param limits how much to show
   * @param language the language of all that the inspections do not say themselves
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(
      DatasetHistory read,
      Optional<? extends AreaChoice> area,
      HistoryLimits limits,
      Language language,
      OutputStream out)
      throws IOException {
    Words words = Words.of(language);
    Page.write("history.jte", HistoryPage.of(read, area, limits, words), words, out);
  }
}
