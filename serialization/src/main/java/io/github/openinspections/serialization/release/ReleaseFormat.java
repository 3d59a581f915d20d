package io.github.openinspections.serialization.release;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ReleaseComparison;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which the comparison of two releases can be written. The library brings JSON, SARIF
 * and text; implement this interface for another one.
 *
 * <pre>{@code
 * ReleaseComparison comparison = ReleaseComparison.of(old, now);
 * ReleaseFormat.text().write(comparison, out);
 * }</pre>
 *
 * <p>Every text in a comparison may come from a third party: an implementation escapes it for its
 * own format. Whatever it writes says that the comparison is not the inspectorate's, and that it
 * shows what changed and not why. Implementations are immutable and thread-safe.
 */
public interface ReleaseFormat {
  /** Returns the short name by which people choose the format, such as {@code sarif}. */
  String name();

  /** Returns the file extension without a dot, such as {@code txt}; unless overridden, the name. */
  default String fileExtension() {
    return name();
  }

  /**
   * Writes a comparison and leaves the stream open. The same comparison always gives the same
   * bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(ReleaseComparison comparison, OutputStream out) throws IOException;

  /** Returns {@code openinspections-diff/1}, JSON that loses nothing. */
  static ReleaseFormat json() {
    return DiffJson.FORMAT;
  }

  /**
   * Returns SARIF 2.1.0, which code hosts and editors show. Places are those in the new file; what
   * is gone has no place there.
   */
  static ReleaseFormat sarif() {
    return DiffSarif.ENGLISH;
  }

  /** Returns SARIF as {@link #sarif()} does, with its messages and titles in a language. */
  static ReleaseFormat sarif(Language language) {
    return DiffSarif.in(language);
  }

  /** Returns text for people at a terminal. */
  static ReleaseFormat text() {
    return DiffText.ENGLISH;
  }

  /** Returns text for people at a terminal, in their language; what it lacks is English. */
  static ReleaseFormat text(Language language) {
    return DiffText.in(language);
  }
}
