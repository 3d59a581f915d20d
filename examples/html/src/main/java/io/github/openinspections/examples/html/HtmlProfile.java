package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Language;
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
   * Writes the page in English and leaves the stream open.
   *
   * @param name the name of the data set
   * @param profile what it holds
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(String name, DataProfile profile, OutputStream out) throws IOException {
    write(name, profile, Language.english(), out);
  }

  /**
   * Writes the page in a language and leaves the stream open. What the language lacks is English.
   *
   * @param name the name of the data set
   * @param profile what it holds
   * @param language the language of all that is not data
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(String name, DataProfile profile, Language language, OutputStream out)
      throws IOException {
    Words words = Words.of(language);
    ProfilePage page = new ProfilePage(words.name(name), ProfileView.of(profile, words));
    Page.write("profile.jte", page, words, out);
  }
}
