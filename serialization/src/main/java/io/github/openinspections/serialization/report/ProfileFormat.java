package io.github.openinspections.serialization.report;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.StatedProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The formats in which what a data set holds is written without the rest of a report.
 *
 * <pre>{@code
 * DataProfile profile = ProfileCollector.of(inspections);
 * ProfileFormat.TEXT.write(profile, System.out);
 * // 24 records, 216 judgements
 * // …
 * }</pre>
 */
public enum ProfileFormat {
  /** Tables for people at a terminal, with the names of known places. */
  TEXT {
    @Override
    byte[] bytes(DataProfile profile, Language language) {
      return ProfileText.of(profile, new ReportWords(language)).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** JSON: the object that a report has as its {@code profile}. */
  JSON {
    @Override
    byte[] bytes(DataProfile profile, Language language) {
      StatedProfile stated = StatedProfile.of(profile);
      stated.requireTrueSums();
      return JsonOutput.document(generator -> StatedProfile.PROFILE.write(stated, generator));
    }
  };

  /**
   * Writes a profile and leaves the stream open. The same profile always gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a number is negative or a sum is too large; nothing is
   *     written then
   */
  public void write(DataProfile profile, OutputStream out) throws IOException {
    write(profile, Language.english(), out);
  }

  /**
   * Writes a profile in a language and leaves the stream open. JSON is the same in each.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a number is negative or a sum is too large; nothing is
   *     written then
   */
  public void write(DataProfile profile, Language language, OutputStream out) throws IOException {
    out.write(bytes(profile, language));
  }

  abstract byte[] bytes(DataProfile profile, Language language);
}
