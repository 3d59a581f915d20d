package io.github.openinspections.examples.cli.outcome;

import java.io.IOException;

/** An I/O failure that this program found itself, for whoever prints it in their language. */
public final class SaidIoException extends IOException {
  private static final long serialVersionUID = 1;

  private final String key;

  /**
   * Creates a failure.
   *
   * @param key the key of a message whose only value is the name of the file
   */
  public SaidIoException(String key) {
    super(key);
    this.key = key;
  }

  /** Returns the key of the message. */
  String key() {
    return key;
  }
}
