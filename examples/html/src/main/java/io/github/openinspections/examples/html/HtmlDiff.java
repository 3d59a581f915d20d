package io.github.openinspections.examples.html;

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
   * Writes the page and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(ReleaseComparison comparison, OutputStream out) throws IOException {
    Page.write("diff.jte", DiffPage.of(comparison), out);
  }
}
