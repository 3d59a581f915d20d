package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ReleaseComparison;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The comparison of two releases as one page, which works from disk and needs no network. The same
 * comparison gives the same bytes.
 */
public final class HtmlDiff {
  private HtmlDiff() {}

  /**
   * Writes the page in English and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(ReleaseComparison comparison, OutputStream out) throws IOException {
    write(comparison, Language.english(), out);
  }

  /**
   * Writes the page in a language and leaves the stream open. What the language lacks is English.
   *
   * @param language the language of all that is not data
   * @throws IOException if the stream cannot be written
   */
  public static void write(ReleaseComparison comparison, Language language, OutputStream out)
      throws IOException {
    Words words = Words.of(language);
    Page.write("diff.jte", DiffPage.of(comparison, words), words, out);
  }
}
