package io.github.openinspections.examples.cli.outcome;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An I/O failure that this program found itself, for whoever prints it in their language. */
public final class SaidIoException extends IOException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final @Nullable String file;

  /**
   * Creates a failure.
   *
   * @param key the key of a message whose only value is the name of the file
   */
  public SaidIoException(String key) {
    super(key);
    this.key = key;
    this.file = null;
  }

  /**
   * Creates a failure that is about another file than that which is read or written.
   *
   * @param key the key of a message whose only value is the name of the file
   */
  public SaidIoException(String key, Path file) {
    super(key);
    this.key = key;
    this.file = file.toString();
  }

  /** Returns the key of the message. */
  String key() {
    return key;
  }

  /** Returns the name of the file, where the name is known by which the user calls it. */
  String file(String name) {
    return file == null ? name : file;
  }
}
