package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.DataProfile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a data set holds as one page, which works from disk and needs no network. The same data
 * gives the same bytes.
 */
public final class HtmlProfile {
  private HtmlProfile() {}

  /**
   * Writes the page and leaves the stream open.
   *
   * @param name the name of the data set
   * @param profile what it holds
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(String name, DataProfile profile, OutputStream out) throws IOException {
    Page.write("profile.jte", new ProfilePage(Shown.name(name), ProfileView.of(profile)), out);
  }
}
