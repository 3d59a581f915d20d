package io.github.openinspections.examples.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** Content that can be written to a stream. */
@FunctionalInterface
public interface Content {
  /**
   * Writes the content and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  void writeTo(OutputStream out) throws IOException;
}
