package io.github.openinspections.examples.html;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file that somebody sent to be checked, in memory. Readers copy a spreadsheet to a temporary
 * file for as long as they read it; nothing else is written.
 */
public final class DroppedFile {
  private final String name;
  private final byte[] content;

  private DroppedFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Returns a file.
   *
   * @param name its name as the browser sent it, which can be any text
   * @param content its bytes, which are not copied
   */
  public static DroppedFile of(String name, byte[] content) {
    return new DroppedFile(name, content);
  }

  /** Returns the name as the browser sent it. */
  public String name() {
    return name;
  }

  /** Returns the name, or in the language of a page that there is none. */
  String name(Words words) {
    return name.isBlank() ? words.of("page.drop.no-name") : name;
  }

  /** Returns the content, from its beginning. */
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }
}
